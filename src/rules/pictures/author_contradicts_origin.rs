use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::pictures::metadata::Kind;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};
use crate::rules::shared::statements;

/// A picture said to be one's own whose file names somebody else as its author or owner.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bilden verkar vara någon annans", "The picture seems to be someone else's"),
    why: Text::fixed(
        "Det står att bilden är er egen, men i filen står en fotograf eller en rättighetshavare.",
        "It says that the picture is your own, but the file names a photographer or an owner of rights.",
    ),
    help: Text::fixed(
        "Har ni tillstånd? Skriv origin = \"licence\" eller \"permission\" och reference. Har ni tagit bilden själva, med en kamera som skriver ett namn i filen? Stäng av det i kameran och spara bilden på nytt utan namnet.",
        "Do you have permission? Write origin = \"licence\" or \"permission\" and reference. Did you take it yourselves, with a camera that writes a name into the file? Switch that off and save the picture anew without the name.",
    ),
    basis: &["M28", "M29", "S39"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/lov.png", ExampleFile::Sample("bildbyra.jpg"))]),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let own = statements::origin(subject).is_some_and(|origin| origin.value == "own");
    let hidden = match subject.media {
        Media::Picture(picture) => &picture.hidden,
        Media::Film(film) => &film.hidden,
        _ => return Vec::new(),
    };
    let others = hidden.iter().any(|piece| {
        matches!(piece.kind, Kind::Author | Kind::Rights)
            // The owner of a camera is whoever lent it, not who pressed the button.
            && !piece.field.contains("Owner")
            && piece.text.as_deref().is_some_and(|text| is_a_name(text) && !is_of_the_unit(subject, text))
    });
    if !own || !others {
        return Vec::new();
    }
    // Who it is stays in the file: it may be a private person.
    let what = Text::fixed(
        "I filen står en upphovsperson, fast det står att bilden är er egen.",
        "The file names an author, though it says that the picture is your own.",
    );
    vec![Finding::at(subject.image.span.clone(), what).with_confidence(Confidence::Likely)]
}

/// Whether a text names somebody: a sign, a year or the word "copyright" alone does not.
fn is_a_name(text: &str) -> bool {
    let lower = text.to_lowercase().replace("copyright", "").replace("all rights reserved", "");
    lower.chars().filter(|c| c.is_alphabetic()).count() >= 3
}

/// Whether the preschool or its municipality is meant.
fn is_of_the_unit(subject: &PictureSubject<'_>, text: &str) -> bool {
    let lower = text.to_lowercase();
    let site = subject.blog.site;
    let names = [&site.unit, &site.title, &site.department].into_iter().flatten().map(|name| name.value.as_str());
    names.chain(subject.blog.policy.sender.municipality.as_deref()).any(|name| lower.contains(&name.to_lowercase()))
}
