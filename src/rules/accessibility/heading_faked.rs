use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{Document, NodeId};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A paragraph that only looks like a heading.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett fetstilt stycke ser ut som en rubrik", "A bold paragraph looks like a heading"),
    why: Text::fixed(
        "Den som lyssnar hör ingen rubrik och kan inte hoppa dit.",
        "Those who listen hear no heading and cannot jump there.",
    ),
    help: Text::fixed(
        "Gör stycket till en rubrik, eller ta bort fetstilen.",
        "Make the paragraph a heading, or remove the bold.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Page("<p><strong>Utflykten</strong></p><p>Vi gick till skogen.</p>"),
    accepted: Example::Page("<h2>Utflykten</h2><p>Vi gick till skogen.</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let faked = document
        .all(&["p"])
        .filter(|&id| page.is_exposed(id) && is_all_bold(document, id) && text_follows(document, id));
    faked
        .map(|id| {
            page.finding(id, "Hela stycket är fetstilt, som en rubrik.", "The whole paragraph is bold, like a heading.")
                .with_confidence(Confidence::Doubtful)
        })
        .collect()
}

fn is_all_bold(document: &Document, id: NodeId) -> bool {
    let mut children =
        document.children(id).filter(|&child| document.text(child).is_none_or(|text| !text.trim().is_empty()));
    let (Some(only), None) = (children.next(), children.next()) else { return false };
    let text = document.text_content(only);
    let text = text.trim();
    matches!(document.name(only), "b" | "strong")
        && !text.is_empty()
        && text.chars().count() <= 80
        && !text.ends_with(['.', '!', '?', ':', '…'])
}

fn text_follows(document: &Document, id: NodeId) -> bool {
    let next = std::iter::successors(document.next(id), |&node| document.next(node))
        .find(|&node| document.element(node).is_some());
    next.is_some_and(|next| matches!(document.name(next), "p" | "ul" | "ol") && !is_all_bold(document, next))
}
