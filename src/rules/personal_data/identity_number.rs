use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::Kind;

/// A personnummer, samordningsnummer or interim number, in any written form.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett personnummer får inte stå här", "An identity number must not stand here"),
    why: Text::fixed(
        "Ett personnummer pekar ut en enda människa och får aldrig publiceras, inte ens med samtycke och inte ens om en siffra är fel.",
        "An identity number points out one single person and is never published, not even with consent and not even with a wrong digit.",
    ),
    help: Text::fixed(
        "Ta bort hela numret. Skriv i stället vad det gäller, till exempel ”numret på etiketten”.",
        "Remove the whole number. Write instead what it is about, such as “the number on the label”.",
    ),
    basis: &["O18"],
    act: &[],
    wcag: &[],
    refused: Example::Post("På lappen stod 19900118-9811 med blå penna.\n"),
    accepted: Example::Post("På lappen stod ett ordernummer, 2026-11-20, med blå penna.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match sighting.kind {
            Kind::IdentityNumber { coordination: true, .. } => {
                Text::fixed("Här står ett samordningsnummer.", "A coordination number stands here.")
            }
            Kind::IdentityNumber { interim: true, .. } => {
                Text::fixed("Här står ett tillfälligt personnummer.", "An interim identity number stands here.")
            }
            Kind::IdentityNumber { checksum_ok: false, .. } => Text::fixed(
                "Här står något som ser ut som ett personnummer med en felskriven siffra.",
                "Something stands here that looks like an identity number with a mistyped digit.",
            ),
            Kind::IdentityNumber { .. } => Text::fixed("Här står ett personnummer.", "An identity number stands here."),
            _ => return None,
        };
        Some(Told::new(what))
    })
}
