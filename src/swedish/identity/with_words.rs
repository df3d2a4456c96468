//! Identity numbers with words among the digits: "17 april 2019-2390", "2019-04-17, sista fyra 2390", "noll nio …".

use super::{kind, number};
use crate::swedish::normal::Clean;
use crate::swedish::sighting::{Clue, Confidence, Kind, Sighting};
use crate::swedish::token::Token;
use std::cell::LazyCell;
use std::ops::Range;

pub fn find(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    if clean.tokens.iter().any(|token| is_four(clean, token)) {
        with_month(clean, sightings);
        last_four(clean, sightings);
    }
    spelt_out(clean, sightings);
}

/// A day written with the month's name.
struct Day {
    year: String,
    month: String,
    day: String,
    range: Range<usize>,
    /// The token after the date.
    next: usize,
}

fn with_month(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    for (index, token) in clean.tokens.iter().enumerate() {
        if !token.is_word() || month(clean.lower(token)).is_none() {
            continue;
        }
        let Some(day) = day_at(clean, index) else {
            continue;
        };
        let mut at = day.next;
        let mut dashed = false;
        while let Some(mark) = clean.tokens.get(at).filter(|t| t.is('-') || t.is('+') || t.is(',')) {
            dashed |= !mark.is(',');
            at += 1;
        }
        let Some(last) = clean.tokens.get(at).filter(|t| t.is_number() && t.range().len() == 4) else {
            continue;
        };
        if clean.tokens.get(at + 1).is_some_and(|t| t.is_number() && !t.spaced) {
            continue;
        }
        let Some(facts) = number::read(&day.year, &day.month, &day.day, clean.word(last)) else {
            continue;
        };
        let is_year = matches!(clean.word(last).get(..2), Some("19" | "20"));
        let confidence = match (facts.checksum_ok, dashed) {
            (true, true) => Confidence::Certain,
            (true, false) if !is_year => Confidence::Certain,
            (false, true) if !is_year => Confidence::Likely,
            _ => continue,
        };
        sightings.push(clean.sight(kind(facts), confidence, Clue::Form, day.range.start..last.range().end));
    }
}

/// "17 april 2019", "17:e april -19", "april 17, 2019": the date around the month at token `index`.
fn day_at(clean: &Clean<'_>, index: usize) -> Option<Day> {
    let month = month(clean.lower(&clean.tokens[index]))?;
    let number = |at: usize| clean.tokens.get(at).filter(|t| t.is_number());
    let before = |back: usize| index.checked_sub(back).and_then(number).filter(|t| t.range().len() <= 2);
    // "17:e april" has an ordinal's mark and letter between.
    let day_before = before(1).or_else(|| before(3).filter(|_| clean.tokens[index - 2].is(':')));
    let mut next = index + 1;
    let day = match day_before {
        Some(day) => day,
        None => {
            next += 1;
            number(index + 1).filter(|t| t.range().len() <= 2)?
        }
    };
    while clean.tokens.get(next).is_some_and(|t| t.is(',') || t.is('.') || t.is('-') || t.is('\'')) {
        next += 1;
    }
    let year = number(next).filter(|t| matches!(t.range().len(), 2 | 4))?;
    let start = day.range().start.min(clean.tokens[index].range().start);
    Some(Day {
        year: clean.word(year).to_owned(),
        month: format!("{month:02}"),
        day: format!("{:0>2}", clean.word(day)),
        range: start..year.range().end,
        next: next + 1,
    })
}

fn month(word: &str) -> Option<usize> {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];
    if word.len() < 3 {
        return None;
    }
    let at = MONTHS.iter().position(|month| match word {
        "sept" => *month == "september",
        word => *month == word || month.get(..3) == Some(word),
    })?;
    Some(at + 1)
}

/// "sista fyra 2390", with a birth date in the same passage or without one.
fn last_four(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    let text = clean.lower_text();
    // Looked up once at most: a hostile text says "sista fyra" a thousand times.
    let told = LazyCell::new(|| text.contains("personnummer") || text.contains("född"));
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("sista")) {
        let at = from + at;
        from = at + "sista".len();
        let around =
            text.floor_char_boundary(at.saturating_sub(8))..text.ceil_char_boundary((from + 8).min(text.len()));
        if !text[around].contains("fyra") {
            continue;
        }
        let first = clean.tokens.partition_point(|t| t.range().start < from);
        let Some(four) = clean.tokens[first..].iter().take(8).find(|t| is_four(clean, t)) else {
            continue;
        };
        let date = date_before(clean, first);
        let facts = date.as_ref().and_then(|day| number::read(&day.year, &day.month, &day.day, clean.word(four)));
        let sighting = match (date, facts) {
            (Some(day), Some(facts)) => {
                let confidence = if facts.checksum_ok { Confidence::Certain } else { Confidence::Likely };
                clean.sight(kind(facts), confidence, Clue::CueWord, day.range.start..four.range().end)
            }
            _ => {
                let confidence = if *told { Confidence::Likely } else { Confidence::Doubtful };
                let kind = Kind::IdentityNumber { coordination: false, interim: false, checksum_ok: false };
                clean.sight(kind, confidence, Clue::CueWord, four.range())
            }
        };
        sightings.push(sighting);
    }
}

fn is_four(clean: &Clean<'_>, token: &Token) -> bool {
    token.is_number() && clean.word(token).len() == 4
}

/// The last date before token `end`, within the few words that "sista fyra" refers to.
fn date_before(clean: &Clean<'_>, end: usize) -> Option<Day> {
    let first = end.saturating_sub(16);
    (first..end).rev().find_map(|at| {
        let token = &clean.tokens[at];
        if token.is_word() {
            return month(clean.lower(token)).and_then(|_| day_at(clean, at));
        }
        numeric_day(clean, at)
    })
}

/// `2019-04-17`, `20190417` or `190417` at token `at`.
fn numeric_day(clean: &Clean<'_>, at: usize) -> Option<Day> {
    let token = clean.tokens.get(at).filter(|t| t.is_number())?;
    let word = clean.word(token);
    let parts = |at: usize| {
        let mark = clean.tokens.get(at).filter(|t| t.is('-') || t.is('/') || t.is('.'))?;
        let part = clean.tokens.get(at + 1).filter(|t| t.is_number() && t.range().len() <= 2)?;
        (!mark.spaced).then_some(part)
    };
    let (year, month, day, last) = match word.len() {
        6 | 8 => {
            let year = word.len() - 4;
            (&word[..year], word[year..year + 2].to_owned(), word[year + 2..].to_owned(), token)
        }
        2 | 4 => {
            let (month, day) = (parts(at + 1)?, parts(at + 3)?);
            (word, format!("{:0>2}", clean.word(month)), format!("{:0>2}", clean.word(day)), day)
        }
        _ => return None,
    };
    number::date(year, &month, &day)?;
    Some(Day { year: year.to_owned(), month, day, range: token.range().start..last.range().end, next: at + 1 })
}

/// "ett nio noll fyra ett sju …": ten or twelve digits spelt in words.
fn spelt_out(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    for spelt in &clean.spelt {
        let digits = &spelt.digits;
        if !matches!(digits.len(), 10 | 12) {
            continue;
        }
        let year = digits.len() - 8;
        let facts =
            number::read(&digits[..year], &digits[year..year + 2], &digits[year + 2..year + 4], &digits[year + 4..]);
        if let Some(facts) = facts.filter(|facts| facts.checksum_ok) {
            sightings.push(clean.sight(kind(facts), Confidence::Certain, Clue::Form, spelt.range.clone()));
        }
    }
}
