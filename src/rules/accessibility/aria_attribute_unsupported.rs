use crate::diagnostic::{Finding, Text};
use crate::markup::aria;
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An `aria-*` attribute that the element's role does not have (ACT 5c01ea).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett aria-attribut passar inte här", "An aria attribute does not belong here"),
    why: Text::fixed(
        "Attributet säger något som den här sortens element inte kan vara, så hjälpmedel struntar i det eller säger fel.",
        "The attribute says something this kind of element cannot be, so assistive technology ignores it or misleads.",
    ),
    help: Text::fixed(
        "Ta bort attributet, eller ge elementet den roll som det hör till.",
        "Remove the attribute, or give the element the role it belongs to.",
    ),
    basis: &["O61"],
    act: &["5c01ea"],
    wcag: &["4.1.2"],
    refused: Example::Page("<button aria-sort=\"ascending\">Namn</button>"),
    accepted: Example::Page("<button aria-pressed=\"true\">Namn</button>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having_aria().filter(|&id| document.is_html(id) || document.is_svg(id)) {
        let mut own = document.attributes(id).filter(|(name, _)| name.starts_with("aria-")).peekable();
        if own.peek().is_none() || !page.is_exposed(id) {
            continue;
        }
        for (name, _) in own {
            if aria::property(name).is_some() && !aria::is_global(name) && !supports(page, id, name) {
                findings.push(page.finding(
                    id,
                    &format!("Attributet {name} passar inte för den här sortens element."),
                    &format!("The attribute {name} does not belong on this kind of element."),
                ));
            }
        }
    }
    findings
}

fn supports(page: &Page, id: NodeId, attribute: &str) -> bool {
    let document = &page.document;
    match page.role(id) {
        // A focusable separator is a widget with a value.
        Some(role) => role.supports(attribute) || (role.name == "separator" && attribute.starts_with("aria-value")),
        // Fields without a role of their own (password, date, colour) may have what a text field has (ARIA in HTML).
        None if document.is(id, "input") => aria::role("textbox").is_some_and(|role| role.supports(attribute)),
        // A summary is a button in all but name.
        None if page.is_summary_for_details(id) => aria::role("button").is_some_and(|role| role.supports(attribute)),
        // An element that scripts define, or one of another vocabulary, may have any role.
        None => document.name(id).contains('-') || !document.is_html(id),
    }
}
