use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, ExampleFile, PictureSubject, Rule};

/// A silent film that does not say how those who do not see it learn what it shows.
pub static RULE: Rule = Rule {
    title: Text::fixed("Den tysta filmen berättas inte i ord", "The silent film is not told in words"),
    why: Text::fixed(
        "Den som inte ser får inte veta något av en film utan ljud. Det gäller särskilt om det står text i den.",
        "Those who do not see learn nothing of a film without sound, least of all when there is writing in it.",
    ),
    help: Text::fixed(
        "Skriv i inlägget vad filmen visar och vad som står i den. Skriv sedan för filmen i huvudet var det står: described = \"stycket ovanför filmen\".",
        "Write in the post what the film shows and what is written in it. Then say for the film in the front matter where: described = \"stycket ovanför filmen\".",
    ),
    basis: &["O69", "O61"],
    act: &[],
    wcag: &["1.2.1"],
    refused: Example::Files(&[
        ("content/posts/farkost.mp4", ExampleFile::Sample("tyst.mp4")),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Båten\"\ndate = 2026-11-20\nmotif = \"bygge\"\norigin = \"own\"\n\n[pictures.\"farkost.mp4\"]\npeople = \"none\"\n+++\n\nVi byggde en båt av papper.\n\n![En pappersbåt flyter i en balja](farkost.mp4)\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        ("content/posts/farkost.mp4", ExampleFile::Sample("tyst.mp4")),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Båten\"\ndate = 2026-11-20\nmotif = \"bygge\"\norigin = \"own\"\n\n[pictures.\"farkost.mp4\"]\npeople = \"none\"\ndescribed = \"stycket ovanför filmen\"\n+++\n\nFilmen visar hur pappersbåten gungar i baljan. Till slut vänder den.\n\n![En pappersbåt flyter i en balja](farkost.mp4)\n",
            ),
        ),
    ]),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Media::Film(film) = subject.media else { return Vec::new() };
    let is_told = subject.statement.is_some_and(|statement| statement.described.is_some());
    if film.facts.has_sound || is_told {
        return Vec::new();
    }
    let what = Text::fixed(
        "Filmen har inget ljud, och det står inte var det den visar berättas i ord.",
        "The film has no sound, and it is not told where that which it shows is put into words.",
    );
    vec![Finding::at(subject.image.span.clone(), what)]
}
