use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Text that moves or blinks by itself.
pub static RULE: Rule = Rule {
    title: Text::fixed("Text rör sig av sig själv", "Text moves by itself"),
    why: Text::fixed(
        "Rörlig text går inte att läsa för den som läser långsamt, och stör den som har svårt att koncentrera sig.",
        "Moving text cannot be read by slow readers, and disturbs those who find it hard to concentrate.",
    ),
    help: Text::fixed("Ta bort <marquee> och <blink>.", "Remove <marquee> and <blink>."),
    basis: &["O61"],
    act: &[],
    wcag: &["2.2.2"],
    refused: Example::Page("<marquee>Välkommen!</marquee>"),
    accepted: Example::Page("<p>Välkommen!</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let moving = page.document.all(&["marquee", "blink"]);
    moving.map(|id| page.finding(id, "Detta rör sig eller blinkar.", "This moves or blinks.")).collect()
}
