use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::pictures::metadata::Kind;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A picture whose file tells where it was taken.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen berättar var bilden är tagen", "The file tells where the picture was taken"),
    why: Text::fixed(
        "Telefonen skriver platsen i bilden. Den följer inte med till bloggen, men den som får originalet kan läsa den.",
        "The phone writes the place into the picture. It does not reach the blog, but whoever gets the original can read it.",
    ),
    help: Text::fixed(
        "På bloggen är bilden ren, så du kan låta den vara. Slipp frågan nästa gång genom att stänga av platstjänster för kameran: Inställningar → Integritet → Platstjänster → Kamera.",
        "On the blog the picture is clean, so you may leave it. To avoid it next time switch off location for the camera: Settings → Privacy → Location Services → Camera.",
    ),
    basis: &["D03", "M05", "O30"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Sample("plats-i-filen.jpg"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let hidden = match subject.media {
        Media::Picture(picture) => &picture.hidden,
        Media::Film(film) => &film.hidden,
        _ => return Vec::new(),
    };
    if !hidden.iter().any(|piece| piece.kind == Kind::Place) {
        return Vec::new();
    }
    let what =
        Text::fixed("Filens dolda uppgifter säger var den är tagen.", "The file's hidden data say where it was taken.");
    vec![Finding::at(subject.image.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
