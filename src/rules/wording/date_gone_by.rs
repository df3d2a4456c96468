use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::dates;

/// A date that has passed but is spoken of as coming.
pub static RULE: Rule = Rule {
    title: Text::fixed("Datumet har passerat", "The date has passed"),
    why: Text::fixed(
        "Inlägget talar om en dag som kommande fast den ligger före inläggets eget datum. Innehållet ska vara korrekt och aktuellt.",
        "The post speaks of a day as coming although it lies before the post’s own date. The content is to be correct and current.",
    ),
    help: Text::fixed(
        "Rätta datumet, eller skriv vad som hände den dagen.",
        "Correct the date, or write what happened that day.",
    ),
    basis: &["S19"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Välkomna på höstfika den 12 november!\n"),
    accepted: Example::Post("Välkomna på adventsfika den 27 november!\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed(
        "Dagen ligger före inläggets datum men omtalas som kommande.",
        "The day lies before the post’s date but is spoken of as coming.",
    );
    let written = subject.date;
    worded::words(
        subject,
        |text| dates::past_as_coming(text, written),
        |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)),
    )
}
