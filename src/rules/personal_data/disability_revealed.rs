use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of a disability or a diagnosis, or of the support a single child gets.
pub static RULE: Rule = Rule {
    title: Text::fixed("En persons funktionsnedsättning får inte framgå", "A person's disability must not be revealed"),
    why: Text::fixed(
        "En diagnos eller ett särskilt stöd är en känslig uppgift, och barnet ska själv få bestämma vem som vet när det blir stort.",
        "A diagnosis or special support is sensitive, and the child shall decide who knows when it has grown up.",
    ),
    help: Text::fixed(
        "Berätta om miljön i stället: ”Vi använder bildstöd så att alla kan följa med i dagen.”",
        "Tell about the surroundings instead: “We use pictures as support, so that everyone can follow the day.”",
    ),
    basis: &["O23", "O15", "S37"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ett av barnen har autism och en egen resurs.\n"),
    accepted: Example::Post("Vi använder bildstöd så att alla kan följa med i dagen.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Disability), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här om en enda persons funktionsnedsättning?",
            "Does this tell of one single person's disability?",
        ))),
        (Kind::Sensitive(Category::Disability), _) => Some(Told::new(Text::fixed(
            "Här framgår en persons funktionsnedsättning eller diagnos.",
            "A person's disability or diagnosis is revealed here.",
        ))),
        _ => None,
    })
}
