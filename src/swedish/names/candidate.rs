//! Words of a passage that could name a person: where they stand and what the lexicons know of them.

use super::cues;
use crate::swedish::lexicon::{self, *};
use crate::swedish::normal::Clean;
use crate::swedish::token::{Case, Token};
use std::borrow::Cow;
use std::ops::Range;

/// A word, or words tied by a hyphen ("Hye-jin"), that could be a person's name.
#[derive(Debug, Clone)]
pub struct Candidate<'c> {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Small letters, without the s of the genitive.
    pub key: &'c str,
    /// What the lexicon of names knows of it.
    pub flags: u64,
    /// It is an ordinary word too, in this very form.
    pub is_word: bool,
    pub genitive: bool,
    pub case: Case,
}

impl Candidate<'_> {
    pub fn is_given(&self) -> bool {
        self.flags & GIVEN != 0
    }

    pub fn is_given_anywhere(&self) -> bool {
        self.flags & (GIVEN | GIVEN_WORLD) != 0
    }

    /// In no lexicon of given names or surnames: a child, or anything that bears a name.
    pub fn is_stranger(&self) -> bool {
        self.flags & (GIVEN | GIVEN_WORLD | SURNAME) == 0
    }

    /// In a lexicon of names of any kind.
    pub fn is_known(&self) -> bool {
        self.flags != 0
    }

    /// A given name whose ordinary meaning is as near: "Björn", "Sol", "Per".
    pub fn is_wordlike(&self) -> bool {
        self.is_word && self.flags & NAME_FIRST == 0
    }

    /// A given name that can hardly be anything else.
    pub fn is_plain_given(&self) -> bool {
        self.is_given() && !self.is_wordlike() && self.flags & (PLACE | OTHER | CHARACTER | PUBLIC) == 0
    }
}

/// Words that together name a figure, a place or a public person.
#[derive(Debug)]
pub struct Phrase {
    pub tokens: Range<usize>,
    pub key: String,
    pub flags: u64,
}

/// What a passage holds, in order.
#[derive(Debug, Default)]
pub struct Found<'c> {
    pub candidates: Vec<Candidate<'c>>,
    pub phrases: Vec<Phrase>,
}

/// "den heliga Birgitta" has its capital in the third word.
const LATEST_CAPITAL: usize = 3;

/// Longer names of several words are not in the lexicon.
const LONGEST_PHRASE: usize = 6;

pub fn find<'c>(clean: &'c Clean<'_>) -> Found<'c> {
    let tokens = &clean.tokens;
    let mut found = Found::default();
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        if !token.is_word() || clean.known_at(token.range().start).is_some() {
            at += 1;
            continue;
        }
        let lower = clean.lower(token);
        if token.case == Case::Lower && !may_be_name(lower) {
            at += 1;
            continue;
        }
        let flags = lexicon::name(lower);
        if flags & OPENS_PHRASE != 0
            && let Some(phrase) = phrase_at(clean, at)
        {
            at = phrase.tokens.end;
            found.phrases.push(phrase);
            continue;
        }
        let end = tied_end(clean, at);
        if let Some(candidate) = candidate(clean, at..end, flags) {
            at = candidate.tokens.end;
            found.candidates.push(candidate);
        } else {
            at += 1;
        }
    }
    found
}

/// Most words are small and no name: they leave here.
fn may_be_name(lower: &str) -> bool {
    lexicon::may_be_small_name(lower) || lexicon::without_genitive(lower).is_some_and(lexicon::may_be_small_name)
}

