use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// The writer as a private person.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det här är privat", "This is private"),
    why: Text::fixed(
        "Bloggen ska vara personlig men inte privat. Den som läser ska aldrig behöva undra om det är en enskild person eller förskolan som skriver.",
        "The blog is to be personal but not private. Readers must never wonder whether somebody writes privately or on duty.",
    ),
    help: Text::fixed(
        "Skriv om förskolan, och som avdelningen: ”Vi på Grodan har bakat i dag.”",
        "Write about the preschool, and as the department: “We at the Frog have baked today.”",
    ),
    basis: &["S25", "O37", "O39", "K31"],
    act: &[],
    wcag: &[],
    refused: Example::Post("I helgen åkte jag och min man till fjällen.\n"),
    accepted: Example::Post("I veckan lekte vi att vi åkte till fjällen.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed(
        "Det här handlar om den som skriver, inte om förskolan.",
        "This is about the writer, not about the preschool.",
    );
    worded::words(subject, lists::private_voice, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
