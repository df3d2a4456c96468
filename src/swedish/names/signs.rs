//! What the neighbours of a candidate tell of it, in tenths of a point for a person and against one.

use super::candidate::Candidate;
use super::cues::*;
use super::nouns::{is_bare_noun, is_definite_thing};
use super::scene::{Neighbour, Scene};
use crate::swedish::lexicon::{self, PLACE, SURNAME};
use crate::swedish::sighting::Clue;
use crate::swedish::token::Case;

pub type Sign = (i32, Clue);

pub const NONE: Sign = (0, Clue::Lexicon);

impl<'c> Scene<'_, 'c> {
    pub fn by_word_before(&self, c: &Candidate<'c>, before: Neighbour<'c>) -> Sign {
        if !before.touches() {
            return self.by_word_before_mark(c, before);
        }
        // "the Forest", "frågade Siri": "frågade Ali" is told by the lexicon alone.
        if matches!(before.lower, "the" | "of") {
            return (-80, Clue::Lexicon);
        }
        let person = before.is(IS_KIN | IS_ROLE);
        if before.lower == "av"
            && (self.words_before(before.index).any(|word| ends_in(word, IS_THING | IS_CREATOR))
                || self.is_maker_of_title(before))
        {
            // "Skulpturen av Eric Grate" is told by the full name; "trollet gjordes av Disa" is a child's.
            let full =
                self.after(c.tokens.end).filter(Neighbour::touches).is_some_and(|last| last.case == Case::Capitalised);
            return (if full { -80 } else { -40 }, Clue::Lexicon);
        }
        if before.lower != "av" && before.ends_in(IS_PUBLIC_ROLE)
            || before.ends_in(IS_THING) && !person && !self.clean.place.is_for_machines() && !self.made_the_thing(c)
        {
            return (-100, Clue::Lexicon);
        }
        if let Some(points) = self.by_title_before(before) {
            return (points, Clue::Lexicon);
        }
        // "Frisör Fia", "Galleri Lindell"
        if before.is(IS_PLACE_NOUN | IS_TRADE)
            && before.case == Case::Capitalised
            && !c.genitive
            && before.lower.len() > 3
        {
            return (-60, Clue::Lexicon);
        }
        // "Cirkusdirektör Alfredo Alfredini"
        if before.case == Case::Capitalised
            && self
                .before(before.index)
                .is_some_and(|role| role.touches() && role.lower != "av" && role.ends_in(IS_PUBLIC_ROLE))
        {
            return (-200, Clue::Lexicon);
        }
        // "en Amandine rullar åt vänster": one of several that bear the name.
        if matches!(before.lower, "en" | "ett") && c.flags & (lexicon::OTHER | lexicon::CHARACTER) != 0 {
            return (-50, Clue::Lexicon);
        }
        if before.is(IS_KIN) {
            return (40, Clue::Kinship);
        }
        // "Kapten Kuckel", "Doktor Dunder": of whom no lexicon knows this is a figure.
        if c.is_stranger() && matches!(before.lower, "kapten" | "doktor" | "professor" | "greve" | "baron" | "general")
        {
            return (-60, Clue::Lexicon);
        }
        if before.ends_in(IS_ROLE) {
            return (35, Clue::FullName);
        }
        if before.is(IS_NAMING) && c.flags & lexicon::CHARACTER == 0 && !c.genitive {
            return (30, Clue::Sentence);
        }
        if before.is(IS_GREETING) {
            return (20, Clue::Sentence);
        }
        if before.is(IS_SAYING) {
            return (25, Clue::Sentence);
        }
        // "S:t Eriks plan", "S:t Valentin"
        if before.lower == "t"
            && self.before(before.index).is_some_and(|s| s.lower == "s" && s.index + 2 == before.index)
        {
            return (-70, Clue::Lexicon);
        }
        if before.is(IS_WHERE) && c.flags & PLACE != 0 {
            return (-50, Clue::Lexicon);
        }
        // Nobody is in a person: "i Frost", "vid Ladan".
        if matches!(before.lower, "i" | "vid" | "ur" | "runt" | "utanför" | "nära" | "genom" | "längs") && !c.genitive
        {
            let inside = before.lower != "vid" && before.lower != "nära";
            return (if c.is_wordlike() || inside { -45 } else { -25 }, Clue::Lexicon);
        }
        let som_follows = || self.after(c.tokens.end).is_some_and(|next| next.touches() && next.lower == "som");
        if matches!(before.lower, "var" | "är") && som_follows() {
            return (25, Clue::Sentence);
        }
        // "Vi har läst Gittan": after the supine no subject follows.
        if matches!(before.lower, "läst" | "lyssnat" | "sjungit") {
            return (-50, Clue::Lexicon);
        }
        if self.is_capital_of_title(before) {
            return (-30, Clue::Lexicon);
        }
        if before.is(IS_TITLE_VERB) && !c.is_given_anywhere() {
            return (-30, Clue::Lexicon);
        }
        // "nästa år sätter vi fler Amandine"
        if matches!(before.lower, "fler" | "flera" | "många" | "mer") {
            return (-50, Clue::Lexicon);
        }
        // A firm or a town that no lexicon knows: "på Culturum".
        if c.is_stranger() && !c.genitive && matches!(before.lower, "på" | "till" | "från") {
            return (-20, Clue::Lexicon);
        }
        if before.is(IS_BESIDE) && !c.is_wordlike() {
            return (10, Clue::Sentence);
        }
        // "Då byggde Mateusz": the subject stands after the verb.
        if before.is_verb() && !(c.case == Case::Lower && c.is_word) {
            // Things come and lie there as well: "kommer Sinterklaas med båt".
            return (
                if before.is(IS_STATE_VERB) && (c.is_known() || c.is_stranger()) { 5 } else { 15 },
                Clue::Sentence,
            );
        }
        NONE
    }

    /// "Tack, Agneta!", "Vår nya kollega, Samira,"
    fn by_word_before_mark(&self, c: &Candidate<'c>, before: Neighbour<'c>) -> Sign {
        // "Disko-Börje", "Surr-Inger": an ordinary word tied to a name is a nickname, more often of a thing. "Lill-Anna" and
        // "Stor-Nils" are people.
        if before.mark == Some('-')
            && c.case == Case::Capitalised
            && !self.clean.tokens[c.tokens.start].spaced
            && self.is_plain_word(before)
        {
            let size = matches!(before.lower, "lill" | "stor" | "gammel" | "lång" | "lillan" | "mor" | "far");
            return (if size { 0 } else { -90 }, Clue::Lexicon);
        }
        let full = || self.after(c.tokens.end).is_some_and(|last| last.touches() && last.case == Case::Capitalised);
        match before.mark {
            // "Det var mums – Rozerin"
            Some('-') if self.clean.tokens[c.tokens.start].spaced && self.ends_line(c) => (35, Clue::Sentence),
            // "Regi: Kajsa Isakson"
            Some(':') if before.is(IS_CREDIT | IS_PUBLIC_ROLE) && full() => (-100, Clue::Lexicon),
            // "Fam. Bergkvist"
            Some('.') if before.lower == "fam" => (40, Clue::Kinship),
            Some(',') if before.is(IS_GREETING) => (20, Clue::Sentence),
            Some(',') if before.is(IS_ROLE) => (15, Clue::Sentence),
            Some(':') if before.is(IS_ROLE) => (20, Clue::Sentence),
            _ => NONE,
        }
    }

    pub fn by_word_after(&self, c: &Candidate<'c>, after: Neighbour<'c>) -> Sign {
        if let Some(age) = self.by_age(c, after) {
            return age;
        }
        if !after.touches() {
            return self.by_role_after_mark(after);
        }
        // "Peas of Heaven"
        if after.lower == "of" {
            return (-80, Clue::Lexicon);
        }
        // "Amandine 4,1 kg"
        if after.lower.starts_with(|digit: char| digit.is_ascii_digit())
            && self.measure_after(after).is_some_and(|unit| unit.is(IS_MEASURED))
        {
            return (-60, Clue::Lexicon);
        }
        // A name that ends in s is its own genitive: "Ros teckning", but "Hans teckning" is his.
        let own_genitive =
            c.key.ends_with(['s', 'x', 'z']) && c.key != "hans" && (after.is(IS_KIN) || after.ends_in(IS_OWNED));
        if c.genitive || own_genitive {
            return self.by_possession(c, after);
        }
        // "Björn heter han", "Mio själv"
        let named = matches!(after.lower, "heter" | "hette")
            && self
                .after(after.index + 1)
                .is_some_and(|who| matches!(who.lower, "han" | "hon" | "hen") || who.is(IS_ROLE | IS_KIN));
        if named || after.lower == "själv" {
            return (if named { 40 } else { 30 }, Clue::Sentence);
        }
        // "Vilda västern", "Rosa pantern", but "Tyr bar kartan, Saga kompassen"
        if matches!(c.key, "vilda" | "rosa" | "milda" | "klara" | "stilla" | "sanna" | "svala")
            && after.case == Case::Lower
            && is_definite_thing(after.lower)
            && !after.is_verb()
            && !after.ends_in(IS_OWNED | IS_PLACE_NOUN)
        {
            return (-60, Clue::Lexicon);
        }
        // "Urban odling", "Tom låda": between a name and a bare noun something would stand.
        if c.is_word && !self.capital_tells(c) && after.case == Case::Lower && is_bare_noun(after) {
            return (-50, Clue::Lexicon);
        }
        // "Mårten firas i Skåne"
        if matches!(after.lower, "firas" | "firades") {
            return (-60, Clue::Lexicon);
        }
        // "Knut har namnsdag", "Ros rimmar på mos"
        let next = self.after(after.index + 1);
        if after.lower.starts_with("rimma")
            || next.is_some_and(|word| word.lower.starts_with("namnsdag"))
            || self.has_name_day(c)
        {
            return (-80, Clue::Lexicon);
        }
        // "Björn på Grodan tog": whom a group has, after a preposition.
        if matches!(after.lower, "på" | "från")
            && next.is_some_and(|group| self.clean.known_at(self.clean.tokens[group.index].range().start).is_some())
        {
            return (40, Clue::Sentence);
        }
        // "Linnea växer i skogen"
        if after.is(IS_GROWING)
            && classes(c.key) & IS_PLANT_NAMES != 0
            && next
                .is_some_and(|word| matches!(word.lower, "i" | "vid" | "på" | "längs" | "bland" | "under" | "tidigt"))
        {
            return (-60, Clue::Lexicon);
        }
        // "Lin och vide sår vi", "Malva och vallmo föll isär": coupled with a small word it is one itself.
        let coupled = |word: &Neighbour<'c>| {
            word.touches()
                && word.case == Case::Lower
                && !word.is(IS_KIN | IS_ROLE | IS_PRONOUN | IS_ARTICLE | IS_NUMERAL)
                && lexicon::word(word.lower) & lexicon::WORD != 0
                && lexicon::word(word.lower) & lexicon::VERB == 0
                && !matches!(word.lower, "hans" | "hennes" | "deras" | "jag" | "resten" | "några" | "flera" | "andra")
        };
        // "Ludde och telefonen", among books
        if after.lower == "och"
            && self.reading
            && next.is_some_and(|noun| noun.touches() && noun.case == Case::Lower && is_definite_thing(noun.lower))
            && !next.and_then(|noun| self.after(noun.index + 1)).is_some_and(|word| word.touches() && word.is_verb())
        {
            return (-60, Clue::Lexicon);
        }
        // "Blanka och släta är bäst", but "Ida och katten sov"
        let described =
            |word: &Neighbour<'c>| c.is_wordlike() || !is_definite_thing(word.lower) && !is_bare_noun(*word);
        if after.lower == "och"
            && c.is_word
            && !self.capital_tells(c)
            && next.is_some_and(|word| coupled(&word) && described(&word))
        {
            return (-40, Clue::Lexicon);
        }
        // "Lisa med L, Olle med O"
        if after.lower == "med" && next.is_some_and(|letter| letter.lower.chars().nth(1).is_none()) {
            return (-70, Clue::Lexicon);
        }
        // "Moi på finska"
        if after.lower == "på" && self.after(after.index + 1).is_some_and(|word| word.lower.ends_with("ska")) {
            // "Lucas läste på portugisiska, Hodan på somaliska" tells of two who read.
            return (if c.is_plain_given() { -10 } else { -50 }, Clue::Lexicon);
        }
        // "Stig i köket", "Rut i fyraårsgruppen"
        let office = || next.is_some_and(|place| place.is(IS_OFFICE) || place.lower.ends_with("gruppen"));
        if matches!(after.lower, "i" | "på" | "från") && c.is_given() && office() {
            return (30, Clue::Sentence);
        }
        // "Annas Trädgårdar", "Nelson Garden": a firm or a title goes on with a capital.
        if self.is_author(c, after) {
            return (-70, Clue::Lexicon);
        }
        if self.is_word_with_capital(after) {
            return (-50, Clue::Lexicon);
        }
        let surname = lexicon::name(after.lower) & (lexicon::SURNAME_WORD | SURNAME) != 0;
        if after.is(IS_PLACE_NOUN | IS_TRADE) && after.case == Case::Capitalised && !surname {
            return (-40, Clue::Lexicon);
        }
        // "Max blev 61 grader"
        if after.is(IS_STATE_VERB)
            && next.is_some_and(|number| number.lower.starts_with(|digit: char| digit.is_ascii_digit()))
            && next.and_then(|number| self.measure_after(number)).is_some_and(|unit| unit.is(IS_MEASURED))
        {
            return (-60, Clue::Lexicon);
        }
        // "Karl Johansgatan", "Maria kyrka"
        if after.case == Case::Capitalised && after.ends_in(IS_STREET) || after.is(IS_CHURCH) {
            return (-80, Clue::Lexicon);
        }
        if after.is_verb() && c.case != Case::Upper {
            return self.by_verb(c, after);
        }
        NONE
    }

    /// "Novas pappa", "Karl Johans gata", "Björns teckning".
    fn by_possession(&self, c: &Candidate<'c>, owned: Neighbour<'c>) -> Sign {
        if owned.is(IS_KIN) {
            return (40, Clue::Kinship);
        }
        if owned.case != Case::Lower {
            // "Olles Café", "Annas Trädgårdar"
            let firm = owned.is(IS_PLACE_NOUN | IS_TRADE) || self.is_word_with_capital(owned);
            return if firm { (-80, Clue::Lexicon) } else { NONE };
        }
        // "Gatorna här heter Karins allé och Violas väg"
        let of_streets =
            || self.words_before(c.tokens.start).any(|word| word.starts_with("gator") || word.starts_with("vägar"));
        if owned.ends_in(IS_OWNED) && !(owned.is(IS_PLACE_NOUN) && of_streets()) {
            return (30, Clue::Sentence);
        }
        if owned.ends_in(IS_PLACE_NOUN) {
            return (-60, Clue::Lexicon);
        }
        if c.is_wordlike() { NONE } else { (15, Clue::Sentence) }
    }

    /// "Stig (vår vaktmästare)", "Katja, vår vikarie,"
    fn by_role_after_mark(&self, after: Neighbour<'c>) -> Sign {
        let owned = matches!(after.lower, "vår" | "våra" | "vårt");
        let role = self.after(after.index + 1).filter(|word| word.touches() && word.ends_in(IS_ROLE));
        match after.mark {
            Some('(' | ',') if owned && role.is_some() => (40, Clue::Sentence),
            Some('(') if after.is(IS_KIN | IS_ROLE) => (20, Clue::Sentence),
            // "Elion: 'Man kan ta en paus.'"
            Some(':') if self.clean.tokens[after.index - 1].is('"') => (30, Clue::Sentence),
            _ => NONE,
        }
    }

    /// An ordinary word, of no lexicon of names.
    fn is_plain_word(&self, word: Neighbour<'c>) -> bool {
        let name = lexicon::GIVEN | lexicon::GIVEN_WORLD | SURNAME;
        lexicon::name(word.lower) & name == 0 && lexicon::is_swedish(word.lower) && !self.clean.place.is_for_machines()
    }

    /// "Bilden Elsa ritade hänger här", "boken Ali valde": the relative "som" is left out, and the name is the maker's.
    pub fn made_the_thing(&self, c: &Candidate<'c>) -> bool {
        let verb = self.after(c.tokens.end).filter(|verb| verb.touches() && verb.is(IS_MAKING));
        verb.is_some_and(|verb| {
            self.after(verb.index + 1).is_none_or(|next| !next.touches() || next.is_verb() && !next.is(IS_PRONOUN))
        })
    }

    /// No word of its line stands after the candidate.
    fn ends_line(&self, c: &Candidate<'c>) -> bool {
        self.clean.tokens[c.tokens.end..].iter().find(|token| !token.is_mark()).is_none_or(|token| token.opens_line)
    }
}
