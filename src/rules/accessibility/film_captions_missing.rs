use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A film with sound and no captions.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filmen saknar undertexter", "The film has no captions"),
    why: Text::fixed(
        "Den som inte hör, eller tittar utan ljud i hallen, missar det som sägs.",
        "Those who do not hear, or watch without sound in the hall, miss what is said.",
    ),
    help: Text::fixed(
        "Lägg en fil med undertexter bredvid filmen, med samma namn: baten.mp4 och baten.vtt. Är texten redan i bilden? Skriv captions_in_picture = true för filmen i huvudet. Hörs ingenting alls? Ta bort ljudspåret.",
        "Put a file with captions beside the film, by the same name: boat.mp4 and boat.vtt. Are they in the picture already? Write captions_in_picture = true for the film in the front matter. Is nothing heard at all? Remove the sound track.",
    ),
    basis: &["O66", "O67"],
    act: &[],
    wcag: &["1.2.2"],
    refused: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(POST)),
    ]),
    accepted: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/hav.vtt", ExampleFile::Text("WEBVTT\n\n00:00.000 --> 00:01.000\n(Havet brusar.)\n")),
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(POST)),
    ]),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Film(film) = subject.media else { return Vec::new() };
    let burnt_in = subject.statement.is_some_and(|statement| statement.captions_in_picture);
    if !film.facts.has_sound || film.facts.has_subtitles || burnt_in || !film.captions.is_empty() {
        return Vec::new();
    }
    let what = Text::fixed("Filmen har ljud men inga undertexter.", "The film has sound but no captions.");
    vec![Finding::at(subject.image.span.clone(), what)]
}

const POST: &str = "+++\ntitle = \"Havet\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\nvoices = \"none\"\n+++\n\n![Ett lugnt blått hav](hav.mp4)\n";
