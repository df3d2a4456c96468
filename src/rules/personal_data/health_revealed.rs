use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a person's health: illness, allergy, medicine, sick leave.
pub static RULE: Rule = Rule {
    title: Text::fixed("En persons hälsa får inte framgå", "A person's health must not be revealed"),
    why: Text::fixed(
        "Uppgifter om hälsa hör till dem som lagen skyddar allra mest, också när de är välmenta och utan namn: i en barngrupp vet de flesta vem det gäller.",
        "Data on health are among those the law protects most, also when well meant and without a name: in a group of children most people know whom it is about.",
    ),
    help: Text::fixed(
        "Skriv om alla, inte om en: ”Det går magsjuka i huset, tvätta händerna extra noga” eller ”Vi lagar mat som alla kan äta”.",
        "Write about all, not about one: “A stomach bug is going round, so wash your hands well” or “We cook food that everyone can eat”.",
    ),
    basis: &["O23", "S37", "O16"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ett av barnen på avdelningen har diabetes och tar insulin före maten.\n"),
    accepted: Example::Post("Det går magsjuka på förskolan, så vi tvättar händerna extra noga.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Health), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en enda persons hälsa?",
            "Does this tell of one single person's health?",
        ))),
        (Kind::Sensitive(Category::Health), _) => {
            Some(Told::new(Text::fixed("Här framgår en persons hälsa.", "A person's health is revealed here.")))
        }
        _ => None,
    })
}
