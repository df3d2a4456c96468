use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};
use std::collections::BTreeSet;

use crate::swedish::Place;

/// A picture with text that the post does not repeat.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bildens text finns inte i inlägget", "The picture's text is not in the post"),
    why: Text::fixed(
        "Text i en bild går inte att läsa upp, förstora eller översätta. Den som inte ser bilden går miste om den.",
        "Text in a picture cannot be read aloud, enlarged or translated. Those who do not see the picture miss it.",
    ),
    help: Text::fixed(
        "Skriv samma text i inlägget, till exempel under bilden.",
        "Write the same text in the post, such as below the picture.",
    ),
    basis: &["O65"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\ntext = \"Välkommen på drop-in den 3 december\"\n+++\n\nBarngruppen samlade löv.\n\n![Affisch](lov.png)\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"lov.png\"]\npeople = \"none\"\ntext = \"Välkommen på drop-in den 3 december\"\n+++\n\nBarngruppen samlade löv.\n\n![Affisch om drop-in](lov.png)\n\nPå affischen står det: Välkommen på drop-in den 3 december.\n",
    ),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let Some(text) = subject.statement.and_then(|statement| statement.text.as_ref()) else { return Vec::new() };
    if text.value == "none" {
        return Vec::new();
    }
    let said: BTreeSet<String> = subject
        .document
        .passages
        .iter()
        .filter(|passage| !passage.place.is_for_machines() && passage.place != Place::AltText)
        .flat_map(|passage| words(passage.text()).collect::<Vec<_>>())
        .collect();
    if words(&text.value).all(|word| said.contains(&word)) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Alla ord i bilden finns inte i inläggets text.",
        "Not all words in the picture are in the post's text.",
    );
    vec![Finding::at(subject.image.span.clone(), what)]
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}
