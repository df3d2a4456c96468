//! Phone numbers as they are written in Sweden, and foreign ones after a plus sign.

use super::cue;
use super::digits::{self, Gap, Symbol};
use super::known::KnownWords;
use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

static AREA_CODES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    include_str!("phone/area_codes.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// Adds every phone number of the passage to `sightings`, the known contacts excepted.
pub fn find(clean: &Clean<'_>, known: &KnownWords, sightings: &mut Vec<Sighting>) {
    for run in &clean.runs {
        let mut at = 0;
        while at < run.len() {
            let starts = at == 0 || run[at].gap != Gap::None;
            match starts.then(|| number_at(clean, run, at)).flatten() {
                Some((number, confidence, clue)) => {
                    at += number.symbols;
                    if !known.allows_phone(&number.national) {
                        sightings.push(clean.sight(Kind::Phone, confidence, clue, number.range));
                    }
                }
                None => at += 1,
            }
        }
    }
    for spelt in &clean.spelt {
        let sort = area_code(&spelt.digits).filter(|code| code.is_mobile() && spelt.digits.len() == 10);
        if sort.is_some() && !known.allows_phone(&spelt.digits) {
            sightings.push(clean.sight(Kind::Phone, Confidence::Certain, Clue::Form, spelt.range.clone()));
        }
    }
}

struct Number {
    /// The digits with the trunk prefix, or a foreign number with its plus sign.
    national: String,
    range: Range<usize>,
    /// How many symbols of the run it takes.
    symbols: usize,
}

type Found = (Number, Confidence, Clue);

fn number_at(clean: &Clean<'_>, run: &[Symbol], at: usize) -> Option<Found> {
    // No number has more digits; the bound keeps endless rows of digits linear.
    let run = &run[..run.len().min(at + FARTHEST)];
    let start = run[at].range.start;
    let plus = clean.text[..start].trim_end_matches([' ', '(']).ends_with('+');
    if plus || starts_with(&run[at..], "00") {
        return international(clean, run, at, plus);
    }
    // The country's number without its plus sign, when a mobile number follows in one piece.
    if starts_with(&run[at..], "467") && digits::groups(&run[at..]).first() == Some(&11) {
        return international(clean, run, at, true);
    }
    if run[at].value == '0' {
        return national(clean, run, at);
    }
    local(clean, run, at)
}

fn starts_with(symbols: &[Symbol], digits: &str) -> bool {
    digits.chars().enumerate().all(|(index, digit)| {
        symbols.get(index).is_some_and(|s| s.value == digit && (index == 0 || s.gap == Gap::None))
    })
}

/// `+46 (0)40-34 10 00`, `0046 70 …`, and foreign numbers.
fn international(clean: &Clean<'_>, run: &[Symbol], at: usize, plus: bool) -> Option<Found> {
    let prefix = if plus { 0 } else { 2 };
    let symbols: Vec<&Symbol> = run[at..].iter().collect();
    let sign = clean.text[..run[at].range.start].trim_end_matches([' ', '(']).strip_suffix('+').map(str::len);
    let start = sign.filter(|_| plus).unwrap_or(run[at].range.start);
    let rest = &run[(at + prefix).min(run.len())..];
    if starts_with(rest, "46") {
        let mut digits = String::from("0");
        let mut taken = prefix + 2;
        // The trunk prefix is often left in brackets: +46 (0)40.
        if rest.get(2).is_some_and(|s| s.value == '0') {
            taken += 1;
        }
        while let Some(symbol) = symbols.get(taken) {
            if digits.len() == LONGEST || !is_inner_gap(symbol.gap) {
                break;
            }
            digits.push(symbol.value);
            taken += 1;
        }
        area_code(&digits)?;
        let next = symbols.get(taken).map(|s| s.gap);
        if digits.len() < SHORTEST || next == Some(Gap::None) {
            return None;
        }
        let range = start..symbols[taken - 1].range.end;
        return Some((Number { national: digits, range, symbols: taken }, Confidence::Certain, Clue::Form));
    }
    // Without a plus sign, a foreign number is told from other long numbers by a word before it.
    if !plus && !cue::stands_before(clean, start, 24, &PHONE_CUES) {
        return None;
    }
    let taken = 1 + symbols.iter().skip(1).take_while(|s| is_inner_gap(s.gap)).count();
    let foreign = plus && (8..=15).contains(&taken) && symbols[0].value != '0';
    (foreign || (!plus && (11..=16).contains(&taken))).then(|| {
        let national = format!("+{}", digits::spelling(&run[at..at + taken]));
        let range = start..symbols[taken - 1].range.end;
        (Number { national, range, symbols: taken }, Confidence::Likely, Clue::Form)
    })
}

/// Symbols that a number, its foreign prefix and one digit of what follows can take.
const FARTHEST: usize = 20;

/// Digits of a whole number, trunk prefix included (PTS: at most nine after it).
const LONGEST: usize = 10;
const SHORTEST: usize = 8;

fn national(clean: &Clean<'_>, run: &[Symbol], at: usize) -> Option<Found> {
    let start = run[at].range.start;
    if at > 0 && !matches!(run[at].gap, Gap::Space | Gap::Comma | Gap::Colon | Gap::Slash | Gap::Bracket | Gap::Mixed) {
        return None;
    }
    let stuck = clean.text[..start].chars().next_back();
    if stuck.is_some_and(|c| c.is_alphanumeric() || c == '§') && !clean.place.is_for_machines() {
        return None;
    }
    let length = run[at..].iter().enumerate().take_while(|(i, s)| *i == 0 || is_inner_gap(s.gap)).count();
    let told = cue::stands_before(clean, start, 32, &PHONE_CUES);
    // A list or an extension may follow, so shorter readings are tried too.
    (SHORTEST..=length.min(LONGEST)).rev().find_map(|length| {
        let symbols = &run[at..at + length];
        let next = run.get(at + length).map(|s| s.gap);
        if matches!(next, Some(Gap::None | Gap::Dot)) || followed_by_letter(clean, symbols) {
            return None;
        }
        let spelling = digits::spelling(symbols);
        let code = area_code(&spelling)?;
        let confidence = judge(clean, symbols, &spelling, code, told)?;
        let number = Number { national: spelling, range: digits::span(symbols), symbols: length };
        Some((number, confidence, if told { Clue::CueWord } else { Clue::Form }))
    })
}

fn judge(clean: &Clean<'_>, symbols: &[Symbol], spelling: &str, code: AreaCode, told: bool) -> Option<Confidence> {
    let groups = digits::groups(symbols);
    let gaps: Vec<Gap> = symbols.iter().skip(1).map(|s| s.gap).filter(|gap| *gap != Gap::None).collect();
    let start = symbols[0].range.start;
    let other = !told && cue::stands_before(clean, start, 24, &OTHER_NUMBERS);
    let ascending = "0123456789".contains(spelling);
    if other || (ascending && !told) || spelling.bytes().skip(1).all(|b| b == b'0') {
        return None;
    }
    let long_enough = match code.0.len() {
        _ if code.is_mobile() => spelling.len() == 10,
        2 => spelling.len() >= 9 || (spelling.len() == 8 && groups.len() <= 3 && !gaps.contains(&Gap::Dot)),
        _ => spelling.len() >= 8 && (spelling.len() >= 9 || told),
    };
    // 08.30-16.30 and 07 00 are times, not numbers.
    let clock = groups.iter().all(|g| *g == 2) && gaps.contains(&Gap::Dot) && !code.is_mobile();
    if !long_enough || clock {
        return None;
    }
    // A sure sign is that the area code stands apart as its own group.
    let code_apart = groups[0] == code.0.len() && groups[1..].iter().all(|g| (2..=8).contains(g));
    let spaced_out = groups.iter().all(|g| *g == 1);
    let dashed = matches!(gaps.first(), Some(Gap::Dash | Gap::Slash | Gap::Bracket));
    match (code_apart, code.is_mobile()) {
        _ if told => Some(Confidence::Certain),
        (true, _) if dashed => Some(Confidence::Certain),
        (_, true) if groups.len() == 1 || code_apart || spaced_out => Some(Confidence::Certain),
        (_, true) => Some(Confidence::Likely),
        (true, false) if groups.len() >= 2 => Some(Confidence::Likely),
        (false, false) if groups.len() == 1 && !clean.place.is_for_machines() => Some(Confidence::Likely),
        _ => None,
    }
}

/// A number without its area code: only a word such as "ring" right before makes it one.
fn local(clean: &Clean<'_>, run: &[Symbol], at: usize) -> Option<Found> {
    let length =
        run[at..].iter().enumerate().take_while(|(i, s)| *i == 0 || s.gap == Gap::None || s.gap == Gap::Space).count();
    let symbols = &run[at..at + length];
    let next = run.get(at + length).map(|s| s.gap);
    let start = symbols[0].range.start;
    let spelling = digits::spelling(symbols);
    let emergency = spelling.starts_with("116") && length == 6;
    let fits = (6..=8).contains(&length) && !emergency && !matches!(next, Some(Gap::Dot | Gap::Comma | Gap::Colon));
    if !fits || at > 0 || followed_by_letter(clean, symbols) || !cue::stands_before(clean, start, 14, &LOCAL_CUES) {
        return None;
    }
    let number = Number { national: spelling, range: digits::span(symbols), symbols: length };
    Some((number, Confidence::Likely, Clue::CueWord))
}

fn followed_by_letter(clean: &Clean<'_>, symbols: &[Symbol]) -> bool {
    let end = digits::span(symbols).end;
    clean.text[end..].chars().next().is_some_and(char::is_alphabetic) && !clean.place.is_for_machines()
}

fn is_inner_gap(gap: Gap) -> bool {
    matches!(gap, Gap::None | Gap::Space | Gap::Dash | Gap::Dot | Gap::Slash | Gap::Bracket | Gap::Mixed)
}

#[derive(Clone, Copy)]
struct AreaCode(&'static str);

impl AreaCode {
    fn is_mobile(self) -> bool {
        self.0.starts_with("07") && self.0.len() == 3 && self.0 != "075"
    }
}

fn area_code(national: &str) -> Option<AreaCode> {
    (2..=4).find_map(|length| AREA_CODES.get(national.get(..length)?).copied()).map(AreaCode)
}

/// Words that say a phone number follows.
#[rustfmt::skip]
const PHONE_CUES: [&str; 17] = [
    "ring", "tel", "tfn", "telefon", "mobil", "sms", "swish", "nås på", "når oss på", "når mig på", "nummer",
    "numret", "lur", "fax", "växel", "whatsapp", "jour",
];

const LOCAL_CUES: [&str; 8] = ["ring ", "ring:", "tel", "tfn", "telefon", "mobil", "sms", "växeln"];

/// Words that say a number of another kind follows.
#[rustfmt::skip]
const OTHER_NUMBERS: [&str; 14] = [
    "isbn", "ocr", "order", "beställning", "faktura", "artikel", "art.nr", "ärende", "dnr", "diarie",
    "plusgiro", "bankgiro", "konto", "ean",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::known::ContactKind;
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str, known: &KnownWords) -> Vec<(String, Confidence)> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, known, &mut sightings);
        sightings.into_iter().map(|s| (text[s.span].to_owned(), s.confidence)).collect()
    }

    fn refused(text: &str, number: &str) {
        let seen = seen(text, &KnownWords::new());
        assert_eq!(seen.len(), 1, "{text}: {seen:?}");
        assert_eq!(seen[0].0, number);
        assert!(seen[0].1 >= Confidence::Likely, "{text}");
    }

    #[test]
    fn swedish_forms() {
        for number in [
            "070-174 06 61",
            "0701740652",
            "070 174 06 48",
            "+46 980 31 92 37",
            "+46701740652",
            "+46 (0)40-628 04 94",
            "070-1740690",
            "0046406280476",
            "040–628 04 68",
            "08-46 50 04 65",
            "0406280476",
            "040 628 04 76",
            "(040) 628 04 76",
            "46701740661",
            "070/174 06 61",
            "070.174.06.61",
            "O70-174 O6 61",
            "0 7 0 1 7 4 0 6 6 1",
            "0155-24 80 00",
            "070 17 40 661",
            "070-174-06-61",
            "08-465 004 30",
            "0498-20 30 40",
            "+46-70-174 06 61",
            "0046 70 174 06 61",
        ] {
            let wanted = number.trim_start_matches('(');
            refused(&format!("Föräldern har {number}."), wanted);
            refused(&format!("Ring {number} om du undrar något."), wanted);
        }
    }

    #[test]
    fn foreign_and_local_numbers() {
        refused("Nås på +45 12 34 56 78 i sommar", "+45 12 34 56 78");
        refused("Mormor har +358 40 123 4567.", "+358 40 123 4567");
        refused("Ring 24 80 00 så svarar vi.", "24 80 00");
        refused("Noll sju noll ett sju fyra noll sex sex ett", "Noll sju noll ett sju fyra noll sex sex ett");
    }

    #[test]
    fn an_extension_and_a_second_number_stand_apart() {
        refused("Ring 040-34 10 00 ankn 12.", "040-34 10 00");
        assert_eq!(seen("070-174 06 61, 070-174 06 62", &KnownWords::new()).len(), 2);
        assert_eq!(seen("070-174 06 61 / 070-174 06 62", &KnownWords::new()).len(), 2);
    }

    #[test]
    fn contacts_are_allowed_in_every_form() {
        let mut known = KnownWords::new();
        known.add_contact(ContactKind::Phone, "0155-24 80 00");
        for form in ["0155-248000", "0155 24 80 00", "+46 155 24 80 00", "+46 (0)155-24 80 00", "0155/24 80 00"] {
            assert_eq!(seen(&format!("Växeln: {form}."), &known), [], "{form}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "Öppet 08.30-16.30 varje dag",
            "Tid 07.00–08.30",
            "kl 08 00 till 09 15",
            "2026-11-21 och 2027-01-08",
            "Den 05-12-2026",
            "Pris 1 045 000 kr",
            "ISBN 0306406152",
            "Order 0701740652",
            "Vi räknade 0123456789",
            "212000-1124",
            "Ring 112 vid fara, 1177 vid sjukdom, 116 111 för stöd.",
            "611 32 på en brevlåda",
            "Artikel 12 ger barn rätt",
            "4,90 kr/kg",
            "10 000 000",
            "Plusgiro 90 19 50-6",
            "Veckorna 08-12 och 13-16",
            "Vi såg 31 master, 6 måsar, 2 rep, 1 sjöräddare",
            "978-91-29-68842-9",
            "2016/679",
            "0,4 kg, tyngst 3,1",
            "01 02 03 04 05 06 07 08 09 10",
        ] {
            assert_eq!(seen(text, &KnownWords::new()), [], "{text}");
        }
    }
}
