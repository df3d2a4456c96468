use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Category, Confidence, Kind};

/// What tells of the religion or philosophy of a person, a family or a single child.
pub static RULE: Rule = Rule {
    title: Text::fixed("En persons tro får inte framgå", "A person's faith must not be revealed"),
    why: Text::fixed(
        "Vad en familj tror på är en känslig uppgift. Att gruppen uppmärksammar en högtid går däremot bra: det säger inget om någon enskild.",
        "What a family believes in is sensitive. That the group celebrates a feast is fine: it says nothing of anyone in particular.",
    ),
    help: Text::fixed(
        "Berätta om högtiden eller maten, inte om vems den är: ”Vi firade eid och jul och provade dadlar.”",
        "Tell about the feast or the food, not whose it is: “We celebrated Eid and Christmas and tasted dates.”",
    ),
    basis: &["O21", "S37"],
    act: &[],
    wcag: &[],
    refused: Example::Post("En av våra familjer är muslimer och fastar under ramadan.\n"),
    accepted: Example::Post("Vi läste en bok om eid och en om jul och provade dadlar.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| match (sighting.kind, sighting.confidence) {
        (Kind::Sensitive(Category::Religion), Confidence::Doubtful) => Some(Told::new(Text::fixed(
            "Berättar det här vad en enskild person eller familj tror på?",
            "Does this tell what a single person or family believes in?",
        ))),
        (Kind::Sensitive(Category::Religion), _) => Some(Told::new(Text::fixed(
            "Här framgår en persons eller familjs tro.",
            "The faith of a person or family is revealed here.",
        ))),
        _ => None,
    })
}
