//! Digits spelt in words: "noll sju noll, ett sju fyra …".

use super::normal::Clean;
use std::ops::Range;

/// At least [`SHORTEST`] digits in a row, spelt in words.
pub struct Spelt {
    pub digits: String,
    /// Bytes of the clean text.
    pub range: Range<usize>,
}

/// Shorter rows are counting rhymes.
const SHORTEST: usize = 8;

/// All rows of spelt digits. Commas, dashes and the word for a dash may stand between.
pub fn digits(clean: &Clean<'_>) -> Vec<Spelt> {
    let mut rows = Vec::new();
    let mut row = Spelt { digits: String::new(), range: 0..0 };
    for token in &clean.tokens {
        if token.is_word() {
            let word = clean.lower(token);
            if let Some(values) = values(word) {
                if row.digits.is_empty() {
                    row.range.start = token.range().start;
                }
                row.digits.push_str(values);
                row.range.end = token.range().end;
                continue;
            }
            if matches!(word, "streck" | "bindestreck" | "och") {
                continue;
            }
        } else if token.is('-') || token.is(',') {
            continue;
        }
        close(&mut row, &mut rows);
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

fn values(word: &str) -> Option<&'static str> {
    Some(match word {
        "noll" | "nolla" | "nollan" => "0",
        "ett" | "en" | "etta" => "1",
        "två" | "tvåa" => "2",
        "tre" | "trea" => "3",
        "fyra" => "4",
        "fem" | "femma" => "5",
        "sex" | "sexa" => "6",
        "sju" | "sjua" => "7",
        "åtta" => "8",
        "nio" | "nia" => "9",
        "nollsju" => "07",
        "nollett" => "01",
        "nolltvå" => "02",
        "nolltre" => "03",
        "nollfyra" => "04",
        "nollfem" => "05",
        "nollsex" => "06",
        "nollåtta" => "08",
        "nollnio" => "09",
        "nollnoll" => "00",
        "tjugohundra" => "20",
        _ => return None,
    })
}
