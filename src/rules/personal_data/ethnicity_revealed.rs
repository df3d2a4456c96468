use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of the ethnic origin of a person, a family or a single child.
pub static RULE: Rule = Rule {
    title: Text::fixed("En persons etniska ursprung får inte framgå", "A person's ethnic origin must not be revealed"),
    why: Text::fixed(
        "Varifrån en familj kommer är en känslig uppgift när den knyts till någon. Språk och kulturer i allmänhet går bra att berätta om.",
        "Where a family comes from is sensitive when tied to someone. Languages and cultures in general are fine to tell about.",
    ),
    help: Text::fixed(
        "Berätta om språket eller sången: ”Vi lärde oss räkna till fem på fyra språk.”",
        "Tell about the language or the song: “We learnt to count to five in four languages.”",
    ),
    basis: &["O19", "S37"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ett av barnen på avdelningen är rom.\n"),
    accepted: Example::Post("Vi uppmärksammade romernas dag med musik och dans.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Ethnicity), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en enskild persons ursprung?",
            "Does this tell of a single person's origin?",
        ))),
        (Kind::Sensitive(Category::Ethnicity), _) => Some(Told::new(Text::fixed(
            "Här framgår en persons etniska ursprung.",
            "A person's ethnic origin is revealed here.",
        ))),
        _ => None,
    })
}
