//! What the packed lexicons say of a word. Shared by the build script that writes them and the engine that reads them.

/// The word is an ordinary word of Swedish, in this very form.
pub const WORD: u64 = 1;
/// A finite verb, present or past: what a person's name at the beginning of a sentence is followed by.
pub const VERB: u64 = 1 << 1;
/// The first part of a compound, which may not stand alone ("vecko", "pappers").
pub const PART: u64 = 1 << 2;
/// A noun for what bears a name and is no person: an animal, a doll, a boat, in any form.
pub const THING: u64 = 1 << 3;
/// A noun for an animal that is kept, which is a thing as well.
pub const PET: u64 = 1 << 4;

/// A given name that children or staff in Sweden bear.
pub const GIVEN: u64 = 1;
/// A given name somewhere in the world.
pub const GIVEN_WORLD: u64 = 1 << 1;
pub const SURNAME: u64 = 1 << 2;
pub const PLACE: u64 = 1 << 3;
/// A holiday, an organisation, a brand, a plant's variety: a proper noun that is no person.
pub const OTHER: u64 = 1 << 4;
/// A figure of a book, a film or a toy.
pub const CHARACTER: u64 = 1 << 5;
/// A person of public life.
pub const PUBLIC: u64 = 1 << 6;
/// A proper noun of the dictionary, which does not say of what kind.
pub const PROPER: u64 = 1 << 7;
/// Nearly always the ordinary word, although a given name somewhere.
pub const NOT_NAME: u64 = 1 << 8;
/// A word too, but the name comes first in a preschool's posts.
pub const NAME_FIRST: u64 = 1 << 9;
/// A name of several words begins with this word.
pub const OPENS_PHRASE: u64 = 1 << 10;

/// A surname of ours that is a word too: it tells nothing alone, but "Anna Stark" is a person and "Annas Trädgårdar" a shop.
pub const SURNAME_WORD: u64 = 1 << 11;

/// So many bits has the filter that tells most small words apart from names without a look at the lexicon.
pub const FILTER_BITS: u64 = 1 << 18;
