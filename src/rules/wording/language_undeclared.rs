use crate::diagnostic::{Confidence, Finding, Text};
use crate::language;
use crate::markup::language::primary;
use crate::rule::{Block, Check, Example, Rule, TextKind, TextSubject};
use crate::swedish::Place;
use crate::texts::native_name;

/// Words below which a passage is too short for a judgement: a title, a greeting, the name of a song.
const LEAST_WORDS: usize = 8;

/// Words of Swedish that no other language has. A passage with one of them need not be weighed.
const SWEDISH: [&str; 14] =
    ["och", "är", "inte", "från", "också", "när", "våra", "vår", "något", "några", "själva", "då", "utan", "varje"];

/// A text, or a passage of it, in another language than its author says.
pub static RULE: Rule = Rule {
    title: Text::fixed("Språket är ett annat än det står", "The language is another than it says"),
    why: Text::fixed(
        "En skärmläsare läser texten med det uttal som lang anger. På fel språk blir den obegriplig.",
        "A screen reader reads the text with the pronunciation that lang tells. In the wrong language it cannot be understood.",
    ),
    help: Text::fixed(
        "Lägg texten på det andra språket i en egen fil bredvid inlägget, till exempel index.en.md, så länkas de till varandra.",
        "Put the text in the other language in a file of its own beside the post, such as index.en.md, and they are linked to each other.",
    ),
    basis: &["O61", "D17", "M27"],
    act: &[],
    wcag: &["3.1.2"],
    refused: Example::Post(
        "Vi samlade löv i skogen.\n\nToday we went to the forest and collected leaves, and the children made a big pile of them.\n",
    ),
    accepted: Example::Post("Vi samlade löv i skogen. Sedan sjöng vi ”Row, row, row your boat” och hoppade i högen.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let Some(declared) = primary(subject.lang) else { return Vec::new() };
    // The settings are words for colleagues, and a file in another encoding has been told of already.
    if subject.kind == TextKind::Settings || subject.source.guessed_encoding {
        return Vec::new();
    }
    let other: Vec<(&Block<'_>, String)> = subject
        .blocks()
        .iter()
        .filter(|block| !matches!(block.passage.place, Place::Title | Place::Heading | Place::AltText))
        .filter_map(|block| Some((block, other_language(subject, block, &declared)?)))
        .collect();
    let Some((_, first)) = other.first() else { return Vec::new() };
    let is_whole =
        words_of(&other) * 3 > subject.blocks().iter().map(|block| block.text.words().len()).sum::<usize>() * 2;
    if is_whole && other.iter().all(|(_, lang)| lang == first) {
        return vec![whole(subject, other[0].0, &declared, first)];
    }
    other.into_iter().map(|(block, lang)| passage(block, &declared, &lang)).collect()
}

fn words_of(blocks: &[(&Block<'_>, String)]) -> usize {
    blocks.iter().map(|(block, _)| block.text.words().len()).sum()
}

/// The language of a passage that is surely not in the one declared.
fn other_language(subject: &TextSubject<'_>, block: &Block<'_>, declared: &str) -> Option<String> {
    let words = block.text.words().len();
    let is_swedish = |index| SWEDISH.contains(&block.text.lower(index));
    if words < LEAST_WORDS || (declared == "sv" && (0..words).any(is_swedish)) {
        return None;
    }
    let found = language::contradicts(block.text.source, declared)?;
    // What stands in code is a name or a command, in no language.
    let written = &subject.source.text[block.passage.source(0..block.text.source.len())];
    if !written.contains('`') {
        return Some(found);
    }
    let spoken: String = written.split('`').step_by(2).collect();
    let is_long = spoken.split_whitespace().nth(LEAST_WORDS - 1).is_some();
    is_long.then(|| language::contradicts(&spoken, declared)).flatten()
}

fn whole(subject: &TextSubject<'_>, first: &Block<'_>, declared: &str, found: &str) -> Finding {
    let name = native_name(found);
    let what = Text::new(
        format!("Texten är på ett annat språk ({name}, {found}) än det står att den är på (”{declared}”)."),
        format!("The text is in another language ({name}, {found}) than the one it is said to be in (“{declared}”)."),
    );
    let help = Text::new(
        format!(
            "Skriv lang = \"{found}\" i huvudet, eller ge filen namnet index.{found}.md om den är en översättning."
        ),
        format!(
            "Write lang = \"{found}\" in the front matter, or name the file index.{found}.md if it is a translation."
        ),
    );
    let place = first.passage.source(0..first.text.source.len());
    let finding = Finding::at(place, what).with_confidence(Confidence::Likely);
    // The language of captions is told by their file's name.
    if subject.kind == TextKind::Captions { finding } else { finding.with_help(help) }
}

fn passage(block: &Block<'_>, declared: &str, found: &str) -> Finding {
    let name = native_name(found);
    let what = Text::new(
        format!("Stycket verkar vara på ett annat språk ({name}, {found}) än texten runt det (”{declared}”)."),
        format!(
            "The passage seems to be in another language ({name}, {found}) than the text around it (“{declared}”)."
        ),
    );
    Finding::at(block.passage.source(0..block.text.source.len()), what).with_confidence(Confidence::Doubtful)
}
