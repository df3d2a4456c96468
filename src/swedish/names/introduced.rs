//! Animals, dolls, boats and books bear names too, and a sentence says so: "marsvinet Doris", "Båten heter Bamse".

use super::candidate::Candidate;
use super::cues::*;
use super::scene::{Neighbour, Scene};

impl<'c> Scene<'_, 'c> {
    /// Whether the candidate is introduced as something that is no person; it stays so in the whole document.
    pub fn is_introduced_as_thing(&self, c: &Candidate<'c>) -> bool {
        if self.is_told_what_it_is(c, IS_THING) || self.is_ship(c) {
            return true;
        }
        let Some(before) = self.before(c.tokens.start).filter(Neighbour::touches) else {
            return false;
        };
        if before.is(IS_NAMING) {
            return self.is_thing_named_before(before.index);
        }
        if matches!(before.lower, "till" | "för" | "är")
            && self.words_before(before.index).take(4).any(|word| classes(word) & IS_NAMING != 0)
        {
            return self.is_thing_named_before(before.index);
        }
        before.ends_in(IS_THING) && !before.is(IS_KIN | IS_ROLE)
    }

    /// "Vi döpte snigeln till Turbo", "en vallhund som heter Doris".
    fn is_thing_named_before(&self, index: usize) -> bool {
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
        self.words_before(index).any(|word| ends_in(word, IS_THING)) && !self.words_before(index).any(person)
    }

    /// The last token of the sentence before the one that this token stands in, if that begins near.
    fn end_of_sentence_before(&self, index: usize) -> Option<usize> {
        const REACH: usize = 20;
        let tokens = &self.clean.tokens;
        let sentence = tokens[index].sentence;
        let back = tokens[..index].iter().rev().take(REACH).position(|token| token.sentence < sentence)?;
        Some(index - 1 - back)
    }

    /// "M/S Astrid", "S/Y Elsa".
    fn is_ship(&self, c: &Candidate<'c>) -> bool {
        let tokens = &self.clean.tokens;
        match c.tokens.start.checked_sub(3).map(|start| &tokens[start..c.tokens.start]) {
            Some([first, stroke, second]) => {
                stroke.is('/')
                    && matches!(self.clean.lower(first), "m" | "s" | "t" | "r")
                    && matches!(self.clean.lower(second), "s" | "y" | "f" | "t")
            }
            _ => false,
        }
    }

    /// "Selma är en docka av tyg", "Nova är ett gammalt ord": what it is follows.
    pub fn is_told_what_it_is(&self, c: &Candidate<'c>, wanted: Classes) -> bool {
        /// So many words may stand between the article and the noun.
        const REACH: usize = 3;
        let Some(verb) = self.after(c.tokens.end).filter(Neighbour::touches) else {
            return false;
        };
        if wanted & IS_META != 0 && matches!(verb.lower, "betyder" | "betydde") {
            return true;
        }
        if !matches!(verb.lower, "är" | "var" | "heter") {
            return false;
        }
        let mut next = self.after(verb.index + 1).filter(Neighbour::touches);
        if !next.is_some_and(|article| article.is(IS_ARTICLE)) {
            return false;
        }
        for _ in 0..REACH {
            next = next.and_then(|word| self.after(word.index + 1)).filter(Neighbour::touches);
            if next.is_some_and(|word| word.ends_in(wanted)) {
                return true;
            }
        }
        false
    }
}
