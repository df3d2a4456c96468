//! Long quotations and song texts without a source: other people's works (row M29).

use std::ops::Range;

use crate::diagnostic::Confidence;

use super::{Hit, Instead, Text};

/// A quotation of more words than this is no mere citation of a line.
const LONG: usize = 40;
/// This many short lines under each other are a verse.
const VERSE_LINES: usize = 6;
/// A line of a verse has at most this many words.
const VERSE_WORDS: usize = 9;

/// Long quotations between quotation marks. Category: `quotation`.
pub fn in_marks(text: &Text) -> Vec<Hit> {
    let long: Vec<_> = text.quotes().iter().filter(|quote| words_in(text, quote) >= LONG).collect();
    if long.is_empty() || names_source(text) {
        return Vec::new();
    }
    long.into_iter().map(|quote| hit(quote.clone(), "quotation")).collect()
}

/// A block quotation that is long and names no source; children's own words are short. Category: `quotation`.
pub fn block(text: &Text) -> Option<Hit> {
    let long = text.words().len() >= LONG && !names_source(text);
    long.then(|| hit(0..text.source.trim_end().len(), "quotation"))
}

/// A verse: short lines under each other, no list, no source. Category: `song`.
///
/// `text` is one block with its line breaks; headings like "Vers 1" and "Refräng" make fewer lines enough.
pub fn verse(text: &Text) -> Option<Hit> {
    text.source.matches('\n').nth(VERSE_LINES / 2 - 1)?;
    let is_heading = |line: &str| {
        line.split_whitespace().count() <= 2 && CALLED_SONG.iter().any(|name| line.to_lowercase().starts_with(name))
    };
    let all = || text.source.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = all().filter(|line| !is_heading(line)).collect();
    let is_verse_line = |line: &&&str| {
        let words = line.split_whitespace().count();
        (2..=VERSE_WORDS).contains(&words)
            && !line.contains(|sign: char| sign.is_ascii_digit())
            && !line.contains(':')
            && !line.starts_with(['-', '*', '•', '–'])
    };
    let short = lines.iter().filter(is_verse_line).count();
    let needed = if all().any(is_heading) { VERSE_LINES / 2 } else { VERSE_LINES };
    let is_verse = short >= needed && short * 5 >= lines.len() * 4;
    (is_verse && !names_source(text)).then(|| hit(0..text.source.trim_end().len(), "song"))
}

fn hit(range: Range<usize>, category: &'static str) -> Hit {
    let instead = Instead::new(
        "skriv vem som har gjort texten och att ni får använda den, eller länka och återge bara en rad",
        "say who wrote it and that you may use it, or link and give a single line",
    );
    Hit { range, category, confidence: Confidence::Doubtful, instead: Some(instead) }
}

fn words_in(text: &Text, range: &Range<usize>) -> usize {
    text.words().iter().filter(|word| range.start <= word.range.start && word.range.end <= range.end).count()
}

/// What stands over the parts of a song.
const CALLED_SONG: &[&str] = &["refräng", "refr", "vers", "chorus"];

/// Words that tell where a text comes from, or that it is free.
const SOURCES: &[&str] = &[
    "källa",
    "källor",
    "författare",
    "författaren",
    "musik",
    "melodi",
    "mel",
    "text",
    "trad",
    "traditionell",
    "traditionellt",
    "folkvisa",
    "folkvisan",
    "ramsa",
    "barnramsa",
    "tillstånd",
    "lpfö",
    "läroplanen",
    "läroplan",
    "barnkonventionen",
    "skollagen",
    "förordningen",
    "source",
    "egen",
    "eget",
    "hittade",
    "hittat",
    "©",
    "skrev",
    "skrivit",
    "citat",
    "ur",
    "by",
];

/// Whether the block says whose words these are: a word of the kind above, "av" with a name, a name after a dash, an address.
pub fn names_source(text: &Text) -> bool {
    (0..text.words().len()).any(|word| {
        let named = || word + 1 < text.words().len() && text.word(word + 1).starts_with(char::is_uppercase);
        SOURCES.contains(&text.lower(word)) || (text.lower(word) == "av" && named()) || text.is_address(word)
    }) || ends_in_name(text.source)
}

fn ends_in_name(source: &str) -> bool {
    let last = source.trim().lines().last().unwrap_or_default();
    let name = last.rsplit_once(['—', '–', '(']).map_or("", |(_, name)| name.trim());
    name.starts_with(char::is_uppercase) && name.split_whitespace().count() <= 6
}
