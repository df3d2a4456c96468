//! The places where a post is signed: "// Mari och Jenni", "Kram, Mia", "Katarina, Jonas och Suad".

use super::candidate::Candidate;
use super::cues::{self, *};
use crate::swedish::lexicon;
use crate::swedish::normal::Clean;
use crate::swedish::passage::Place;
use std::ops::Range;

/// A sign-off holds a handful of names, not a sentence.
const LONGEST: usize = 14;

/// The tokens of a passage that are a sign-off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignOff {
    pub tokens: Range<usize>,
    /// Set off by a stroke: small letters are as likely a name as a word there.
    pub stroke: bool,
}

pub fn find(clean: &Clean<'_>, candidates: &[Candidate<'_>]) -> Option<SignOff> {
    if !matches!(
        clean.place,
        Place::Paragraph | Place::ListItem | Place::Quote | Place::Summary | Place::Heading | Place::Comment
    ) {
        return None;
    }
    by_stroke(clean).or_else(|| by_cue(clean)).or_else(|| by_names_alone(clean, candidates))
}

/// "/Pernilla och Farid", "ha det gött // åsa, linda å robban".
fn by_stroke(clean: &Clean<'_>) -> Option<SignOff> {
    let tokens = &clean.tokens;
    let last = tokens.iter().rposition(|token| token.is('/'))?;
    let opens = tokens[last].spaced || tokens[..last].last().is_some_and(|t| t.is('/'));
    let after = last + 1..tokens.len();
    let words = tokens[after.clone()].iter().filter(|t| t.is_word()).count();
    (opens && words > 0 && words <= LONGEST && !has_verb(clean, after.clone()))
        .then_some(SignOff { tokens: after, stroke: true })
}

/// "Kram, Mia", "Varma hälsningar Lotta & co", "önskar mari, jenni och hiba".
fn by_cue(clean: &Clean<'_>) -> Option<SignOff> {
    let tokens = &clean.tokens;
    let mut words = (0..tokens.len()).rev().filter(|at| tokens[*at].is_word()).take(LONGEST);
    // The last cue counts: "Trevlig helg önskar ... hälsar Lotta".
    let at = words.find(|at| {
        let lower = clean.lower(&tokens[*at]);
        // "Nour önskar sig fred"
        if tokens.get(at + 1).is_some_and(|next| matches!(clean.lower(next), "sig" | "mig")) {
            return false;
        }
        cues::classes(lower) & IS_SIGN_OFF != 0
            || lower.ends_with("hälsningar")
            || lower.ends_with("hälsning")
            || lower.ends_with("kramar")
    })?;
    let after = at + 1..tokens.len();
    let same_sentence = tokens[after.clone()].iter().all(|t| {
        t.sentence == tokens[at].sentence || !clean.text[tokens[at].range().end..t.range().start].contains(['.', '?'])
    });
    let words_after = tokens[after.clone()].iter().filter(|t| t.is_word()).count();
    (words_after > 0 && same_sentence && !has_verb(clean, after.clone()))
        .then_some(SignOff { tokens: after, stroke: false })
}

/// A paragraph of its own that holds nothing but names: "Katarina, Jonas och Suad", "Sune på Stjärnan", "Coach Magnus".
fn by_names_alone(clean: &Clean<'_>, candidates: &[Candidate<'_>]) -> Option<SignOff> {
    const MOST_WORDS: usize = 9;
    if clean.place != Place::Paragraph {
        return None;
    }
    let tokens = &clean.tokens;
    let words = tokens.iter().filter(|t| !t.is_mark()).take(MOST_WORDS + 1).count();
    if words == 0 || words > MOST_WORDS {
        return None;
    }
    // "Regi: Kajsa Isaksen"
    let credit = tokens.first().is_some_and(|t| cues::classes(clean.lower(t)) & IS_CREDIT != 0);
    let ends_open = !credit && tokens.last().is_some_and(|t| !t.is('?') && !t.is(':'));
    let named = candidates.iter().any(|c| c.is_given_anywhere() && !c.is_wordlike());
    let whole = 0..tokens.len();
    let others = tokens
        .iter()
        .enumerate()
        .filter(|(at, t)| {
            t.is_word()
                && !candidates.iter().any(|c| c.tokens.contains(at))
                && cues::classes(clean.lower(t)) & (IS_AND | IS_SIGN_OFF_FILLER | IS_ROLE | IS_SIGN_OFF) == 0
                && t.case == crate::swedish::token::Case::Lower
        })
        .count();
    (ends_open && named && others == 0 && !has_verb(clean, whole.clone()))
        .then_some(SignOff { tokens: whole, stroke: false })
}

fn has_verb(clean: &Clean<'_>, range: Range<usize>) -> bool {
    clean.tokens[range].iter().any(|t| {
        t.is_word() && t.case == crate::swedish::token::Case::Lower && {
            let lower = clean.lower(t);
            lexicon::is_verb(lower)
                && cues::classes(lower) & IS_SIGN_OFF == 0
                && lexicon::name(lower) & lexicon::GIVEN == 0
        }
    })
}
