//! Animals, dolls, boats and books bear names too, and a sentence says so: "marsvinet Doris", "Båten heter Bamse".

use super::candidate::Candidate;
use super::cues::*;
use super::nouns::{is_definite_thing, is_time};
use super::scene::{Neighbour, Scene, is_any};
use crate::swedish::lexicon;
use crate::swedish::token::Case;

/// A noun for what bears a name and is no person.
pub fn is_thing(noun: Neighbour<'_>) -> bool {
    noun.ends_in(IS_THING) && !noun.is(IS_KIN | IS_ROLE)
}

impl<'c> Scene<'_, 'c> {
    /// Whether the candidate is introduced as something that is no person; it stays so in the whole document.
    pub fn is_introduced_as_thing(&self, c: &Candidate<'c>) -> bool {
        // "cirkus_lilian_2.jpg" only tells what is in the picture.
        if self.clean.place.is_for_machines() {
            return false;
        }
        if self.is_told_what_it_is(c, IS_THING) || self.is_made(c) || self.is_ship(c) {
            return true;
        }
        // "Charlotte i boken var också spindel"
        let tale = self.after(c.tokens.end).filter(|word| word.touches() && word.lower == "i");
        if tale.and_then(|i| self.after(i.index + 1)).is_some_and(|room| room.touches() && room.is(IS_TELLING_ROOM)) {
            return true;
        }
        if self.is_in_list_of_things(c)
            || self.is_explained_as_thing(c)
            || self.is_proposed_name(c)
            || self.is_listed_after_colon(c)
            || self.is_told_next(c)
            || self.is_inscribed(c)
            || self.is_called_first(c)
            || self.is_named_between_commas(c)
        {
            return true;
        }
        let Some(before) = self.before(c.tokens.start) else {
            return false;
        };
        if !before.touches() {
            return self.is_listed_after_things(c, before);
        }
        // "Clownen Klumpe Dumpe": the first name of two is no name that we know.
        if before.case == Case::Capitalised
            && lexicon::name(before.lower) & lexicon::GIVEN == 0
            && self.before(before.index).is_some_and(|noun| noun.touches() && is_thing(noun))
        {
            return true;
        }
        if before.is(IS_NAMING) {
            return self.is_thing_named_before(before.index);
        }
        // "Den fick heta Långe Jan"
        if before.case == Case::Capitalised
            && lexicon::name(before.lower) & lexicon::GIVEN == 0
            && let Some(naming) = self.before(before.index).filter(|verb| verb.touches() && verb.is(IS_NAMING))
            && !self.clean.tokens[before.index].opens_sentence
        {
            return self.is_thing_named_before(naming.index);
        }
        // "på finska heter han Jaakko"
        let is_told = matches!(before.lower, "han" | "hon" | "den" | "det")
            && self.before(before.index).is_some_and(|verb| verb.touches() && verb.is(IS_NAMING))
            && self
                .words_before(before.index)
                .zip(self.words_before(before.index).skip(1))
                .any(|(word, on)| on == "på" && word.ends_with("ska"));
        if is_told {
            return true;
        }
        // "Vi kallar den Berit", "den gula heter Solveig och den röda Rune"
        let object = matches!(before.lower, "den" | "det")
            && self.before(before.index).is_some_and(|verb| verb.touches() && verb.is(IS_NAMING));
        if object || self.is_told_by_colour(before) || self.is_baptised(before) {
            return true;
        }
        // "Musen heter i så fall Ture"
        let between = |word: &Neighbour<'c>| {
            word.touches()
                && matches!(
                    word.lower,
                    "i" | "så"
                        | "fall"
                        | "numera"
                        | "nu"
                        | "alltså"
                        | "också"
                        | "visst"
                        | "förresten"
                        | "nog"
                        | "redan"
                        | "väl"
                        | "såklart"
                )
        };
        let mut word = Some(before);
        for _ in 0..3 {
            word = word.filter(between).and_then(|word| self.before(word.index));
            if let Some(naming) = word.filter(|word| matches!(word.lower, "heter" | "hette")) {
                return self.is_thing_named_before(naming.index);
            }
        }
        // "Vi kallar tornet för Melinas torn" names the tower, and Melina.
        if matches!(before.lower, "till" | "för" | "är")
            && !c.genitive
            && !self.owns_by_its_last_letter(c)
            && self.words_before(before.index).take(4).any(|word| classes(word) & IS_NAMING != 0)
        {
            return self.is_thing_named_before(before.index);
        }
        is_thing(before) && !self.made_the_thing(c)
            || is_definite_thing(before.lower)
                && lexicon::is_definite(before.lower)
                && !before.is(IS_GREETING | IS_SIGN_OFF)
                && (before.case == Case::Lower || self.after(c.tokens.end).is_some_and(|verb| verb.is_verb()))
                && self.before(before.index).is_none_or(|word| {
                    !word.touches()
                        || word.is(IS_AND | IS_WHERE | IS_BESIDE)
                        || word.is_verb() && !word.is(IS_STATE_VERB)
                })
                && !self.after(c.tokens.end).is_some_and(|verb| verb.touches() && verb.is(IS_MAKING | IS_HUMAN_DOING))
                && !is_time(before.lower)
    }

    /// "två avdelningar, Sol och Måne", "våra fiskar: Nisse och Nasse": things that are counted or owned, and then a list.
    fn is_listed_after_things(&self, c: &Candidate<'c>, noun: Neighbour<'c>) -> bool {
        if !matches!(noun.mark, Some(',' | ':' | '(')) || !is_thing(noun) {
            return false;
        }
        let counted = self.before(noun.index).filter(Neighbour::touches).is_some_and(|word| {
            word.is(IS_NUMERAL) || matches!(word.lower, "två" | "våra" | "sina" | "deras" | "nya" | "alla")
        });
        let next = self.after(c.tokens.end);
        let goes_on = next.is_none_or(|after| !after.touches() || after.is(IS_AND));
        // "Fåren, Majvor, Dolly och Svarta Sara, klipptes i påskas"
        let several = noun.mark == Some(',')
            && (noun.lower.ends_with("na")
                || matches!(noun.lower, "fåren" | "lammen" | "djuren" | "svinen" | "marsvinen"))
            && self.clean.tokens[noun.index].opens_sentence;
        // "ett brev från kommunens tomte, Grå-Per, som undrar"
        let owned = self.before(noun.index).filter(Neighbour::touches).is_some_and(|word| {
            word.lower.ends_with('s') && word.case == Case::Lower || matches!(word.lower, "vår" | "vårt")
        });
        (counted || several) && goes_on || owned && next.is_none_or(|after| !after.touches())
    }

    /// "Sorterna var Cox Orange, Alice och Katja", "Ärtan Kelvedon Wonder", "Till dessert: äpplena Alice och Aroma".
    fn is_in_list_of_things(&self, c: &Candidate<'c>) -> bool {
        /// Longer lists than this many tokens are rare.
        const REACH: usize = 30;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let listed = |at: usize| {
            let token = &tokens[at];
            let and = || classes(self.clean.lower(token)) & IS_AND != 0;
            token.sentence == sentence
                && (is_any(token, &[',', '&', '"', '*']) || token.is_word() && (token.case != Case::Lower || and()))
        };
        let first = (c.tokens.start.saturating_sub(REACH)..c.tokens.start).rev().take_while(|at| listed(*at)).last();
        let head = first.unwrap_or(c.tokens.start);
        let Some(noun) = self.before(head) else {
            return false;
        };
        let sorts = |lower: &str| ends_in(lower, IS_THING) && classes(lower) & (IS_KIN | IS_ROLE) == 0;
        match noun.lower {
            "är" | "var" | "heter" | "hette" => {
                self.before(noun.index).filter(Neighbour::touches).is_some_and(|what| {
                    // "Katten var Alva" tells who played; only sorts are what they are called.
                    sorts(what.lower) && (matches!(noun.lower, "heter" | "hette") || what.lower.contains("sort"))
                })
            }
            // The words between are the beginning of its name.
            lower => {
                let joined = tokens[noun.index + 1..c.tokens.start]
                    .iter()
                    .all(|token| token.is_word() && token.case != Case::Lower);
                first.is_some() && joined && noun.case == Case::Lower && sorts(lower)
                    || matches!(noun.mark, Some(':')) && lower.contains("sort")
            }
        }
    }

    /// "Zakarias torn": a name that ends in s is its own genitive.
    fn owns_by_its_last_letter(&self, c: &Candidate<'c>) -> bool {
        c.key.ends_with(['s', 'x', 'z'])
            && self.after(c.tokens.end).is_some_and(|owned| owned.touches() && owned.ends_in(IS_OWNED))
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
}
