use crate::diagnostic::{Finding, Text};
use crate::markup::{NodeId, Page, roles};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Something marked as decoration that is exposed to assistive technology all the same (ACT 46ca7f).
pub static RULE: Rule = Rule {
    title: Text::fixed("Något är både dekoration och innehåll", "Something is both decoration and content"),
    why: Text::fixed(
        "Märkningen säger emot sig själv, och olika skärmläsare väljer olika.",
        "The markup contradicts itself, and screen readers choose differently.",
    ),
    help: Text::fixed(
        "Bestäm dig: ta bort role=\"none\" eller alt=\"\", eller ta bort aria-attributen och det som gör att man kan nå det med tangenterna.",
        "Decide: remove role=\"none\" or alt=\"\", or remove the aria attributes and what makes it reachable by keyboard.",
    ),
    basis: &["O61"],
    act: &["46ca7f"],
    wcag: &["4.1.2"],
    refused: Example::Page("<img src=\"sol.png\" alt=\"\" aria-label=\"Solen\">"),
    accepted: Example::Page("<img src=\"sol.png\" alt=\"\">"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let exposed = page.document.elements().iter().copied().filter(|&id| {
        is_marked(page, id)
            && !page.presence(id).is_programmatically_hidden()
            && !roles::may_be_presentational(page, id)
    });
    exposed
        .map(|id| {
            page.finding(
                id,
                "Detta är märkt som dekoration men visas ändå.",
                "This is marked as decoration but exposed all the same.",
            )
        })
        .collect()
}

fn is_marked(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    match roles::explicit(page, id) {
        Some(role) => role.is_presentational(),
        None => document.is(id, "img") && document.attribute(id, "alt") == Some(""),
    }
}
