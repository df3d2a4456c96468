use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::capitals;

/// Words in capitals.
pub static RULE: Rule = Rule {
    title: Text::fixed("Texten ropar med stora bokstäver", "The text shouts in capitals"),
    why: Text::fixed(
        "Stora bokstäver läses som ett rop, är svårare att läsa och kan läsas upp bokstav för bokstav. Tonen ska vara saklig och vänlig.",
        "Capitals read as a shout, are harder to read and may be spelled out letter by letter. The tone is to be factual and friendly.",
    ),
    help: Text::fixed(
        "Skriv med små bokstäver. Vill du framhäva något: skriv det först i inlägget, eller gör det **fetstilt**.",
        "Write in small letters. To stress something, put it first in the post or make it **bold**.",
    ),
    basis: &["S25", "K31", "O70"],
    act: &[],
    wcag: &[],
    refused: Example::Post("NU ÄR DET VIKTIGT att alla läser det här.\n"),
    accepted: Example::Post("Nu är det viktigt att alla läser det här, hälsar UNICEF.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Orden står med stora bokstäver.", "The words stand in capitals.");
    worded::words(subject, capitals::shouting, |hit| {
        (
            what.clone(),
            hit.instead
                .as_ref()
                .map(|quiet| Text::new(format!("Skriv ”{}”.", quiet.sv), format!("Write “{}”.", quiet.en))),
        )
    })
}
