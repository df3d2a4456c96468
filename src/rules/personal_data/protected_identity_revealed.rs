use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells that somebody lives with protected identity.
pub static RULE: Rule = Rule {
    title: Text::fixed("Skyddad identitet får aldrig nämnas", "Protected identity must never be mentioned"),
    why: Text::fixed(
        "Bara att det nämns att någon i huset lever skyddat kan hjälpa den som letar. Det kan gälla liv.",
        "The mere mention that someone in the house lives protected can help whoever is searching. Lives may depend on it.",
    ),
    help: Text::fixed(
        "Ta bort meningen nu, och säg till chefen om texten har varit synlig för någon. Här behövs ingen annan formulering: skriv ingenting.",
        "Remove the sentence now, and tell the head if anyone has seen the text. No other wording is needed: write nothing.",
    ),
    basis: &["O16", "S37", "O17"],
    act: &[],
    wcag: &[],
    refused: Example::Post("En familj hos oss har skyddade personuppgifter.\n"),
    accepted: Example::Post("Vi visar inga barn på bild, så att alla kan vara med.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::ProtectedIdentity), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här att någon lever med skyddade uppgifter?",
            "Does this tell that someone lives with protected data?",
        ))),
        (Kind::Sensitive(Category::ProtectedIdentity), _) => Some(Told::new(Text::fixed(
            "Här framgår att någon lever med skyddade uppgifter.",
            "It is revealed here that someone lives with protected data.",
        ))),
        _ => None,
    })
}
