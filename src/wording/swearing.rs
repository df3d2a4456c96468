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

/// The same words by their number of letters, in order, for those with stars.
static BY_LENGTH: LazyLock<HashMap<usize, Vec<&'static str>>> = LazyLock::new(|| {
    let mut words: HashMap<usize, Vec<&str>> = HashMap::new();
    for word in WORDS.keys() {
        words.entry(word.chars().count()).or_default().push(word);
    }
    words.values_mut().for_each(|list| list.sort_unstable());
    words
});

/// Bad words. Categories: `oath`, `mild`, `obscene`, `slur`.
pub fn find<'a>(text: &'a Text) -> &'a [Hit] {
    text.bad_words.get_or_init(|| search(text))
}

fn search(text: &Text) -> Vec<Hit> {
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
    let mut found = Vec::new();
    // Letters set apart by spaces, `f a n`, until something longer comes.
    let mut apart: Vec<Range<usize>> = Vec::new();
    for chunk in chunks(source) {
        let text = &source[chunk.clone()];
        if text.len() <= 2 && text.chars().count() == 1 && text.chars().all(char::is_alphabetic) {
            apart.push(chunk);
            continue;
        }
        found.extend(joined(source, &apart));
        apart.clear();
        if !is_plain(text.as_bytes()) {
            found.extend(unmask(text).map(|entry| (chunk, entry)));
        }
    }
    found.extend(joined(source, &apart));
    found
}

/// The pieces between spaces, without the marks of a sentence around them.
fn chunks(source: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    source.split_inclusive([' ', '\n', '\t', '\u{A0}']).filter_map(move |piece| {
        let left = piece.trim_start_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '@' | '$' | '*'));
        let bare =
            left.trim_end_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '@' | '$' | '*' | '€'));
        let begin = start + piece.len() - left.len();
        start += piece.len();
        (!bare.is_empty()).then(|| begin..begin + bare.len())
    })
}

/// Whether nothing but Swedish letters stand here, none thrice in a row: a word without disguise, as nearly all are.
fn is_plain(chunk: &[u8]) -> bool {
    let is_thrice = |three: &[u8]| three.iter().all(|byte| byte.eq_ignore_ascii_case(&three[0]));
    let is_thrice_of_two = |five: &[u8]| matches!(five, [one, 0xC3, two, 0xC3, three] if one == two && two == three);
    let mut bytes = chunk.iter();
    while let Some(byte) = bytes.next() {
        let is_letter = match byte {
            0xC3 => matches!(bytes.next(), Some(0xA4 | 0xA5 | 0xB6 | 0x84 | 0x85 | 0x96)),
            _ => byte.is_ascii_alphabetic(),
        };
        if !is_letter {
            return false;
        }
    }
    !chunk.windows(3).any(is_thrice) && !chunk.windows(5).any(is_thrice_of_two)
}

/// No word of the list is longer, disguise included.
const LONGEST: usize = 40;

fn unmask(chunk: &str) -> Option<Entry> {
    if chunk.len() > LONGEST || chunk.contains("://") || chunk.contains("www.") {
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
    let fits = |word: &str| word.chars().zip(&pattern).all(|(letter, sign)| *sign == '*' || letter == *sign);
    let words = BY_LENGTH.get(&pattern.len())?;
    words.iter().find(|word| fits(word)).and_then(|word| WORDS.get(*word).copied())
}

/// The word that letters set apart make, `f a n`; `j.ä.v.l.a` comes as one chunk and is unmasked there.
fn joined(source: &str, letters: &[Range<usize>]) -> Option<(Range<usize>, Entry)> {
    if !(3..=LONGEST).contains(&letters.len()) {
        return None;
    }
    let word: String = letters.iter().map(|range| source[range.clone()].to_lowercase()).collect();
    let entry = WORDS.get(&word)?;
    Some((letters[0].start..letters[letters.len() - 1].end, *entry))
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
