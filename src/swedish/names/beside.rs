//! What the names beside a candidate tell of it: lists, full names, and others who speak line by line.

use super::candidate::{Candidate, Phrase};
use super::cues::*;
use super::nouns::is_definite_thing;
use super::scene::{Language, Neighbour, Scene, is_any};
use crate::swedish::lexicon::{self, CHARACTER, GIVEN, GIVEN_WORLD, OTHER, PLACE, SURNAME, SURNAME_WORD};
use crate::swedish::normal::Clean;
use crate::swedish::token::Case;

impl<'c> Scene<'_, 'c> {
    /// "Lilja: Vet inte.": one of several who speak line by line.
    fn speaks(&self, c: &Candidate<'c>) -> bool {
        opens_speech(self.clean, c)
    }

    /// Somebody with a plain given name speaks in the same passage, line by line as this one does.
    pub fn by_speakers(&self, c: &Candidate<'c>) -> i32 {
        if self.spoken && c.is_given() && c.is_wordlike() && self.speaks(c) { 50 } else { 0 }
    }

    /// Beside it in a list stands a name: "Molly, Chidi och Linh".
    pub fn by_list(&self, index: usize) -> i32 {
        let c = &self.candidates[index];
        let listed = || self.beside(index).filter(|other| self.are_listed(c, other));
        // Who signs signs with people: "/Emelie, Roz o Jocke".
        let signs = self.sign_off.is_some_and(|sign_off| sign_off.tokens.contains(&c.tokens.start));
        // "Babba, Bibbi och Bobbo", "Mars, Venus och Jupiter"
        let among_others = listed().any(|other| other.flags & (CHARACTER | PLACE | OTHER) != 0 && !other.is_given());
        if among_others && !signs {
            return -40;
        }
        if self.is_listed_with_phrase(c) && !self.acts(c) {
            return -40;
        }
        if self.is_in_row_of_things(c) {
            return -60;
        }
        // "Blixten, Snigeln och Bosse": with capitals inside a sentence nouns are names of things.
        if self.is_listed_with_noun(c) {
            return -40;
        }
        listed()
            .map(|other| {
                if c.case == Case::Lower && c.is_word {
                    // "simon å meja": a rare word beside a name that is none.
                    if other.is_plain_given() && !other.is_word && (!c.is_wordlike() || self.all_small) {
                        75
                    } else {
                        0
                    }
                } else if self.language == Language::Other && other.case == Case::Lower {
                    0
                } else if other.is_plain_given() && (other.case != Case::Lower || c.case == Case::Lower) {
                    30
                } else if other.is_given_anywhere() && !other.is_wordlike() {
                    15
                } else if (other.is_given() && c.is_given() || !other.is_word && !c.is_word)
                    && c.case != Case::Lower
                    && self.acts(other)
                {
                    30
                } else {
                    0
                }
            })
            .max()
            .unwrap_or(0)
    }

    /// "Rosa Bianca, Black Beauty och en till": a comma or an "och" from a name of several words that is no person's.
    fn is_listed_with_phrase(&self, c: &Candidate<'c>) -> bool {
        let joins = |at: usize| {
            let token = &self.clean.tokens[at];
            token.is(',') || token.is_word() && classes(self.clean.lower(token)) & IS_AND != 0
        };
        let known = |phrase: &&Phrase| phrase.flags & (CHARACTER | OTHER) != 0;
        self.phrases.iter().filter(known).any(|phrase| {
            phrase.tokens.start == c.tokens.end + 1 && joins(c.tokens.end)
                || phrase.tokens.end + 1 == c.tokens.start && joins(phrase.tokens.end)
        })
    }

    /// "Snigeln och Bosse": the word listed before is a noun in the definite form, with a capital inside the sentence, and
    /// no department of the site.
    fn is_listed_with_noun(&self, c: &Candidate<'c>) -> bool {
        let Some(and) = self.before(c.tokens.start).filter(|and| and.touches() && and.is(IS_AND)) else {
            return false;
        };
        self.before(and.index).filter(|noun| noun.touches() && noun.case == Case::Capitalised).is_some_and(|noun| {
            let token = &self.clean.tokens[noun.index];
            !token.opens_sentence
                && !token.opens_line
                && is_definite_thing(noun.lower)
                && self.clean.known_at(token.range().start).is_none()
        })
    }

    /// "Napoleon, Budapest, Tosca, Schackruta, Dammsugare": a row of names in which places, figures and ordinary nouns
    /// stand with capitals is a row of goods, not of people.
    pub fn is_in_row_of_things(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 24;
        const ENOUGH: usize = 2;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let in_row = |at: &usize| {
            let token = &tokens[*at];
            token.sentence == sentence
                && (token.is(',')
                    || token.is_word() && token.case == Case::Capitalised
                    || classes_of(self.clean, token) & IS_AND != 0)
        };
        let before = (c.tokens.start.saturating_sub(REACH)..c.tokens.start).rev().take_while(in_row);
        let after = (c.tokens.end..(c.tokens.end + REACH).min(tokens.len())).take_while(in_row);
        let is_thing = |at: &usize| {
            let token = &tokens[*at];
            let lower = self.clean.lower(token);
            let flags = lexicon::name(lower);
            let begins = at
                .checked_sub(1)
                .map(|before| &tokens[before])
                .is_some_and(|before| is_any(before, &[',', ':']) || classes_of(self.clean, before) & IS_AND != 0);
            begins
                && token.case == Case::Capitalised
                && lower.len() > 2
                && !token.opens_sentence
                && !token.opens_line
                && classes(lower) & (IS_KIN | IS_ROLE | IS_GREETING | IS_AND) == 0
                && self.clean.known_at(token.range().start).is_none()
                && flags & (GIVEN | GIVEN_WORLD | SURNAME | SURNAME_WORD) == 0
                && (flags & (CHARACTER | PLACE | OTHER) != 0 || lexicon::is_swedish(lower))
        };
        // "Ingrid Marie, Alice och Aroma"
        let opens_phrase = |at: &usize| {
            self.phrases.iter().any(|phrase| phrase.tokens.start == *at && phrase.flags & (CHARACTER | OTHER) != 0)
        };
        before.chain(after).filter(|at| is_thing(at) || opens_phrase(at)).take(ENOUGH).count() == ENOUGH
    }

    /// A verb of doing follows: "Sol och Vide lekte".
    fn acts(&self, c: &Candidate<'c>) -> bool {
        let verb = self.after(c.tokens.end).filter(|verb| verb.touches() && verb.is_verb());
        // "Storm och Jasmin har byggt"
        let has_done = |has: Neighbour<'c>| {
            matches!(has.lower, "har" | "hade") && self.words_after(has.index).next().is_some_and(lexicon::is_supine)
        };
        verb.is_some_and(|verb| !verb.is(IS_STATE_VERB) || has_done(verb))
    }

    /// Only a comma or an "och" stands between them.
    pub fn are_listed(&self, a: &Candidate<'c>, b: &Candidate<'c>) -> bool {
        let (first, second) = if a.tokens.start < b.tokens.start { (a, b) } else { (b, a) };
        let between = &self.clean.tokens[first.tokens.end..second.tokens.start];
        (1..=2).contains(&between.len())
            && between.iter().all(|token| {
                is_any(token, &[',', '&', '+', '/'])
                    || token.is_word() && classes(self.clean.lower(token)) & IS_AND != 0
            })
    }

    /// A surname after a given name, a given name before a surname.
    pub fn by_full_name(&self, index: usize) -> i32 {
        let c = &self.candidates[index];
        // "Raj Raj Band"
        const MOST: usize = 3;
        let adjoins = |pair: &&[Candidate<'c>]| pair[0].tokens.end == pair[1].tokens.start;
        let run = self.candidates[index..].windows(2).take(MOST).take_while(adjoins).count();
        let last = &self.candidates[index + run];
        if run > 0 && self.after(last.tokens.end).is_some_and(|word| self.is_word_with_capital(word)) {
            return -60;
        }
        let mut best = 0;
        for other in self.beside(index) {
            let follows = other.tokens.start == c.tokens.end;
            // "Maria Magdalenas kyrka"
            if follows
                && other.genitive
                && self
                    .after(self.end_of_genitive(other))
                    .is_some_and(|place| place.touches() && place.ends_in(IS_PLACE_NOUN | IS_TRADE))
            {
                return -60;
            }
            let precedes = other.tokens.end == c.tokens.start && !other.genitive;
            let both = other.case == c.case && matches!(c.case, Case::Capitalised | Case::Upper);
            if !(follows || precedes) || !both {
                continue;
            }
            let surname = other.flags & SURNAME != 0 || lexicon::ends_like_surname(other.key);
            best = best.max(match () {
                () if precedes && other.is_given() && !other.is_wordlike() => 30,
                () if precedes && other.is_given() && self.capital_tells(c) => 20,
                () if precedes && other.is_given_anywhere() => 15,
                () if follows && !c.genitive && c.is_given_anywhere() && (surname || !other.is_word) => 25,
                () => 0,
            });
        }
        best
    }
}

/// A name that opens its line, and a colon.
pub fn opens_speech(clean: &Clean<'_>, c: &Candidate<'_>) -> bool {
    clean.tokens[c.tokens.start].opens_line && clean.tokens.get(c.tokens.end).is_some_and(|mark| mark.is(':'))
}
