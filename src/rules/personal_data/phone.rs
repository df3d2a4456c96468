use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Place};

/// A telephone number that is none of the preschool's official contacts.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett telefonnummer får inte stå här", "A telephone number must not stand here"),
    why: Text::fixed(
        "Ett nummer leder till en enda person, och det ligger kvar hos sökmotorer långt efter att inlägget är borta. Förskolans eget nummer är däremot till för alla.",
        "A number leads to one single person and stays with search engines long after the post is gone. The preschool's own number, however, is for everyone.",
    ),
    help: Text::fixed(
        "Ta bort numret och skriv till exempel ”ring förskolan”. Är det förskolans officiella nummer? Lägg till det under [[contacts]] i blog.toml med kind = \"phone\".",
        "Remove the number and write for example “call the preschool”. Is it the preschool's official number? Add it under [[contacts]] in blog.toml with kind = \"phone\".",
    ),
    basis: &["M03", "O12", "O57"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ring 070-174 06 05 om ni hittar en blå vante.\n"),
    accepted: Example::Post("Ring förskolan om ni hittar en blå vante. Order 2026-11-20, 174 bitar.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match (sighting.kind, sighting.confidence) {
            (Kind::Phone, Confidence::Doubtful) => {
                Text::fixed("Är det här ett telefonnummer?", "Is this a telephone number?")
            }
            (Kind::Phone, _) => Text::fixed(
                "Här står ett telefonnummer som inte är förskolans.",
                "A telephone number stands here that is not the preschool's.",
            ),
            _ => return None,
        };
        let told = Told::new(what);
        Some(if sighting.place == Place::FileName { told.with_help(sighted::rename(sighting)) } else { told })
    })
}
