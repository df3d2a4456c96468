//! Weighs what speaks for a candidate being a person and what against: the lexicons, the capital, and what the word
//! does among its neighbours. One number comes out; a sum, because no single sign decides in living language.

use super::candidate::{Candidate, Phrase};
use super::cues::{self, *};
use super::memory::Memory;
use super::scene::{Language, Scene, is_any};
use super::sign_off::SignOff;
use crate::swedish::lexicon::{self, *};
use crate::swedish::passage::Place;
use crate::swedish::sighting::{Clue, Confidence};
use crate::swedish::token::Case;

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
    /// A sign that weighs so much is named as the reason.
    const TELLING: i32 = 20;

    pub fn confidence(&self) -> Option<Confidence> {
        match self.points {
            points if points >= Self::CERTAIN => Some(Confidence::Certain),
            points if points >= Self::LIKELY => Some(Confidence::Likely),
            points if points >= Self::DOUBTFUL => Some(Confidence::Doubtful),
            _ => None,
        }
    }

    fn add(&mut self, points: i32, clue: Clue) {
        self.points += points;
        if points >= Self::TELLING {
            self.clue = clue;
        }
    }
}

impl<'c> Scene<'_, 'c> {
    /// Weighs the candidate of this index by its own passage alone.
    pub fn weigh(&self, index: usize) -> Weight {
        let c = &self.candidates[index];
        let mut weight =
            Weight { points: by_lexicon(c) + self.by_capital(c) + self.by_surroundings(c), clue: Clue::Lexicon };
        if let Some(sign_off) = self.sign_off.filter(|s| s.tokens.contains(&c.tokens.start)) {
            weight.add(by_sign_off(c, sign_off), Clue::SignOff);
        }
        for (points, clue) in [self.before_sign(c), self.after_sign(c)] {
            weight.add(points, clue);
        }
        weight.add(self.by_rest_of_name(index), Clue::Lexicon);
        weight.add(self.by_list(index), Clue::Sentence);
        weight.add(self.by_speakers(c), Clue::Sentence);
        weight.add(self.by_full_name(index), Clue::FullName);
        weight
    }

    fn before_sign(&self, c: &Candidate<'c>) -> (i32, Clue) {
        self.before(c.tokens.start).map_or((0, Clue::Lexicon), |before| self.by_word_before(c, before))
    }

    fn after_sign(&self, c: &Candidate<'c>) -> (i32, Clue) {
        self.after(self.end_of_genitive(c)).map_or((0, Clue::Lexicon), |after| self.by_word_after(c, after))
    }

    /// "Skulpturen av Erik Graaf", "Sofia Janok spelade vi": what speaks against one part of a name speaks against all.
    fn by_rest_of_name(&self, index: usize) -> i32 {
        const STRONG: i32 = -40;
        /// Parts of a name on either side.
        const MOST: usize = 3;
        let adjoins = |pair: &[Candidate<'c>]| pair[0].tokens.end == pair[1].tokens.start && !pair[0].genitive;
        let before = self.candidates[..=index].windows(2).rev().take(MOST).take_while(|pair| adjoins(pair)).count();
        let after = self.candidates[index..].windows(2).take(MOST).take_while(|pair| adjoins(pair)).count();
        let mut points = 0;
        if before > 0 {
            points += self.before_sign(&self.candidates[index - before]).0.min(0);
        }
        if after > 0 {
            points += self.after_sign(&self.candidates[index + after]).0.min(0);
        }
        if points <= STRONG { points } else { 0 }
    }

    /// The weight of a candidate with what the whole document has told of it.
    pub fn recall(&self, alone: Weight, index: usize, memory: &Memory<'c>) -> Weight {
        let c = &self.candidates[index];
        let mut weight = alone;
        // "Amy och Gudrun": two storms do not vouch for each other.
        let is_among_figures = || {
            let mut listed = self.beside(index).filter(|other| self.are_listed(c, other)).peekable();
            listed.peek().is_some() && listed.all(|other| memory.is_figure(other.key))
        };
        weight.add(self.by_memory(c, memory), Clue::SameDocument);
        if memory.is_figure(c.key) {
            // Children bear those names too, so that it may lead to a question and not to silence.
            if is_among_figures() {
                let alone = weight.points - self.by_list(index).max(0);
                weight.points = weight.points.min(alone.max(Weight::DOUBTFUL));
            }
            if !self.is_told_to_be_a_person(c, alone) {
                weight.points = weight.points.min(Weight::LIKELY - 1);
            }
        }
        weight
    }

    /// "Emil på Nallen ville läsa mer"
    fn has_group(&self, c: &Candidate<'c>) -> bool {
        let on = self.after(c.tokens.end).filter(|on| on.touches() && matches!(on.lower, "på" | "från"));
        on.and_then(|on| self.after(on.index + 1))
            .is_some_and(|group| self.clean.known_at(self.clean.tokens[group.index].range().start).is_some())
    }

    /// Who signs, has an age, a surname, a role or a group: no figure of a tale has that.
    fn is_told_to_be_a_person(&self, c: &Candidate<'c>, alone: Weight) -> bool {
        let has_age = || self.after(c.tokens.end).is_some_and(|after| self.by_age(c, after).is_some());
        matches!(alone.clue, Clue::FullName | Clue::SignOff) || has_age() || self.has_group(c)
    }

    /// Inside a sentence Swedish gives a capital to proper nouns only.
    fn by_capital(&self, c: &Candidate<'c>) -> i32 {
        match c.case {
            Case::Capitalised if !self.capital_tells(c) => 0,
            Case::Capitalised if c.is_given_anywhere() => 30,
            Case::Capitalised => 15,
            Case::Lower if c.is_wordlike() => -70,
            Case::Lower if self.clean.place.is_for_machines() => 0,
            Case::Lower if c.is_word && self.all_small && c.is_given() => -10,
            Case::Lower if c.is_word => -70,
            // Who writes no capitals at all writes none for names.
            Case::Lower if c.is_given() && self.all_small => -10,
            Case::Lower => -20,
            Case::None => -20,
            Case::Mixed => -20,
            // "ICDP" and "TAKK" are no names, "EMIL" is.
            Case::Upper if !c.is_given() && c.key.chars().count() <= 4 => -40,
            Case::Upper => 0,
        }
    }

    fn by_memory(&self, c: &Candidate<'c>, memory: &Memory<'c>) -> i32 {
        if memory.is_thing(c.key) {
            return -200;
        }
        // "Alfons pappa Bertil": the family of a figure.
        let kin = self.before(c.tokens.start).filter(|word| word.touches() && word.is(IS_KIN));
        let owner = kin.and_then(|kin| self.before(kin.index)).map(|owner| owner.lower);
        let of_figure = owner.is_some_and(|owner| {
            [owner, owner.trim_end_matches('s')].iter().any(|key| memory.is_figure(key) || memory.is_thing(key))
        });
        if of_figure {
            return -200;
        }
        // "*Handbok för superhjältar*, för att Lisa vinner": the work stands in the same sentence.
        let sentence = self.clean.tokens[c.tokens.start].sentence;
        let is_of_work = |phrase: &Phrase| {
            self.clean.tokens[phrase.tokens.start].sentence == sentence
                && lexicon::cast(&phrase.key).iter().any(|figure| figure.trim_start_matches('!') == c.key)
        };
        let in_cast = memory.is_of_cast(c.key) || self.phrases.iter().any(is_of_work);
        let figure = match (in_cast, memory.is_figure(c.key)) {
            (true, _) => -120,
            (false, true) if self.has_group(c) => 0,
            (false, true) => -60,
            (false, false) => 0,
        };
        // A name that is also a word comes back as the word when written small.
        let small_word = c.is_word && c.case == Case::Lower;
        let person = match (memory.is_person(c.key), small_word) {
            (false, _) => 0,
            (true, false) => 40,
            // ... but not in the genitive, an address or a hashtag: "malvas hörna", "/taggar/malva", "#emir".
            (true, true) if c.genitive || self.clean.place.is_for_machines() || self.is_tagged(c) => 100,
            (true, true) => 0,
        };
        figure + person
    }

    /// "#emir", "@alma"
    fn is_tagged(&self, c: &Candidate<'c>) -> bool {
        c.tokens.start.checked_sub(1).is_some_and(|at| is_any(&self.clean.tokens[at], &['#', '@']))
    }

    /// What the whole passage says.
    fn by_surroundings(&self, c: &Candidate<'c>) -> i32 {
        let mut points = 0;
        let classes = cues::classes(c.key);
        if self.language == Language::English && classes & IS_ENGLISH_WORDS != 0 {
            points -= 40;
        }
        let foreign = self.language != Language::Swedish && !self.clean.place.is_for_machines();
        let unsure_capital = foreign && self.language == Language::Other && !self.capital_tells(c);
        if unsure_capital {
            points -= 15;
        }
        if foreign && !(c.is_given() && self.capital_tells(c)) {
            points -= 20;
        }
        // Small letters in a foreign sentence are foreign words.
        if foreign && c.case == Case::Lower {
            points -= 25;
        }
        if self.plants && classes & IS_PLANT_NAMES != 0 {
            points -= 30;
        }
        if self.is_in_title(c) {
            points -= 80;
        }
        // "Per Nilssons *Du & jag*"
        if c.genitive && self.opens_title(c.tokens.end) {
            points -= if c.is_given() { 40 } else { 80 };
        }
        if self.is_told_in_tale(c) {
            points -= 80;
        } else if self.is_in_tale(c) {
            points -= 30;
        }
        if self.is_told_what_it_is(c, IS_META) {
            points -= 60;
        }
        if c.is_given_anywhere() && self.is_tagged(c) {
            points += 30;
        }
        // The value of "author" and its like is a name or nothing.
        if self.clean.place == Place::FrontMatter && c.is_given_anywhere() {
            points += 20;
        }
        points
    }
}

