//! What a naming verb tells: who or what is called, baptised, proposed.

use super::candidate::Candidate;
use super::cues::*;
use super::definite::is_definite_thing;
use super::introduced::is_thing;
use super::scene::{Neighbour, Scene};
use crate::swedish::token::Case;

impl<'c> Scene<'_, 'c> {
    /// "Vi döpte snigeln till Turbo", "en vallhund som heter Doris".
    pub fn is_thing_named_before(&self, index: usize) -> bool {
        // "Foten fick namnet Ture Frost", "Berget ska heta Gunnar"
        let got = self.before(index).filter(|verb| matches!(verb.lower, "fick" | "får" | "ska" | "skulle" | "har"));
        if got
            .and_then(|verb| self.before(verb.index))
            .is_some_and(|noun| noun.touches() && is_definite_thing(noun.lower))
        {
            return true;
        }
        // "Sälarna heter Nisse och Lotta, berättade vakten": the subject decides.
        let subject = self.before(index).filter(Neighbour::touches);
        if subject.is_some_and(|noun| noun.case == Case::Lower || self.clean.tokens[noun.index].opens_sentence)
            && subject.is_some_and(is_thing)
        {
            return true;
        }
        let person = |word| classes(word) & (IS_ROLE | IS_KIN) != 0;
        // "Vi har två fiskar. Den ena heter Nils": the sentence before tells what "den" is.
        let points_back =
            self.words_before(index).any(|word| matches!(word, "den" | "ena" | "andra" | "de" | "dom" | "båda"));
        if points_back
            && let Some(end) = self.end_of_sentence_before(index)
            && self.words_until(end).any(|word| ends_in(word, IS_THING))
            && !self.words_until(end).any(person)
        {
            return true;
        }
        if self.words_before(index).any(person) {
            return false;
        }
        // "Paprikan heter Melissa": what stands in the definite form and is no person.
        let subject = self.words_before(index).next().is_some_and(is_definite_thing);
        subject || self.words_before(index).any(|word| ends_in(word, IS_THING))
    }

    /// The last token of the sentence before the one that this token stands in, if that begins near.
    fn end_of_sentence_before(&self, index: usize) -> Option<usize> {
        const REACH: usize = 20;
        let tokens = &self.clean.tokens;
        let sentence = tokens[index].sentence;
        let back = tokens[..index].iter().rev().take(REACH).position(|token| token.sentence < sentence)?;
        Some(index - 1 - back)
    }

    /// "heter en av dem", "heter den med ränder", of things: no person stands in the sentence before.
    pub fn names_one_of_them(&self, verb: usize) -> bool {
        let points = self.after(verb + 1).filter(Neighbour::touches).is_some_and(|word| {
            matches!(word.lower, "den" | "denna")
                || word.lower == "en"
                    && self.after(word.index + 1).is_some_and(|av| matches!(av.lower, "av" | "annan" | "tredje"))
        });
        let person = |word| classes(word) & (IS_ROLE | IS_KIN) != 0;
        points && self.end_of_sentence_before(verb).is_none_or(|end| !self.words_until(end).any(person))
    }

    /// "Vi röstade om vad gunghästen ska heta. Förslag: Blixten, Majsan och Pontus."
    pub fn is_proposed_name(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 40;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let proposed =
            tokens[..c.tokens.start].windows(2).rev().take(REACH).take_while(|pair| pair[0].sentence == sentence).any(
                |pair| pair[1].is(':') && matches!(self.clean.lower(&pair[0]), "förslag" | "förslagen" | "namnförslag"),
            );
        proposed
            && tokens[..c.tokens.start].windows(3).rev().take(2 * REACH).any(|words| {
                let lower = |at: usize| self.clean.lower(&words[at]);
                ends_in(lower(0), IS_THING) && (lower(1) == "heta" || lower(2) == "heta")
            })
    }
}
