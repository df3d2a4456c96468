//! Coming outings with place and time: whoever looks for a child with a protected identity learns where to stand (row D06).

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::diagnostic::Confidence;

use super::{Hit, Instead, Text, dates, tense};

struct Lists {
    verbs: HashSet<&'static str>,
    nouns: HashSet<&'static str>,
    places: Vec<&'static str>,
    own: HashSet<&'static str>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists { verbs: HashSet::new(), nouns: HashSet::new(), places: Vec::new(), own: HashSet::new() };
    let mut section = "";
    for line in include_str!("data/outings.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(name) => section = name,
            None => match section {
                "verbs" => lists.verbs.extend(line.split_whitespace()),
                "nouns" => lists.nouns.extend(line.split_whitespace()),
                "places" => lists.places.extend(line.split_whitespace()),
                _ => lists.own.extend(line.split_whitespace()),
            },
        }
    }
    lists
});

/// What a sentence tells of an outing, as word indices.
#[derive(Default)]
struct Plan {
    day: Option<usize>,
    clock: Option<usize>,
    going: Option<usize>,
    place: Option<usize>,
}

impl Plan {
    fn is_whole(&self) -> bool {
        self.day.is_some() && self.clock.is_some() && self.going.is_some() && self.place.is_some()
    }
}

/// Sentences that tell day, hour and place of a coming outing. Category: `outing`.
///
/// Day or hour may stand in the sentence before or after; that is doubtful. What is told in the past tense, events at the
/// preschool itself, and plans without an hour or a place are none.
pub fn announced(text: &Text) -> Vec<Hit> {
    if !(0..text.words().len()).any(|word| is_clock(text, word)) {
        return Vec::new();
    }
    let dates = dates::mentions(text);
    let coming = |words: &Range<usize>| !tense::tells_past(text, words.clone());
    let plans: Vec<Plan> = text
        .sentences()
        .iter()
        .map(|words| if coming(words) { plan(text, words, &dates) } else { Plan::default() })
        .collect();
    let mut hits = Vec::new();
    for (number, plan) in plans.iter().enumerate() {
        if plan.going.is_none() || plan.place.is_none() {
            continue;
        }
        // What one sentence tells whole is not told again by its neighbours.
        let around =
            [number.checked_sub(1), Some(number + 1)].into_iter().flatten().filter_map(|place| plans.get(place));
        let around: Vec<&Plan> = around.filter(|near| !near.is_whole()).collect();
        let day = plan.day.or_else(|| around.iter().find_map(|near| near.day));
        let clock = plan.clock.or_else(|| around.iter().find_map(|near| near.clock));
        let (Some(day), Some(clock)) = (day, clock) else { continue };
        let confidence = if plan.is_whole() { Confidence::Likely } else { Confidence::Doubtful };
        let words = [Some(day), Some(clock), plan.going, plan.place].into_iter().flatten();
        let (first, last) = words.fold((usize::MAX, 0), |(first, last), word| (first.min(word), last.max(word)));
        let instead = Instead::new(
            "berätta om utflykten efteråt, och ge tid och plats i lärplattformen",
            "tell about the outing afterwards, and give time and place in the learning platform",
        );
        hits.push(Hit { range: text.span(&(first..last + 1)), category: "outing", confidence, instead: Some(instead) });
    }
    hits
}

fn plan(text: &Text, words: &Range<usize>, dates: &[dates::Mention]) -> Plan {
    let mut plan = Plan::default();
    for word in words.clone() {
        if is_day(text, word) || dates.iter().any(|date| date.words.contains(&word)) {
            plan.day.get_or_insert(word);
        } else if is_clock(text, word) {
            plan.clock.get_or_insert(word);
        } else if LISTS.verbs.contains(text.lower(word)) || LISTS.nouns.contains(text.lower(word)) {
            plan.going.get_or_insert(word);
        }
        if plan.place.is_none() && is_preposition(text.lower(word)) {
            plan.place = place_after(text, word, words.end, dates);
        }
    }
    plan
}

fn is_day(text: &Text, word: usize) -> bool {
    let lower = text.lower(word);
    let after = |ahead: &str| word > 0 && text.lower(word - 1) == ahead;
    dates::weekday(lower).is_some() && !(after("i") && lower.ends_with('s'))
        || matches!(lower, "imorgon" | "imorn" | "övermorgon" | "idag" | "tomorrow")
        || (after("i") && matches!(lower, "morgon" | "övermorgon" | "dag"))
}

/// An hour: after `kl` or `klockan`, or written `9.00` and not a measure (`4.50 kr`).
fn is_clock(text: &Text, word: usize) -> bool {
    let is_number = text.words()[word].is_number;
    let before = word.checked_sub(1).map_or("", |before| text.lower(before));
    if matches!(before, "kl" | "klockan") && (is_number || HOURS.contains(&text.lower(word))) {
        return true;
    }
    if !is_number {
        return false;
    }
    let lower = text.lower(word);
    if before == "mellan" && lower.parse::<u8>().is_ok_and(|hour| hour < 24) {
        return text.words().get(word + 1).is_some_and(|_| text.lower(word + 1) == "och")
            && number_follows(text, word + 2);
    }
    let Some((hour, minute)) = lower.split_once(['.', ':']) else { return false };
    let two = |part: &str, below: u8| part.parse::<u8>().is_ok_and(|value| value < below);
    let measure = text.words().get(word + 1).is_some_and(|_| MEASURES.contains(&text.lower(word + 1)));
    minute.len() == 2 && two(hour, 24) && two(minute, 60) && !measure
}

fn number_follows(text: &Text, word: usize) -> bool {
    text.words().get(word).is_some_and(|word| word.is_number)
}

const HOURS: &[&str] = &["sju", "åtta", "nio", "tio", "elva", "tolv", "ett", "två", "tre", "fyra", "halv"];
const MEASURES: &[&str] = &["kr", "kronor", "kg", "m", "km", "cm", "l", "dl", "procent", "grader", "poäng"];

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "till"
            | "på"
            | "i"
            | "vid"
            | "hos"
            | "mot"
            | "genom"
            | "längs"
            | "runt"
            | "förbi"
            | "utanför"
            | "framför"
            | "från"
            | "besöker"
            | "to"
            | "at"
    )
}

/// A place within three words of a preposition: a name with a capital, or a word for a place; not the preschool's own rooms.
fn place_after(text: &Text, preposition: usize, end: usize, dates: &[dates::Mention]) -> Option<usize> {
    let near = preposition + 1..end.min(preposition + 4);
    if near.clone().any(|word| LISTS.own.contains(text.lower(word))) {
        return None;
    }
    let mut near = near.take_while(|&word| {
        !text.gap(word - 1).contains(',') && (word == preposition + 1 || !is_preposition(text.lower(word)))
    });
    near.find(|&word| {
        let lower = text.lower(word);
        let named = text.word(word).starts_with(char::is_uppercase)
            && dates::weekday(lower).is_none()
            && !dates.iter().any(|date| date.words.contains(&word));
        named || LISTS.places.iter().any(|place| lower.ends_with(place))
    })
}
