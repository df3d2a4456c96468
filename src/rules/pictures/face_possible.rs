use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::pictures::faces::Verdict;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};
use crate::rules::shared::faces;

/// A picture in which there may be a face, or a drawn one.
pub static RULE: Rule = Rule {
    title: Text::fixed("Kanske syns ett ansikte på bilden", "Perhaps a face is seen in the picture"),
    why: Text::fixed(
        "Datorn är inte säker. Det kan vara en docka, en teckning eller ett mönster, men också ett barn som syns litet eller delvis.",
        "The computer is not sure. It may be a doll, a drawing or a pattern, but also a child seen small or in part.",
    ),
    help: Text::fixed(
        "Titta efter. Är det en människa: välj en annan bild. Är det en teckning eller en docka: skriv people = \"drawn\" för bilden i huvudet.",
        "Have a look. If it is a person, choose another picture. If it is a drawing or a doll, write people = \"drawn\" for the picture in the front matter.",
    ),
    basis: &["M05", "S40"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Sample("tecknat-ansikte.png"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Picture(picture) = subject.media else { return Vec::new() };
    let drawn = subject.statement.and_then(|s| s.people.as_ref()).is_some_and(|people| people.value == "drawn");
    let certain = faces::unanswered(subject, picture, Verdict::Certain);
    let perhaps = faces::unanswered(subject, picture, Verdict::Doubtful);
    // A certain face is the one thing to say of its picture.
    if drawn || perhaps.is_empty() || !certain.is_empty() || faces::is_permitted(subject) {
        return Vec::new();
    }
    let boxes = faces::boxes(&perhaps);
    let what = Text::new(
        format!("Är det ett ansikte på bilden ({boxes})?"),
        format!("Is that a face in the picture ({boxes})?"),
    );
    let finding = Finding::at(subject.image.span.clone(), what).with_confidence(Confidence::Doubtful);
    vec![faces::with_confirmation(finding, &RULE, subject, picture, &boxes)]
}
