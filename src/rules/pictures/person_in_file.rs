use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::pictures::metadata::Kind;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};
use crate::swedish::{self, Passage, Place, inspect};

/// A picture whose file names persons in what it hides.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen namnger någon i det dolda", "The file names someone in what it hides"),
    why: Text::fixed(
        "Originalet bär med sig namn. Inget av det följer med till bloggen, men den som får originalet kan läsa det.",
        "The original carries names. None of it reaches the blog, but whoever gets the original can read it.",
    ),
    help: Text::fixed(
        "På bloggen är bilden ren, så du kan låta den vara. Skicka inte originalet vidare, och ta bort namnen i bildprogrammet om bilden ska sparas.",
        "On the blog the picture is clean, so you may leave it. Do not send the original on, and remove the names in the picture program if it is to be kept.",
    ),
    basis: &["D03", "O12", "O30"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Sample("namn-i-filen.jpg"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Picture(picture) = subject.media else { return Vec::new() };
    let names = picture.hidden.iter().any(|piece| match piece.kind {
        Kind::Person => true,
        Kind::Caption => piece.text.as_deref().is_some_and(|text| names_someone(text, subject)),
        _ => false,
    });
    if !names {
        return Vec::new();
    }
    let what = Text::fixed("Filens dolda uppgifter namnger en person.", "The file's hidden data name a person.");
    vec![Finding::at(subject.image.span.clone(), what).with_confidence(Confidence::Doubtful)]
}

fn names_someone(text: &str, subject: &PictureSubject<'_>) -> bool {
    let seen = inspect(&[Passage::verbatim(Place::Caption, text, 0)], subject.blog.known);
    seen.iter().any(|sighting| sighting.confidence > swedish::Confidence::Doubtful)
}
