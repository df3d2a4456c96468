//! Dates in running text: those gone by but spoken of as coming, and weekdays that do not fit their date (row S19).

use std::ops::Range;

use jiff::civil::{Date, Weekday};

use crate::diagnostic::Confidence;

use super::{Hit, Instead, Text, tense};

/// A date that a text mentions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The words that make it, as indices.
    pub words: Range<usize>,
    /// The weekday that stands before it.
    pub weekday: Option<Weekday>,
    /// Day of the month.
    pub day: i8,
    /// Month of the year.
    pub month: i8,
    /// The year, where it is written.
    pub year: Option<i16>,
}

impl Mention {
    /// The date; where no year is written, the one nearest to `near`, before all of those whose weekday fits.
    pub fn date(&self, near: Date) -> Option<Date> {
        const WITHIN: i32 = 300;
        if let Some(year) = self.year {
            return Date::new(year, self.month, self.day).ok();
        }
        let years = [near.year() - 1, near.year(), near.year() + 1];
        let dates = years.into_iter().filter_map(|year| Date::new(year, self.month, self.day).ok());
        let away = |date: &Date| (*date - near).get_days().abs();
        let misfits = |date: &Date| self.weekday.is_some_and(|weekday| date.weekday() != weekday);
        dates.filter(|date| away(date) <= WITHIN).min_by_key(|date| (misfits(date), away(date)))
    }
}

