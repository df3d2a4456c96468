use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a family's contact with the social services.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "En kontakt med socialtjänsten får inte framgå",
        "A contact with the social services must not be revealed",
    ),
    why: Text::fixed(
        "Socialtjänstens kontakter med en familj är hemliga, och förskolan har samma tystnadsplikt.",
        "The contacts of the social services with a family are secret, and the preschool is bound by the same secrecy.",
    ),
    help: Text::fixed(
        "Ta bort meningen. Är du orolig för ett barn? Prata med chefen, aldrig här.",
        "Remove the sentence. Are you worried about a child? Talk to the head, never here.",
    ),
    basis: &["O17", "S37", "O16"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ett av barnen bor i familjehem sedan i våras.\n"),
    accepted: Example::Post("Vi ritade våra hus och berättade om dem för varandra.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::SocialServices), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en familjs kontakt med socialtjänsten?",
            "Does this tell of a family's contact with the social services?",
        ))),
        (Kind::Sensitive(Category::SocialServices), _) => Some(Told::new(Text::fixed(
            "Här framgår en kontakt med socialtjänsten.",
            "A contact with the social services is revealed here.",
        ))),
        _ => None,
    })
}
