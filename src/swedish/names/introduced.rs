//! Animals, dolls, boats and books bear names too, and a sentence says so: "marsvinet Doris", "Båten heter Bamse".

use super::candidate::Candidate;
use super::cues::*;
use super::scene::{Neighbour, Scene, is_any};
use crate::swedish::lexicon;
use crate::swedish::token::Case;

/// A noun in the definite form that does not end as the words for persons do ("läraren", "pianisten", "kvinnan").
pub fn is_definite_thing(lower: &str) -> bool {
    const DEFINITE: [&str; 5] = ["en", "et", "an", "na", "ln"];
    const OF_PERSONS: [&str; 21] = [
        "aren", "arna", "erna", "isten", "anten", "enten", "ören", "logen", "skan", "innan", "mannen", "kvinnan",
        "personen", "åringen", "gästen", "barnet", "barnen", "ungen", "eten", "oten", "iven",
    ];
    const SHORTEST: usize = 5;
    // Adverbs, conjunctions and adjectives that end so by chance.
    const NO_NOUNS: [&str; 30] = [
        "sedan",
        "innan",
        "medan",
        "redan",
        "utan",
        "även",
        "igen",
        "annan",
        "annat",
        "någon",
        "ingen",
        "något",
        "inget",
        "mycket",
        "litet",
        "liten",
        "egen",
        "vuxen",
        "ledsen",
        "nyfiken",
        "allting",
        "ingenting",
        "någonting",
        "samman",
        "mellan",
        "nästan",
        "sällan",
        "undan",
        "ovan",
        "öppet",
    ];
    lower.len() >= SHORTEST
        && !lower.ends_with("ligen")
        && !NO_NOUNS.contains(&lower)
        && DEFINITE.iter().any(|ending| lower.ends_with(ending))
        && !OF_PERSONS.iter().any(|ending| lower.ends_with(ending))
        && classes(lower) & (IS_KIN | IS_ROLE | IS_PRONOUN | IS_PUBLIC_ROLE) == 0
        && lexicon::is_swedish(lower)
        && lexicon::name(lower) & lexicon::GIVEN == 0
        && !lexicon::is_verb(lower)
}

/// "På eftermiddagen", "under samlingen": when, and no thing that bears a name.
fn is_time(lower: &str) -> bool {
    const TIMES: [&str; 16] = [
        "dagen",
        "veckan",
        "morgonen",
        "kvällen",
        "natten",
        "stunden",
        "timmen",
        "året",
        "månaden",
        "våren",
        "hösten",
        "vintern",
        "sommaren",
        "terminen",
        "samlingen",
        "lunchen",
    ];
    TIMES.iter().any(|time| lower.ends_with(time))
}

fn is_thing(noun: Neighbour<'_>) -> bool {
    noun.ends_in(IS_THING) && !noun.is(IS_KIN | IS_ROLE)
}

impl<'c> Scene<'_, 'c> {
    /// Whether the candidate is introduced as something that is no person; it stays so in the whole document.
    pub fn is_introduced_as_thing(&self, c: &Candidate<'c>) -> bool {
        // "cirkus_lilian_2.jpg" only tells what is in the picture.
        if self.clean.place.is_for_machines() {
            return false;
        }
        if self.is_told_what_it_is(c, IS_THING) || self.is_ship(c) {
            return true;
        }
        // "Charlotte i boken var också spindel"
        let tale = self.after(c.tokens.end).filter(|word| word.touches() && word.lower == "i");
        if tale.and_then(|i| self.after(i.index + 1)).is_some_and(|room| room.touches() && room.is(IS_TELLING_ROOM)) {
            return true;
        }
        if self.is_in_list_of_things(c) || self.is_explained_as_thing(c) || self.is_proposed_name(c) {
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
                && self
                    .before(before.index)
                    .is_none_or(|word| !word.touches() || word.is(IS_AND | IS_WHERE | IS_BESIDE))
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
        // "ett brev från kommunens tomte, Grå-Per, som undrar"
        let owned = self.before(noun.index).filter(Neighbour::touches).is_some_and(|word| {
            word.lower.ends_with('s') && word.case == Case::Lower || matches!(word.lower, "vår" | "vårt")
        });
        counted && goes_on || owned && next.is_none_or(|after| !after.touches())
    }

    /// "Nisse, husets tomtenisse, bor bakom elementet", "Disko-Börje, vår lampa, blinkade".
    pub fn is_explained_as_thing(&self, c: &Candidate<'c>) -> bool {
        let Some(owner) = self.after(c.tokens.end).filter(|word| matches!(word.mark, Some(',' | '('))) else {
            return false;
        };
        // "Ove, som lågtrycket hette"
        if owner.lower == "som" {
            let named = self.after(owner.index + 1).filter(|noun| is_thing(*noun) || is_definite_thing(noun.lower));
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

    /// "Vi röstade om vad gunghästen ska heta. Förslag: Blixten, Majsan och Pontus."
    fn is_proposed_name(&self, c: &Candidate<'c>) -> bool {
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

    /// "Vi döpte snigeln till Turbo", "en vallhund som heter Doris".
    fn is_thing_named_before(&self, index: usize) -> bool {
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
    fn names_one_of_them(&self, verb: usize) -> bool {
        let points = self.after(verb + 1).filter(Neighbour::touches).is_some_and(|word| {
            matches!(word.lower, "den" | "denna")
                || word.lower == "en"
                    && self.after(word.index + 1).is_some_and(|av| matches!(av.lower, "av" | "annan" | "tredje"))
        });
        let person = |word| classes(word) & (IS_ROLE | IS_KIN) != 0;
        points && self.end_of_sentence_before(verb).is_none_or(|end| !self.words_until(end).any(person))
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
