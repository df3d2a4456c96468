//! Sensitive statements about a person or a single child: health, faith, origin, crime, custody and the like.
//!
//! A word of the lists is nothing by itself ("tema hjärta", "nötfri förskola", "magsjuka på två avdelningar"). It becomes
//! a statement when the same sentence speaks of one person, and no rule or story for everyone ("om ditt barn har feber").

use super::normal::Clean;
use super::person::{self, How, Mention};
use super::sighting::{Category, Clue, Confidence, Kind, Sighting};
use super::told::Told;
use std::ops::Range;

/// How much a term tells by itself; the data file explains the weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Sure,
    Said,
    Minor,
}

/// The terms of the list.
pub fn terms() -> impl Iterator<Item = (&'static str, Category, Weight)> {
    let lines = include_str!("sensitive/terms.txt").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':')).flat_map(|(head, terms)| {
        let meaning = meaning(head);
        terms.split(',').filter_map(move |term| meaning.map(|(category, weight)| (term.trim(), category, weight)))
    })
}

fn meaning(head: &str) -> Option<(Category, Weight)> {
    let (category, weight) = head.split_once(' ')?;
    let category = match category {
        "health" => Category::Health,
        "disability" => Category::Disability,
        "religion" => Category::Religion,
        "ethnicity" => Category::Ethnicity,
        "politics" => Category::Politics,
        "union" => Category::Union,
        "sexuality" => Category::Sexuality,
        "crime" => Category::Crime,
        "custody" => Category::Custody,
        "protected" => Category::ProtectedIdentity,
        "social" => Category::SocialServices,
        _ => return None,
    };
    let weight = match weight {
        "sure" => Weight::Sure,
        "said" => Weight::Said,
        "minor" => Weight::Minor,
        _ => return None,
    };
    Some((category, weight))
}

/// A term that stands in a sentence.
struct Hit {
    range: Range<usize>,
    category: Category,
    weight: Weight,
}

/// Adds every sensitive statement of the passage. `names` are the sightings of names in it.
pub fn find(clean: &Clean<'_>, mut names: &[Sighting], sightings: &mut Vec<Sighting>) {
    let hits = clean.told.iter().filter_map(|(range, told)| match *told {
        Told::Sensitive(category, weight) => Some(Hit { range: range.clone(), category, weight }),
        Told::OfChild => None,
    });
    let mut hits: Vec<Hit> = hits.collect();
    if hits.is_empty() {
        return;
    }
    hits.sort_by_key(|hit| (hit.range.start, hit.range.end));
    for sentence in person::sentences(&clean.tokens) {
        let bytes = clean.tokens[sentence.start].range().start..clean.tokens[sentence.end - 1].range().end;
        let first = hits.partition_point(|hit| hit.range.start < bytes.start);
        let here: Vec<&Hit> = hits[first..]
            .iter()
            .take_while(|hit| hit.range.start < bytes.end)
            .filter(|hit| hit.range.end <= bytes.end)
            .collect();
        if !here.is_empty() {
            sightings.extend(in_sentence(clean, sentence, &bytes, &here, &mut names));
        }
    }
}

/// The surest statement of a sentence, or none.
fn in_sentence(
    clean: &Clean<'_>,
    sentence: Range<usize>,
    bytes: &Range<usize>,
    hits: &[&Hit],
    names: &mut &[Sighting],
) -> Option<Sighting> {
    let persons = person::mentions(clean, sentence.clone(), names);
    if persons.is_empty() {
        return None;
    }
    let words = WordCounts::of(clean, sentence);
    let setting = Setting::of(&clean.text[bytes.clone()], &clean.lower_text()[bytes.clone()]);
    let pairs = hits.iter().flat_map(|hit| persons.iter().map(move |person| (*hit, person)));
    let (confidence, hit, person) = pairs
        .filter_map(|(hit, person)| Some((judge(clean, &words, hit, person, &setting)?, hit, person)))
        .max_by_key(|(confidence, hit, person)| (*confidence, std::cmp::Reverse(distance(hit, person))))?;
    let range = hit.range.start.min(person.range.start)..hit.range.end.max(person.range.end);
    Some(clean.sight(Kind::Sensitive(hit.category), confidence, Clue::AboutPerson, range))
}

fn distance(hit: &Hit, person: &Mention) -> usize {
    hit.range.start.abs_diff(person.range.start)
}

/// What kind of sentence it is.
struct Setting {
    /// A rule for everyone: "Om ditt barn har feber", "Barnet ska vara hemma i 48 timmar".
    rule: bool,
    /// A tale, a game or a book.
    tale: bool,
    /// "inte", "ingen": "Barnet är inte allergiskt" still tells of health, but asks rather.
    denied: bool,
}

