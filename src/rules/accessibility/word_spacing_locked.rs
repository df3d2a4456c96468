use crate::diagnostic::{Finding, Text};
use crate::markup::spacing;
use crate::rule::{Check, Example, PageSubject, Rule};

/// Word spacing too narrow and made important in a style attribute (ACT 9e45ec).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ordavståndet är låst", "Word spacing is locked"),
    why: Text::fixed(
        "Den som har svårt att läsa ställer in större avstånd i sin webbläsare. Ett låst värde går inte att ändra.",
        "Those who find reading hard set wider spacing in their browser. A locked value cannot be changed.",
    ),
    help: Text::fixed(
        "Ta bort !important ur style-attributet, och helst hela attributet.",
        "Remove !important from the style attribute, and preferably the whole attribute.",
    ),
    basis: &["O61"],
    act: &["9e45ec"],
    wcag: &["1.4.12"],
    refused: Example::Page(
        "<p style=\"word-spacing: 0.05em !important; max-width: 200px\">Vi gick till skogen och plockade lingon, och sedan kokade vi sylt tillsammans i det stora köket.</p>",
    ),
    accepted: Example::Page(
        "<p style=\"word-spacing: 0.2em !important; max-width: 200px\">Vi gick till skogen och plockade lingon, och sedan kokade vi sylt tillsammans i det stora köket.</p>",
    ),
    check: Check::Page(check),
};

/// The least that WCAG 1.4.12 lets a reader set, as a multiple of the font size.
const LEAST: f64 = 0.16;

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let locked = spacing::locked(page, "word-spacing", LEAST).into_iter();
    locked
        .map(|id| {
            page.finding(id, "Avståndet mellan ord är låst till för litet.", "The word spacing is locked too small.")
        })
        .collect()
}
