use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a person's offences, convictions or suspicions.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ett brott som rör en person får inte framgå",
        "A crime concerning a person must not be revealed",
    ),
    why: Text::fixed(
        "Uppgifter om brott får nästan bara myndigheter med särskilt uppdrag hantera. De hör aldrig hemma på en blogg.",
        "Data on crimes may be handled by hardly anyone but authorities with a special task. They never belong on a blog.",
    ),
    help: Text::fixed(
        "Ta bort meningen. Har något hänt som familjerna behöver veta? Prata med chefen om vad som kan sägas och var.",
        "Remove the sentence. Has something happened that the families need to know? Ask the head what can be said and where.",
    ),
    basis: &["O26", "O16"],
    act: &[],
    wcag: &[],
    refused: Example::Post("En pappa i gruppen är dömd för misshandel.\n"),
    accepted: Example::Post("Cykelstället på gården är lagat igen.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Crime), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om ett brott som rör en enskild person?",
            "Does this tell of a crime concerning a single person?",
        ))),
        (Kind::Sensitive(Category::Crime), _) => Some(Told::new(Text::fixed(
            "Här framgår ett brott som rör en person.",
            "A crime concerning a person is revealed here.",
        ))),
        _ => None,
    })
}