impl Setting {
    fn of(text: &str, sentence: &str) -> Setting {
        let has = |words: &[&str]| words.iter().any(|word| has_word(sentence, word));
        let opens = |words: &[&str]| words.iter().any(|word| sentence.starts_with(word));
        // "Nallen" with a capital is a department and no toy.
        let has_thing = |words: &[&str]| words.iter().any(|word| has_word(text, word));
        Setting {
            rule: opens(&RULE_OPENINGS) || has(&TO_PARENTS) || (has(&DUTIES) && has(&AT_HOME)),
            tale: has_thing(&TALES),
            denied: has(&["ingen", "inget", "aldrig", "varken"]),
        }
    }
}

#[rustfmt::skip]
const RULE_OPENINGS: [&str; 15] = [
    "om ", "när ", "ifall ", "vid ", "då ett", "har ditt", "har ert", "har ni", "är ditt", "är ert",
    "ett barn som", "varje ", "alla ", "för att ett", "tänk på",
];

#[rustfmt::skip]
const TO_PARENTS: [&str; 9] = [
    "ditt barn", "ert barn", "era barn", "du", "er son", "er dotter", "barnkonventionen", "artikel",
    "riktlinjen",
];

const DUTIES: [&str; 7] = ["ska", "måste", "bör", "behöver", "får", "kan", "skall"];

#[rustfmt::skip]
const AT_HOME: [&str; 13] = [
    "hemma", "stanna", "tillbaka", "symtomfri", "symptomfri", "symtomfritt", "timmar", "dygn", "läkarintyg",
    "intyg", "anmäl", "kontakta", "meddela",
];

#[rustfmt::skip]
const TALES: [&str; 30] = [
    "boken", "bok", "böcker", "sagan", "saga", "filmen", "leken", "lekte", "leker", "låtsas", "låtsades",
    "rollek", "rollspel", "nallen", "nallar", "nalle", "dockan", "docka", "dockor", "figuren", "teatern",
    "pjäsen", "handlar om", "handlade om", "berättelsen", "doktorslek", "historien om", "sången", "affären",
    "klossar",
];

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn judge(clean: &Clean<'_>, words: &WordCounts, hit: &Hit, person: &Mention, setting: &Setting) -> Option<Confidence> {
    let overlap = hit.range.start < person.range.end && person.range.start < hit.range.end;
    if overlap && hit.weight != Weight::Sure {
        return None;
    }
    let word = &clean.lower_text()[hit.range.clone()];
    let may_be_language = hit.weight == Weight::Said || word.ends_with("ska");
    if hit.category == Category::Ethnicity && may_be_language && !is_told_of_origin(clean, hit) {
        return None;
    }
    // "Ett barn undrade om månen är död": what a person asks or builds is not said of the person.
    let between = words.between(clean, person.next, hit.range.end);
    let retold = hit.range.start >= person.range.end && between.retelling > 0;
    if retold && hit.weight != Weight::Sure {
        return None;
    }
    let named = person.how == How::Named;
    if setting.rule && !named {
        return None;
    }
    let said = is_said(clean, between, hit, person);
    let confidence = match (hit.weight, person.how, said) {
        (Weight::Sure, How::Named | How::Single, true) => Confidence::Certain,
        (Weight::Sure, How::Definite, true) | (Weight::Sure, How::Named | How::Single, false) => Confidence::Likely,
        (Weight::Said, How::Named | How::Single | How::Definite, true) => Confidence::Likely,
        (Weight::Minor, How::Named, true) => Confidence::Likely,
        (Weight::Minor, How::Single, true) => Confidence::Doubtful,
        (Weight::Sure, How::Pronoun, true) | (Weight::Sure, How::Definite, false) => Confidence::Doubtful,
        (Weight::Said, How::Named, false) => Confidence::Doubtful,
        _ => return None,
    };
    match setting.tale || retold {
        true if confidence == Confidence::Doubtful => None,
        true => Some(Confidence::Doubtful),
        false if setting.denied => Some(confidence.min(Confidence::Likely)),
        false => Some(confidence),
    }
}

