//! What a sentence explains after the name: "Selma är en docka av tyg", "Nisse, husets tomtenisse".

use super::candidate::Candidate;
use super::cues::*;
use super::introduced::is_thing;
use super::nouns::is_definite_thing;
use super::scene::{Neighbour, Scene};
use crate::swedish::token::{Case, Token};

impl<'c> Scene<'_, 'c> {
    /// "Nisse, husets tomtenisse, bor bakom elementet", "Disko-Börje, vår lampa, blinkade".
    pub fn is_explained_as_thing(&self, c: &Candidate<'c>) -> bool {
        let Some(owner) = self.after(c.tokens.end).filter(|word| matches!(word.mark, Some(',' | '('))) else {
            return false;
        };
        // "Ove, som lågtrycket hette"
        if owner.lower == "som" {
            let mut noun = self.after(owner.index + 1);
            // "Doro, som vår nya dammsugare heter"
            if noun.is_some_and(|word| word.is(IS_ARTICLE) || matches!(word.lower, "den" | "förskolans" | "barnens")) {
                noun = noun.and_then(|word| self.after(word.index + 1)).filter(Neighbour::touches);
                let named = |word: &Neighbour<'c>| self.after(word.index + 1).is_some_and(|verb| verb.is(IS_NAMING));
                noun = noun.filter(named).or_else(|| noun.and_then(|word| self.after(word.index + 1)));
            }
            let named = noun.filter(|noun| is_thing(*noun) || is_definite_thing(noun.lower));
            return named
                .and_then(|noun| self.after(noun.index + 1))
                .is_some_and(|verb| verb.touches() && verb.is(IS_NAMING));
        }
        let owned = owner.is(IS_ARTICLE) || matches!(owner.lower, "den" | "det") || owner.lower.ends_with('s');
        if !owned || owner.case != Case::Lower {
            return false;
        }
        let mut noun = self.after(owner.index + 1).filter(Neighbour::touches);
        for _ in 0..2 {
            match noun {
                Some(word) if is_thing(word) => return true,
                Some(word) => noun = self.after(word.index + 1).filter(Neighbour::touches),
                None => return false,
            }
        }
        false
    }

    /// "Tuppen i grannhagen, Leif, har fått finnas": the sentence opens with what it is, and the name stands between commas.
    pub fn is_named_between_commas(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 5;
        let tokens = &self.clean.tokens;
        let comma = |at: usize| tokens.get(at).is_some_and(|mark| mark.is(','));
        let Some(before) = c.tokens.start.checked_sub(1).filter(|at| comma(*at) && comma(c.tokens.end)) else {
            return false;
        };
        let sentence = tokens[before].sentence;
        let first = tokens.partition_point(|token| token.sentence < sentence);
        let words = &tokens[first..before];
        (1..=REACH).contains(&words.len())
            && words.iter().all(Token::is_word)
            && ends_in(self.clean.lower(&words[0]), IS_THING)
            && is_definite_thing(self.clean.lower(&words[0]))
            && words.get(1).is_none_or(|word| classes(self.clean.lower(word)) & IS_WHERE != 0)
            && self.after(c.tokens.end).is_some_and(|verb| verb.is_verb())
    }

    /// "Bosse är av banankartong", "Karl-Bertil är monterad".
    pub fn is_made(&self, c: &Candidate<'c>) -> bool {
        let verb = self.after(c.tokens.end).filter(Neighbour::touches);
        // "Olaf byggdes bredvid"
        if verb.is_some_and(|verb| verb.is(IS_MADE) && verb.lower.ends_with('s')) {
            return true;
        }
        let verb = verb.filter(|verb| verb.is_verb() && verb.is(IS_STATE_VERB));
        let Some(verb) = verb.filter(|verb| matches!(verb.lower, "är" | "var" | "blev" | "består" | "bestod")) else {
            return false;
        };
        self.after(verb.index + 1).filter(Neighbour::touches).is_some_and(|word| {
            word.is(IS_MADE)
                || word.lower == "av" && self.after(word.index + 1).is_some_and(|stuff| stuff.case == Case::Lower)
        })
    }

    /// "Bosse saknar ratt", "Sixten har päls": what animals and machines have. Children put on tails, so it is a hint only.
    pub fn has_limbs(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 4;
        if c.genitive {
            return false;
        }
        let Some(verb) =
            self.after(c.tokens.end).filter(|verb| verb.touches() && matches!(verb.lower, "har" | "hade" | "saknar"))
        else {
            return false;
        };
        let mut word = self.after(verb.index + 1);
        for _ in 0..REACH {
            match word.filter(Neighbour::touches) {
                Some(limb) if limb.is(IS_LIMB) => return true,
                Some(other) if other.lower == "med" => return false,
                Some(other) => word = self.after(other.index + 1),
                None => return false,
            }
        }
        false
    }

    /// "Tuffe Viktor gick runt ön. Det är en leksaksbåt.": the next sentence tells what the only name of this one is.
    pub fn is_told_next(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 3;
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let index = self.candidates.partition_point(|other| other.tokens.start < c.tokens.start);
        let alone = self.beside(index).all(|other| tokens[other.tokens.start].sentence != sentence);
        // "Svamp!" skrek Ilse. Det var en svamp.
        let opens = self.before(c.tokens.start).is_none_or(|word| word.case == Case::Capitalised);
        let next = tokens.partition_point(|token| token.sentence <= sentence);
        let Some([subject, verb, article]) = tokens.get(next..next + 3) else {
            return false;
        };
        let lower = |token| self.clean.lower(token);
        alone
            && opens
            && subject.is_word()
            && matches!(lower(subject), "det" | "den" | "han" | "hon")
            && verb.is_word()
            && matches!(lower(verb), "är" | "var")
            && article.is_word()
            && matches!(lower(article), "en" | "ett" | "vår" | "vårt")
            && tokens[next + 3..]
                .iter()
                .take(REACH)
                .take_while(|token| token.is_word())
                .any(|token| ends_in(lower(token), IS_THING) && classes(lower(token)) & (IS_KIN | IS_ROLE) == 0)
    }

    /// "I morgon har Barbro och Barbara namnsdag": the almanac is spoken of, and whoever bears the name.
    pub fn has_name_day(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 8;
        let mut rest = self.clean.tokens[c.tokens.end..].iter().take(REACH).skip_while(|token| {
            token.is(',') || token.case == Case::Capitalised || classes_of(self.clean, token) & IS_AND != 0
        });
        rest.next().is_some_and(|word| word.is_word() && self.clean.lower(word).starts_with("namnsdag"))
            && self.words_before(c.tokens.start).any(|word| matches!(word, "har" | "hade"))
    }

    /// "På kranen står det Greta": an inscription on a thing is its name.
    pub fn is_inscribed(&self, c: &Candidate<'c>) -> bool {
        let det = self.before(c.tokens.start).filter(|det| det.lower == "det");
        let stands = det.and_then(|det| self.before(det.index)).filter(|verb| matches!(verb.lower, "står" | "stod"));
        stands.is_some_and(|verb| {
            self.words_before(verb.index).any(|word| ends_in(word, IS_THING))
                && self.words_before(verb.index).last().is_some_and(|first| matches!(first, "på" | "i" | "över"))
        })
    }

    /// "Rosita och Majros idisslade"
    pub fn does_as_animals_do(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 8;
        let verb = self.clean.tokens[c.tokens.end..].iter().take(REACH).find(|token| {
            let joins = token.is(',') || token.case == Case::Capitalised || classes_of(self.clean, token) & IS_AND != 0;
            !joins
        });
        verb.is_some_and(|verb| classes_of(self.clean, verb) & IS_ANIMAL_DOING != 0)
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
        // "Elsa är en monstera, Olle en kaktus": the verb of the first holds for both.
        if wanted & IS_THING != 0 && matches!(verb.lower, "en" | "ett") {
            let before = self.before(c.tokens.start);
            let goes_on = before.is_some_and(|word| word.mark == Some(',') || word.is(IS_AND));
            let noun = self.after(verb.index + 1).filter(Neighbour::touches);
            return goes_on && noun.is_some_and(|noun| noun.ends_in(wanted));
        }
        if !matches!(verb.lower, "är" | "var" | "heter") {
            return false;
        }
        let mut next = self.after(verb.index + 1).filter(Neighbour::touches);
        // "Tant Tulle och Gubben Grus är ramsor"
        if wanted & IS_META != 0
            && verb.lower != "heter"
            && next.is_some_and(|word| {
                word.is(IS_META) && word.lower.ends_with("or") | word.lower.ends_with("er") | word.lower.ends_with("ar")
            })
        {
            return true;
        }
        // "Gullan och Rosa är kossor"
        let plural =
            |word: &Neighbour<'c>| word.lower.ends_with("or") | word.lower.ends_with("ar") | word.lower.ends_with("er");
        if wanted & IS_THING != 0 && verb.lower != "heter" && next.is_some_and(|word| plural(&word) && is_thing(word)) {
            return true;
        }
        // "Tor är åskans gud", "Sture och Karin heter hönorna"
        let owner = next.is_some_and(|word| {
            word.lower.ends_with('s') && self.after(word.index + 1).is_some_and(|gud| gud.ends_in(wanted))
        });
        if owner || verb.lower == "heter" && next.is_some_and(|word| word.ends_in(wanted)) {
            return true;
        }
        // "Stina heter en av dem": one of the stones.
        if verb.lower == "heter" && self.names_one_of_them(verb.index) {
            return true;
        }
        // "Zamboni heter maskinen", "Rosa är färgen som tog slut"
        if verb.lower == "heter" && next.is_some_and(|word| is_definite_thing(word.lower))
            || wanted & IS_META != 0 && next.is_some_and(|word| word.is(IS_SORT))
        {
            return true;
        }
        // "Sture är egentligen en tupp"
        if let Some(adverb) =
            next.filter(|word| matches!(word.lower, "egentligen" | "faktiskt" | "också" | "ju" | "nog"))
        {
            next = self.after(adverb.index + 1).filter(Neighbour::touches);
        }
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
