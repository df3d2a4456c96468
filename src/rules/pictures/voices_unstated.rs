use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A film with a sound track, of which nobody has said whether voices are heard (S43).
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte om röster hörs i filmen", "It does not say whether voices are heard in the film"),
    why: Text::fixed(
        "En röst är en personuppgift precis som ett ansikte, och den som känner barnet hör vem det är. Inget program hör skillnad på vind och viskning.",
        "A voice is personal data just as a face is, and those who know the child hear who it is. No program hears wind from whispering.",
    ),
    help: Text::fixed(
        "Lyssna på hela filmen. Hörs ingen röst: skriv voices = \"none\" för filmen i huvudet. Går ingen att känna igen, som i ett sorl: voices = \"unidentifiable\". Hörs ett barn: ta bort ljudspåret, eller välj en annan film.",
        "Listen to the whole film. If no voice is heard: write voices = \"none\" for the film in the front matter. If nobody can be recognised, as in a murmur: voices = \"unidentifiable\". If a child is heard: remove the sound track, or choose another film.",
    ),
    basis: &["S43", "O12", "T05"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/hav.vtt", ExampleFile::Text(CAPTIONS)),
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(UNSTATED)),
    ]),
    accepted: Example::Files(&[
        ("content/posts/hav.mp4", ExampleFile::Sample("hav.mp4")),
        ("content/posts/hav.vtt", ExampleFile::Text(CAPTIONS)),
        ("content/posts/2026-11-20-lov.md", ExampleFile::Text(STATED)),
    ]),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Film(film) = subject.media else { return Vec::new() };
    if !film.facts.has_sound {
        return Vec::new();
    }
    let what = match subject.statement.and_then(|statement| statement.voices.as_ref()) {
        None => Text::fixed("Hörs någon röst i filmen?", "Is any voice heard in the film?"),
        // Staff may be heard where they may be seen.
        Some(voices) if voices.value == "staff" && !subject.blog.policy.pictures.staff_with_consent => Text::fixed(
            "Personalens röster får inte höras enligt kommunens riktlinje.",
            "The voices of staff may not be heard by the municipality's guideline.",
        ),
        Some(_) => return Vec::new(),
    };
    vec![Finding::at(subject.image.span.clone(), what)]
}

const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\n(Havet brusar.)\n";
const UNSTATED: &str = "+++\ntitle = \"Havet\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\n+++\n\n![Ett lugnt blått hav](hav.mp4)\n";
const STATED: &str = "+++\ntitle = \"Havet\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\nvoices = \"none\"\n+++\n\n![Ett lugnt blått hav](hav.mp4)\n";
