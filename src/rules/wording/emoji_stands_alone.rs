use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::swedish::Place;
use crate::wording::emoji;

/// An emoji as all there is of a heading, a list item, a text alternative or a link.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "En emoji står ensam där det ska finnas ord",
        "An emoji stands alone where there should be words",
    ),
    why: Text::fixed(
        "En rubrik, länk, punkt eller bildbeskrivning av bara emojier säger ingenting för den som lyssnar eller letar i sidan.",
        "A heading, link, list item or text alternative of emoji only says nothing to those who listen or search the page.",
    ),
    help: Text::fixed(
        "Skriv med ord vad det gäller. Emojin får stå efter orden.",
        "Write in words what it is about. The emoji may stand after the words.",
    ),
    basis: &["O62", "O61"],
    act: &[],
    wcag: &[],
    refused: Example::Post("## 🍂\n\nVi samlade löv.\n"),
    accepted: Example::Post("## Löv 🍂\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let blocks = subject.text.blocks().iter().filter_map(|block| {
        let what = match block.passage.place {
            Place::Heading | Place::Title => {
                Text::fixed("Rubriken är bara emojier.", "The heading is nothing but emoji.")
            }
            Place::ListItem => Text::fixed("Punkten är bara emojier.", "The list item is nothing but emoji."),
            Place::TableHeader | Place::TableCell => {
                Text::fixed("Rutan i tabellen är bara emojier.", "The table cell is nothing but emoji.")
            }
            Place::AltText => {
                Text::fixed("Bildens beskrivning är bara emojier.", "The text alternative is nothing but emoji.")
            }
            _ => return None,
        };
        let words = block.text.source;
        emoji::is_alone(words).then(|| finding(block.passage.source(0..words.len()), what, words))
    });
    let links = subject.document.links.iter().filter(|link| emoji::is_alone(&link.text)).map(|link| {
        let what = Text::fixed("Länken är bara emojier.", "The link is nothing but emoji.");
        finding(link.text_span.clone(), what, &link.text)
    });
    blocks.chain(links).collect()
}

fn finding(span: std::ops::Range<usize>, what: Text, emoji: &str) -> Finding {
    let name = emoji::in_words(emoji);
    let finding = Finding::at(span, what);
    if name.is_empty() {
        return finding;
    }
    finding.with_help(Text::new(
        format!("Skriv med ord vad det gäller. Emojin heter ”{name}” och läses upp så."),
        format!("Write in words what it is about. The emoji is called “{name}” in Swedish and read aloud so."),
    ))
}
