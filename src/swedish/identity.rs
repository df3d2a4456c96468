//! Personnummer, samordningsnummer and interim numbers, in every form people write them.
//!
//! A number with a slip of the pen identifies too, so a control digit that does not agree only lowers the confidence.
//! No word list reaches this detector: an identity number is never allowed.

pub mod number;
mod with_words;

use super::cue;
use super::digits::{self, Gap, Symbol};
use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use number::Facts;

/// Adds every identity number of the passage to `sightings`.
pub fn find(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    for run in clean.runs.iter().filter(|run| run.len() >= SHORTEST) {
        in_run(clean, run, sightings);
    }
    with_words::find(clean, sightings);
}

/// Digits of an identity number without its century.
const SHORTEST: usize = 10;

fn in_run(clean: &Clean<'_>, run: &[Symbol], sightings: &mut Vec<Sighting>) {
    let mut at = 0;
    while at < run.len() {
        let found = if at == 0 || run[at].gap != Gap::None {
            [12, 10].into_iter().find_map(|length| {
                let symbols = run.get(at..at + length)?;
                let (kind, confidence, clue) = judge(clean, run, at, symbols)?;
                Some((clean.sight(kind, confidence, clue, digits::span(symbols)), length))
            })
        } else {
            None
        };
        match found {
            Some((sighting, length)) => {
                sightings.push(sighting);
                at += length;
            }
            None => at += 1,
        }
    }
}

/// How the digits of a candidate are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Date and last four are one group each, or one together: `20190417-2390`.
    Usual,
    /// The date is parted into year, month and day: `2019-04-17 2390`, `17.04.2019-2390`.
    PartedDate,
    /// Every digit stands alone: `2 0 1 9 0 4 …`.
    SpacedOut,
    /// Any other grouping.
    Loose,
}

fn judge(clean: &Clean<'_>, run: &[Symbol], at: usize, symbols: &[Symbol]) -> Option<(Kind, Confidence, Clue)> {
    let length = symbols.len();
    let spelling = digits::spelling(symbols);
    let form = form_of(symbols);
    let facts = read_in_any_order(&spelling, symbols, form)?;
    if symbols.iter().filter(|s| !s.is_letter).count() < 6 {
        return None;
    }
    let next = run.get(at + length).map(|symbol| symbol.gap);
    if next == Some(Gap::None) || run_on(clean, symbols) {
        return None;
    }
    // Digits that hang on by a dash belong to a longer number, such as that of a card or a shipment.
    let hangs = |gap: Gap| matches!(gap, Gap::Dash | Gap::Slash | Gap::Low | Gap::Dot);
    let hanging = next.is_some_and(hangs) && !clean.place.is_for_machines() || (at > 0 && hangs(symbols[0].gap));
    let start = symbols[0].range.start;
    let told = cue::stands_before(clean, start, 48, &IDENTITY_CUES);
    let other = !told && cue::stands_before(clean, start, 32, &OTHER_NUMBERS);
    let joint = symbols[length - 4].gap;
    let marked = matches!(joint, Gap::Dash | Gap::Plus) && form != Form::Loose;
    let confidence = if facts.interim {
        // Product numbers look like an interim number without its dash.
        match (joint, other) {
            (_, true) => return None,
            (Gap::Dash | Gap::Plus, _) => Confidence::Certain,
            _ => Confidence::Likely,
        }
    } else if facts.checksum_ok {
        match form {
            _ if told => Confidence::Certain,
            Form::Usual | Form::PartedDate if marked && !hanging => Confidence::Certain,
            Form::Usual | Form::PartedDate if other => return None,
            Form::Usual if hanging => Confidence::Likely,
            Form::Usual if length == 10 && joint == Gap::None && is_mobile(&spelling, facts) => {
                return None;
            }
            Form::Usual => Confidence::Certain,
            Form::PartedDate if hanging || length == 10 => Confidence::Likely,
            Form::PartedDate => Confidence::Certain,
            Form::SpacedOut if !other && run.len() == length => Confidence::Certain,
            Form::Loose if length == 12 && !other && run.len() == length && is_loose_alone(symbols) => {
                Confidence::Likely
            }
            _ => return None,
        }
    } else {
        if hanging || other {
            return None;
        }
        let clock = is_clock(&spelling[length - 4..]);
        match form {
            _ if told => Confidence::Likely,
            Form::Usual if marked && could_end_a_span_of_days(&spelling) => Confidence::Doubtful,
            Form::Usual if marked && !(clock && (clean.place.is_for_machines() || told_as_time(clean, start))) => {
                Confidence::Likely
            }
            Form::Usual if length == 12 && !clock && joint != Gap::Slash => Confidence::Likely,
            _ => return None,
        }
    };
    let clue = if told { Clue::CueWord } else { Clue::Form };
    Some((kind(facts), confidence, clue))
}

fn kind(facts: Facts) -> Kind {
    Kind::IdentityNumber { coordination: facts.coordination, interim: facts.interim, checksum_ok: facts.checksum_ok }
}