const MONTHS: [(&str, &str); 12] = [
    ("januari", "jan"),
    ("februari", "feb"),
    ("mars", "mar"),
    ("april", "apr"),
    ("maj", "maj"),
    ("juni", "jun"),
    ("juli", "jul"),
    ("augusti", "aug"),
    ("september", "sep"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("december", "dec"),
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("måndag", Weekday::Monday),
    ("tisdag", Weekday::Tuesday),
    ("onsdag", Weekday::Wednesday),
    ("torsdag", Weekday::Thursday),
    ("fredag", Weekday::Friday),
    ("lördag", Weekday::Saturday),
    ("söndag", Weekday::Sunday),
];

/// The weekday that a lower-case word names, in any form but a compound (`fredagsmys`).
pub fn weekday(word: &str) -> Option<Weekday> {
    let (name, day) = WEEKDAYS.iter().find(|(name, _)| word.starts_with(name))?;
    matches!(&word[name.len()..], "" | "en" | "ar" | "arna" | "ens" | "s").then_some(*day)
}

fn month(word: &str) -> Option<i8> {
    let place = MONTHS
        .iter()
        .position(|(whole, short)| word == *whole || word == *short || (word == "sept" && *short == "sep"))?;
    i8::try_from(place + 1).ok()
}

fn number<T: std::str::FromStr>(word: &str) -> Option<T> {
    word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

fn day_of_month(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(":e").trim_end_matches(":a");
    number(digits).filter(|day| (1..=31).contains(day))
}

/// Every date of a text: `3 mars`, `fredag den 3 mars 2026`, `3/3`, `2026-03-03`.
pub fn mentions(text: &Text) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for (index, word) in text.words().iter().enumerate() {
        if !word.is_number || found.last().is_some_and(|last| last.words.end > index) {
            continue;
        }
        if let Some((words, day, month, year)) =
            written(text, index).or_else(|| slashed(text, index)).or_else(|| iso(text, index))
        {
            let before = if index > 0 && text.lower(index - 1) == "den" { index - 1 } else { index };
            let named = before.checked_sub(1).filter(|&place| text.gap(place).trim_matches([' ', ',']).is_empty());
            let weekday = named.and_then(|place| weekday(text.lower(place)));
            let start = if weekday.is_some() { before - 1 } else { before };
            found.push(Mention { words: start..words.end, weekday, day, month, year });
        }
    }
    found
}

type Parts = (Range<usize>, i8, i8, Option<i16>);

fn written(text: &Text, index: usize) -> Option<Parts> {
    let day = day_of_month(text.lower(index))?;
    let month = (index + 1 < text.words().len() && text.gap(index).trim().is_empty())
        .then(|| month(text.lower(index + 1)))??;
    let year = (index + 2 < text.words().len() && text.gap(index + 1).trim().is_empty())
        .then(|| number::<i16>(text.lower(index + 2)).filter(|year| (1900..2200).contains(year)))
        .flatten();
    Some((index..index + 2 + usize::from(year.is_some()), day, month, year))
}

fn slashed(text: &Text, index: usize) -> Option<Parts> {
    if index + 1 >= text.words().len() || text.gap(index) != "/" || text.gap(index + 1).starts_with('/') {
        return None;
    }
    let month = number(text.lower(index + 1)).filter(|month| (1..=12).contains(month))?;
    Some((index..index + 2, day_of_month(text.lower(index))?, month, None))
}

fn iso(text: &Text, index: usize) -> Option<Parts> {
    let mut parts = text.lower(index).split('-');
    let (year, month, day) = (number::<i16>(parts.next()?)?, number(parts.next()?)?, number(parts.next()?)?);
    let date = Date::new(year, month, day).ok().filter(|_| parts.next().is_none() && year > 1900)?;
    Some((index..index + 1, date.day(), date.month(), Some(year)))
}

/// A date without year and weekday that lies further back is next year's.
const RECENT: i32 = 90;

/// Dates before `written` that the sentence speaks of as coming. Category: `past`.
///
/// `written` is the post's own date, or today for a post without one.
pub fn past_as_coming(text: &Text, written: Date) -> Vec<Hit> {
    let past = mentions(text).into_iter().filter(|mention| {
        let sentence = text.sentence_of(mention.words.start);
        let inside = |word: usize| tense::is_coming(text.lower(word)) && !mention.words.contains(&word);
        let comes = sentence.clone().any(inside) || mention.weekday.is_some() && follows(text, mention, "på");
        let is_past = mention.date(written).is_some_and(|date| {
            let days = (written - date).get_days();
            days > 0 && (days <= RECENT || mention.weekday.is_some() || mention.year.is_some())
        });
        is_past && comes && !tense::tells_past(text, sentence.clone()) && !is_standing(text, mention, sentence)
    });
    past.map(|mention| {
        let days = mention.date(written).map_or(0, |date| (written - date).get_days());
        let instead = Instead::new(
            format!("datumet är {days} dagar före inläggets; skriv vad som hände, eller rätt datum"),
            format!("the date is {days} days before the post's; write what happened, or the right date"),
        );
        Hit {
            range: text.span(&mention.words),
            category: "past",
            confidence: Confidence::Likely,
            instead: Some(instead),
        }
    })
    .collect()
}

fn follows(text: &Text, mention: &Mention, word: &str) -> bool {
    mention.words.start > 0 && text.lower(mention.words.start - 1) == word
}

/// "sedan den 3 mars", "från och med den 3 mars" and facts ("Den 22 april är Jordens dag") hold on after the day.
fn is_standing(text: &Text, mention: &Mention, sentence: Range<usize>) -> bool {
    let before = sentence.start..mention.words.start;
    let since = before
        .rev()
        .take(3)
        .any(|word| matches!(text.lower(word), "sedan" | "från" | "since" | "mellan" | "av" | "född" | "dagen"));
    let next = mention.words.end;
    let fact = next < sentence.end && matches!(text.lower(next), "är" | "infaller" | "heter" | "var");
    let only_states = !sentence
        .clone()
        .any(|word| tense::is_coming(text.lower(word)) && !matches!(text.lower(word), "är" | "har" | "kan" | "får"));
    let invites = follows(text, mention, "på");
    since || fact || (only_states && !invites)
}

/// A weekday that does not fit the date behind it. Category: `weekday`.
pub fn wrong_weekdays(text: &Text, written: Date) -> Vec<Hit> {
    let wrong = mentions(text).into_iter().filter_map(|mention| {
        let (said, date) = (mention.weekday?, mention.date(written)?);
        let is = date.weekday();
        let name = WEEKDAYS.iter().find(|(_, day)| *day == is).map(|(name, _)| *name)?;
        let instead = Instead::new(
            format!("den {} {} är en {name}", mention.day, MONTHS[usize::try_from(mention.month - 1).ok()?].0),
            format!("{date} is a {is:?}"),
        );
        (said != is).then(|| Hit {
            range: text.span(&mention.words),
            category: "weekday",
            confidence: Confidence::Likely,
            instead: Some(instead),
        })
    });
    wrong.collect()
}
