//! What a naming verb tells: who or what is called, baptised, proposed.

use super::candidate::Candidate;
use super::cues::*;
use super::introduced::is_thing;
use super::nouns::{is_bare_thing, is_definite_thing};
use super::scene::{Neighbour, Scene};
use crate::swedish::token::Case;

impl<'c> Scene<'_, 'c> {
    /// "Vi döpte snigeln till Turbo", "en vallhund som heter Doris".
    pub fn is_thing_named_before(&self, index: usize) -> bool {
        // "Foten fick namnet Ture Frost", "Berget ska heta Gunnar"
        let got = self.before(index).filter(|verb| {
            matches!(verb.lower, "fick" | "får" | "fått" | "ska" | "skulle" | "har" | "gav" | "gett" | "bär" | "bar")
        });
        // "Den har fått namnet Gullan"
        let has = got.and_then(|verb| self.before(verb.index)).filter(|word| matches!(word.lower, "har" | "hade"));
        let subject = has.or(got).and_then(|verb| self.before(verb.index));
        if subject.is_some_and(|noun| {
            noun.touches() && (is_definite_thing(noun.lower) || matches!(noun.lower, "den" | "det"))
        }) {
            return true;
        }
        // "Sälarna heter Nisse och Lotta, berättade vakten", "den kallas Solveig": the subject decides.
        let subject = self.before(index).filter(Neighbour::touches);
        // "Vagnarna har namn. Vår hette Ingela."
        if subject
            .is_some_and(|noun| matches!(noun.lower, "den" | "det" | "vår" | "vårt") || self.is_told_by_colour(noun))
        {
            return true;
        }
        if subject.is_some_and(|noun| noun.case == Case::Lower || self.clean.tokens[noun.index].opens_sentence)
            && subject.is_some_and(is_thing)
        {
            return true;
        }
        // "Sälungen hör till någon som heter Lo"
        let som = subject.filter(|som| som.lower == "som").and_then(|som| self.before(som.index));
        if som.is_some_and(|who| who.touches() && matches!(who.lower, "någon" | "nån" | "ingen" | "alla")) {
            return false;
        }
        // "Störst var skalbaggen, som barnen kallade Bosse"
        let which = subject.and_then(|who| self.before(who.index)).filter(|som| som.touches() && som.lower == "som");
        if which.and_then(|som| self.before(som.index)).is_some_and(is_thing) {
            return true;
        }
        // "en hylla med namnet Billy"
        let bears = self.before(index).filter(|med| matches!(med.lower, "med" | "vid"));
        if bears.and_then(|med| self.before(med.index)).filter(Neighbour::touches).is_some_and(is_thing) {
            return true;
        }
        let person = |word| classes(word) & (IS_ROLE | IS_KIN) != 0;
        // "Vi har två fiskar. Den ena heter Nils": the sentence before tells what "den" is.
        let points_back = self
            .words_before(index)
            .any(|word| matches!(word, "den" | "ena" | "andra" | "de" | "dom" | "båda"))
            // "Kanin. Heter Greta."
            || self.clean.tokens[index].opens_sentence
            || subject
                .is_some_and(|one| matches!(one.lower, "en" | "ett") && self.clean.tokens[one.index].opens_sentence);
        if points_back
            && let Some(end) = self.end_of_telling_before(index)
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

    /// "en hummer som heter Gunnar", "en sopborste som hette Birgitta": a noun of the dictionary that is nobody. A word for
    /// a person may be missing in our lists, so that it is a hint only.
    pub fn is_called_after_noun(&self, c: &Candidate<'c>) -> bool {
        /// So many adjectives may stand between the article and the noun.
        const REACH: usize = 2;
        let called = self.before(c.tokens.start).filter(|verb| verb.touches() && verb.is(IS_NAMING));
        let som = called.and_then(|verb| self.before(verb.index)).filter(|som| som.touches() && som.lower == "som");
        let Some(noun) = som.and_then(|som| self.before(som.index)).filter(|noun| noun.case == Case::Lower) else {
            return false;
        };
        let mut word = self.before(noun.index);
        for _ in 0..=REACH {
            match word.filter(Neighbour::touches) {
                Some(article) if article.is(IS_ARTICLE) => return is_bare_thing(noun.lower),
                Some(adjective) => word = self.before(adjective.index),
                None => return false,
            }
        }
        false
    }

    /// "Koltrasten brukar flytta, men Kalle, som vi kallar honom, är kvar": nobody explains so what a person is called.
    pub fn is_what_we_call_it(&self, c: &Candidate<'c>) -> bool {
        let som = self.after(c.tokens.end).filter(|som| som.mark == Some(',') && som.lower == "som");
        let who = som.and_then(|som| self.after(som.index + 1)).filter(Neighbour::touches);
        let calls = who.and_then(|who| self.after(who.index + 1)).filter(|verb| verb.touches() && verb.is(IS_NAMING));
        let object = calls.and_then(|verb| self.after(verb.index + 1)).filter(Neighbour::touches);
        object.is_some_and(|it| matches!(it.lower, "honom" | "henne" | "den" | "det"))
    }

    /// "Skatan kallar vi Börje": what is called so stands first, in the definite form.
    pub fn is_called_first(&self, c: &Candidate<'c>) -> bool {
        let who = self.before(c.tokens.start).filter(|who| who.touches() && who.is(IS_PRONOUN));
        let calls = who
            .and_then(|who| self.before(who.index))
            .filter(|verb| verb.touches() && matches!(verb.lower, "kallar" | "kallade" | "döpte" | "döper"));
        let what = calls.and_then(|verb| self.before(verb.index)).filter(Neighbour::touches);
        // "I gruppen kallar vi Albin Abbe" tells where, and not what.
        what.is_some_and(|what| {
            (is_thing(what) || is_definite_thing(what.lower)) && self.clean.tokens[what.index].opens_sentence
        })
    }

    /// "Ett barn döpte en till Gunnar": whom a preschool baptises is no person, unless the family grows.
    pub fn is_baptised(&self, before: Neighbour<'c>) -> bool {
        let born = |word| matches!(word, "henne" | "honom" | "bebisen" | "syskonet") || classes(word) & IS_KIN != 0;
        // "Barnen har döpt henne till Doris": children baptise no people.
        let by_children = self.words_before(before.index).any(|word| matches!(word, "barnen" | "vi" | "gruppen"));
        let newborn = |word| born(word) && !by_children;
        matches!(before.lower, "till" | "för")
            && self.words_before(before.index).any(|word| {
                matches!(word, "döpte" | "döpt" | "döptes" | "döper" | "döpa" | "döps" | "döpts" | "omdöpt" | "omdöpta")
            })
            && !self.words_before(before.index).any(newborn)
    }

    /// "den röda Rune", "den lurviga": a colour or a surface tells things apart, and no people.
    pub fn is_told_by_colour(&self, adjective: Neighbour<'c>) -> bool {
        adjective.touches()
            && adjective.is(IS_SURFACE)
            && self
                .before(adjective.index)
                .is_some_and(|article| article.touches() && matches!(article.lower, "den" | "det" | "de"))
    }

    /// "Vargen hade ett namn på sin skylt: Ylva", "Vi har satt potatis: Sanna och Maris Peer": the sentence before the
    /// colon speaks of a thing, and nothing but names follows.
    pub fn is_listed_after_colon(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 30;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let here = |at: &usize| tokens[*at].sentence == sentence;
        let lowest = c.tokens.start.saturating_sub(REACH);
        let Some(colon) = (lowest..c.tokens.start).rev().take_while(here).find(|at| tokens[*at].is(':')) else {
            return false;
        };
        let Some(mut noun) = self.before(colon) else {
            return false;
        };
        // "tre robotar på Hajen: Siv och Ruth"
        if noun.case == Case::Capitalised
            && let Some(on) = self.before(noun.index).filter(|on| matches!(on.lower, "på" | "hos" | "i" | "från"))
            && let Some(owned) = self.before(on.index).filter(Neighbour::touches)
        {
            noun = owned;
        }
        let end = (c.tokens.end + REACH).min(tokens.len());
        // "Siv, Ruth och Bluebot, som barnen döpte"
        let goes_on = |at: &usize| !(tokens[*at].is_word() && self.clean.lower(&tokens[*at]) == "som");
        let names_only = (colon + 1..end).take_while(here).take_while(goes_on).all(|at| {
            let token = &tokens[at];
            !token.is_word() || token.case != Case::Lower || classes(self.clean.lower(token)) & IS_AND != 0
        });
        let named = self.words_until(noun.index).any(|word| classes(word) & IS_NAMING != 0);
        let thing = |word: &str| ends_in(word, IS_THING) && classes(word) & (IS_KIN | IS_ROLE) == 0;
        names_only
            && noun.case == Case::Lower
            && (thing(noun.lower) || named && self.words_until(noun.index).any(thing))
            && !self.words_until(noun.index).any(|word| classes(word) & (IS_KIN | IS_ROLE) != 0)
    }

    /// "Favoriter att låna: Max kaka, Kråke och Ofelia": what stands in a list of books is a title or a figure.
    pub fn is_in_list_of_titles(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 40;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let lowest = c.tokens.start.saturating_sub(REACH);
        let here = |at: &usize| tokens[*at].sentence == sentence;
        let colon = (lowest..c.tokens.start).rev().take_while(here).find(|at| tokens[*at].is(':'));
        let Some(colon) = colon.filter(|colon| *colon > 0) else {
            return false;
        };
        let before = || self.words_until(colon - 1);
        // "Film: Meja" tells who filmed.
        c.case != Case::Lower
            && before().count() > 1
            && before().any(|word| classes(word) & IS_READING != 0)
            && !before().any(|word| classes(word) & (IS_KIN | IS_ROLE | IS_SAYING) != 0)
            && !self.after(c.tokens.end).is_some_and(|verb| verb.touches() && verb.is(IS_MAKING))
    }

    /// The last token of the sentence before the one that this token stands in, if that begins near.
    fn end_of_sentence_before(&self, index: usize) -> Option<usize> {
        const REACH: usize = 20;
        let tokens = &self.clean.tokens;
        let sentence = tokens[index].sentence;
        let back = tokens[..index].iter().rev().take(REACH).position(|token| token.sentence < sentence)?;
        Some(index - 1 - back)
    }

    /// The same, past the sentences that point back as well: "Vi skickade båtar. En hette Titanic. En hette Svea."
    fn end_of_telling_before(&self, index: usize) -> Option<usize> {
        /// So many may point back in a row.
        const MOST: usize = 4;
        let mut end = self.end_of_sentence_before(index)?;
        for _ in 0..MOST {
            let named = self.words_until(end).any(|word| matches!(word, "heter" | "hette"));
            let first = self.words_until(end).last();
            if !named || !first.is_some_and(|word| matches!(word, "en" | "ett" | "den" | "det")) {
                break;
            }
            end = self.end_of_sentence_before(end)?;
        }
        Some(end)
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
        // "Bland förslagen fanns Nugget, Elsa och Prinsessan"
        let among = self.words_before(c.tokens.start).zip(self.words_before(c.tokens.start).skip(1));
        if among.into_iter().any(|(word, before)| before == "bland" && matches!(word, "förslagen" | "namnförslagen"))
        {
            return true;
        }
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
