//! Runs of digits as people write them: grouped, spaced out, with a letter O for a nought.
//!
//! The number parsers read these runs instead of the text, so that no parser has to know the ways of parting digits.

use super::token::Token;
use std::ops::Range;

/// One digit of a run, or the letter of an interim number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Symbol {
    /// `'0'..='9'`, or a capital of [`INTERIM_LETTERS`].
    pub value: char,
    /// Bytes of the clean text.
    pub range: Range<usize>,
    /// What stands between the symbol before and this one.
    pub gap: Gap,
    /// Whether a letter stands for the digit.
    pub is_letter: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: both symbols belong to one group.
    None,
    Space,
    Dash,
    Plus,
    Dot,
    Slash,
    Comma,
    Colon,
    Low,
    Bracket,
    /// Several kinds of marks.
    Mixed,
}

/// The letter that stands first among the last four of an interim number.
pub const INTERIM_LETTERS: &str = "TRSUWXJKLMN";

/// A gap of more characters than this parts two numbers.
const WIDEST_GAP: usize = 3;

/// All runs of at least `shortest` symbols in a text of these tokens.
pub fn runs(text: &str, tokens: &[Token], shortest: usize) -> Vec<Vec<Symbol>> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut run = Vec::new();
    let mut at = 0;
    for number in tokens.iter().filter(|token| token.is_number()) {
        let mut start = number.range().start;
        // The run before has gone on over this number.
        if start < at {
            continue;
        }
        // A run may begin with letters that stand for digits: "O70".
        while start > at && letter_digit(bytes[start - 1]).is_some() && !letter_before(text, start - 1) {
            start -= 1;
        }
        read_run(text, start, &mut run);
        at = run.last().map_or(start + 1, |last| last.range.end);
        if run.len() >= shortest {
            runs.push(std::mem::take(&mut run));
        }
    }
    runs
}

/// Fills `run` with the symbols from byte `start`.
fn read_run(text: &str, start: usize, run: &mut Vec<Symbol>) {
    let bytes = text.as_bytes();
    run.clear();
    let mut at = start;
    loop {
        let (gap, next) = if run.is_empty() { (Gap::None, at) } else { gap_at(bytes, at) };
        let Some((value, is_letter)) = symbol_at(text, next, gap, run) else {
            return;
        };
        run.push(Symbol { value, range: next..next + 1, gap, is_letter });
        at = next + 1;
    }
}

/// The symbol at byte `at`, which may be a letter in a digit's place.
fn symbol_at(text: &str, at: usize, gap: Gap, run: &[Symbol]) -> Option<(char, bool)> {
    let bytes = text.as_bytes();
    let byte = *bytes.get(at)?;
    if byte.is_ascii_digit() {
        return Some((char::from(byte), false));
    }
    let digits_follow =
        |count: usize| bytes.get(at + 1..at + 1 + count).is_some_and(|rest| rest.iter().all(u8::is_ascii_digit));
    let letter = char::from(byte.to_ascii_uppercase());
    if INTERIM_LETTERS.contains(letter) && run.len() >= 6 && digits_follow(3) && !alphanumeric_at(text, at + 4) {
        return Some((letter, true));
    }
    let digit = letter_digit(byte)?;
    let ends = gap == Gap::None && !run.is_empty() && !alphanumeric_at(text, at + 1);
    let goes_on = run_of_letter_digits(bytes, at);
    (ends || goes_on).then_some((digit, true))
}

/// Letters that stand for digits, up to a real digit: the "OO" of "2OO9".
fn run_of_letter_digits(bytes: &[u8], at: usize) -> bool {
    bytes[at..].iter().take(6).find(|byte| letter_digit(**byte).is_none()).is_some_and(u8::is_ascii_digit)
}

fn letter_digit(byte: u8) -> Option<char> {
    match byte {
        b'O' | b'o' => Some('0'),
        b'l' | b'I' | b'|' => Some('1'),
        _ => None,
    }
}