/// The longest known name of several words that begins at this token. Figures are written with a capital, if not in the
/// first word then soon after: "drottning Silvia".
fn phrase_at(clean: &Clean<'_>, at: usize) -> Option<Phrase> {
    let words = clean.tokens[at..]
        .iter()
        .enumerate()
        .take(2 * LONGEST_PHRASE)
        .take_while(|(_, token)| token.sentence == clean.tokens[at].sentence)
        .take_while(|(_, token)| !token.is_mark() || "-.&,'".contains(mark_of(token)))
        .filter(|(_, token)| !token.is_mark())
        .map(|(index, token)| (at + index, clean.lower(token)))
        .take(LONGEST_PHRASE);
    if !opens_phrase(clean, at, words.clone().nth(1)?) {
        return None;
    }
    let first_capital = if clean.place.is_for_machines() {
        0
    } else {
        let is_capital = |(index, _): (usize, &str)| {
            matches!(clean.tokens[index].case, Case::Capitalised | Case::Upper | Case::Mixed)
        };
        words.clone().take(LATEST_CAPITAL).position(is_capital)?
    };
    let words: Vec<(usize, &str)> = words.collect();
    let mut key = words.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
    for length in (2.max(first_capital + 1)..=words.len()).rev() {
        let mut flags = lexicon::name(&key);
        if flags == 0 && key.ends_with('s') {
            flags = lexicon::name(&key[..key.len() - 1]);
            key.truncate(key.len() - usize::from(flags & PHRASES != 0));
        }
        let (last, word) = words[length - 1];
        if flags & PHRASES != 0 {
            return Some(Phrase { tokens: at..last + 1, key, flags });
        }
        key.truncate(key.len() - word.len() - 1);
    }
    None
}

/// Whether a name of several words begins with the word at this token and the second word.
fn opens_phrase(clean: &Clean<'_>, at: usize, (second, word): (usize, &str)) -> bool {
    let first = clean.tokens[at].range();
    let both = &clean.lower_text()[first.start..clean.tokens[second].range().end];
    // Nearly always a single space parts them, and the text itself is the key.
    let pair = match both.get(first.len()..both.len() - word.len()) {
        Some(" ") => Cow::Borrowed(both),
        _ => Cow::Owned(format!("{} {word}", &both[..first.len()])),
    };
    let opens = |pair: &str| lexicon::may_be_small_name(pair) && lexicon::name(pair) & (OPENS_PHRASE | PHRASES) != 0;
    opens(&pair) || lexicon::without_genitive(&pair).is_some_and(opens)
}

/// What a name of several words may be of.
const PHRASES: u64 = CHARACTER | PUBLIC | OTHER | PLACE;

fn mark_of(token: &Token) -> char {
    match token.kind {
        crate::swedish::token::TokenKind::Mark(mark) => mark,
        _ => ' ',
    }
}

/// "Anna-Maria-Karin" is long enough.
const MOST_TIED: usize = 3;

/// Where a word tied by hyphens ends: "Hye-jin", "Gull-Britt", but not "Lena-gruppen".
fn tied_end(clean: &Clean<'_>, at: usize) -> usize {
    let tokens = &clean.tokens;
    let mut end = at + 1;
    while let [hyphen, next, ..] = &tokens[end..]
        && end < at + 2 * MOST_TIED
    {
        if !hyphen.is('-') || hyphen.spaced || next.spaced || !next.is_word() || clean.place.is_for_machines() {
            break;
        }
        let whole = &clean.lower_text()[tokens[at].range().start..next.range().end];
        let known = resolve(whole).1 & (GIVEN | GIVEN_WORLD | SURNAME) != 0;
        let both_named = next.case == Case::Capitalised && resolve(clean.lower(next)).1 & (GIVEN | GIVEN_WORLD) != 0;
        let proper = next.case == Case::Capitalised && tokens[at].case == Case::Capitalised;
        if !known && !both_named && !proper {
            break;
        }
        end += 2;
    }
    end
}

