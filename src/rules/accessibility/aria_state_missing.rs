use crate::diagnostic::{Finding, Text};
use crate::markup::{NodeId, Page, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A role without a state it requires (ACT 4e8ab6).
pub static RULE: Rule = Rule {
    title: Text::fixed("En roll saknar sitt tillstånd", "A role lacks its state"),
    why: Text::fixed(
        "Den som lyssnar får veta att det är en kryssruta, men inte om den är ikryssad.",
        "Those who listen are told that it is a checkbox but not whether it is checked.",
    ),
    help: Text::fixed(
        "Sätt attributet som fattas, eller använd HTML:s egna element, som har det inbyggt.",
        "Set the missing attribute, or use HTML's own elements, which have it built in.",
    ),
    basis: &["O61"],
    act: &["4e8ab6"],
    wcag: &["4.1.2"],
    refused: Example::Page("<div role=\"checkbox\">Kom ihåg mig</div>"),
    accepted: Example::Page("<div role=\"checkbox\" aria-checked=\"false\">Kom ihåg mig</div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having("role") {
        let Some(role) = roles::explicit(page, id) else { continue };
        let own = document.is_html(id) || document.is_svg(id);
        if !own
            || roles::implicit(page, id) == Some(role.name)
            || !page.is_exposed(id)
            || page.role_name(id) != role.name
        {
            continue;
        }
        let mut required: Vec<&str> =
            role.required.iter().filter(|(_, default)| default.is_none()).map(|(name, _)| *name).collect();
        if role.name == "separator" && page.is_focusable(id) {
            required.push("aria-valuenow");
        }
        for name in required {
            if document.filled(id, name).is_none() && !has_natively(page, id, name) {
                findings.push(page.finding(
                    id,
                    &format!("Rollen {} kräver {name}.", role.name),
                    &format!("The role {} requires {name}.", role.name),
                ));
            }
        }
    }
    findings
}

/// States that HTML's own attributes give, and the list of a combobox while it is closed.
fn has_natively(page: &Page, id: NodeId, attribute: &str) -> bool {
    let document = &page.document;
    match attribute {
        "aria-checked" => document.is(id, "input") && matches!(page.input_type(id), "checkbox" | "radio"),
        "aria-controls" => page.role_name(id) == "combobox" && document.attribute(id, "aria-expanded") != Some("true"),
        "aria-expanded" => document.is(id, "select") || (document.is(id, "input") && document.has(id, "list")),
        "aria-level" => matches!(document.name(id), "h1" | "h2" | "h3" | "h4" | "h5" | "h6"),
        "aria-valuenow" => {
            (document.is(id, "input") && matches!(page.input_type(id), "range" | "number"))
                || document.is(id, "meter")
                || document.is(id, "progress")
        }
        _ => false,
    }
}
