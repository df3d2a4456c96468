//! Hashtags: every word with a capital, so that a screen reader and a tired parent can tell the words apart (row O63).

use std::ops::Range;

use crate::diagnostic::Confidence;

use super::text::has_byte;
use super::{Hit, Text, as_written};

/// No more letters than this are split: the work grows with the square of the length.
const LONGEST: usize = 80;
/// A tag of small letters this long is hardly one word.
const LONG_TAG: usize = 12;

/// The tags of a text as byte ranges with their `#`.
pub fn tags(source: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // The wide sign begins with this byte.
    if !has_byte(source, |byte| byte == b'#' || byte == 0xEF) {
        return found;
    }
    for (at, _) in source.match_indices(['#', '＃']) {
        let sign = source[at..].chars().next().map_or(1, char::len_utf8);
        let rest = &source[at + sign..];
        let length = rest.find(|sign: char| !(sign.is_alphanumeric() || sign == '_')).unwrap_or(rest.len());
        let begins =
            source[..at].chars().next_back().is_none_or(|sign| sign.is_whitespace() || "([\"”«".contains(sign));
        if begins && rest[..length].contains(char::is_alphabetic) {
            found.push(at..at + sign + length);
        }
    }
    found
}

/// Tags whose words do not begin with capitals, with a proposal. Category: `no-capitals`.
///
/// `is_word` tells whether lower-case letters are an ordinary Swedish word, compounds included.
pub fn without_capitals(text: &Text, is_word: &dyn Fn(&str) -> bool) -> Vec<Hit> {
    let judge = |range: Range<usize>| {
        let tag = text.source[range.clone()].trim_start_matches(['#', '＃']);
        let (words, confidence) = fault(tag, is_word)?;
        let proposal = as_written(&format!("#{}", words.iter().map(|word| capitalised(word)).collect::<String>()));
        Some(Hit { range, category: "no-capitals", confidence, instead: Some(proposal) })
    };
    tags(text.source).into_iter().filter_map(judge).collect()
}

/// The words of a tag that should have had capitals, and how sure that is; nothing if the tag is well.
fn fault(tag: &str, is_word: &dyn Fn(&str) -> bool) -> Option<(Vec<String>, Confidence)> {
    let pieces = pieces(tag);
    let words: Vec<Vec<String>> = pieces.iter().map(|piece| split(&piece.to_lowercase(), is_word)).collect();
    let small_start = pieces.iter().any(|piece| piece.starts_with(char::is_lowercase));
    let hidden = pieces
        .iter()
        .zip(&words)
        .any(|(piece, words)| words.len() > 1 && is_phrase(words, is_word) && piece.chars().any(char::is_lowercase));
    let capitals = tag.chars().filter(|sign| sign.is_alphabetic()).count() > 5 && !tag.contains(char::is_lowercase);
    if !(small_start || hidden || capitals) {
        return None;
    }
    // A compound is one word: #höstutflykt becomes #Höstutflykt, while #utflykttillskogen has three words to mark.
    let proposed: Vec<String> = pieces
        .iter()
        .zip(words)
        .flat_map(
            |(piece, words)| {
                if words.len() > 1 && is_phrase(&words, is_word) { words } else { vec![piece.to_lowercase()] }
            },
        )
        .collect();
    let sure = proposed.len() > 1 || tag.chars().count() >= LONG_TAG;
    Some((proposed, if sure { Confidence::Certain } else { Confidence::Likely }))
}

/// A tag cut where a capital follows a small letter, at `_` and at digits.
fn pieces(tag: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = '_';
    for (at, sign) in tag.char_indices() {
        let cut = sign == '_'
            || (sign.is_uppercase() && before.is_lowercase())
            || (sign.is_numeric() != before.is_numeric() && before != '_');
        if cut && start < at {
            pieces.push(&tag[start..at]);
        }
        if cut {
            start = if sign == '_' { at + 1 } else { at };
        }
        before = sign;
    }
    if start < tag.len() {
        pieces.push(&tag[start..]);
    }
    pieces
}

/// Words that are no part of a compound: between them a tag is a phrase of several words.
const LITTLE_WORDS: &[&str] = &[
    "till",
    "i",
    "på",
    "och",
    "med",
    "för",
    "vi",
    "är",
    "den",
    "det",
    "de",
    "av",
    "hos",
    "om",
    "en",
    "ett",
    "vår",
    "vårt",
    "våra",
    "alla",
    "att",
    "när",
    "som",
    "från",
    "ute",
    "inne",
    "hemma",
    "mot",
    "vid",
    "utan",
    "under",
    "över",
    "du",
    "jag",
    "ni",
    "man",
    "leker",
    "lär",
    "går",
    "bakar",
    "läser",
    "sjunger",
    "bygger",
    "odlar",
    "tillsammans",
    "gör",
    "har",
    "ska",
    "kan",
    "kul",
    "roligt",
    "bra",
    "god",
    "glad",
    "hela",
    "varje",
    "mer",
    "mest",
    "första",
    "nya",
    "ny",
    "oss",
    "era",
    "min",
    "mitt",
    "mina",
];

/// Whether the pieces are words of a phrase: one is a little word, or one before the last is a genitive ("barnens bok"), where
/// a compound would have the stem.
fn is_phrase(words: &[String], is_word: &dyn Fn(&str) -> bool) -> bool {
    let is_genitive = |word: &String| {
        let owner = word.strip_suffix('s').unwrap_or_default();
        ["en", "et", "an", "na"].iter().any(|ending| owner.ends_with(ending)) && is_word(owner)
    };
    words.iter().any(|word| LITTLE_WORDS.contains(&word.as_str())) || words.iter().rev().skip(1).any(is_genitive)
}

/// The fewest words that letters in lower case can be cut into; the letters themselves if they are a word or cannot be cut.
///
/// Of two ways with equally many words the one with the longer last word wins.
pub fn split(letters: &str, is_word: &dyn Fn(&str) -> bool) -> Vec<String> {
    let ends: Vec<usize> = letters.char_indices().map(|(at, _)| at).chain([letters.len()]).collect();
    if ends.len() > LONGEST || is_word(letters) {
        return vec![letters.to_owned()];
    }
    // best[i]: the number of words up to the i-th character and where the last of them begins.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; ends.len()];
    best[0] = Some((0, 0));
    for to in 1..ends.len() {
        for from in 0..to {
            let Some((count, _)) = best[from] else { continue };
            let piece = &letters[ends[from]..ends[to]];
            let fits = if to - from < 3 { LITTLE_WORDS.contains(&piece) } else { is_word(piece) };
            if fits && best[to].is_none_or(|(least, _)| count + 1 < least) {
                best[to] = Some((count + 1, from));
            }
        }
    }
    let mut words = Vec::new();
    let mut to = ends.len() - 1;
    while let (true, Some((_, from))) = (to > 0, best[to]) {
        words.push(letters[ends[from]..ends[to]].to_owned());
        to = from;
    }
    if words.is_empty() {
        return vec![letters.to_owned()];
    }
    words.reverse();
    words
}

fn capitalised(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
}
