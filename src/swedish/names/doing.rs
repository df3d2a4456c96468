//! What the verb after a candidate tells of it, and an age or a measure.

use super::candidate::Candidate;
use super::cues::*;
use super::scene::{Neighbour, Scene, is_any};
use super::signs::Sign;
use crate::swedish::lexicon::{self, PLACE};
use crate::swedish::sighting::Clue;

impl<'c> Scene<'_, 'c> {
    pub fn by_verb(&self, c: &Candidate<'c>, verb: Neighbour<'c>) -> Sign {
        let subject_follows = self.after(verb.index + 1).is_some_and(|next| {
            next.touches()
                && next.is(IS_PRONOUN)
                && next.lower != "inte"
                && (verb.is(IS_STATE_VERB) || !next.is_object())
        });
        let next = self.after(verb.index + 1).filter(Neighbour::touches);
        // "Siri svarade inte", but "Siri svarade att hon ville gunga"
        if classes(c.key) & IS_ASSISTANT != 0 && verb.is(IS_KNOWING) && next.is_some_and(|word| word.lower == "inte") {
            return (-45, Clue::Lexicon);
        }
        // "Zlatan ropade en förälder", "Sofia Jannok spelade vi": the one who acts stands after.
        let called = verb.is(IS_SAYING)
            && next.is_some_and(|next| next.is(IS_ASKED_FOR))
            && next.and_then(|next| self.after(next.index + 1)).is_some_and(|who| who.ends_in(IS_ROLE | IS_KIN));
        let played = verb.is(IS_TITLE_VERB) && next.is_some_and(|next| matches!(next.lower, "vi" | "barnen" | "alla"));
        if called || played {
            return (-40, Clue::Lexicon);
        }
        if subject_follows && !self.capital_tells(c) {
            return (if c.is_word { -30 } else { 0 }, Clue::Lexicon);
        }
        // "Ankan är sanerad", "Lucian bar krona": in the definite form every noun opens a sentence.
        let definite = c.is_wordlike() && lexicon::is_definite(c.key) && !self.capital_tells(c);
        if self.is_told_of_a_deed(verb) || self.runs_out(verb) {
            return (-80, Clue::Lexicon);
        }
        // "Viola börjar i förskoleklass"
        let goes_to_school = matches!(verb.lower, "börjar" | "började" | "slutar" | "slutade")
            && self.words_after(verb.index).nth(1).is_some_and(|place| {
                ["klass", "skola", "skolan", "gruppen"].iter().any(|group| place.ends_with(group))
            });
        if goes_to_school {
            return (40, Clue::Sentence);
        }
        // "Botvid var stjärngosse"
        if matches!(verb.lower, "var" | "är") && next.is_some_and(|part| part.is(IS_PART)) {
            return (40, Clue::Sentence);
        }
        // "Sol drog sig själv": who does something to oneself is somebody.
        if self.words_after(verb.index).any(|word| word == "själv") {
            return (40, Clue::Sentence);
        }
        if verb.is(IS_STATE_VERB) {
            // "Viola gick först": no flower goes.
            let goes = matches!(verb.lower, "gick" | "tog" | "höll") && classes(c.key) & IS_PLANT_NAMES != 0;
            // A noun that can be counted does not open a sentence bare: "Björn är" is a person, "Sol är" is not.
            let bare = c.is_word && (definite || classes(c.key) & IS_MASS != 0);
            // "Sten blev lite avundsjuk"
            let feels = self.words_after(verb.index).any(|word| classes(word) & IS_FEELING != 0);
            let points = match (c.is_wordlike(), bare) {
                (_, _) if feels || goes => 40,
                // "Liv fick välja": whom one lets choose is somebody.
                (_, true) if verb.is(IS_MAY) => 25,
                (_, true) => 5,
                (true, false) => 25,
                (false, false) => 10,
            };
            return (points, Clue::Sentence);
        }
        // "Sol silade ner mellan grenarna"
        if definite || verb.is(IS_WEATHER) && c.is_word && classes(c.key) & IS_MASS != 0 {
            return (5, Clue::Sentence);
        }
        // What no lexicon knows may be a machine as well as a child: "Zamboni tutade", but "Loana målar".
        if c.is_stranger() && !verb.is(IS_SAYING | IS_HUMAN_DOING) {
            return (15, Clue::Sentence);
        }
        // Places do not climb and laugh: Tigris, who painted, is a child.
        let place = c.flags & PLACE != 0 && c.is_given();
        (if place { 45 } else { 30 }, Clue::Sentence)
    }

    /// "Oliver tog slut"
    fn runs_out(&self, verb: Neighbour<'c>) -> bool {
        matches!(verb.lower, "tog" | "tar")
            && self.after(verb.index + 1).is_some_and(|word| word.touches() && word.lower == "slut")
    }

    /// "Tova är roligt men handlederna blir trötta": an adjective in the neuter ends the clause, and nobody is of neuter.
    fn is_told_of_a_deed(&self, verb: Neighbour<'c>) -> bool {
        const NEUTER: [&str; 8] = ["svårt", "skönt", "gott", "coolt", "enkelt", "jobbigt", "kletigt", "läskigt"];
        let adjective = |word: &Neighbour<'c>| {
            NEUTER.contains(&word.lower) || ["ligt", "skt", "samt", "bart"].iter().any(|end| word.lower.ends_with(end))
        };
        let told = matches!(verb.lower, "är" | "var" | "blir" | "blev")
            .then(|| self.after(verb.index + 1))
            .flatten()
            .filter(|word| word.touches() && adjective(word));
        told.is_some_and(|told| {
            self.after(told.index + 1).is_none_or(|next| {
                !next.touches() || next.is(IS_AND) || matches!(next.lower, "men" | "att" | "när" | "eftersom" | "fast")
            })
        })
    }

    /// "Agda är minst", "Sigge kan rulla": nothing tells that it is a person but a verb that holds for animals as well.
    pub fn only_is(&self, index: usize) -> bool {
        let c = &self.candidates[index];
        if !c.is_plain_given() {
            return false;
        }
        let verb = self.after(c.tokens.end).filter(|verb| verb.touches() && verb.is_verb() && verb.is(IS_STATE_VERB));
        let alone = self.beside(index).all(|other| !self.are_listed(c, other));
        let role = |word: &Neighbour<'c>| word.is(IS_KIN | IS_ROLE | IS_GREETING | IS_SAYING);
        // "Tova hade med sig sin sköldpadda"
        let brings = |verb: Neighbour<'c>| self.words_after(verb.index).eq(["med", "sig"]);
        // "Margareta är pensionerad lärare"
        let is_role = |verb: Neighbour<'c>| self.words_after(verb.index).any(|word| classes(word) & IS_ROLE != 0);
        verb.is_some_and(|verb| !verb.is(IS_MAY) && !is_role(verb) && !brings(verb))
            && alone
            && !self.before(c.tokens.start).is_some_and(|word| role(&word))
    }

    /// "Elsa, 4 år", "Elsa 4 år", "Elsa (4)", "Elsa fyller fyra".
    pub fn by_age(&self, c: &Candidate<'c>, after: Neighbour<'c>) -> Option<Sign> {
        const OLDEST: u32 = 110;
        const OLDEST_CHILD: u32 = 7;
        let tokens = &self.clean.tokens;
        if matches!(after.lower, "fyller" | "fyllde" | "fyllt") && after.touches() {
            return Some((35, Clue::Sentence));
        }
        if matches!(after.lower, "är" | "blir" | "blev" | "var") && after.touches() && self.is_age(after.index + 1) {
            return Some((40, Clue::Sentence));
        }
        let between = &tokens[c.tokens.end..after.index];
        let age = after.lower.parse::<u32>().ok().filter(|age| *age <= OLDEST)?;
        let unit = tokens
            .get(after.index + 1)
            .is_some_and(|next| next.is_word() && classes(self.clean.lower(next)) & IS_AGE_UNIT != 0);
        let close = between.len() <= 1 && between.iter().all(|mark| is_any(mark, &[',', '(']));
        let bracketed = between.iter().any(|mark| mark.is('(')) && age <= OLDEST_CHILD;
        // – Jag har bara tår. (Juni, 3)
        let enclosed = c.tokens.start.checked_sub(1).is_some_and(|at| tokens[at].is('('))
            && tokens.get(after.index + 1).is_some_and(|mark| mark.is(')'))
            && age <= OLDEST_CHILD;
        (close && (unit || bracketed || enclosed)).then_some((40, Clue::Sentence))
    }

    /// "fyra år", "4 år"
    fn is_age(&self, at: usize) -> bool {
        let unit = |at| self.after(at).filter(Neighbour::touches).is_some_and(|unit| unit.is(IS_AGE_UNIT));
        self.after(at)
            .filter(Neighbour::touches)
            .is_some_and(|age| (age.is(IS_NUMERAL) || age.lower.parse::<u32>().is_ok()) && unit(age.index + 1))
    }

    /// The word after a number, decimals included.
    pub fn measure_after(&self, number: Neighbour<'c>) -> Option<Neighbour<'c>> {
        let next = self.after(number.index + 1)?;
        let digits = next.lower.bytes().all(|byte| byte.is_ascii_digit());
        if digits { self.after(next.index + 1) } else { Some(next) }
    }
}
