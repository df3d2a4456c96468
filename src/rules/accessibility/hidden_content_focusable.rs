use crate::diagnostic::{Finding, Text};
use crate::markup::{Document, NodeId};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Content hidden with aria-hidden that the tab key reaches (ACT 6cfa84).
pub static RULE: Rule = Rule {
    title: Text::fixed("Dolt innehåll nås med tangenterna", "Hidden content is reached by keyboard"),
    why: Text::fixed(
        "Den som lyssnar hamnar på något som skärmläsaren inte säger, och tror att sidan har hängt sig.",
        "Those who listen land on something the screen reader does not say, and think that the page has hung.",
    ),
    help: Text::fixed(
        "Ta bort aria-hidden, eller gör så att inget därinne går att nå (hidden, disabled eller inert).",
        "Remove aria-hidden, or make sure that nothing inside can be reached (hidden, disabled or inert).",
    ),
    basis: &["O61"],
    act: &["6cfa84"],
    wcag: &["4.1.2"],
    refused: Example::Page("<div aria-hidden=\"true\"><a href=\"/\">Hem</a></div>"),
    accepted: Example::Page("<div aria-hidden=\"true\"><span>Hem</span></div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    if document.having("aria-hidden").next().is_none() {
        return Vec::new();
    }
    let scripts: String = document.all(&["script"]).map(|id| document.text_content(id)).collect();
    let reached = page
        .tab_order()
        .iter()
        .copied()
        .filter(|&id| page.presence(id).aria_hidden && !hands_focus_on(document, id, &scripts));
    reached
        .map(|id| {
            page.finding(
                id,
                "Detta är dolt med aria-hidden men nås med tabbtangenten.",
                "This is hidden with aria-hidden but reached by the tab key.",
            )
        })
        .collect()
}

/// A sentinel at the edge of a dialogue passes the focus on at once; no one stays there.
fn hands_focus_on(document: &Document, id: NodeId, scripts: &str) -> bool {
    document.has(id, "onfocus")
        || (scripts.contains("focus") && document.filled(id, "id").is_some_and(|name| scripts.contains(name)))
}
