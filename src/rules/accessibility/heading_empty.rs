use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A heading without an accessible name (ACT ffd0e9).
pub static RULE: Rule = Rule {
    title: Text::fixed("En rubrik är tom", "A heading is empty"),
    why: Text::fixed(
        "Den som lyssnar hoppar mellan rubrikerna. En tom rubrik leder ingenstans.",
        "Those who listen jump between headings. An empty one leads nowhere.",
    ),
    help: Text::fixed(
        "Skriv en rubrik, eller ta bort den. Tomrum gör man med stil, inte med rubriker.",
        "Write a heading, or remove it. Space is made with style, not with headings.",
    ),
    basis: &["O61"],
    act: &["ffd0e9"],
    wcag: &["1.3.1", "2.4.6"],
    refused: Example::Page("<h2></h2><p>Vi gick till skogen.</p>"),
    accepted: Example::Page("<h2>Utflykten</h2><p>Vi gick till skogen.</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = page
        .with_role(&["heading"])
        .filter(|&id| document.is_html(id) && page.is_exposed(id) && page.name(id).is_empty());
    nameless.map(|id| page.finding(id, "Rubriken är tom.", "The heading is empty.")).collect()
}
