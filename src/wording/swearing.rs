//! Swear words, obscenities and slurs, in plain sight and in the usual disguises (rows S25, S29).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::Confidence;

use super::phrases::Phrasebook;
use super::{Hit, Instead, Text};

static BOOK: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/swearing.txt")));

type Entry = (&'static str, Confidence);

/// The single words by themselves, for what is left when a disguise is taken off.
static WORDS: LazyLock<HashMap<String, Entry>> = LazyLock::new(|| {
    let words = BOOK.single_words().map(|(word, category, sure)| (word.to_owned(), (category, sure)));
    // These two stand in phrases only; but nobody disguises an admirer or manure.
    words
        .chain(["fan", "skit"].map(|word| (word.to_owned(), ("oath", Confidence::Likely))))
        .filter(|(word, _)| word.chars().count() > 2)
        .collect()
});

/// Bad words. Categories: `oath`, `mild`, `obscene`, `slur`.
pub fn find(text: &Text) -> Vec<Hit> {
    let mut hits = BOOK.find(text);
    for (range, (category, confidence)) in disguised(text.source) {
        if !hits.iter().any(|hit| hit.range.start < range.end && range.start < hit.range.end) {
            let instead = Instead::new("ta bort ordet, även när det är dolt", "leave the word out, disguised or not");
            hits.push(Hit { range, category, confidence: confidence.min(Confidence::Likely), instead: Some(instead) });
        }
    }
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

/// Words behind signs, digits, repeated letters, spaces or look-alikes.
fn disguised(source: &str) -> Vec<(Range<usize>, Entry)> {
    let chunks = chunks(source);
    let mut found: Vec<(Range<usize>, Entry)> =
        chunks.iter().filter_map(|range| Some((range.clone(), unmask(&source[range.clone()])?))).collect();
    found.extend(spaced(source, &chunks));
    found
}

/// The pieces between spaces, without the marks of a sentence around them.
fn chunks(source: &str) -> Vec<Range<usize>> {
    let mut chunks = Vec::new();
    let mut start = 0;
    for piece in source.split_inclusive(char::is_whitespace) {
        let left = piece.trim_start_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '@' | '$' | '*'));
        let bare =
            left.trim_end_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '@' | '$' | '*' | '€'));
        let begin = start + piece.len() - left.len();
        if !bare.is_empty() {
            chunks.push(begin..begin + bare.len());
        }
        start += piece.len();
    }
    chunks
}

/// No word of the list is longer, disguise included.
const LONGEST: usize = 40;

fn unmask(chunk: &str) -> Option<Entry> {
    let plain = chunk.len() <= LONGEST && chunk.chars().all(|sign| sign.is_alphabetic() && look_alike(sign) == sign);
    if chunk.len() > LONGEST || chunk.contains("://") || chunk.contains("www.") || (plain && !repeats(chunk)) {
        return None;
    }
    let letters = chunk.chars().filter(|sign| sign.is_alphabetic()).count();
    if letters == 0 || chunk.chars().any(|sign| sign == '#') {
        return None;
    }
    let shown: String =
        chunk.nfc().filter(|sign| !is_invisible(*sign)).flat_map(char::to_lowercase).map(look_alike).collect();
    if shown.contains('*') {
        return starred(&shown);
    }
    let mut guesses = vec![shown.clone(), shown.chars().filter(|sign| sign.is_alphanumeric()).collect()];
    if shown.chars().any(|sign| leet(sign, 'i') != sign) && letters * 2 >= shown.chars().count() {
        guesses.extend(['i', 'l'].map(|one| shown.chars().map(|sign| leet(sign, one)).collect::<String>()));
    }
    let collapsed: Vec<String> = guesses
        .iter()
        .filter(|guess| repeats(guess))
        .flat_map(|guess| [collapse(guess, 1), collapse(guess, 2)])
        .collect();
    let written = chunk.to_lowercase();
    guesses.into_iter().chain(collapsed).filter(|guess| *guess != written).find_map(|guess| WORDS.get(&guess).copied())
}

/// A word with stars for some of its letters, one star a letter or one for several.
fn starred(shown: &str) -> Option<Entry> {
    let visible = shown.chars().filter(|sign| sign.is_alphabetic()).count();
    let pattern: Vec<char> = shown.chars().collect();
    if visible < 2
        || !pattern.first()?.is_alphabetic()
        || shown.chars().any(|sign| !sign.is_alphabetic() && sign != '*')
    {
        return None;
    }
    let fits = |word: &str| {
        word.chars().count() == pattern.len()
            && word.chars().zip(&pattern).all(|(letter, sign)| *sign == '*' || letter == *sign)
    };
    let mut fitting: Vec<(&String, Entry)> =
        WORDS.iter().filter(|(word, _)| fits(word)).map(|(word, entry)| (word, *entry)).collect();
    fitting.sort_by(|one, other| one.0.cmp(other.0));
    fitting.first().map(|(_, entry)| *entry)
}

/// Letters set apart: `f a n`, `j.ä.v.l.a` comes as one chunk and is unmasked there.
fn spaced(source: &str, chunks: &[Range<usize>]) -> Vec<(Range<usize>, Entry)> {
    let is_letter = |range: &Range<usize>| {
        let mut signs = source[range.clone()].chars();
        signs.next().is_some_and(char::is_alphabetic) && signs.next().is_none()
    };
    let mut found = Vec::new();
    let mut start = 0;
    while start < chunks.len() {
        let length = chunks[start..].iter().take_while(|range| is_letter(range)).count();
        if (3..=LONGEST).contains(&length) {
            let row = &chunks[start..start + length];
            let word: String = row.iter().map(|range| source[range.clone()].to_lowercase()).collect();
            if let Some(entry) = WORDS.get(&word) {
                found.push((row[0].start..row[length - 1].end, *entry));
            }
        }
        start += length.max(1);
    }
    found
}

fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FE0F}' | '\u{FEFF}')
}

fn leet(sign: char, one: char) -> char {
    match sign {
        '0' => 'o',
        '1' | '|' => one,
        '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        'v' => 'v',
        _ => sign,
    }
}

/// Cyrillic and Greek letters and foreign accents that look like Swedish letters; å, ä and ö are letters of their own.
fn look_alike(sign: char) -> char {
    match sign {
        'а' | 'α' | 'à' | 'á' | 'â' | 'ã' | 'ɑ' => 'a',
        'ӓ' => 'ä',
        'с' | 'ç' => 'c',
        'е' | 'ε' | 'é' | 'è' | 'ê' | 'ë' => 'e',
        'һ' => 'h',
        'і' | 'ι' | 'í' | 'ì' | 'î' | 'ï' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'п' | 'ո' | 'ñ' => 'n',
        'о' | 'ο' | 'ó' | 'ò' | 'ô' | 'õ' => 'o',
        'ø' => 'ö',
        'æ' => 'ä',
        'р' | 'ρ' => 'p',
        'ƒ' => 'f',
        'г' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ú' | 'ù' | 'û' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' | 'ý' => 'y',
        _ => sign,
    }
}

fn repeats(word: &str) -> bool {
    let signs: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    signs.windows(3).any(|three| three[0] == three[1] && three[1] == three[2])
}

/// The word with runs of three letters and more cut to `kept`.
fn collapse(word: &str, kept: usize) -> String {
    let signs: Vec<char> = word.chars().collect();
    let runs = signs.chunk_by(|one, other| one == other);
    runs.flat_map(|run| run.iter().take(if run.len() > 2 { kept } else { run.len() })).collect()
}
