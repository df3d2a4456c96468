//! Lists of phrases: data files of patterns over words, and the matcher that finds them.
//!
//! A data file has sections, one pattern a line below each:
//!
//! ```text
//! # a comment
//! [category likely]          name of the category and how sure a hit is: certain, likely or doubtful
//! erhåll[a|er|it]<TAB>få     a pattern; after tabs what it would say instead, in Swedish and then in English
//! - fan av                   an excuse: hits of this section in a sentence where the excuse stands are dropped
//! ```
//!
//! ` / ` stands between patterns of one line. A pattern is words with spaces between. `a|b` is either word; `hor[a|an]` is `hora|horan`; `stäng*` any word that begins so,
//! `*dag` one that ends so; `<n>` a word that begins with a digit; `_` any word; `...` up to four words; `word?` may be
//! left out; `!word` must not stand there (in front of the first word it looks back). All in lower case, within one sentence.

use std::collections::HashMap;
use std::ops::Range;

use super::text::{STEM, Text, Word, key};
use crate::diagnostic::Confidence;

use super::{Hit, Instead};

/// How many words `...` may stand for.
const GAP: usize = 4;

#[derive(Debug, PartialEq)]
enum Spelling {
    Whole(String),
    Start(String),
    End(String),
    Number,
    Any,
}

#[derive(Debug)]
enum Item {
    Word { spellings: Vec<Spelling>, optional: bool },
    Not(Vec<Spelling>),
    Gap,
}

#[derive(Debug)]
struct Phrase {
    behind: Vec<Spelling>,
    items: Vec<Item>,
    /// The [`key`] of the second word, where it must be one word and no other: most phrases fail there.
    second: Option<u64>,
    section: usize,
    instead: Option<Instead>,
}

#[derive(Debug)]
struct Section {
    category: &'static str,
    confidence: Confidence,
    excuses: Vec<Phrase>,
}

/// Numbers of phrases by the [`key`] of a word. The keys are hashes already; the quick hasher only spreads them.
type ByKey = HashMap<u64, Vec<usize>, foldhash::fast::RandomState>;

/// A list of phrases, ready to be looked for.
#[derive(Debug, Default)]
pub struct Phrasebook {
    phrases: Vec<Phrase>,
    sections: Vec<Section>,
    heads: Heads,
    by_word: ByKey,
    by_stem: ByKey,
    at_numbers: Vec<usize>,
    anywhere: Vec<usize>,
}

/// Which keys some phrase begins with, as a Bloom filter with one hash: nearly every word of a text is passed over by it.
#[derive(Debug)]
struct Heads([u64; 128]);

impl Default for Heads {
    fn default() -> Self {
        Self([0; 128])
    }
}

impl Heads {
    fn add(&mut self, key: u64) {
        self.0[Self::place(key)] |= 1 << (key & 63);
    }

    /// `false` is certain.
    fn may_have(&self, key: u64) -> bool {
        self.0[Self::place(key)] & (1 << (key & 63)) != 0
    }

    fn place(key: u64) -> usize {
        usize::try_from(key >> 6 & 127).unwrap_or(0)
    }
}

