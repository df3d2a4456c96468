use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Place};

/// A street with a number that is none of the official contacts: where somebody lives.
pub static RULE: Rule = Rule {
    title: Text::fixed("En gatuadress får inte stå här", "A street address must not stand here"),
    why: Text::fixed(
        "En adress berättar var någon bor eller var barnen är. För några är det farligt om fel människa får veta det. Du behöver inte veta vilka: regeln skyddar alla.",
        "An address tells where someone lives or where the children are. For a child with protected identity that can be dangerous. You need not know whether anyone in the group has it: the rule protects all.",
    ),
    help: Text::fixed(
        "Skriv vad platsen är i stället: ”ett bageri i närheten”, ”parken”. Är det förskolans egen adress? Lägg till den under [[contacts]] i blog.toml med kind = \"address\".",
        "Write what the place is instead: “a bakery nearby”, “the park”. Is it the preschool's own address? Add it under [[contacts]] in blog.toml with kind = \"address\".",
    ),
    basis: &["S37", "M04", "O12"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vi hälsade på hemma hos ett barn på Storgatan 12 B.\n"),
    accepted: Example::Post("Vi gick längs Storgatan och räknade 12 gula hus.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match (sighting.kind, sighting.confidence) {
            (Kind::StreetAddress, Confidence::Doubtful) => {
                Text::fixed("Är det här en adress där någon bor?", "Is this an address where someone lives?")
            }
            (Kind::StreetAddress, _) => Text::fixed(
                "Här står en gatuadress som inte är förskolans.",
                "A street address stands here that is not the preschool's.",
            ),
            _ => return None,
        };
        let told = Told::new(what);
        Some(if sighting.place == Place::FileName { told.with_help(sighted::rename(sighting)) } else { told })
    })
}
