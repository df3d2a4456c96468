use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page turned on its side when the screen is held one way (ACT b33eff).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan låser skärmens riktning", "The page locks the screen's orientation"),
    why: Text::fixed(
        "Den som har skärmen fast monterad på en rullstol kan inte vrida den.",
        "Those whose screen is mounted on a wheelchair cannot turn it.",
    ),
    help: Text::fixed(
        "Ta bort transform och rotate ur regler för orientation.",
        "Remove transform and rotate from rules for orientation.",
    ),
    basis: &["O61"],
    act: &["b33eff"],
    wcag: &["1.3.4"],
    refused: Example::Page(
        "<style>@media (orientation: portrait) { html { transform: rotate(90deg) } }</style><p>Hej!</p>",
    ),
    accepted: Example::Page("<style>@media (orientation: portrait) { p { margin: 0 } }</style><p>Hej!</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let turned = page.turned_with_the_screen().into_iter();
    turned
        .map(|id| {
            page.finding(
                id,
                "Detta vänds när skärmen hålls på ett visst sätt.",
                "This is turned when the screen is held one way.",
            )
        })
        .collect()
}
