use crate::diagnostic::{Confidence, Finding, Text};
use crate::media::Media;
use crate::rule::{Check, Example, PictureSubject, Rule};

/// A picture whose description says that it holds text, and nobody has said which.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte vilken text bilden visar", "It does not say which text the picture shows"),
    why: Text::fixed(
        "Text i en bild går inte att läsa upp, förstora eller översätta. Samma text ska därför finnas i inlägget.",
        "Text in a picture cannot be read aloud, enlarged or translated. So the same text must be in the post.",
    ),
    help: Text::fixed(
        "Skriv texten i inlägget, och en gång till i huvudet: text = \"…\" för bilden. Finns ingen läsbar text: text = \"none\".",
        "Write the text in the post, and once more in the front matter: text = \"…\" for the picture. If there is no readable text: text = \"none\".",
    ),
    basis: &["O65"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Affisch om drop-in på torsdag](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\ntext = \"none\"\n+++\n\nBarngruppen samlade löv.\n\n![Affisch om drop-in på torsdag](lov.png)\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let stated = subject.statement.is_some_and(|statement| statement.text.is_some());
    if stated || !matches!(subject.media, Media::Picture(_)) || !speaks_of_text(&subject.image.alt) {
        return Vec::new();
    }
    let what = Text::fixed("Finns det text på bilden?", "Is there text in the picture?");
    vec![Finding::at(subject.image.span.clone(), what).with_confidence(Confidence::Doubtful)]
}

/// Things that are made to be read. Signs and labels that merely happen to be seen are not among them.
const MADE_TO_BE_READ: [&str; 9] = [
    "affisch",
    "anslag",
    "inbjudan",
    "flygblad",
    "informationsblad",
    "veckobrev",
    "matsedel",
    "skärmbild",
    "skärmdump",
];

fn speaks_of_text(alt: &str) -> bool {
    let lower = alt.to_lowercase();
    lower.split(|c: char| !c.is_alphabetic()).any(|word| MADE_TO_BE_READ.iter().any(|thing| word.starts_with(thing)))
}
