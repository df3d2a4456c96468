//! Books, plays, songs and firms: where titles stand, and how their figures and makers are told from the people of the house.

use super::candidate::Candidate;
use super::cues::{self, *};
use super::scene::{Neighbour, Scene};
use crate::swedish::lexicon::{self, SURNAME};
use crate::swedish::normal::Clean;
use crate::swedish::token::{Case, Token};
use std::ops::Range;

/// `Boken heter "Sam och Dave gräver ett hål"`, `vi läste *Max och potatisen*`: what is quoted or emphasised and is a title.
pub fn titles(clean: &Clean<'_>) -> Vec<Range<usize>> {
    let tokens = &clean.tokens;
    let quotes: Vec<usize> = (0..tokens.len()).filter(|at| tokens[*at].is('"')).collect();
    let mut titles: Vec<Range<usize>> = quotes
        .chunks_exact(2)
        .map(|pair| pair[0]..pair[1])
        .filter(|quoted| follows_work(clean, quoted.start))
        .collect();
    // Of several that could be titles one tells it of all: "*Hej, jag är en tand* och *Allans stora dag*".
    let emphasised: Vec<Range<usize>> = clean.emphasised().filter(|words| may_be_title(clean, words)).collect();
    if emphasised.iter().any(|words| is_title(clean, words)) {
        titles.extend(emphasised);
    }
    titles.sort_by_key(|title| title.start);
    titles
}

/// Before it stands a work, or a word that says that a title follows.
fn follows_work(clean: &Clean<'_>, at: usize) -> bool {
    let before = clean.tokens[..at].last();
    before
        .is_some_and(|token| token.is_word() && cues::ends_in(clean.lower(token), IS_THING | IS_NAMING | IS_TITLE_VERB))
}

/// Several words of a sentence, the first with a capital. A whole passage in italics is a caption or a sign-off, and
/// one word may be a name that is stressed.
fn may_be_title(clean: &Clean<'_>, emphasised: &Range<usize>) -> bool {
    let words = &clean.tokens[emphasised.clone()];
    let whole = emphasised.len() == clean.tokens.len();
    let several = words.iter().filter(|token| token.is_word()).count() > 1;
    !whole && several && words.first().is_some_and(|token| token.case == Case::Capitalised)
}

/// "*Karta över min säng*": an ordinary word with a capital, where the sentence has begun.
fn is_title(clean: &Clean<'_>, emphasised: &Range<usize>) -> bool {
    let first = &clean.tokens[emphasised.start];
    let ordinary = !first.opens_sentence && lexicon::name(clean.lower(first)) & lexicon::GIVEN == 0;
    ordinary || follows_work(clean, emphasised.start)
}

/// "läst om", "boken om"
fn tells_of(word: Neighbour<'_>) -> bool {
    word.ends_in(IS_TELLING_ROOM) || word.is(IS_TITLE_VERB) && word.lower.starts_with("läs")
}

