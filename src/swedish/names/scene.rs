//! One passage with its candidates, and what stands beside each.

use super::candidate::{Candidate, Phrase};
use super::cues::{self, Classes};
use super::sign_off::SignOff;
use crate::swedish::lexicon;
use crate::swedish::normal::Clean;
use crate::swedish::passage::Place;
use crate::swedish::token::{Case, Token, TokenKind};
use std::ops::Range;

pub struct Scene<'s, 'c> {
    pub clean: &'c Clean<'c>,
    pub candidates: &'s [Candidate<'c>],
    /// The classes of every token.
    pub classes: &'s [Classes],
    pub sign_off: Option<&'s SignOff>,
    pub language: Language,
    /// Several words of the garden stand in the passage.
    pub plants: bool,
    /// Somebody with a plain given name speaks: "Elsa: Vet inte."
    pub spoken: bool,
    /// The passage is about books or films.
    pub reading: bool,
    /// The author writes the whole passage in small letters, and it is long enough to tell.
    pub all_small: bool,
    /// Tokens inside quotation marks or emphasis that hold the title of a work.
    pub titles: Vec<Range<usize>>,
    /// Names of several words that are no person's.
    pub phrases: &'s [Phrase],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Swedish,
    English,
    Other,
}

/// A word or number beside the candidate, in the same sentence.
#[derive(Clone, Copy)]
pub struct Neighbour<'c> {
    pub index: usize,
    pub lower: &'c str,
    /// The mark nearest to the candidate, if marks stand between; one of quotation only where no other does.
    pub mark: Option<char>,
    pub case: Case,
    classes: Classes,
}

impl Neighbour<'_> {
    pub fn is(&self, classes: Classes) -> bool {
        self.classes & classes != 0
    }

    pub fn ends_in(&self, classes: Classes) -> bool {
        cues::ends_in(self.lower, classes)
    }

    /// No mark stands between, or only one of quotation.
    pub fn touches(&self) -> bool {
        self.mark.is_none_or(is_of_quotation)
    }

    /// Pronouns that stand for the object as well: "Björn hörde den först".
    pub fn is_object(&self) -> bool {
        matches!(self.lower, "den" | "det" | "dem" | "dom")
    }

    /// A finite verb, written small.
    pub fn is_verb(&self) -> bool {
        self.case == Case::Lower && lexicon::is_verb(self.lower)
    }
}

