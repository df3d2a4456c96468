//! What a document has already told of a word: a person once is a person everywhere in it, and so is a guinea pig.

use crate::swedish::lexicon::WordMap;

#[derive(Debug, Clone, Copy, Default)]
struct Told {
    person: bool,
    thing: bool,
    figure: bool,
    cast: bool,
}

/// Keys are in small letters, without the s of the genitive.
#[derive(Debug, Default)]
pub struct Memory<'c> {
    told: WordMap<&'c str, Told>,
}

impl<'c> Memory<'c> {
    pub fn note_person(&mut self, key: &'c str) {
        self.told.entry(key).or_default().person = true;
    }

    /// An animal, a doll, a figure, a boat: what bears a person's name and is none.
    pub fn note_thing(&mut self, key: &'c str) {
        self.told.entry(key).or_default().thing = true;
    }

    /// A figure of a work that the post names, or what has a tail: likely no person, but the name is one that children bear.
    pub fn note_figure(&mut self, key: &'c str) {
        self.told.entry(key).or_default().figure = true;
    }

    /// One of several figures in a row: "Sara, Margareta och Johanna", where the almanac is spoken of.
    pub fn note_cast(&mut self, key: &'c str) {
        self.told.entry(key).or_default().cast = true;
    }

    pub fn is_of_cast(&self, key: &str) -> bool {
        self.told.get(key).is_some_and(|told| told.cast)
    }

    pub fn is_figure(&self, key: &str) -> bool {
        self.told.get(key).is_some_and(|told| told.figure)
    }

    pub fn is_person(&self, key: &str) -> bool {
        self.told.get(key).is_some_and(|told| told.person)
    }

    pub fn is_thing(&self, key: &str) -> bool {
        self.told.get(key).is_some_and(|told| told.thing)
    }
}
