use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::dates;

/// A weekday that does not fit its date.
pub static RULE: Rule = Rule {
    title: Text::fixed("Veckodag och datum stämmer inte", "Weekday and date do not agree"),
    why: Text::fixed(
        "Familjerna planerar efter det som står. Fel dag betyder att någon står utanför en stängd dörr.",
        "Families plan by what is written. A wrong day means somebody before a closed door.",
    ),
    help: Text::fixed(
        "Se efter i kalendern, och rätta dagen eller datumet.",
        "Look in the calendar, and correct the day or the date.",
    ),
    basis: &["S19"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vi bjuder på fika måndagen den 27 november.\n"),
    accepted: Example::Post("Vi bjuder på fika fredagen den 27 november.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Veckodagen stämmer inte med datumet.", "The weekday does not fit the date.");
    let written = subject.date;
    worded::words(
        subject,
        |text| dates::wrong_weekdays(text, written),
        |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)),
    )
}