impl<'c> Scene<'_, 'c> {
    /// The word before the token of this index.
    pub fn before(&self, at: usize) -> Option<Neighbour<'c>> {
        let tokens = &self.clean.tokens;
        let sentence = tokens[at].sentence;
        // "Ida: fisken\nMio: fågeln": who speaks next has nothing to do with the line before.
        if tokens[at].opens_line && tokens.get(at + 1).is_some_and(|mark| mark.is(':')) {
            return None;
        }
        let index = tokens[..at].iter().rposition(|token| !token.is_mark())?;
        (tokens[index].sentence == sentence)
            .then(|| self.neighbour(index, telling_mark(tokens[index + 1..at].iter().rev())))
    }

    /// The word after the token before this index.
    pub fn after(&self, at: usize) -> Option<Neighbour<'c>> {
        let tokens = &self.clean.tokens;
        let sentence = tokens.get(at.checked_sub(1)?)?.sentence;
        let index = at + tokens[at..].iter().position(|token| !token.is_mark())?;
        (tokens[index].sentence == sentence).then(|| self.neighbour(index, telling_mark(tokens[at..index].iter())))
    }

    fn neighbour(&self, index: usize, mark: Option<char>) -> Neighbour<'c> {
        let token = &self.clean.tokens[index];
        Neighbour { index, lower: self.clean.lower(token), mark, case: token.case, classes: self.classes[index] }
    }

    /// The nearest words of the sentence before this token, the nearest first.
    pub fn words_before(&self, index: usize) -> impl Iterator<Item = &'c str> + '_ {
        self.words_back(index, self.clean.tokens[index].sentence)
    }

    /// The same with the word of this token.
    pub fn words_until(&self, index: usize) -> impl Iterator<Item = &'c str> + '_ {
        self.words_back(index + 1, self.clean.tokens[index].sentence)
    }

    fn words_back(&self, end: usize, sentence: u32) -> impl Iterator<Item = &'c str> + '_ {
        const REACH: usize = 12;
        self.clean.tokens[..end]
            .iter()
            .rev()
            .take(REACH)
            .take_while(move |token| token.sentence == sentence)
            .filter(|token| token.is_word())
            .map(|token| self.clean.lower(token))
    }

    /// The candidates before and after.
    pub fn beside(&self, index: usize) -> impl Iterator<Item = &Candidate<'c>> {
        let before = index.checked_sub(1).map(|at| &self.candidates[at]);
        before.into_iter().chain(self.candidates.get(index + 1))
    }

    /// The mark after the name that this entry of a list begins with; a bar after the name that fills a cell.
    pub fn lead(&self) -> Option<char> {
        let first = self.candidates.first().filter(|first| first.tokens.start == 0 && first.case != Case::Lower)?;
        if self.clean.place == Place::TableCell {
            return (first.tokens.end == self.clean.tokens.len()).then_some('|');
        }
        let mark = mark_of(self.clean.tokens.get(first.tokens.end)?)?;
        (self.clean.place == Place::ListItem && matches!(mark, ':' | '-' | '–' | '—')).then_some(mark)
    }

    /// A title begins at this token.
    pub fn opens_title(&self, at: usize) -> bool {
        let index = self.titles.partition_point(|title| title.start < at);
        self.titles.get(index).is_some_and(|title| title.start == at)
    }

    /// Inside a title.
    pub fn is_in_title(&self, c: &Candidate<'c>) -> bool {
        let index = self.titles.partition_point(|title| title.end <= c.tokens.start);
        self.titles.get(index).is_some_and(|title| title.contains(&c.tokens.start))
    }

    /// Where the candidate ends with the s of its genitive: "Carina's", "Mats'".
    pub fn end_of_genitive(&self, c: &Candidate<'c>) -> usize {
        match &self.clean.tokens[c.tokens.end..] {
            [mark, ..] if mark.spaced || !is_any(mark, &['\'', ':']) => c.tokens.end,
            [_, s, ..] if !s.spaced && self.clean.lower(s) == "s" => c.tokens.end + 2,
            [mark, ..] if mark.is('\'') => c.tokens.end + 1,
            _ => c.tokens.end,
        }
    }

    /// The capital stands where Swedish would write a small letter, were the word no proper noun.
    pub fn capital_tells(&self, c: &Candidate<'c>) -> bool {
        let tokens = &self.clean.tokens;
        let at = c.tokens.start;
        if c.case != Case::Capitalised
            || tokens[at].opens_sentence
            || tokens[at].opens_line
            || self.clean.place.is_for_machines()
            || self.clean.place == Place::Code
        {
            return false;
        }
        let Some(before) = at.checked_sub(1).map(|index| &tokens[index]) else {
            return false;
        };
        // After these a quotation, a line of speech or an entry of a list may begin.
        let opens = is_any(before, &['.', ':', '/', '…', '!', '?', '•', '|'])
            || before.is('-') && tokens[at].spaced
            || !tokens[at].spaced && is_any(before, &['"', '(', '*', '\'']);
        !opens
    }
}

pub fn is_any(token: &Token, marks: &[char]) -> bool {
    marks.iter().any(|mark| token.is(*mark))
}

/// Of the marks between two words, the nearest first: "anslagstavlan (\"Ture" is parted by the bracket.
fn telling_mark<'t>(between: impl Iterator<Item = &'t Token> + Clone) -> Option<char> {
    let mut marks = between.filter_map(mark_of);
    let nearest = marks.clone().next();
    marks.find(|mark| !is_of_quotation(*mark)).or(nearest)
}

fn is_of_quotation(mark: char) -> bool {
    matches!(mark, '"' | '*' | '_')
}

fn mark_of(token: &Token) -> Option<char> {
    match token.kind {
        TokenKind::Mark(mark) => Some(mark),
        _ => None,
    }
}
