use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, PictureSubject, Rule};
use crate::rules::shared::settings_faults::names_nobody;
use crate::swedish::Place;

/// A picture or film that is not there.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bilden finns inte", "The picture is not there"),
    why: Text::fixed(
        "Läsaren får en tom ruta i stället för bilden.",
        "Readers get an empty box instead of the picture.",
    ),
    help: Text::fixed(
        "Lägg filen i samma mapp som inlägget, och skriv namnet precis som filen heter, med ändelse.",
        "Put the file in the same folder as the post, and write its name exactly, ending included.",
    ),
    basis: &["O64"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lof.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Missing { nearest } = subject.media else { return Vec::new() };
    let finding = Finding::at(
        subject.image.span.clone(),
        Text::fixed("Det finns ingen fil med det namnet.", "There is no file by that name."),
    );
    let Some(near) = nearest.as_ref().filter(|name| names_nobody(name, Place::FileName, subject.blog.known)) else {
        return vec![finding];
    };
    vec![finding.with_help(Text::new(format!("Menade du {near}?"), format!("Did you mean {near}?")))]
}
