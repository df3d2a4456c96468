use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::outings;

/// A coming outing with day, hour and place.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Utflykten berättas i förväg, med tid och plats",
        "The outing is told beforehand, with time and place",
    ),
    why: Text::fixed(
        "Den som söker någon får veta var gruppen är och när. För en familj som måste hålla sig dold kan det vara farligt. Bloggen är öppen för alla.",
        "Whoever looks for a child with a protected identity learns where the group is and when. The blog is open to everybody.",
    ),
    help: Text::fixed(
        "Berätta om utflykten efteråt. Ge tid och plats i lärplattformen. ”I nästa vecka går vi till skogen” går bra.",
        "Tell about the outing afterwards. Give time and place in the learning platform. “Next week we go to the wood” is fine.",
    ),
    basis: &["D06", "M11"],
    act: &[],
    wcag: &[],
    refused: Example::Post("På tisdag 9.00 går vi till Slottsparken.\n"),
    accepted: Example::Post("I tisdags gick vi till Slottsparken.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed(
        "Här står dag, klockslag och plats för en kommande utflykt.",
        "Day, hour and place of a coming outing stand here.",
    );
    worded::words(subject, outings::announced, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
