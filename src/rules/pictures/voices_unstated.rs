use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A film with sound that does not say whose voices are heard.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte om röster hörs i filmen", "It does not say whether voices are heard in the film"),
    why: Text::fixed(
        "En röst är en personuppgift. Den som känner barnet hör vem det är, och ofta sägs ett namn i bakgrunden.",
        "A voice is personal data. Those who know the child hear who it is, and often a name is said in the background.",
    ),
    help: Text::fixed(
        "Lyssna på hela filmen. Skriv sedan för filmen i huvudet: voices = \"none\" om ingen röst hörs, \"unidentifiable\" om det bara är sorl där ingen går att känna igen. Hörs ett barn: ta bort ljudspåret.",
        "Listen to the whole film. Then write for the film in the front matter: voices = \"none\" if no voice is heard, \"unidentifiable\" if there is only a murmur in which nobody can be recognised. If a child is heard, remove the sound track.",
    ),
    basis: &["S43", "O12", "T05"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/hav.vtt", ExampleFile::Text(CAPTIONS)),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Havet\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\n+++\n\n![Ett lugnt blått hav](hav.mp4)\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/hav.vtt", ExampleFile::Text(CAPTIONS)),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Havet\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\nvoices = \"none\"\n+++\n\n![Ett lugnt blått hav](hav.mp4)\n",
            ),
        ),
    ]),
    check: Check::Picture(check),
};

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\n(Havet brusar.)\n";

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Film(film) = subject.media else { return Vec::new() };
    let voices = subject.statement.and_then(|statement| statement.voices.as_ref());
    match voices {
        None if film.facts.has_sound => {
            let what = Text::fixed(
                "Filmen har ljud, och det står inte om någons röst hörs.",
                "The film has sound, and it is not told whether anybody's voice is heard.",
            );
            vec![Finding::at(subject.image.span.clone(), what)]
        }
        // Staff are heard by the same leave by which they are named.
        Some(voices) if voices.value == "staff" && !subject.blog.policy.pictures.staff_with_consent => {
            let what = Text::fixed(
                "I den här kommunen hörs anställda inte på bloggen.",
                "In this municipality staff are not heard in the blog.",
            );
            vec![Finding::at(voices.span.clone(), what)]
        }
        _ => Vec::new(),
    }
}
