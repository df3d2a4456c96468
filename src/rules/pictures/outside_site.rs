use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, PictureSubject, Rule};

/// A picture whose path leads out of the site.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bilden ligger utanför bloggens mapp", "The picture lies outside the blog's folder"),
    why: Text::fixed(
        "Bara det som ligger i bloggens mapp granskas och följer med, också till kollegans dator.",
        "Only what lies in the blog's folder is examined and goes along, to a colleague's computer too.",
    ),
    help: Text::fixed(
        "Kopiera bilden till inläggets mapp och skriv bara filens namn.",
        "Copy the picture to the post's folder and write the file's name only.",
    ),
    basis: &["M11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula löv](../../../lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    if !matches!(subject.media, Media::Outside) {
        return Vec::new();
    }
    let what = Text::fixed("Sökvägen leder ut ur bloggens mapp.", "The path leads out of the blog's folder.");
    vec![Finding::at(subject.image.span.clone(), what)]
}
