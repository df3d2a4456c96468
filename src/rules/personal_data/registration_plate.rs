use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::sighted::{self, Told};
use crate::swedish::{Confidence, Kind, Place};

/// The registration plate of a vehicle.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett registreringsnummer får inte stå här", "A registration plate must not stand here"),
    why: Text::fixed(
        "Med registreringsnumret hittar vem som helst ägaren på en minut.",
        "With the plate anyone finds the owner in a minute.",
    ),
    help: Text::fixed(
        "Skriv hur fordonet ser ut i stället: ”en röd skåpbil”.",
        "Write what the vehicle looks like instead: “a red van”.",
    ),
    basis: &["O12", "M03"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Bilen med skylten MLB 84A stod på gården och barnen ritade av den.\n"),
    accepted: Example::Post("En röd bil stod på gården och barnen ritade av den.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    sighted::findings(subject, &RULE, |sighting| {
        let what = match (sighting.kind, sighting.confidence) {
            (Kind::RegistrationPlate, Confidence::Doubtful) => {
                Text::fixed("Är det här ett registreringsnummer?", "Is this a registration plate?")
            }
            (Kind::RegistrationPlate, _) => {
                Text::fixed("Här står ett registreringsnummer.", "A registration plate stands here.")
            }
            _ => return None,
        };
        let told = Told::new(what);
        Some(if sighting.place == Place::FileName { told.with_help(sighted::rename(sighting)) } else { told })
    })
}
