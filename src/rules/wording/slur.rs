use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::swearing;

/// A word that demeans people.
pub static RULE: Rule = Rule {
    title: Text::fixed("Här står ett ord som kränker människor", "A word that demeans people stands here"),
    why: Text::fixed(
        "Tilltalet får inte diskriminera någon. Hets mot folkgrupp och förolämpningar är brott, och ett nedsättande ord sårar även när ingen menade något.",
        "The tone may not discriminate against anybody. Incitement and insult are crimes, and a demeaning word hurts even when nobody meant anything.",
    ),
    help: Text::fixed(
        "Skriv om utan ordet. Använd folkets eget namn: romer, samer. Namnet på en gammal saga eller kaka kan bytas mot det som används i dag.",
        "Rewrite without the word. Use the people’s own name: Roma, Sami. The name of an old tale or cake can be changed for today’s.",
    ),
    basis: &["S29", "S25"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Till fikat rullade vi negerbollar.\n"),
    accepted: Example::Post("Till fikat rullade vi chokladbollar.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Ordet kränker människor.", "The word demeans people.");
    worded::words(
        subject,
        |text| swearing::find(text).iter().filter(|hit| hit.category == "slur").cloned().collect(),
        |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)),
    )
}
