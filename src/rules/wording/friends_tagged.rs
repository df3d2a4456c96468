use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A request to tag friends or to like and share.
pub static RULE: Rule = Rule {
    title: Text::fixed("Be inte läsarna att tagga eller dela", "Do not ask readers to tag or share"),
    why: Text::fixed(
        "Sådana uppmaningar drar in människor som inte har valt det. Det ska undvikas.",
        "“Tag your friend” and “like and share” draw in people who did not choose it. It is to be avoided.",
    ),
    help: Text::fixed(
        "Ta bort uppmaningen. Skriv hellre: ”Berätta gärna för någon som vill läsa.”",
        "Leave the request out. Rather write: “Do tell somebody who would like to read.”",
    ),
    basis: &["O84"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Tagga en vän som borde läsa det här.\n"),
    accepted: Example::Post("Berätta gärna för någon som vill läsa det här.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Läsarna uppmanas att tagga eller dela.", "Readers are asked to tag or share.");
    worded::words(
        subject,
        |text| {
            let mut hits = lists::competitions(text);
            hits.retain(|hit| hit.category == "tag-a-friend");
            hits
        },
        |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)),
    )
}
