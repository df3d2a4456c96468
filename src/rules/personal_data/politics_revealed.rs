use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a person's political opinion.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "En persons politiska åsikt får inte framgå",
        "A person's political opinion must not be revealed",
    ),
    why: Text::fixed(
        "Politiska åsikter är känsliga uppgifter, och förskolan tar inte ställning.",
        "Political opinions are sensitive data, and the preschool takes no side.",
    ),
    help: Text::fixed(
        "Berätta om det gemensamma: ”Vi röstade om vilken bok vi skulle läsa.”",
        "Tell about what you share: “We voted on which book to read.”",
    ),
    basis: &["O20", "S25"],
    act: &[],
    wcag: &[],
    refused: Example::Post("En pappa i gruppen är aktiv i Vänsterpartiet.\n"),
    accepted: Example::Post("Vi röstade om vilken bok vi skulle läsa, och alla fick en röst.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Politics), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en enskild persons politiska åsikt?",
            "Does this tell of a single person's political opinion?",
        ))),
        (Kind::Sensitive(Category::Politics), _) => Some(Told::new(Text::fixed(
            "Här framgår en persons politiska åsikt.",
            "A person's political opinion is revealed here.",
        ))),
        _ => None,
    })
}
