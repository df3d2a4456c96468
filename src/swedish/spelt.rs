//! Digits spelt in words: "noll sju noll, ett sju fyra …".

use super::token::Token;
use std::ops::Range;

/// At least [`SHORTEST`] digits in a row, spelt in words.
#[derive(Debug)]
pub struct Spelt {
    pub digits: String,
    /// Bytes of the clean text.
    pub range: Range<usize>,
}

/// Shorter rows are counting rhymes.
const SHORTEST: usize = 8;

/// All rows of spelt digits. Commas, dashes and the word for a dash may stand between.
/// `lower` is the text of the tokens in small letters.
pub fn digits(tokens: &[Token], lower: &str) -> Vec<Spelt> {
    let mut rows = Vec::new();
    let mut row = Spelt { digits: String::new(), range: 0..0 };
    for token in tokens {
        if token.is_word() {
            let word = &lower[token.range()];
            if let Some((number, width)) = value(word) {
                if row.digits.is_empty() {
                    row.range.start = token.range().start;
                }
                row.digits.push_str(&format!("{number:0width$}"));
                row.range.end = token.range().end;
                continue;
            }
            if matches!(word, "streck" | "bindestreck" | "och") {
                continue;
            }
        } else if token.is('-') || token.is(',') {
            continue;
        }
        if !row.digits.is_empty() {
            close(&mut row, &mut rows);
        }
    }
    close(&mut row, &mut rows);
    rows
}

fn close(row: &mut Spelt, rows: &mut Vec<Spelt>) {
    if row.digits.len() >= SHORTEST {
        rows.push(Spelt { digits: std::mem::take(&mut row.digits), range: row.range.clone() });
    } else {
        row.digits.clear();
    }
}

/// A number word below a hundred, one with a leading nought, or a year of this century: its value, and how many digits
/// it takes.
fn value(word: &str) -> Option<(u32, usize)> {
    // Words are many and numbers few: the first letters rule nearly all of them out.
    let begins = word.as_bytes().get(..2)?;
    if !matches!(
        begins,
        b"no"
            | b"et"
            | b"en"
            | b"tv"
            | b"tr"
            | b"fy"
            | b"fe"
            | b"fj"
            | b"se"
            | b"sj"
            | b"\xc3\xa5"
            | b"ni"
            | b"ti"
            | b"el"
            | b"to"
            | b"ar"
            | b"tj"
    ) {
        return None;
    }
    if let Some(year) = word.strip_prefix("tjugohundra") {
        return if year.is_empty() { Some((20, 2)) } else { Some((2000 + below_hundred(year)?, 4)) };
    }
    match word.strip_prefix("noll") {
        Some("" | "a" | "an") => Some((0, 1)),
        Some("noll") => Some((0, 2)),
        Some(rest) => unit(rest).map(|digit| (digit, 2)),
        None => below_hundred(word).map(|number| (number, 1)),
    }
}

fn below_hundred(word: &str) -> Option<u32> {
    const TEENS: [&str; 10] =
        ["tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"];
    const TENS: [&str; 8] = ["tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"];
    if let Some(teen) = TEENS.iter().position(|teen| *teen == word) {
        return Some(10 + teen as u32);
    }
    let ten = (20..).step_by(10).zip(TENS).find_map(|(ten, name)| Some((ten, word.strip_prefix(name)?)));
    match ten {
        Some((ten, "")) => Some(ten),
        Some((ten, rest)) => unit(rest).map(|digit| ten + digit),
        None => unit(word),
    }
}

fn unit(word: &str) -> Option<u32> {
    Some(match word {
        "ett" | "en" | "etta" => 1,
        "två" | "tvåa" => 2,
        "tre" | "trea" => 3,
        "fyra" => 4,
        "fem" | "femma" => 5,
        "sex" | "sexa" => 6,
        "sju" | "sjua" => 7,
        "åtta" => 8,
        "nio" | "nia" => 9,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::swedish::normal::Clean;
    use crate::swedish::passage::{Passage, Place};

    fn rows(text: &str) -> Vec<String> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        Clean::new(0, &passage).spelt.into_iter().map(|row| row.digits).collect()
    }

    #[test]
    fn number_words_become_digits() {
        assert_eq!(rows("noll sju noll ett sju fyra noll sex två sju"), ["0701740627"]);
        assert_eq!(rows("tjugohundranitton noll fyra sjutton tjugotre nittio"), ["201904172390"]);
        assert_eq!(rows("nollsju noll, ett sju fyra - noll sex sex ett"), ["0701740661"]);
        assert_eq!(rows("ett två tre på det fjärde"), Vec::<String>::new());
    }
}
