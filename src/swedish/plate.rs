//! Registration plates of cars: ABC 123 and ABC 12D (Transportstyrelsen, TSFS 2015:63; no I, Q, V, Å, Ä or Ö).

use super::cue;
use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use super::token::Token;
use std::ops::Range;

/// Adds every registration plate of the passage to `sightings`.
pub fn find(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    for (index, token) in clean.tokens.iter().enumerate() {
        if !token.is_number() {
            continue;
        }
        let Some((range, last_letter)) = plate_around(clean, index) else {
            continue;
        };
        if let Some((confidence, clue)) = judge(clean, index, &range, last_letter) {
            sightings.push(clean.sight(Kind::RegistrationPlate, confidence, clue, range));
        }
    }
}

/// The plate whose digits are the number at token `index`, and whether it ends in a letter.
fn plate_around(clean: &Clean<'_>, index: usize) -> Option<(Range<usize>, bool)> {
    let number = &clean.tokens[index];
    let mut first = index.checked_sub(1)?;
    // A dash or a dot may part the letters from the digits.
    if clean.tokens[first].is('-') || clean.tokens[first].is('.') || clean.tokens[first].is('_') {
        first = first.checked_sub(1)?;
    }
    let letters = clean.tokens.get(first).filter(|t| is_letters(clean, t, 3))?;
    let glued_before = !letters.spaced && first.checked_sub(1).is_some_and(|before| !clean.tokens[before].is_mark());
    if glued_before {
        return None;
    }
    let after = clean.tokens.get(index + 1);
    let glued_after = after.is_some_and(|t| !t.spaced && !t.is_mark());
    let start = letters.range().start;
    match number.range().len() {
        3 if !glued_after => Some((start..number.range().end, false)),
        2 => {
            let last = after.filter(|t| !t.spaced && is_letters(clean, t, 1) && clean.lower(t) != "o")?;
            let ends = clean.tokens.get(index + 2).is_none_or(|t| t.spaced || t.is_mark());
            ends.then(|| (start..last.range().end, true))
        }
        _ => None,
    }
}

fn is_letters(clean: &Clean<'_>, token: &Token, count: usize) -> bool {
    let word = clean.word(token);
    let alike = word.bytes().all(|b| b.is_ascii_uppercase()) || word.bytes().all(|b| b.is_ascii_lowercase());
    word.len() == count
        && alike
        && word.bytes().all(|b| b.is_ascii_alphabetic() && !b"IQV".contains(&b.to_ascii_uppercase()))
}

fn judge(clean: &Clean<'_>, index: usize, range: &Range<usize>, last_letter: bool) -> Option<(Confidence, Clue)> {
    let text = &clean.text[range.clone()];
    let letters = &text[..3];
    let upper = letters.bytes().all(|b| b.is_ascii_uppercase());
    let told = cue::stands_near(clean, range, 24, &PLATE_CUES);
    if (!upper || (NOT_PLATES.contains(&letters) && !last_letter)) && !told {
        return None;
    }
    if told || cue::stands_near(clean, range, 48, &CAR_CUES) {
        return Some((Confidence::Certain, Clue::CueWord));
    }
    if !stands_alone(clean, index) {
        return None;
    }
    match last_letter {
        true => Some((Confidence::Certain, Clue::Form)),
        false => Some((Confidence::Likely, Clue::Form)),
    }
}

/// In a line of capitals three letters are a word: "HAR 100 BARN".
fn stands_alone(clean: &Clean<'_>, index: usize) -> bool {
    let start = index.saturating_sub(6);
    let around = &clean.tokens[start..(index + 5).min(clean.tokens.len())];
    let words = around.iter().filter(|t| t.is_word() && t.range().len() > 3);
    let shouted = words.clone().filter(|t| t.case == super::token::Case::Upper).count();
    2 * shouted <= words.count()
}

#[rustfmt::skip]
const PLATE_CUES: [&str; 12] = [
    "reg ", "reg.", "reg:", "regnr", "registrering", "skylt", "nummerplåt", "plåt", "bilnummer", "bilnr", "bilen", "bil ",
];

/// Words of cars and traffic. A plate near one of them is one.
#[rustfmt::skip]
const CAR_CUES: [&str; 61] = [
    "bil ", "bil,", "bil.", "bil(", "bilen", "bilar", "bils", "bilnr", "bilnummer", "skåpbil", "husbil",
    "lastbil", "personbil", "elbil", "firmabil", "tjänstebil", "reg ", "reg.", "reg:", "regnr", "registreringsn",
    "nummerplåt", "nummerskylt", "skylt", "parkera", "parkering", "felparkera", "släp", "släpvagn", "husvagn",
    "moped", "motorcykel", "mc ", "traktor", "kombi", "suv", "taxi", "skjuts", "samåk", "kör ", "körde", "kört",
    "körs", "backade", "krock", "startkabl", "lyset", "volvo", "saab", "skoda", "toyota", "kia ", "audi", "bmw",
    "tesla", "volkswagen", "ford", "peugeot", "renault", "mercedes", "hämtas av en",
];

/// Three letters that people put before a number: standards, courses, units, organisations, currencies.
#[rustfmt::skip]
const NOT_PLATES: [&str; 67] = [
    "ABC", "ABB", "ABF", "AKK", "APL", "APT", "BBC", "BRA", "BUP", "BUS", "CAD", "CAN", "DAB", "DEL", "DNA",
    "DSB", "EAN", "ECO", "ELS", "ESF", "EUR", "FAQ", "FSC", "GBP", "GPS", "HBO", "HUS", "JAS", "KAP", "KRK",
    "LED", "LGR", "LSS", "MAX", "MER", "NCS", "NOK", "NPF", "NRK", "NTA", "OBS", "OCR", "PDF", "PEP", "RAL",
    "RUM", "SAL", "SAS", "SCB", "SEK", "SFS", "SGS", "SKR", "SLS", "SMS", "SOL", "SOU", "SSK", "STF", "SWE",
    "TBE", "TNT", "TRE", "UNO", "USB", "USD", "XXL",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str) -> Vec<String> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, &mut sightings);
        assert!(sightings.iter().all(|s| s.confidence >= Confidence::Likely));
        sightings.into_iter().map(|s| text[s.span].to_owned()).collect()
    }

    #[test]
    fn plates_are_seen() {
        for plate in ["UOR 994", "WBG719", "TNU 58D", "YBE-63R", "GHB\u{a0}204", "ABC12D", "ＷＢＧ 719"] {
            assert_eq!(seen(&format!("Pappans bil ({plate}) stod utanför.")), [plate]);
            assert_eq!(seen(&format!("Regnr {plate}.")), [plate]);
            assert_eq!(seen(&format!("Vi skrev av {plate} på en lapp.")), [plate]);
        }
        assert_eq!(seen("En bil med reg.nr wbg 719 spärrar grinden"), ["wbg 719"]);
    }

    #[test]
    fn other_letters_and_digits_are_left_alone() {
        for text in [
            "Energi per 100 g",
            "Vi sprang 100 meter och max 50 kg",
            "SFS 2018:218",
            "Buss 601 och BUS 601",
            "ISO 900",
            "VI HAR 100 BARN HOS OSS",
            "Läsåret HT 26",
            "VIQ 123",
            "ABCD 123",
            "ABC 1234",
            "LSS 387",
            "Linje 515 körde vi med 100 barn",
            "ÅÄÖ 123",
        ] {
            assert_eq!(seen(text), Vec::<String>::new(), "{text}");
        }
    }
}
