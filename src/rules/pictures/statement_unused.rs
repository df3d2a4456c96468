use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A statement about a picture that the post does not show.
pub static RULE: Rule = Rule {
    title: Text::fixed("Uppgiften gäller en bild som inte visas", "The statement is about a picture that is not shown"),
    why: Text::fixed(
        "Filnamnet i huvudet är kanske felskrivet. Då saknar den riktiga bilden sina uppgifter.",
        "The file's name in the front matter may be mistyped. Then the real picture lacks its statement.",
    ),
    help: Text::fixed(
        "Skriv namnet som det står i texten, eller ta bort uppgiften.",
        "Write the name as in the text, or remove the statement.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"kottar.png\"]\npeople = \"none\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let images = &subject.document.images;
    let poster = |film: &str| subject.blog.media.poster(&subject.post.folder, film).map(|(name, _)| name);
    let unused = subject.post.front.pictures.iter().filter(|statement| {
        let is_shown = |destination: &str| {
            statement.names(destination) || poster(destination).is_some_and(|name| statement.names(name))
        };
        !images.iter().any(|image| is_shown(&image.destination))
    });
    unused
        .map(|statement| {
            let what = Text::fixed("Inlägget visar ingen fil med det namnet.", "The post shows no file by that name.");
            Finding::at(statement.file.span.clone(), what).with_confidence(Confidence::Doubtful)
        })
        .collect()
}
