//! Shouting: words in capitals that are no acronyms, and signs written again and again.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::diagnostic::Confidence;

use super::text::has_byte;
use super::{Hit, Text, as_written};

static ACRONYMS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("data/acronyms.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// A single word of fewer letters may be a name of something that is written so.
const LONE_WORD: usize = 5;
/// In a row of words in capitals at least one has this many letters, so that initials and short acronyms pass.
const WORD_OF_ROW: usize = 4;

/// Words in capitals. Categories: `shouting`; two words or more are likely meant to shout, one alone may be a sign or a title.
pub fn shouting(text: &Text) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut row: Option<std::ops::Range<usize>> = None;
    let mut speakers = 0;
    for index in 0..=text.words().len() {
        if index < text.words().len() && is_capitals(text.word(index)) && !is_part_of_address(text, index) {
            row = Some(row.map_or(index, |row| row.start)..index + 1);
        } else if let Some(row) = row.take() {
            let is_speaker = speaks(text, &row);
            speakers += usize::from(is_speaker);
            hits.extend(judge(text, row).map(|hit| (hit, is_speaker)));
        }
    }
    // Two that speak in turn make a play; one alone may be "VIKTIGT: …".
    hits.retain(|(_, is_speaker)| speakers < 2 || !is_speaker);
    hits.into_iter().map(|(hit, _)| hit).collect()
}

/// Whether the words stand where a play has the name of who speaks: first on a line, before a colon.
fn speaks(text: &Text, row: &std::ops::Range<usize>) -> bool {
    let range = text.span(row);
    let before = text.source[..range.start].trim_end_matches([' ', '*', '_']);
    (before.is_empty() || before.ends_with('\n')) && text.source[range.end..].starts_with(':')
}

fn judge(text: &Text, row: std::ops::Range<usize>) -> Option<Hit> {
    let shouted: Vec<usize> = row.clone().filter(|&index| !is_acronym(text.word(index))).collect();
    let longest = shouted.iter().map(|&index| letters(text.word(index))).max()?;
    let confidence = match shouted.len() {
        1 if longest >= LONE_WORD => Confidence::Doubtful,
        2.. if longest >= WORD_OF_ROW => Confidence::Likely,
        _ => return None,
    };
    let range = text.span(&(*shouted.first()?..shouted.last()? + 1));
    if text.is_quoted(&range) {
        return None;
    }
    let starts = shouted.first().is_some_and(|&first| text.sentence_of(first).start == first);
    let quiet = quietly(&text.source[range.clone()], starts);
    Some(Hit { range, category: "shouting", confidence, instead: Some(as_written(&quiet)) })
}

/// Whether the word belongs to an address of the web or of mail, or to a hashtag, which has a rule of its own.
fn is_part_of_address(text: &Text, index: usize) -> bool {
    let before = text.source[..text.words()[index].range.start].chars().next_back();
    text.is_address(index)
        || text.word(index).contains('.')
        || matches!(before, Some('@' | '#'))
        || text.gap(index).starts_with('@')
}

fn is_capitals(word: &str) -> bool {
    if word.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return false;
    }
    let letters = word.chars().filter(|sign| sign.is_alphabetic());
    letters.clone().count() >= 2
        && letters.clone().all(char::is_uppercase)
        && !word.contains(|sign: char| sign.is_ascii_digit())
}

fn is_acronym(word: &str) -> bool {
    let has_vowel = word.chars().any(|sign| "AEIOUYÅÄÖ".contains(sign));
    ACRONYMS.contains(word)
        || (!has_vowel && letters(word) <= LONE_WORD)
        || word.split('-').any(|part| ACRONYMS.contains(part))
}

fn letters(word: &str) -> usize {
    word.chars().filter(|sign| sign.is_alphabetic()).count()
}

/// The words in lower case, the first with a capital where it begins a sentence, acronyms left as they are.
fn quietly(shouted: &str, starts_sentence: bool) -> String {
    let mut quiet = String::with_capacity(shouted.len());
    for (number, word) in shouted.split_inclusive(char::is_whitespace).enumerate() {
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        if ACRONYMS.contains(bare) {
            quiet.push_str(word);
            continue;
        }
        let lower = word.to_lowercase();
        let mut signs = lower.chars();
        match signs.next() {
            Some(first) if number == 0 && starts_sentence => quiet.extend(first.to_uppercase().chain(signs)),
            _ => quiet.push_str(&lower),
        }
    }
    quiet
}

/// Exclamation and question marks written again and again. Category: `repeated-marks`; two may be a slip, three are a shout.
pub fn repeated_marks(text: &Text) -> Vec<Hit> {
    let is_mark = |sign: char| matches!(sign, '!' | '?' | '！' | '？' | '‼' | '⁉' | '⁇');
    let mut hits = Vec::new();
    // All marks but the plain ones begin with one of these bytes.
    if !has_byte(text.source, |byte| matches!(byte, b'!' | b'?' | 0xE2 | 0xEF)) {
        return hits;
    }
    let mut rest = 0;
    while let Some(found) = text.source[rest..].find(is_mark) {
        let start = rest + found;
        let run = &text.source[start..];
        let reach = run.find(|sign| !is_mark(sign) && sign != ' ').unwrap_or(run.len());
        let length = run[..reach].trim_end().len();
        rest = start + length;
        let marks: String = run[..length].chars().filter(|sign| *sign != ' ').collect();
        let count: usize = marks.chars().map(|sign| if "‼⁉⁇".contains(sign) { 2 } else { 1 }).sum();
        let repeats =
            marks.chars().any(|sign| sign == '‼' || sign == '⁇') || count > 2 || marks == "!!" || marks == "??";
        if !repeats {
            continue;
        }
        let confidence = if count > 2 { Confidence::Likely } else { Confidence::Doubtful };
        let one = if marks.contains(['?', '？', '⁉', '⁇']) { "?" } else { "!" };
        hits.push(Hit { range: start..rest, category: "repeated-marks", confidence, instead: Some(as_written(one)) });
    }
    hits
}
