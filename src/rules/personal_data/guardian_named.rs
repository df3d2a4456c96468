use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind};

/// A guardian or another relative told by kinship and a name: "Leos mamma".
pub static RULE: Rule = Rule {
    title: Text::fixed("En anhörig pekas ut med namn", "A relative is pointed out by name"),
    why: Text::fixed(
        "De vuxna och syskonen omkring ett barn är lika skyddade som barnet. Nämns de är barnet nämnt.",
        "Whoever is mother, father or sibling of a named child is as protected as the child, and named at the same time.",
    ),
    help: Text::fixed(
        "Skriv ”en förälder”, ”en mormor” eller ”en familj” i stället: ”En förälder som är bagare kom på besök.”",
        "Write “a parent”, “a grandmother” or “a family” instead: “A parent who is a baker came to visit.”",
    ),
    basis: &["D10", "S37", "M10"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Leos mamma kom och bakade med oss.\n"),
    accepted: Example::Post("En förälder kom och bakade med oss.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::GuardianNamed, Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Pekas en anhörig till ett barn ut med namn här?",
            "Is a relative of a child pointed out by name here?",
        ))),
        (Kind::GuardianNamed, _) => Some(Told::new(Text::fixed(
            "Här pekas en anhörig till ett barn ut med namn.",
            "A relative of a child is pointed out by name here.",
        ))),
        _ => None,
    })
}
