use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of custody, divorce or where a single child lives.
pub static RULE: Rule = Rule {
    title: Text::fixed("En vårdnadsfråga får inte framgå", "A matter of custody must not be revealed"),
    why: Text::fixed(
        "Hur en familj lever och vem barnet bor hos är en del av privatlivet. I en konflikt kan en enda mening göra skada.",
        "How a family lives and with whom the child stays is private. In a conflict a single sentence can do harm.",
    ),
    help: Text::fixed(
        "Ta bort meningen, eller skriv så att den gäller alla: ”Familjer ser ut på många sätt.”",
        "Remove the sentence, or write so that it is about all: “Families come in many shapes.”",
    ),
    basis: &["O17", "S37"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ett av barnen har föräldrar som ligger i vårdnadstvist.\n"),
    accepted: Example::Post("Familjer ser ut på många sätt, och alla är välkomna på drop-in.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Custody), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om vårdnaden om ett enskilt barn?",
            "Does this tell of the custody of a single child?",
        ))),
        (Kind::Sensitive(Category::Custody), _) => Some(Told::new(Text::fixed(
            "Här framgår en familjs vårdnadsfråga.",
            "A family's matter of custody is revealed here.",
        ))),
        _ => None,
    })
}