impl Phrasebook {
    /// Reads a data file of this module's form.
    ///
    /// # Panics
    /// On a line that is not of the form. The files are part of the binary and all read by the tests.
    pub fn read(data: &'static str) -> Self {
        let mut book = Self::default();
        for line in data.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
            if let Some(header) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                let (category, sure) = header.split_once(' ').expect("a section names a category and a confidence");
                let confidence = confidence(sure).expect("a section's confidence is one of three");
                book.sections.push(Section { category, confidence, excuses: Vec::new() });
                continue;
            }
            let section = book.sections.len().checked_sub(1).expect("a pattern stands below a section");
            if let Some(excuse) = line.strip_prefix("- ") {
                let phrase = Phrase::read(excuse, section, None);
                book.sections[section].excuses.push(phrase);
                continue;
            }
            let (patterns, instead) = columns(line);
            for pattern in patterns.split(" / ") {
                let phrase = Phrase::read(pattern, section, instead.clone());
                book.index(&phrase);
                book.phrases.push(phrase);
            }
        }
        book
    }

    fn index(&mut self, phrase: &Phrase) {
        let number = self.phrases.len();
        let Some(Item::Word { spellings, optional: false }) = phrase.items.first() else {
            panic!("a pattern begins with a word that must be there: {phrase:?}");
        };
        for spelling in spellings {
            let (places, head) = match spelling {
                Spelling::Whole(word) => (&mut self.by_word, key(word.as_bytes())),
                Spelling::Start(stem) if stem.len() >= STEM => (&mut self.by_stem, key(&stem.as_bytes()[..STEM])),
                Spelling::Number => {
                    self.at_numbers.push(number);
                    continue;
                }
                _ => {
                    self.anywhere.push(number);
                    continue;
                }
            };
            self.heads.add(head);
            places.entry(head).or_default().push(number);
        }
    }

    /// Every phrase found, in the order of the text; of phrases that overlap the longest, of equal ones the first listed.
    pub fn find(&self, text: &Text) -> Vec<Hit> {
        let mut found: Vec<(Range<usize>, usize)> = Vec::new();
        let mut position = 0;
        let may_begin = |word: &Word| self.may_begin_at(word);
        while let Some(passed) = text.words().get(position..).and_then(|rest| rest.iter().position(may_begin)) {
            position += passed;
            match self.longest_at(text, position) {
                Some((end, phrase)) => {
                    if !self.is_excused(text, position, phrase) {
                        found.push((position..end, phrase));
                    }
                    position = end;
                }
                None => position += 1,
            }
        }
        found.into_iter().map(|(words, phrase)| self.hit(text, &words, phrase)).collect()
    }

    /// `false` is certain: no phrase begins with the word.
    fn may_begin_at(&self, word: &Word) -> bool {
        self.heads.may_have(word.key)
            || self.heads.may_have(word.stem_key)
            || (word.is_number && !self.at_numbers.is_empty())
            || !self.anywhere.is_empty()
    }

    fn longest_at(&self, text: &Text, position: usize) -> Option<(usize, usize)> {
        let word = &text.words()[position];
        let of_word = self.heads.may_have(word.key).then(|| self.by_word.get(&word.key)).flatten();
        let of_stem = self.heads.may_have(word.stem_key).then(|| self.by_stem.get(&word.stem_key)).flatten();
        let of_number = word.is_number.then_some(&self.at_numbers);
        let candidates = [of_word, of_stem, of_number, Some(&self.anywhere)].into_iter().flatten().flatten();
        let ends = candidates.filter_map(|&phrase| Some((self.phrases[phrase].end(text, position)?, phrase)));
        ends.max_by_key(|&(end, phrase)| (end, usize::MAX - phrase))
    }

    fn is_excused(&self, text: &Text, position: usize, phrase: usize) -> bool {
        let excuses = &self.sections[self.phrases[phrase].section].excuses;
        let mut places = text.sentence_of(position);
        !excuses.is_empty() && places.any(|place| excuses.iter().any(|excuse| excuse.end(text, place).is_some()))
    }

    fn hit(&self, text: &Text, words: &Range<usize>, phrase: usize) -> Hit {
        let phrase = &self.phrases[phrase];
        let section = &self.sections[phrase.section];
        Hit {
            range: text.span(words),
            category: section.category,
            confidence: section.confidence,
            instead: phrase.instead.clone(),
        }
    }

    /// The listed phrases of one whole word, with their category and confidence.
    pub fn single_words(&self) -> impl Iterator<Item = (&str, &'static str, Confidence)> {
        self.phrases.iter().flat_map(|phrase| {
            let section = &self.sections[phrase.section];
            let spellings: &[Spelling] = match phrase.items.as_slice() {
                [Item::Word { spellings, .. }] if phrase.behind.is_empty() => spellings,
                _ => &[],
            };
            spellings.iter().filter_map(|spelling| match spelling {
                Spelling::Whole(word) => Some((word.as_str(), section.category, section.confidence)),
                _ => None,
            })
        })
    }

    /// Every word that is spelled out somewhere in the list, whole or in part.
    #[cfg(test)]
    pub(super) fn literals(&self) -> Vec<&str> {
        let excuses = self.sections.iter().flat_map(|section| &section.excuses);
        let mut words = Vec::new();
        for phrase in self.phrases.iter().chain(excuses) {
            let items = phrase.items.iter().filter_map(|item| match item {
                Item::Word { spellings, .. } | Item::Not(spellings) => Some(spellings),
                Item::Gap => None,
            });
            for spelling in items.flatten().chain(&phrase.behind) {
                match spelling {
                    Spelling::Whole(word) | Spelling::Start(word) | Spelling::End(word) => words.push(word.as_str()),
                    Spelling::Number | Spelling::Any => {}
                }
            }
        }
        words
    }
}

fn confidence(name: &str) -> Option<Confidence> {
    match name {
        "doubtful" => Some(Confidence::Doubtful),
        "likely" => Some(Confidence::Likely),
        "certain" => Some(Confidence::Certain),
        _ => None,
    }
}

impl Phrase {
    fn read(pattern: &str, section: usize, instead: Option<Instead>) -> Self {
        let mut items: Vec<Item> = pattern.split_whitespace().map(Item::read).collect();
        let behind = match items.first() {
            Some(Item::Not(_)) => match items.remove(0) {
                Item::Not(spellings) => spellings,
                _ => unreachable!("the item was just seen to be a negation"),
            },
            _ => Vec::new(),
        };
        let second = match items.as_slice() {
            [Item::Word { optional: false, .. }, Item::Word { spellings, optional: false }, ..] => match &spellings[..]
            {
                [Spelling::Whole(word)] => Some(key(word.as_bytes())),
                _ => None,
            },
            _ => None,
        };
        Self { behind, items, second, section, instead }
    }

