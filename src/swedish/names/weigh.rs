//! Weighs what speaks for a candidate being a person and what against: the lexicons, the capital, and what the word
//! does among its neighbours. One number comes out; a sum, because no single sign decides in living language.

use super::candidate::Candidate;
use super::cues::{self, *};
use super::memory::Memory;
use super::sign_off::SignOff;
use crate::swedish::lexicon::{self, *};
use crate::swedish::normal::Clean;
use crate::swedish::passage::Place;
use crate::swedish::sighting::{Clue, Confidence};
use crate::swedish::token::{Case, Token};

/// Tenths of a point; see [`Weight::confidence`].
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    pub points: i32,
    pub clue: Clue,
}

impl Weight {
    const CERTAIN: i32 = 60;
    const LIKELY: i32 = 45;
    const DOUBTFUL: i32 = 30;

    pub fn confidence(&self) -> Option<Confidence> {
        match self.points {
            p if p >= Self::CERTAIN => Some(Confidence::Certain),
            p if p >= Self::LIKELY => Some(Confidence::Likely),
            p if p >= Self::DOUBTFUL => Some(Confidence::Doubtful),
            _ => None,
        }
    }
}

/// One passage with its candidates, ready to be asked about each.
pub struct Scene<'s, 'c> {
    pub clean: &'c Clean<'c>,
    pub candidates: &'s [Candidate<'c>],
    pub sign_off: Option<&'s SignOff>,
    pub swedish: bool,
    pub english: bool,
}

/// A word beside the candidate.
#[derive(Clone, Copy)]
struct Neighbour<'c> {
    index: usize,
    lower: &'c str,
    /// The marks between it and the candidate, the nearest one.
    mark: Option<char>,
    case: Case,
}

impl Neighbour<'_> {
    fn is(&self, classes: Classes) -> bool {
        cues::classes(self.lower) & classes != 0
    }

    /// No mark stands between, or only a quotation mark.
    fn touches(&self) -> bool {
        matches!(self.mark, None | Some('"') | Some('*'))
    }
}