fn letter_before(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_some_and(|c| c.is_alphabetic() && letter_digit(c as u8).is_none())
}

fn alphanumeric_at(text: &str, at: usize) -> bool {
    text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric)
}

fn gap_at(bytes: &[u8], at: usize) -> (Gap, usize) {
    let mut kind = Gap::None;
    let mut next = at;
    let mut width = 0;
    while next < bytes.len() && width <= WIDEST_GAP {
        width += 1;
        let part = match bytes[next] {
            b' ' | b'\n' => Gap::Space,
            b'-' => Gap::Dash,
            b'+' => Gap::Plus,
            b'.' => Gap::Dot,
            b'/' | b'\\' => Gap::Slash,
            b',' => Gap::Comma,
            b':' => Gap::Colon,
            b'_' => Gap::Low,
            // "(2025-09-18) (O101)": two brackets hold two things.
            b'(' if bytes[at..next].contains(&b')') => break,
            b'(' | b')' => Gap::Bracket,
            // Emphasis that the Markdown parser did not take for one; two asterisks are as wide as none.
            b'*' => {
                width -= 1;
                next += 1;
                if next - at > 2 * WIDEST_GAP + 4 {
                    break;
                }
                continue;
            }
            _ => break,
        };
        kind = match (kind, part) {
            (Gap::None | Gap::Space, part) => part,
            (kind, Gap::Space) => kind,
            (kind, part) if kind == part => kind,
            _ => Gap::Mixed,
        };
        next += 1;
    }
    (kind, next)
}

/// The digits as one string.
pub fn spelling(symbols: &[Symbol]) -> String {
    symbols.iter().map(|symbol| symbol.value).collect()
}

/// The bytes from the first symbol to the last.
pub fn span(symbols: &[Symbol]) -> Range<usize> {
    match (symbols.first(), symbols.last()) {
        (Some(first), Some(last)) => first.range.start..last.range.end,
        _ => 0..0,
    }
}

/// How many symbols stand together, group by group: "070-174 06" is 3, 3, 2.
pub fn groups(symbols: &[Symbol]) -> Vec<usize> {
    let mut groups: Vec<usize> = Vec::new();
    for (index, symbol) in symbols.iter().enumerate() {
        match groups.last_mut() {
            Some(last) if index > 0 && symbol.gap == Gap::None => *last += 1,
            _ => groups.push(1),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::Place;
    use crate::swedish::token::tokens;

    fn spelt(text: &str) -> Vec<String> {
        runs(text, &tokens(text, Place::Paragraph), 1).iter().map(|run| spelling(run)).collect()
    }

    #[test]
    fn digits_join_over_small_gaps() {
        assert_eq!(spelt("2019-05-12 - 2384"), ["201905122384"]);
        assert_eq!(spelt("2.0.1.9"), ["2019"]);
        assert_eq!(spelt("5 barn och 7 vuxna"), ["5", "7"]);
        assert_eq!(spelt("(2025-09-18) (O101)"), ["20250918", "0101"]);
    }

    #[test]
    fn letters_in_a_digits_place_are_digits() {
        assert_eq!(spelt("2O19O512-2384"), ["201905122384"]);
        assert_eq!(spelt("O7O-l74 06 2O"), ["0701740620"]);
        assert_eq!(spelt("2OO9"), ["2009"]);
        assert_eq!(spelt("12 lök"), ["12"]);
        assert_eq!(spelt("Oj 5 ol"), ["5"]);
    }

    #[test]
    fn an_interim_letter_belongs_before_three_digits_only() {
        assert_eq!(spelt("000101-T220"), ["000101T220"]);
        assert_eq!(spelt("000101 W220"), ["000101W220"]);
        assert_eq!(spelt("000101 tvättar"), ["000101"]);
    }

    #[test]
    fn groups_are_counted() {
        let text = "070-174 06 27";
        assert_eq!(groups(&runs(text, &tokens(text, Place::Paragraph), 1)[0]), [3, 3, 2, 2]);
    }
}