/// "Mamman är turkisk" tells where someone comes from; "modersmål på turkiska" and "turkisk mat" do not.
fn is_told_of_origin(clean: &Clean<'_>, hit: &Hit) -> bool {
    let at = clean.tokens.partition_point(|token| token.range().end <= hit.range.start);
    let last = clean.tokens.partition_point(|token| token.range().end <= hit.range.end);
    let before = &clean.tokens[at.saturating_sub(3)..at];
    let being = |word: &str| matches!(word, "är" | "var" | "tillhör" | "halv" | "ursprungligen");
    let told = before.iter().any(|token| being(clean.lower(token)));
    let ends = clean.tokens.get(last).is_none_or(|token| {
        token.is_mark() || matches!(clean.lower(token), "och" | "men" | "som" | "så" | "från" | "i" | "med")
    });
    told && ends
}

/// Whether the sentence says the term of the person: the person stands before, and a verb of being, having or happening
/// between them; or the person follows with "hos", "för".
fn is_said(clean: &Clean<'_>, between: Count, hit: &Hit, person: &Mention) -> bool {
    if hit.range.start < person.range.end {
        // "ett besök av socialtjänsten hos en av våra familjer"
        let gap = clean.lower_text().get(hit.range.end..person.range.start).unwrap_or("");
        let tied = ["hos", "om", "för", "till"].iter().any(|word| gap.trim_end().ends_with(word));
        return tied && gap.len() <= NEAREST_BEFORE && person.how < How::Pronoun;
    }
    between.predicates > 0 && between.words <= FARTHEST
}

/// How many words of a kind there are.
#[derive(Debug, Clone, Copy, Default)]
struct Count {
    words: usize,
    predicates: usize,
    retelling: usize,
}

/// The words of a sentence, counted once: persons and terms are paired, and no pair may read the sentence again.
struct WordCounts {
    /// The first token of the sentence.
    first: usize,
    /// What stands before each token of the sentence, and before its end.
    before: Vec<Count>,
}

impl WordCounts {
    fn of(clean: &Clean<'_>, sentence: Range<usize>) -> WordCounts {
        let first = sentence.start;
        let mut before = vec![Count::default()];
        let mut count = Count::default();
        for token in &clean.tokens[sentence] {
            if !token.is_mark() {
                let word = clean.lower(token);
                count.words += 1;
                count.predicates += usize::from(PREDICATES.contains(&word));
                count.retelling += usize::from(RETELLING.contains(&word));
            }
            before.push(count);
        }
        WordCounts { first, before }
    }

    /// The words from token `start` up to clean byte `end`.
    fn between(&self, clean: &Clean<'_>, start: usize, end: usize) -> Count {
        let tokens = &clean.tokens[self.first..self.first + self.before.len() - 1];
        let to = tokens.partition_point(|token| token.range().end <= end);
        let from = (start - self.first).min(to);
        let (from, to) = (self.before[from], self.before[to]);
        Count {
            words: to.words - from.words,
            predicates: to.predicates - from.predicates,
            retelling: to.retelling - from.retelling,
        }
    }
}

/// Verbs after which a sentence tells of something else than the person.
#[rustfmt::skip]
const RETELLING: [&str; 38] = [
    "undrade", "undrar", "frågade", "frågar", "berättade", "berättar", "trodde", "tror", "tyckte", "tycker",
    "sa", "säger", "funderade", "förklarade", "ritade", "målade", "byggde", "såg", "läste", "läser", "hittade",
    "sjöng", "visade", "lekte", "pratade", "pratar", "talade", "fantiserade", "föreslog", "ropade", "svarade",
    "skrev", "lärde", "spelade", "filmade", "valde", "räknade", "låtsades",
];

/// Bytes between a term and the person it is tied to afterwards.
const NEAREST_BEFORE: usize = 40;

/// Words between a person and what is said of it.
const FARTHEST: usize = 16;

/// Verbs of being, having and happening, and prepositions that tie a state to a person.
#[rustfmt::skip]
const PREDICATES: [&str; 74] = [
    "är", "var", "varit", "blev", "blivit", "blir", "har", "hade", "haft", "fått", "får", "fick", "lider",
    "led", "med", "mot", "tål", "äter", "åt", "tar", "tog", "behöver", "behövde", "ligger", "låg", "legat",
    "lagts", "utreds", "opereras", "opererats", "opererades", "tillhör", "tillhörde", "firar", "fastar", "bor",
    "bodde", "bott", "kommer", "kom", "kommit", "sitter", "satt", "använder", "går", "gick", "gått", "väntar",
    "lever", "levde", "diagnostiserats", "drabbats", "drabbades", "bär", "placerats", "placerades", "röstar",
    "röstade", "smittats", "insjuknat", "insjuknade", "avled", "avlidit", "dog", "dömts", "dömdes", "misstänks",
    "heter", "hostar", "hostade", "kräktes", "kräkts", "separerat", "stammar",
];

#[cfg(test)]
mod tests;