/// `flags` are those of the first word.
fn candidate<'c>(clean: &'c Clean<'_>, tokens: Range<usize>, flags: u64) -> Option<Candidate<'c>> {
    let all = &clean.tokens;
    let first = &all[tokens.start];
    let bytes = first.range().start..all[tokens.end - 1].range().end;
    let lower = &clean.lower_text()[bytes];
    // "Det", "Barnen": most sentences begin with a word that is nothing else.
    let plain =
        flags & !OPENS_PHRASE == 0 && tokens.len() == 1 && !lower.ends_with('s') && lexicon::word(lower) & WORD != 0;
    if flags & NOT_NAME != 0 || plain {
        return None;
    }
    let (mut key, mut flags) = resolve(lower);
    flags &= !OPENS_PHRASE;
    // "Nour-Alhuda" is a given name if both parts are, "Lill-Skansen" is none.
    let is_given = |token: &Token| resolve(clean.lower(token)).1 & (GIVEN | GIVEN_WORLD) != 0;
    if tokens.len() > 1 && all[tokens.clone()].iter().step_by(2).all(is_given) {
        flags |= GIVEN;
        // "Nils-Eriks": the last part tells the genitive.
        let last = clean.lower(&all[tokens.end - 1]);
        key = &lower[..lower.len() - (last.len() - resolve(last).0.len())];
    }
    let is_unknown = flags & !PROPER == 0 && first.case == Case::Capitalised && !lexicon::is_swedish(key);
    if is_unknown && lexicon::is_given_in_other_spelling(key) {
        flags |= GIVEN_WORLD;
    }
    let genitive = key.len() < lower.len() || follows_apostrophe_s(clean, tokens.end);
    let names = flags & (GIVEN | GIVEN_WORLD | SURNAME);
    let keep = match first.case {
        Case::Lower => flags & GIVEN != 0,
        // Alphabets without capitals.
        Case::None => names & (GIVEN | GIVEN_WORLD) != 0,
        _ => {
            names != 0
                || flags & CHARACTER != 0
                || !(lexicon::is_swedish(lower) || lexicon::is_swedish(key))
                || is_surname_by_place(clean, tokens.start)
        }
    };
    if !keep || flags & NOT_NAME != 0 || lower.len() < 2 {
        return None;
    }
    let is_word = lexicon::word(lower) & WORD != 0 || (genitive && lexicon::word(key) & WORD != 0);
    let months = clean.place.is_for_machines() && cues::classes(key) & cues::IS_MONTH != 0;
    let weekday = first.case == Case::Lower && cues::classes(key) & cues::IS_WEEKDAY != 0;
    (!months && !weekday).then_some(Candidate { tokens, key, flags, is_word, genitive, case: first.case })
}

/// "Sonja Åkerblom": a compound of Swedish words that ends as surnames do and follows a given name.
fn is_surname_by_place(clean: &Clean<'_>, at: usize) -> bool {
    let Some(given) = at.checked_sub(1).map(|before| &clean.tokens[before]) else {
        return false;
    };
    given.is_word()
        && given.case == Case::Capitalised
        && !clean.tokens[at].opens_sentence
        && !clean.place.is_for_machines()
        && lexicon::name(clean.lower(given)) & GIVEN != 0
        && lexicon::ends_like_surname(resolve(clean.lower(&clean.tokens[at])).0)
}

/// The name in a word, with or without the s of the genitive, and its flags.
fn resolve(lower: &str) -> (&str, u64) {
    let whole = lexicon::name(lower);
    if whole & (GIVEN | PLACE | OTHER | CHARACTER | PUBLIC) != 0 {
        return (lower, whole);
    }
    if let Some(stem) = lexicon::without_genitive(lower) {
        let flags = lexicon::name(stem);
        let better =
            flags & GIVEN != 0 || (whole & !(PROPER | OPENS_PHRASE) == 0 && flags & !(OPENS_PHRASE | NOT_NAME) != 0);
        if better {
            return (stem, flags);
        }
        if whole & !OPENS_PHRASE == 0 && !lexicon::is_swedish(lower) {
            return (stem, 0);
        }
    }
    (lower, whole)
}

/// "Carina's": the apostrophe and the s stand as tokens of their own.
fn follows_apostrophe_s(clean: &Clean<'_>, at: usize) -> bool {
    match &clean.tokens[at.min(clean.tokens.len())..] {
        [mark, s, ..] => (mark.is('\'') || mark.is(':')) && !mark.spaced && !s.spaced && clean.lower(s) == "s",
        _ => false,
    }
}