    /// The word after the phrase if it stands at this word.
    fn end(&self, text: &Text, position: usize) -> Option<usize> {
        let follows = |second| text.words().get(position + 1).is_some_and(|word| word.key == second);
        if !self.second.is_none_or(follows) {
            return None;
        }
        let sentence = text.sentence_of(position);
        if position > sentence.start && self.behind.iter().any(|spelling| spelling.fits(text.lower(position - 1))) {
            return None;
        }
        follow(&self.items, text, position, sentence.end)
    }
}

/// A line's patterns, and what could be written instead.
fn columns(line: &'static str) -> (&'static str, Option<Instead>) {
    let mut columns = line.split('\t').map(str::trim).filter(|column| !column.is_empty());
    let patterns = columns.next().expect("a line has a pattern");
    (patterns, columns.next().map(|sv| Instead::new(sv, columns.next().unwrap_or(sv))))
}

fn follow(items: &[Item], text: &Text, at: usize, end: usize) -> Option<usize> {
    let Some((item, rest)) = items.split_first() else { return Some(at) };
    let here = |spellings: &[Spelling]| at < end && spellings.iter().any(|spelling| spelling.fits(text.lower(at)));
    match item {
        Item::Word { spellings, optional } => {
            let taken = if here(spellings) { follow(rest, text, at + 1, end) } else { None };
            taken.or_else(|| if *optional { follow(rest, text, at, end) } else { None })
        }
        Item::Not(spellings) => {
            if here(spellings) {
                None
            } else {
                follow(rest, text, at, end)
            }
        }
        Item::Gap => (at..=end.min(at + GAP)).find_map(|next| follow(rest, text, next, end)),
    }
}

impl Item {
    fn read(source: &str) -> Self {
        if source == "..." {
            return Self::Gap;
        }
        if let Some(refused) = source.strip_prefix('!') {
            return Self::Not(spellings(refused));
        }
        let optional = source.ends_with('?');
        Self::Word { spellings: spellings(source.trim_end_matches('?')), optional }
    }
}

impl Spelling {
    fn read(source: &str) -> Self {
        assert!(!source.contains(['?', '!', '[', ']', '/']), "`{source}` is no word");
        match source {
            "<n>" => Self::Number,
            "_" => Self::Any,
            _ => match (source.strip_prefix('*'), source.strip_suffix('*')) {
                (Some(end), _) => Self::End(end.to_owned()),
                (_, Some(start)) => Self::Start(start.to_owned()),
                _ => Self::Whole(source.to_owned()),
            },
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Start(start) => word.starts_with(start.as_str()),
            Self::End(end) => word.ends_with(end.as_str()),
            Self::Number => is_number(word),
            Self::Any => true,
        }
    }
}

fn is_number(word: &str) -> bool {
    word.as_bytes().first().is_some_and(u8::is_ascii_digit)
}

/// `hor[a|an]|luder` as its spellings.
fn spellings(source: &str) -> Vec<Spelling> {
    let mut all = Vec::new();
    let mut depth = 0;
    let parts = source.split(|sign| {
        depth += i32::from(sign == '[') - i32::from(sign == ']');
        sign == '|' && depth == 0
    });
    for part in parts {
        match part.split_once('[') {
            Some((stem, endings)) => {
                let (endings, tail) = endings.split_once(']').expect("a bracket is closed");
                all.extend(endings.split('|').map(|ending| Spelling::read(&format!("{stem}{ending}{tail}"))));
            }
            None => all.push(Spelling::read(part)),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOOK: &str = "[one certain]\nhor[a|an]|luder !av\nröd* knapp*\tknappen Spara\tthe Save button\n!ett barn <n> år\n- saga\n\
                        [two doubtful]\nvinn ... pris\nklick[a|] gärna? här\n";

    fn found(source: &str) -> Vec<(&str, &str)> {
        let text = Text::new(source);
        let book = Phrasebook::read(BOOK);
        book.find(&text).into_iter().map(|hit| (hit.category, &source[hit.range])).collect()
    }

    #[test]
    fn patterns_mean_what_the_file_form_says() {
        assert_eq!(found("Den RÖDA knappen syns"), [("one", "RÖDA knappen")]);
        assert_eq!(found("horan, luder av"), [("one", "horan")]);
        assert_eq!(
            found("Vinn ett mycket fint pris nu. Klick gärna här."),
            [("two", "Vinn ett mycket fint pris"), ("two", "Klick gärna här")]
        );
        assert_eq!(found("Klicka. Här bor vi. Vinn. Ett pris."), []);
        assert_eq!(found("Ett barn 5 år och ett barn 4 år. Vi har barn 5 år"), [("one", "barn 5 år")]);
        assert_eq!(found("I en saga syns röda knappar. Röda knappar"), [("one", "Röda knappar")]);
    }
}
