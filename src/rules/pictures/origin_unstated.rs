use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::statements;

/// A picture of which nobody has said where it comes from.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte varifrån bilden kommer", "It does not say where the picture comes from"),
    why: Text::fixed(
        "Den som har tagit eller ritat en bild bestämmer över den. Förskolan ska kunna visa att den får använda varje bild.",
        "Whoever took or drew a picture decides over it. The preschool must be able to show that it may use each picture.",
    ),
    help: Text::fixed(
        "Har ni tagit bilden själva? Skriv origin = \"own\" överst i inläggets huvud. Någon annans bild: \"licence\", \"permission\" eller \"bureau\", och reference med avtalets eller tillståndets nummer.",
        "Did you take the picture yourselves? Write origin = \"own\" at the top of the post's front matter. Otherwise: \"licence\", \"permission\" or \"bureau\", and reference with the number of the contract or permission.",
    ),
    basis: &["M28", "M29", "S39"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let stated = statements::origin(subject).is_some();
    if !subject.blog.policy.pictures.origin_required || stated || !statements::is_shown(subject) {
        return Vec::new();
    }
    let what = Text::fixed("Det står inte varifrån bilden kommer.", "It does not say where the picture comes from.");
    vec![Finding::at(subject.image.span.clone(), what)]
}
