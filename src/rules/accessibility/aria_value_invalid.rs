use crate::diagnostic::{Finding, Text};
use crate::markup::aria::{self, Property, Type};
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An `aria-*` attribute with a value it cannot have (ACT 6a7281).
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ett aria-attribut har ett värde som inte finns",
        "An aria attribute has a value it cannot have",
    ),
    why: Text::fixed(
        "Hjälpmedel gissar eller struntar i värden de inte förstår.",
        "Assistive technology guesses at values it does not understand, or ignores them.",
    ),
    help: Text::fixed(
        "Byt värdet mot ett som attributet kan ha, till exempel true eller false.",
        "Replace the value with one the attribute can have, such as true or false.",
    ),
    basis: &["O61"],
    act: &["6a7281"],
    wcag: &["4.1.2"],
    refused: Example::Page("<button aria-expanded=\"ja\">Meny</button>"),
    accepted: Example::Page("<button aria-expanded=\"true\">Meny</button>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having_aria().filter(|&id| document.is_html(id) || document.is_svg(id)) {
        for (name, value) in document.attributes(id) {
            let Some(property) = name.starts_with("aria-").then(|| aria::property(name)).flatten() else { continue };
            if !value.trim().is_empty() && (!fits(property, value) || !points_somewhere(page, id, name)) {
                findings.push(page.finding(
                    id,
                    &format!("Attributet {name} kan inte ha det värdet."),
                    &format!("The attribute {name} cannot have that value."),
                ));
            }
        }
    }
    findings
}

fn fits(property: &Property, value: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = |text: &str| text.strip_prefix(['-', '+']).unwrap_or(text).to_string();
    let listed = |token: &str| property.values.contains(&token);
    match property.kind {
        Type::Boolean => matches!(value, "true" | "false"),
        Type::BooleanOrUndefined => matches!(value, "true" | "false" | "undefined"),
        Type::Tristate => matches!(value, "true" | "false" | "mixed" | "undefined"),
        Type::Id => !value.trim().contains(|c: char| c.is_ascii_whitespace()),
        Type::IdList | Type::Text => true,
        Type::Integer => digits(&unsigned(value.trim())),
        Type::Number => {
            let number = unsigned(value.trim());
            let (whole, part) = number.split_once('.').unwrap_or((&number, "0"));
            (digits(whole) || whole.is_empty()) && digits(part)
        }
        Type::Token => listed(value) || value == "undefined",
        Type::TokenList => value.split_ascii_whitespace().all(listed),
    }
}

/// What a role requires must exist: the content a scrollbar controls.
fn points_somewhere(page: &Page, id: NodeId, name: &str) -> bool {
    let required = name == "aria-controls" && page.role_name(id) == "scrollbar";
    !required || !page.document.references(id, name).is_empty()
}
