use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Place};

/// A link to a place on a map, or coordinates.
pub static RULE: Rule = Rule {
    title: Text::fixed("En plats på kartan får inte pekas ut", "A place must not be pinned on the map"),
    why: Text::fixed(
        "Koordinater och kartlänkar visar på metern var någon bor eller var barnen brukar vara.",
        "Coordinates and map links show to the metre where someone lives or where the children usually are.",
    ),
    help: Text::fixed(
        "Ta bort länken eller koordinaterna och skriv vad platsen är: ”skogen bakom förskolan”.",
        "Remove the link or the coordinates and write what the place is: “the woods behind the preschool”.",
    ),
    basis: &["M04", "S37", "D06"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Kojan står [här](https://www.google.com/maps/place/55.605870,13.000730).\n"),
    accepted: Example::Post("Kojan står i skogen bakom förskolan.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match (sighting.kind, sighting.confidence) {
            (Kind::MapLink, Confidence::Doubtful) => {
                Text::fixed("Pekar det här ut en plats på kartan?", "Does this pin a place on the map?")
            }
            (Kind::MapLink, _) => Text::fixed("Här pekas en plats ut på kartan.", "A place is pinned on the map here."),
            _ => return None,
        };
        let told = Told::new(what);
        Some(if sighting.place == Place::FileName { told.with_help(sighted::rename(sighting)) } else { told })
    })
}