impl<'c> Scene<'_, 'c> {
    /// Whether the candidate is introduced as something that is no person: "marsvinet Doris", "Båten heter Bamse".
    pub fn is_introduced_as_thing(&self, c: &Candidate<'c>) -> bool {
        let Some(before) = self.before(c.tokens.start) else { return false };
        if before.touches() && self.starts_thing(before) {
            return true;
        }
        let named =
            ["heter", "hette", "kallas", "kallades", "döpte", "döpt", "döptes", "namnet", "kallar", "heta", "namn"];
        if named.contains(&before.lower)
            || matches!(before.lower, "till" | "är" | "för") && self.names_something(before)
        {
            return self.sentence_words_before(before.index).any(|word| cues::ends_in(word, IS_THING))
                && !self.sentence_words_before(before.index).any(|word| cues::classes(word) & (IS_ROLE | IS_KIN) != 0);
        }
        // "Selma är en docka": what it is follows.
        if let Some(verb) = self.after(c.tokens.end)
            && matches!(verb.lower, "är" | "var" | "heter")
            && verb.touches()
            && let Some(article) = self.after(verb.index + 1)
            && matches!(article.lower, "en" | "ett" | "vår" | "vårt" | "namnet" | "avdelningens")
        {
            let mut at = article.index + 1;
            for _ in 0..3 {
                let Some(next) = self.after(at) else { break };
                if !next.touches() {
                    break;
                }
                if cues::ends_in(next.lower, IS_THING) {
                    return true;
                }
                at = next.index + 1;
            }
        }
        false
    }

    fn starts_thing(&self, before: Neighbour<'c>) -> bool {
        // "Tack hunden Doris" and "hunden, Doris" differ by the mark; a capital in the middle is a name, not a thing.
        let thing = cues::ends_in(before.lower, IS_THING);
        thing && cues::classes(before.lower) & (IS_KIN | IS_ROLE) == 0
    }

    fn names_something(&self, before: Neighbour<'c>) -> bool {
        self.sentence_words_before(before.index)
            .any(|word| matches!(word, "döpt" | "döpte" | "döptes" | "namnet" | "kallar" | "kallade" | "heta"))
    }

    fn sentence_words_before(&self, index: usize) -> impl Iterator<Item = &'c str> + '_ {
        let sentence = self.clean.tokens[index].sentence;
        self.clean.tokens[..index]
            .iter()
            .rev()
            .take(12)
            .take_while(move |t| t.sentence == sentence)
            .filter(|t| t.is_word())
            .map(|t| self.clean.lower(t))
    }

    /// Weighs the candidate of this index.
    pub fn weigh(&self, index: usize, memory: &Memory<'c>) -> Weight {
        let c = &self.candidates[index];
        let mut points = self.by_lexicon(c) + self.by_capital(c);
        let mut clue = Clue::Lexicon;
        let mut add = |more: i32, why: Clue| {
            points += more;
            if more >= 20 {
                clue = why;
            }
        };
        if let Some(sign_off) = self.sign_off
            && sign_off.tokens.contains(&c.tokens.start)
        {
            add(self.by_sign_off(c, sign_off), Clue::SignOff);
        }
        let before = self.before(c.tokens.start);
        let after = self.after(self.end_of_genitive(c));
        if let Some(before) = before {
            let (more, why) = self.by_word_before(c, before);
            add(more, why);
        }
        if let Some(after) = after {
            let (more, why) = self.by_word_after(c, after);
            add(more, why);
        }
        add(self.by_list(index), Clue::Sentence);
        add(self.by_full_name(index), Clue::FullName);
        if memory.is_person(c.key) && self.may_be_remembered(c) {
            add(40, Clue::SameDocument);
        }
        if memory.is_thing(c.key) {
            add(-80, Clue::SameDocument);
        }
        Weight { points, clue }
    }

    fn by_lexicon(&self, c: &Candidate<'c>) -> i32 {
        let mut points = if c.is_given() && !c.is_word {
            60
        } else if c.is_given() && !c.is_wordlike() {
            50
        } else if c.is_given() {
            20
        } else if c.flags & GIVEN_WORLD != 0 {
            40
        } else if c.flags & SURNAME != 0 || lexicon::ends_like_surname(c.key) {
            15
        } else if c.flags & PROPER != 0 {
            5
        } else {
            15
        };
        if c.flags & (CHARACTER | OTHER | PUBLIC) != 0 {
            points -= if c.is_given() { 45 } else { 60 };
        }
        if c.flags & PLACE != 0 {
            points -= if c.is_plain_given_but_place() { 10 } else { 40 };
        }
        if self.english && cues::classes(c.key) & IS_ENGLISH_WORDS != 0 {
            points -= 40;
        }
        if c.case == Case::Upper && c.key.chars().count() <= 3 && !c.is_given() {
            points -= 40;
        }
        if c.case == Case::Mixed {
            points -= 20;
        }
        points
    }

    /// Inside a sentence Swedish gives a capital to proper nouns only.
    fn by_capital(&self, c: &Candidate<'c>) -> i32 {
        match c.case {
            Case::Capitalised if self.capital_tells(c) => {
                if c.is_given_anywhere() {
                    30
                } else {
                    15
                }
            }
            Case::Lower if self.clean.place.is_for_machines() => 0,
            Case::Lower if c.is_word => -40,
            Case::Lower => -25,
            Case::None => -20,
            _ if !c.is_given_anywhere() => -10,
            _ => 0,
        }
    }

    fn capital_tells(&self, c: &Candidate<'c>) -> bool {
        let at = c.tokens.start;
        let token = &self.clean.tokens[at];
        if token.opens_sentence
            || token.opens_line
            || self.clean.place.is_for_machines()
            || self.clean.place == Place::Code
        {
            return false;
        }
        match at.checked_sub(1).map(|index| &self.clean.tokens[index]) {
            None => false,
            Some(mark) if mark.is_mark() => {
                !mark.is_any(&[':', '"', '-', '–', '/', '(', '•', '*', '>', '|', '…', '!', '?', '\''])
                    || !self.opens_quote(at)
            }
            Some(_) => true,
        }
    }

    /// The mark before opens a quotation, a line of speech or a list: a sentence may begin after it.
    fn opens_quote(&self, at: usize) -> bool {
        let mark = &self.clean.tokens[at - 1];
        let glued = !self.clean.tokens[at].spaced;
        mark.is(':')
            || mark.is('-') && !glued
            || mark.is('/')
            || mark.is('…')
            || mark.is('!')
            || mark.is('?')
            || glued && (mark.is('"') || mark.is('(') || mark.is('*') || mark.is('\''))
    }

    fn by_sign_off(&self, c: &Candidate<'c>, sign_off: &SignOff) -> i32 {
        let lower = c.case == Case::Lower;
        match (c.is_given(), c.is_given_anywhere()) {
            (true, _) if lower && c.is_word => {
                if sign_off.stroke {
                    70
                } else {
                    0
                }
            }
            (true, _) if lower => 50,
            (true, _) => 50,
            (_, true) => 40,
            _ if c.flags & (PLACE | OTHER | CHARACTER) != 0 => 0,
            _ => 30,
        }
    }

    fn by_word_before(&self, c: &Candidate<'c>, before: Neighbour<'c>) -> (i32, Clue) {
        let near = before.touches() || before.mark == Some(',');
        if !near {
            return (0, Clue::Lexicon);
        }
        if before.touches() && cues::ends_in(before.lower, IS_PUBLIC_ROLE) && before.lower != "av" {
            return (-70, Clue::Lexicon);
        }
        if before.lower == "av"
            && self.sentence_words_before(before.index).any(|w| {
                cues::ends_in(w, IS_THING)
                    || matches!(
                        w,
                        "musik"
                            | "text"
                            | "målning"
                            | "tavla"
                            | "tavlor"
                            | "konst"
                            | "melodi"
                            | "illustrationer"
                            | "dikt"
                            | "skriven"
                            | "stycke"
                    )
            })
        {
            return (-40, Clue::Lexicon);
        }
        if before.touches() && cues::ends_in(before.lower, IS_THING) && !before.is(IS_KIN | IS_ROLE) {
            return (-70, Clue::Lexicon);
        }
        if before.is(IS_KIN) && before.touches() {
            return (40, Clue::Kinship);
        }
        if cues::ends_in(before.lower, IS_ROLE) && before.touches() {
            return (35, Clue::FullName);
        }
        if before.is(IS_ROLE) && before.mark == Some(',') {
            return (15, Clue::Sentence);
        }
        if before.is(IS_GREETING) {
            return (20, Clue::Sentence);
        }
        if before.touches() && matches!(before.lower, "heter" | "hette" | "kallas") {
            return (30, Clue::Sentence);
        }
        if before.touches() && before.is(IS_SAYING) {
            return (25, Clue::Sentence);
        }
        if before.touches() && before.is(IS_WHERE) && c.flags & PLACE != 0 {
            return (-50, Clue::Lexicon);
        }
        if before.touches()
            && matches!(
                before.lower,
                "hos" | "med" | "åt" | "som" | "att" | "när" | "då" | "medan" | "där" | "för" | "kring"
            )
            && !c.is_wordlike()
        {
            return (10, Clue::Sentence);
        }
        // "Då byggde Mateusz": the subject stands after the verb.
        if before.touches()
            && before.case == Case::Lower
            && lexicon::word(before.lower) & VERB != 0
            && c.case == Case::Capitalised
        {
            return (if before.is(IS_STATE_VERB) { 5 } else { 15 }, Clue::Sentence);
        }
        (0, Clue::Lexicon)
    }

    fn by_word_after(&self, c: &Candidate<'c>, after: Neighbour<'c>) -> (i32, Clue) {
        if after.touches() && c.genitive {
            return self.by_possession(c, after);
        }
        if let Some(age) = self.by_age(c) {
            return (age, Clue::Sentence);
        }
        if !after.touches() {
            return (0, Clue::Lexicon);
        }
        if after.is(IS_PLACE_NOUN) && after.case == Case::Capitalised {
            return (-40, Clue::Lexicon);
        }
        if after.case == Case::Lower && lexicon::word(after.lower) & VERB != 0 && c.case != Case::Upper {
            return self.by_verb(c, after);
        }
        // "Elsa som byggde", "Nikita, han vann".
        if after.is(IS_AND) || after.lower == "som" {
            return (0, Clue::Lexicon);
        }
        (0, Clue::Lexicon)
    }

    fn by_possession(&self, c: &Candidate<'c>, after: Neighbour<'c>) -> (i32, Clue) {
        if after.is(IS_KIN) {
            return (40, Clue::Kinship);
        }
        if cues::ends_in(after.lower, IS_PLACE_NOUN) {
            // "Karl Johans gata", "Annas trappa": a place that bears a name.
            return (if self.capital_tells(c) { -60 } else { -50 }, Clue::Lexicon);
        }
        if after.case == Case::Lower && !c.is_wordlike() {
            return (15, Clue::Sentence);
        }
        (0, Clue::Lexicon)
    }

    fn by_verb(&self, c: &Candidate<'c>, verb: Neighbour<'c>) -> (i32, Clue) {
        let subject_follows = self
            .after(verb.index + 1)
            .is_some_and(|next| next.touches() && next.is(IS_PRONOUN) && next.lower != "inte");
        if subject_follows && !self.capital_tells(c) {
            return (if c.is_word { -30 } else { 0 }, Clue::Lexicon);
        }
        if verb.is(IS_STATE_VERB) {
            return (if c.is_word { 5 } else { 10 }, Clue::Sentence);
        }
        (30, Clue::Sentence)
    }

    /// "Elsa, 4 år", "Elsa 4 år", "Elsa (4)", "Elsa fyller 4".
    fn by_age(&self, c: &Candidate<'c>) -> Option<i32> {
        let tokens = &self.clean.tokens;
        let next = self.after_any(c.tokens.end, |t| t.is_number() || t.is_word())?;
        let number: Option<u32> =
            tokens[next].is_number().then(|| self.clean.word(&tokens[next]).parse().ok()).flatten();
        let between = &tokens[c.tokens.end..next];
        if between.len() > 1 || between.iter().any(|t| !t.is(',') && !t.is('(')) {
            return None;
        }
        let age = number.filter(|n| *n < 100)?;
        let unit =
            tokens.get(next + 1).is_some_and(|t| t.is_word() && cues::classes(self.clean.lower(t)) & IS_AGE_UNIT != 0);
        let in_brackets = between.iter().any(|t| t.is('(')) && age < 8;
        (unit || in_brackets).then_some(40)
    }

    /// The candidates before and after.
    fn beside(&self, index: usize) -> impl Iterator<Item = &Candidate<'c>> {
        let before = index.checked_sub(1).map(|at| &self.candidates[at]);
        before.into_iter().chain(self.candidates.get(index + 1))
    }

    /// Beside it in a list stands a name: "Molly, Chidi och Linh".
    fn by_list(&self, index: usize) -> i32 {
        let c = &self.candidates[index];
        let mut best = 0;
        for other in self.beside(index) {
            if !self.are_listed(c, other) {
                continue;
            }
            let more = if other.is_plain_given() && (other.case != Case::Lower || c.case == Case::Lower) {
                25
            } else if other.is_given_anywhere() && !other.is_wordlike() {
                15
            } else {
                0
            };
            best = best.max(more);
        }
        best
    }

    /// Only a comma or an "och" stands between them.
    fn are_listed(&self, a: &Candidate<'c>, b: &Candidate<'c>) -> bool {
        let (first, second) = if a.tokens.end <= b.tokens.start { (a, b) } else { (b, a) };
        if second.tokens.start < first.tokens.end {
            return false;
        }
        let between = &self.clean.tokens[first.tokens.end..second.tokens.start];
        !between.is_empty()
            && between.len() <= 2
            && between.iter().all(|t| {
                t.is_any(&[',', '&', '+', '/']) || t.is_word() && cues::classes(self.clean.lower(t)) & IS_AND != 0
            })
    }

    /// A surname after a given name, a given name before a surname.
    fn by_full_name(&self, index: usize) -> i32 {
        let c = &self.candidates[index];
        for other in self.beside(index) {
            let adjacent_after = other.tokens.start == c.tokens.end;
            let adjacent_before = other.tokens.end == c.tokens.start;
            if !(adjacent_after || adjacent_before) || other.case != Case::Capitalised || c.case != Case::Capitalised {
                continue;
            }
            if adjacent_before && other.genitive {
                continue;
            }
            if adjacent_before && other.is_given() && !other.is_wordlike() {
                return 30;
            }
            let surname = other.flags & SURNAME != 0 || lexicon::ends_like_surname(other.key);
            if adjacent_after && c.is_given_anywhere() && (surname || !other.is_word) {
                return 25;
            }
            if adjacent_before && other.is_given() && other.is_wordlike() && self.capital_tells(c) {
                return 20;
            }
        }
        0
    }

    /// A name that is also a word comes back as the word when written small.
    fn may_be_remembered(&self, c: &Candidate<'c>) -> bool {
        !(c.is_word && c.case == Case::Lower)
    }

    fn end_of_genitive(&self, c: &Candidate<'c>) -> usize {
        let tokens = &self.clean.tokens;
        match &tokens[c.tokens.end..] {
            [mark, s, ..]
                if (mark.is('\'') || mark.is(':')) && !mark.spaced && !s.spaced && self.clean.lower(s) == "s" =>
            {
                c.tokens.end + 2
            }
            [mark, ..] if mark.is('\'') && !mark.spaced && c.genitive => c.tokens.end + 1,
            _ => c.tokens.end,
        }
    }

    fn before(&self, at: usize) -> Option<Neighbour<'c>> {
        let tokens = &self.clean.tokens;
        let mut mark = None;
        for index in (0..at).rev() {
            let token = &tokens[index];
            if token.sentence != tokens[at].sentence && !token.is_mark() {
                // A greeting before an exclamation mark still tells: "Grattis! Alva ..."
                return None;
            }
            match token.kind {
                crate::swedish::token::TokenKind::Mark(m) => mark = mark.or(Some(m)),
                _ => return Some(self.neighbour(index, mark)),
            }
        }
        None
    }

    fn after(&self, at: usize) -> Option<Neighbour<'c>> {
        let tokens = &self.clean.tokens;
        let sentence = tokens.get(at.checked_sub(1)?)?.sentence;
        let mut mark = None;
        for (index, token) in tokens.iter().enumerate().skip(at) {
            match token.kind {
                crate::swedish::token::TokenKind::Mark(m) => mark = mark.or(Some(m)),
                _ if token.sentence != sentence => return None,
                _ => return Some(self.neighbour(index, mark)),
            }
        }
        None
    }

    fn after_any(&self, at: usize, wanted: impl Fn(&Token) -> bool) -> Option<usize> {
        (at..self.clean.tokens.len()).take(4).find(|index| wanted(&self.clean.tokens[*index]))
    }

    fn neighbour(&self, index: usize, mark: Option<char>) -> Neighbour<'c> {
        let token = &self.clean.tokens[index];
        Neighbour { index, lower: self.clean.lower(token), mark, case: token.case }
    }
}

impl Candidate<'_> {
    fn is_plain_given_but_place(&self) -> bool {
        self.is_given() && !self.is_word
    }
}

impl Token {
    fn is_any(&self, marks: &[char]) -> bool {
        marks.iter().any(|mark| self.is(*mark))
    }
}
