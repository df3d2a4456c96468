use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::statements;

/// A child's drawing without a registered permission.
pub static RULE: Rule = Rule {
    title: Text::fixed("Barnets teckning saknar tillstånd", "The child's drawing has no permission"),
    why: Text::fixed(
        "Ett barn har upphovsrätt till det det har ritat eller byggt, från första strecket. Vårdnadshavaren ger tillståndet, och det sparas hos er, inte här.",
        "A child holds the copyright to what it drew or made, from the first line. The guardian gives the permission, which is kept with you, not here.",
    ),
    help: Text::fixed(
        "Skriv origin = \"permission\" och reference med tillståndets nummer. Titta också efter att inget namn står på teckningen.",
        "Write origin = \"permission\" and reference with the permission's number. Make sure, too, that no name stands on the drawing.",
    ),
    basis: &["D07", "M28"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\nmotif = \"barnverk\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\nmotif = \"barnverk\"\norigin = \"permission\"\nreference = \"EXEMPEL-2026-17\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let is_drawing = statements::motif(subject).is_some_and(|motif| motif.value == "barnverk");
    let permitted = statements::origin(subject).is_some_and(|origin| origin.value == "permission");
    if !is_drawing || permitted || !statements::is_shown(subject) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Ett barns verk visas, men det står inte att det finns ett tillstånd.",
        "A child's work is shown, but it does not say that there is a permission.",
    );
    vec![Finding::at(subject.image.span.clone(), what)]
}
