use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::statements;

/// A picture by others, or with people in it, without a reference to what permits it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Hänvisningen till tillståndet saknas", "The reference to the permission is missing"),
    why: Text::fixed(
        "Tillståndet ska finnas på papper, och den som frågar ska kunna hitta det. Själva papperet hör inte hemma här, bara numret.",
        "The permission must exist on paper, and whoever asks must be able to find it. The paper itself does not belong here, only its number.",
    ),
    help: Text::fixed(
        "Skriv reference med diarienummer, avtalsnummer eller bildbyråns bildnummer. Skriv aldrig någons namn.",
        "Write reference with the registration, contract or picture number. Never write anyone's name.",
    ),
    basis: &["M28", "S46", "S47", "D07"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\norigin = \"permission\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\norigin = \"permission\"\nreference = \"EXEMPEL-2026-17\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let origin = statements::origin(subject).filter(|origin| origin.value != "own");
    let people = subject.statement.and_then(|statement| statement.people.as_ref());
    let people = people.filter(|people| matches!(people.value.as_str(), "staff" | "bureau"));
    if statements::reference(subject).is_some() || !statements::is_shown(subject) {
        return Vec::new();
    }
    let what = match (people, origin) {
        (Some(_), _) => Text::fixed(
            "Människorna på bilden har ingen hänvisning till samtycke eller avtal.",
            "The people in the picture have no reference to a consent or contract.",
        ),
        (None, Some(_)) => Text::fixed(
            "Bilden är någon annans, men det står inte var tillståndet finns.",
            "The picture is someone else's, but it does not say where the permission is.",
        ),
        (None, None) => return Vec::new(),
    };
    vec![Finding::at(subject.image.span.clone(), what)]
}
