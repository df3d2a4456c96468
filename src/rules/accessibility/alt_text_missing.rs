use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PictureSubject, Rule};

/// A picture or film without a text alternative.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bilden saknar beskrivning", "The picture has no description"),
    why: Text::fixed(
        "Den som inte ser bilden får den uppläst. Utan beskrivning blir det tyst, och lagen om tillgänglighet kräver den.",
        "Readers who do not see the picture have it read aloud. Without a description there is silence, and the law on accessibility demands one.",
    ),
    help: Text::fixed(
        "Skriv mellan hakparenteserna vad bilden visar, till exempel ![Tre kastanjer i en rad](kastanjer.jpg). Är bilden bara en utsmyckning? Skriv decorative = true för den i inläggets huvud.",
        "Write between the brackets what the picture shows, such as ![Three chestnuts in a row](kastanjer.jpg). Is it mere decoration? Write decorative = true for it in the post's front matter.",
    ),
    basis: &["O64", "O61"],
    act: &[],
    wcag: &["1.1.1"],
    refused: Example::Post("Vi samlade löv.\n\n![](lov.png)\n"),
    accepted: Example::Post("Vi samlade löv.\n\n![Gula och röda löv på en bricka](lov.png)\n"),
    check: Check::Picture(check),
};

fn check(subject: &PictureSubject<'_>) -> Vec<Finding> {
    let decorative = subject.statement.is_some_and(|s| s.decorative);
    if decorative || !subject.image.alt.trim().is_empty() {
        return Vec::new();
    }
    let what = if subject.image.is_film() {
        Text::fixed("Filmen saknar beskrivning.", "The film has no description.")
    } else {
        Text::fixed("Bilden saknar beskrivning.", "The picture has no description.")
    };
    vec![Finding::at(subject.image.span.clone(), what)]
}
