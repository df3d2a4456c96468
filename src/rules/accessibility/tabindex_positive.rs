use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An element that takes its turn before all others.
pub static RULE: Rule = Rule {
    title: Text::fixed("Något tränger sig före i tabbordningen", "Something jumps the queue of the tab key"),
    why: Text::fixed(
        "Ordningen blir en annan än den man ser, och den som går med tangenterna går vilse.",
        "The order differs from what one sees, and those who use the keyboard get lost.",
    ),
    help: Text::fixed(
        "Ta bort tabindex eller skriv 0. Ordningen följer texten.",
        "Remove tabindex or write 0. The order follows the text.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["2.4.3"],
    refused: Example::Page("<a href=\"/\" tabindex=\"3\">Hem</a>"),
    accepted: Example::Page("<a href=\"/\" tabindex=\"0\">Hem</a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let first = page.document.having("tabindex").filter(|&id| page.tabindex(id).is_some_and(|index| index > 0));
    first
        .map(|id| {
            page.finding(id, "Detta har ett tabindex över noll.", "This has a tabindex above zero.")
                .with_confidence(Confidence::Likely)
        })
        .collect()
}
