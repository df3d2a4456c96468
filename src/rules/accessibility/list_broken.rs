use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A list with something in it that is no item (ACT bc4a75 where it has no item at all).
pub static RULE: Rule = Rule {
    title: Text::fixed("En lista har något annat än punkter i sig", "A list holds something other than items"),
    why: Text::fixed(
        "Skärmläsaren räknar punkterna. Annat i listan gör att räkningen blir fel.",
        "The screen reader counts the items. Anything else makes the count wrong.",
    ),
    help: Text::fixed("Gör varje del av listan till en punkt i den.", "Put everything in the list in <li>."),
    basis: &["O61"],
    act: &["bc4a75"],
    wcag: &["1.3.1"],
    refused: Example::Page("<ul><div>Regnkläder</div></ul>"),
    accepted: Example::Page("<ul><li>Regnkläder</li></ul>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let broken = document.all(&["ul", "ol", "dl"]).filter(|&list| {
        let allowed: &[&str] = if document.is(list, "dl") { &["dt", "dd", "div"] } else { &["li"] };
        let wrong = |child: NodeId| match document.text(child) {
            Some(text) => !text.trim().is_empty(),
            None => {
                !allowed.contains(&document.name(child))
                    && !matches!(document.name(child), "script" | "template")
                    && !document.has(child, "role")
            }
        };
        page.is_exposed(list) && roles::explicit(page, list).is_none() && document.children(list).any(wrong)
    });
    broken
        .map(|id| {
            let sv = "Listan innehåller något som inte är en punkt.";
            let finding = page.finding(id, sv, "The list holds something that is no item.");
            let act: &[&str] = if has_only_others(page, id) { &["bc4a75"] } else { &[] };
            finding.failing(act, &["1.3.1"]).with_confidence(Confidence::Likely)
        })
        .collect()
}

/// Whether what assistive technology is told is a list has elements in it, but not one item.
fn has_only_others(page: &Page, list: NodeId) -> bool {
    let document = &page.document;
    let is_busy =
        document.inclusive_ancestors(list).any(|above| document.attribute(above, "aria-busy") == Some("true"));
    page.role_name(list) == "list"
        && !is_busy
        && document.children(list).any(|child| document.element(child).is_some() && page.is_exposed(child))
        && page.exposed_children(list).iter().all(|&child| page.role_name(child) != "listitem")
}