fn by_lexicon(c: &Candidate<'_>) -> i32 {
    let points = if c.is_given() {
        match (c.is_word, c.is_wordlike()) {
            (false, _) => 60,
            (true, false) => 50,
            (true, true) => 20,
        }
    } else if c.flags & GIVEN_WORLD != 0 {
        40
    } else if c.flags & (SURNAME | PROPER) == PROPER && !lexicon::ends_like_surname(c.key) {
        5
    } else if c.flags == 0 && lexicon::ends_like_noun(c.key) {
        -10
    } else {
        15
    };
    let against = if c.flags & (CHARACTER | OTHER | PUBLIC) != 0 {
        60
    } else if c.flags & PLACE != 0 {
        if c.flags & NAME_FIRST != 0 { 10 } else { 60 }
    } else {
        0
    };
    points - against
}

fn by_sign_off(c: &Candidate<'_>, sign_off: &SignOff) -> i32 {
    let small_word = c.case == Case::Lower && c.is_word;
    match (c.is_given(), c.is_given_anywhere()) {
        // Only a stroke makes "sol" a name: "/ sol o vide".
        (true, _) if small_word && (sign_off.stroke || !c.is_wordlike()) => 100,
        (true, _) if small_word => 0,
        (true, _) => 50,
        (false, true) => 40,
        _ if c.flags & (PLACE | OTHER | CHARACTER) != 0 => 0,
        _ => 30,
    }
}
