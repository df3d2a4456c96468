use crate::diagnostic::{Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, PictureSubject, Rule};

/// A picture loaded from an address elsewhere.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bilden hämtas från en annan webbplats", "The picture is fetched from another site"),
    why: Text::fixed(
        "Bilder på nätet är någons verk, och varje besökares dator skulle höra av sig dit. Dessutom kan bilden bytas ut utan att ni märker det.",
        "Pictures on the web are someone's work, and each visitor's computer would call there. Besides, the picture can be swapped without your noticing.",
    ),
    help: Text::fixed(
        "Ta en egen bild och lägg den bredvid inlägget. Har ni tillstånd att använda bilden? Spara den i mappen och skriv origin och reference för den i huvudet.",
        "Take a picture of your own and put it beside the post. Are you permitted to use the picture? Save it in the folder and write origin and reference for it in the front matter.",
    ),
    basis: &["M29", "M28", "M11", "O13"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula löv](https://example.org/lov.jpg)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    if !matches!(subject.media, Media::Elsewhere) {
        return Vec::new();
    }
    let what = Text::fixed("Bilden ligger på en annan webbplats.", "The picture lies on another site.");
    vec![Finding::at(subject.image.span.clone(), what)]
}
