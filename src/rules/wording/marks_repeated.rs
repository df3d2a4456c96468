use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::capitals;

/// Exclamation or question marks in rows.
pub static RULE: Rule = Rule {
    title: Text::fixed("Flera utropstecken eller frågetecken i rad", "Several exclamation or question marks in a row"),
    why: Text::fixed(
        "Tecken i rad läses upp ett och ett och låter uppjagat. Tonen ska vara saklig och vänlig.",
        "Marks in a row are read out one by one and sound agitated. The tone is to be factual and friendly.",
    ),
    help: Text::fixed("Ett tecken räcker.", "One mark is enough."),
    basis: &["S25", "K31"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vilken dag vi fick i skogen!!!\n"),
    accepted: Example::Post("Vilken dag vi fick i skogen!\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Här står flera tecken i rad.", "Several marks stand in a row here.");
    worded::words(subject, capitals::repeated_marks, |_| (what.clone(), None))
}