impl<'c> Scene<'_, 'c> {
    /// "Anna Llenas har skrivit boken": who wrote a book and is named in full is of public life.
    pub fn is_author(&self, c: &Candidate<'c>, after: Neighbour<'c>) -> bool {
        let capital = |word: &Neighbour<'c>| word.touches() && word.case == Case::Capitalised;
        let follows = capital(&after);
        let full = follows || self.before(c.tokens.start).is_some_and(|first| capital(&first));
        let has = if follows { self.after(after.index + 1) } else { Some(after) };
        let verb = has.and_then(|has| if has.lower == "har" { self.after(has.index + 1) } else { Some(has) });
        let work = verb.and_then(|verb| self.after(verb.index + 1));
        full && verb.is_some_and(|verb| verb.is(IS_CREATING)) && work.is_some_and(|work| work.is(IS_TELLING_ROOM))
    }

    /// "Barnen sjöng Vem kan segla av Lisa Nilsson": before the "av" stands a title, written with a capital.
    pub fn is_maker_of_title(&self, av: Neighbour<'c>) -> bool {
        const REACH: usize = 12;
        let tokens = &self.clean.tokens;
        let first = av.index.saturating_sub(REACH);
        let sentence = tokens[av.index].sentence;
        let capital = |token: &Token| {
            token.case == Case::Capitalised && !token.opens_sentence && token.sentence == sentence && token.is_word()
        };
        let verb = tokens[first..av.index]
            .iter()
            .position(|token| token.sentence == sentence && classes(self.clean.lower(token)) & IS_TITLE_VERB != 0);
        verb.is_some_and(|verb| tokens[first + verb..av.index].iter().any(capital))
    }

    /// "Vi har läst om Kanin och Igelkott, Ludvig och Linnea", "boken om Ivar": the whole list is of figures.
    pub fn by_title_before(&self, before: Neighbour<'c>) -> Option<i32> {
        const REACH: usize = 24;
        let tokens = &self.clean.tokens;
        let mut head = before;
        let lowest = before.index.saturating_sub(REACH);
        while head.index > lowest
            && (head.is(IS_AND) || head.lower == "samt" || head.case == Case::Capitalised)
            && let Some(word) = self.before(head.index)
        {
            head = word;
        }
        if tokens[head.index].case != Case::Lower || !matches!(head.lower, "om" | "på" | "till" | "vi") {
            return None;
        }
        // "läst om Anton som bor i en koffert, om Emma och om Totte": what the first tells holds for those that go on so.
        if head.lower == "om"
            && self.before(head.index).is_some_and(|word| word.mark == Some(',') || word.is(IS_AND))
            && self.reads_about_before(head.index)
        {
            return Some(-80);
        }
        let verb = self.before(head.index).filter(Neighbour::touches)?;
        match head.lower {
            "om" if tells_of(verb) => Some(-80),
            // "I hängmattan läser vi Tova och Mira i parken"
            "vi" if matches!(verb.lower, "läser" | "läste" | "läst" | "sjunger" | "sjöng" | "sjungit") => {
                Some(-100)
            }
            // "Vi dansade till Carola och Robyn"
            "till" if verb.lower.starts_with("dansa") => Some(-100),
            "på" if matches!(verb.lower, "lyssnat" | "tittat") => Some(-50),
            _ => None,
        }
    }

    /// "läst om", "böcker om" stands in the same sentence before this token.
    fn reads_about_before(&self, index: usize) -> bool {
        const REACH: usize = 24;
        let tokens = &self.clean.tokens;
        (index.saturating_sub(REACH)..index)
            .filter(|at| tokens[*at].sentence == tokens[index].sentence && self.clean.lower(&tokens[*at]) == "om")
            .any(|at| self.before(at).is_some_and(|verb| verb.touches() && tells_of(verb)))
    }

    /// An ordinary word that stands with a capital inside a sentence belongs to the name of a firm, a title, a sort.
    pub fn is_word_with_capital(&self, word: Neighbour<'c>) -> bool {
        let name = lexicon::GIVEN | lexicon::GIVEN_WORLD | SURNAME | lexicon::SURNAME_WORD;
        let flags = lexicon::name(word.lower);
        word.case == Case::Capitalised
            && word.mark.is_none()
            // "Malin L" has an initial.
            && word.lower.len() > 2
            && !self.clean.place.is_for_machines()
            && !self.clean.tokens[word.index].opens_line
            && !word.is(IS_KIN | IS_ROLE)
            && flags & name == 0
            && !lexicon::ends_like_surname(word.lower)
            && (flags & lexicon::NOT_NAME != 0 || lexicon::is_swedish(word.lower))
            && self.clean.known_at(self.clean.tokens[word.index].range().start).is_none()
    }

    /// "Just Dance", "Lilla Anna": the word before has its capital although the sentence began earlier.
    pub fn is_capital_of_title(&self, word: Neighbour<'c>) -> bool {
        !self.clean.tokens[word.index].opens_sentence
            && self.is_word_with_capital(word)
            && self.before(word.index).is_some_and(|before| before.touches())
            && !word.is(IS_GREETING | IS_SIGN_OFF)
    }

    /// "I pjäsen letar Lo och Tim efter jäst", "Pjäsen handlade om Vilgot": a sentence that opens with the tale tells what
    /// happens in it.
    pub fn is_told_in_tale(&self, c: &Candidate<'c>) -> bool {
        let tokens = &self.clean.tokens;
        let sentence = tokens[c.tokens.start].sentence;
        let first = tokens.partition_point(|token| token.sentence < sentence);
        let tells = |token: &Token| token.is_word() && classes(self.clean.lower(token)) & IS_TELLING_ROOM != 0;
        match &tokens[first..c.tokens.start] {
            // "I pjäsen spelade Alva ett troll": who plays is a child.
            [i, tale, verb, ..] if self.clean.lower(i) == "i" => {
                let plays = ["spela", "sjung", "sjöng", "dansa", "gjorde", "var", "fick"];
                tells(tale) && !plays.iter().any(|stem| verb.is_word() && self.clean.lower(verb).starts_with(stem))
            }
            // "Pjäsen handlade om en gubbe och hans kusin Vilgot"
            [tale, verb, ..] => tells(tale) && verb.is_word() && self.clean.lower(verb).starts_with("handla"),
            _ => false,
        }
    }

    /// "Linnea i målarens trädgård läste vi": the first verb of the sentence is read or sung by those who come after it.
    pub fn is_read_by_us(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 10;
        if !self.clean.tokens[c.tokens.start].opens_sentence || c.is_wordlike() {
            return false;
        }
        let mut word = self.after(c.tokens.end);
        for _ in 0..REACH {
            match word {
                Some(verb) if verb.is_verb() => {
                    let who = self.after(verb.index + 1).filter(Neighbour::touches);
                    return verb.is(IS_TITLE_VERB)
                        && who.is_some_and(|who| matches!(who.lower, "vi" | "alla" | "barnen" | "man"));
                }
                Some(other) => word = self.after(other.index + 1),
                None => return false,
            }
        }
        false
    }

    /// "Lotta som kan cykla i boken", "Nisse i filmen".
    pub fn is_in_tale(&self, c: &Candidate<'c>) -> bool {
        const REACH: usize = 10;
        let tokens = &self.clean.tokens;
        let end = (c.tokens.end + REACH).min(tokens.len());
        let sentence = tokens[c.tokens.start].sentence;
        tokens[c.tokens.end..end].windows(2).any(|pair| {
            pair[1].sentence == sentence
                && pair[1].case == Case::Lower
                && self.clean.lower(&pair[0]) == "i"
                && classes(self.clean.lower(&pair[1])) & IS_TELLING_ROOM != 0
        })
    }
}
