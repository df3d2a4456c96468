use crate::diagnostic::{Finding, Text};
use crate::markup::aria::Role;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A name on an element whose role may have none (ACT kb1m8s).
pub static RULE: Rule = Rule {
    title: Text::fixed("Något får ett namn som inte kan ha något", "Something is named that cannot have a name"),
    why: Text::fixed(
        "Ett namn på ren text eller en tom låda läses av vissa skärmläsare och förtigs av andra.",
        "A name on plain text or an empty box is read by some screen readers and kept silent by others.",
    ),
    help: Text::fixed(
        "Skriv texten synligt i stället, eller ge elementet en roll som kan ha ett namn.",
        "Write the text visibly instead, or give the element a role that can have a name.",
    ),
    basis: &["O61"],
    act: &["kb1m8s"],
    wcag: &["4.1.2"],
    refused: Example::Page("<div aria-label=\"Meny\">…</div>"),
    accepted: Example::Page("<nav aria-label=\"Meny\">…</nav>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having_aria().filter(|&id| document.is_html(id) || document.is_svg(id)) {
        let mut own = document
            .attributes(id)
            .filter(|(name, value)| name.starts_with("aria-") && !value.trim().is_empty())
            .peekable();
        if own.peek().is_none() || page.presence(id).is_programmatically_hidden() || document.is(id, "body") {
            continue;
        }
        let Some(role) = page.role(id) else { continue };
        for (name, _) in own.filter(|(name, _)| is_prohibited(role, name)) {
            findings.push(page.finding(
                id,
                &format!("Attributet {name} får inte stå här."),
                &format!("The attribute {name} may not stand here."),
            ));
        }
    }
    findings
}

fn is_prohibited(role: &Role, attribute: &str) -> bool {
    // What a role may not be called in words it may not be called in braille (ARIA 1.3).
    let braille = matches!(attribute, "aria-braillelabel" | "aria-brailleroledescription");
    role.prohibited.contains(&attribute) || (braille && role.prohibited.contains(&"aria-label"))
}
