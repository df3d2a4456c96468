use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a person's membership in a union.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett fackligt medlemskap får inte framgå", "A union membership must not be revealed"),
    why: Text::fixed(
        "Facklig tillhörighet är en känslig uppgift, också för den som gärna berättar om sin.",
        "Who belongs to a union is sensitive, also of a colleague who gladly tells it.",
    ),
    help: Text::fixed(
        "Skriv det som rör familjerna: ”Förskolan stänger klockan 15 på torsdag.”",
        "Write what concerns the families: “The preschool closes at 3 p.m. on Thursday.”",
    ),
    basis: &["O22"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vår kollega är medlem i Kommunal och strejkar på torsdag.\n"),
    accepted: Example::Post("Förskolan stänger klockan 15 på torsdag.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Union), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om ett fackligt medlemskap?",
            "Does this tell of a union membership?",
        ))),
        (Kind::Sensitive(Category::Union), _) => {
            Some(Told::new(Text::fixed("Här framgår ett fackligt medlemskap.", "A union membership is revealed here.")))
        }
        _ => None,
    })
}