fn form_of(symbols: &[Symbol]) -> Form {
    let length = symbols.len();
    let joint = length - 4;
    let open: Vec<usize> = (1..length).filter(|at| symbols[*at].gap != Gap::None).collect();
    let dates: Vec<usize> = open.iter().copied().filter(|at| *at < joint).collect();
    let parted = |at: [usize; 2]| dates == at && symbols[at[0]].gap == symbols[at[1]].gap;
    if open.len() + 2 >= length {
        Form::SpacedOut
    } else if open.iter().any(|at| *at > joint) {
        Form::Loose
    } else if dates.is_empty() {
        Form::Usual
    } else if parted([joint - 4, joint - 2]) || parted([2, 4]) {
        Form::PartedDate
    } else {
        Form::Loose
    }
}

/// The date stands year first by the book, but people write it day first too, and Americans the month.
fn read_in_any_order(spelling: &str, symbols: &[Symbol], form: Form) -> Option<Facts> {
    let (date, last) = spelling.split_at(spelling.len() - 4);
    let year = date.len() - 4;
    let by_the_book = number::read(&date[..year], &date[year..year + 2], &date[year + 2..], last);
    let day_first = || number::read(&date[4..], &date[2..4], &date[..2], last);
    let month_first = || number::read(&date[4..], &date[..2], &date[2..4], last);
    let parted = form == Form::PartedDate && symbols[2].gap != Gap::None;
    by_the_book.or_else(|| {
        // Without parting marks, only a control digit that agrees makes a day-first reading believable.
        let believable = |facts: &Facts| facts.checksum_ok && !facts.interim && (parted || date.len() == 8);
        day_first().filter(believable).or_else(|| month_first().filter(believable))
    })
}

/// Letters or digits stuck to the number: only a label such as "pnr" may be.
fn run_on(clean: &Clean<'_>, symbols: &[Symbol]) -> bool {
    let span = digits::span(symbols);
    let stuck_after = clean.text[span.end..].chars().next().is_some_and(char::is_alphanumeric);
    let before = &clean.text[..span.start];
    let stuck_before = before.chars().next_back().is_some_and(char::is_alphanumeric);
    let label =
        clean.lower_text()[..span.start].ends_with("nr") || clean.lower_text()[..span.start].ends_with("nummer");
    let bare = symbols[symbols.len() - 4].gap == Gap::None;
    stuck_after || (stuck_before && bare && !label)
}

/// Times and lists have colons and commas; digits that are only grouped oddly have not.
fn is_loose_alone(symbols: &[Symbol]) -> bool {
    let odd = |s: &Symbol| matches!(s.gap, Gap::Colon | Gap::Comma | Gap::Mixed | Gap::Bracket);
    !symbols.iter().skip(1).any(odd)
}

/// `0701740627` is a mobile number; read as a samordningsnummer it would be one by chance.
fn is_mobile(spelling: &str, facts: Facts) -> bool {
    facts.coordination && ["070", "072", "073", "076", "079"].iter().any(|code| spelling.starts_with(code))
}

/// `1430` after a date is rather a time of day.
fn is_clock(last_four: &str) -> bool {
    let part = |range: std::ops::Range<usize>| last_four.get(range).and_then(|p| p.parse::<u32>().ok());
    matches!((part(0..2), part(2..4)), (Some(0..=23), Some(0..=59)))
}

fn told_as_time(clean: &Clean<'_>, start: usize) -> bool {
    cue::stands_before(clean, start, 32, &["kl", "version", "uppdatera", "utskri", "publicera", "sparad"])
}

/// `20261221-0107` may be the days from the 21 December to the 7 January.
fn could_end_a_span_of_days(spelling: &str) -> bool {
    let (date, last) = spelling.split_at(spelling.len() - 4);
    let year = &date[..date.len() - 4];
    number::date(year, &last[..2], &last[2..]).is_some_and(|(raised, _)| !raised)
}

/// Words that say an identity number follows.
#[rustfmt::skip]
const IDENTITY_CUES: [&str; 17] = [
    "personnummer", "personnr", "person nr", "person-nr", "personnumret", "pers.nr", "persnr", "pnr", "p-nr",
    "födelsenummer", "samordningsn", "interimsn", "id-nummer", "idnummer", "identitetsn", "född", "fyra sista",
];

/// Words that say a number of another kind follows.
#[rustfmt::skip]
const OTHER_NUMBERS: [&str; 31] = [
    "isbn", "issn", "ocr", "order", "beställning", "faktura", "artikel", "art.nr", "artnr", "ärende", "dnr",
    "diarie", "plusgiro", "postgiro", "bankgiro", "pg ", "bg ", "orgnr", "org.nr", "org nr", "organisationsn",
    "konto", "serienummer", "serienr", "modell", "ean", "streckkod", "referens", "kundn", "swish", "kolli",
];

#[cfg(test)]
mod tests;
