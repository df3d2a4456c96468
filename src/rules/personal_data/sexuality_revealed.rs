use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a person's sex life or orientation.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "En persons sexuella läggning får inte framgå",
        "A person's sexual orientation must not be revealed",
    ),
    why: Text::fixed(
        "Sexualliv och läggning är känsliga uppgifter. Att det finns många slags familjer går bra att berätta om så länge ingen pekas ut.",
        "Sex life and orientation are sensitive data. That there are many kinds of families is fine to tell as long as nobody is pointed out.",
    ),
    help: Text::fixed(
        "Berätta om boken eller samtalet: ”Vi läste om olika sorters familjer.”",
        "Tell about the book or the talk: “We read about different kinds of families.”",
    ),
    basis: &["O24", "S37"],
    act: &[],
    wcag: &[],
    refused: Example::Post("En mamma på avdelningen är lesbisk.\n"),
    accepted: Example::Post("Vi läste en bok om olika sorters familjer.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Sexuality), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en enskild persons läggning?",
            "Does this tell of a single person's orientation?",
        ))),
        (Kind::Sensitive(Category::Sexuality), _) => Some(Told::new(Text::fixed(
            "Här framgår en persons sexualliv eller läggning.",
            "A person's sex life or orientation is revealed here.",
        ))),
        _ => None,
    })
}
