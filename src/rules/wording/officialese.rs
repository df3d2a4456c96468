use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A stiff word of authorities where there is a plain one.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det finns ett enklare ord", "There is a plainer word"),
    why: Text::fixed(
        "Ord som hör hemma i beslut och protokoll gör texten svårare än den behöver vara. Språket ska vara vårdat, enkelt och begripligt.",
        "Words from decisions and minutes make the text harder than it need be. The language is to be cultivated, simple and comprehensible.",
    ),
    help: Text::fixed(
        "Skriv som du skulle säga det till en förälder i hallen.",
        "Write as you would say it to a parent in the hall.",
    ),
    basis: &["O70", "D16"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Barnen erhåller frukt efter vilan.\n"),
    accepted: Example::Post("Barnen får frukt efter vilan.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    if !subject.is_swedish() {
        return Vec::new();
    }
    let what = Text::fixed("Ordet är stelare än det behöver vara.", "The word is stiffer than it need be.");
    worded::words(subject, lists::officialese, |hit| {
        (
            what.clone(),
            hit.instead.as_ref().map(|plain| {
                Text::new(format!("Skriv hellre: {}.", plain.sv), format!("Rather write: {} ({}).", plain.sv, plain.en))
            }),
        )
    })
}
