//! Words that tell what the word beside them is: closed classes of Swedish, listed in `cues.txt` with their meaning.

use crate::swedish::lexicon::{self, WordMap};
use crate::swedish::normal::Clean;
use crate::swedish::token::Token;
use std::sync::LazyLock;

/// The classes that a cue word belongs to, one bit each.
pub type Classes = u64;

pub const IS_AND: Classes = 1 << 0;
pub const IS_KIN: Classes = 1 << 1;
pub const IS_ROLE: Classes = 1 << 2;
pub const IS_GREETING: Classes = 1 << 3;
pub const IS_THING: Classes = 1 << 4;
pub const IS_PUBLIC_ROLE: Classes = 1 << 5;
pub const IS_PLACE_NOUN: Classes = 1 << 6;
pub const IS_SIGN_OFF: Classes = 1 << 7;
pub const IS_SIGN_OFF_FILLER: Classes = 1 << 8;
pub const IS_AGE_UNIT: Classes = 1 << 9;
pub const IS_STATE_VERB: Classes = 1 << 10;
pub const IS_PRONOUN: Classes = 1 << 11;
pub const IS_SAYING: Classes = 1 << 12;
pub const IS_WHERE: Classes = 1 << 13;
pub const IS_SWEDISH: Classes = 1 << 14;
pub const IS_ENGLISH_WORDS: Classes = 1 << 15;
pub const IS_MONTH: Classes = 1 << 16;
pub const IS_OWNED: Classes = 1 << 17;
pub const IS_META: Classes = 1 << 18;
pub const IS_PLANT: Classes = 1 << 19;
pub const IS_PLANT_NAMES: Classes = 1 << 20;
pub const IS_TITLE_VERB: Classes = 1 << 21;
pub const IS_ENGLISH: Classes = 1 << 22;
pub const IS_CREATOR: Classes = 1 << 23;
pub const IS_BESIDE: Classes = 1 << 24;
pub const IS_NAMING: Classes = 1 << 25;
pub const IS_ARTICLE: Classes = 1 << 26;
pub const IS_OFFICE: Classes = 1 << 27;
pub const IS_TOLD_OF_LETTERS: Classes = 1 << 28;
pub const IS_LETTERED: Classes = 1 << 29;
pub const IS_MASS: Classes = 1 << 30;
pub const IS_NUMERAL: Classes = 1 << 31;

pub const IS_TELLING_ROOM: Classes = 1 << 32;
pub const IS_STREET: Classes = 1 << 33;
pub const IS_CHURCH: Classes = 1 << 34;
pub const IS_GROWING: Classes = 1 << 35;
pub const IS_MAY: Classes = 1 << 36;
pub const IS_WEATHER: Classes = 1 << 37;
pub const IS_SORT: Classes = 1 << 38;
pub const IS_CREATING: Classes = 1 << 39;
pub const IS_HUMAN_DOING: Classes = 1 << 40;
pub const IS_READING: Classes = 1 << 41;
pub const IS_CREDIT: Classes = 1 << 42;
pub const IS_MEASURED: Classes = 1 << 43;
pub const IS_ASKED_FOR: Classes = 1 << 44;
pub const IS_MAKING: Classes = 1 << 45;
pub const IS_WEEKDAY: Classes = 1 << 46;
pub const IS_SURFACE: Classes = 1 << 47;
pub const IS_ASSISTANT: Classes = 1 << 48;
pub const IS_KNOWING: Classes = 1 << 49;
pub const IS_MADE: Classes = 1 << 50;
pub const IS_LIMB: Classes = 1 << 51;
pub const IS_TOPIC: Classes = 1 << 52;
pub const IS_ANIMAL_DOING: Classes = 1 << 53;
pub const IS_FEELING: Classes = 1 << 54;
pub const IS_PART: Classes = 1 << 55;
pub const IS_TRADE: Classes = 1 << 56;

/// The names of the classes in `cues.txt`.
const CLASSES: [(&str, Classes); 57] = [
    ("and", IS_AND),
    ("kin", IS_KIN),
    ("role", IS_ROLE),
    ("greeting", IS_GREETING),
    ("thing", IS_THING),
    ("public_role", IS_PUBLIC_ROLE),
    ("place_noun", IS_PLACE_NOUN),
    ("sign_off", IS_SIGN_OFF),
    ("sign_off_filler", IS_SIGN_OFF_FILLER),
    ("age_unit", IS_AGE_UNIT),
    ("state_verb", IS_STATE_VERB),
    ("pronoun", IS_PRONOUN),
    ("saying", IS_SAYING),
    ("where", IS_WHERE),
    ("swedish", IS_SWEDISH),
    ("english_words", IS_ENGLISH_WORDS),
    ("month", IS_MONTH),
    ("owned", IS_OWNED),
    ("meta", IS_META),
    ("plant", IS_PLANT),
    ("plant_names", IS_PLANT_NAMES),
    ("title_verb", IS_TITLE_VERB),
    ("english", IS_ENGLISH),
    ("creator", IS_CREATOR),
    ("beside", IS_BESIDE),
    ("naming", IS_NAMING),
    ("article", IS_ARTICLE),
    ("office", IS_OFFICE),
    ("told_of_letters", IS_TOLD_OF_LETTERS),
    ("lettered", IS_LETTERED),
    ("mass", IS_MASS),
    ("numeral", IS_NUMERAL),
    ("telling_room", IS_TELLING_ROOM),
    ("street", IS_STREET),
    ("church", IS_CHURCH),
    ("grows", IS_GROWING),
    ("may", IS_MAY),
    ("weather", IS_WEATHER),
    ("sort", IS_SORT),
    ("creating", IS_CREATING),
    ("human_doing", IS_HUMAN_DOING),
    ("reading", IS_READING),
    ("credit", IS_CREDIT),
    ("measured", IS_MEASURED),
    ("asked_for", IS_ASKED_FOR),
    ("making", IS_MAKING),
    ("weekday", IS_WEEKDAY),
    ("surface", IS_SURFACE),
    ("assistant", IS_ASSISTANT),
    ("knowing", IS_KNOWING),
    ("made", IS_MADE),
    ("limb", IS_LIMB),
    ("topic", IS_TOPIC),
    ("animal_doing", IS_ANIMAL_DOING),
    ("feeling", IS_FEELING),
    ("part", IS_PART),
    ("trade", IS_TRADE),
];

static CUES: LazyLock<WordMap<&str, Classes>> = LazyLock::new(|| {
    let mut cues = WordMap::default();
    let mut class = 0;
    for line in include_str!("cues.txt").lines() {
        if let Some((name, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            class = CLASSES.iter().find(|(known, _)| *known == name).map_or(0, |(_, class)| *class);
        } else if !line.starts_with('#') {
            for word in line.split_whitespace() {
                *cues.entry(word).or_default() |= class;
            }
        }
    }
    cues
});

/// The classes of a word in small letters.
pub fn classes(lower: &str) -> Classes {
    CUES.get(lower).copied().unwrap_or(0)
}

/// The classes of a token: marks have none.
pub fn classes_of(clean: &Clean<'_>, token: &Token) -> Classes {
    if token.is_mark() { 0 } else { classes(clean.lower(token)) }
}

/// A shorter ending than this many bytes meets by chance.
const SHORTEST_ENDING: usize = 4;

/// Whether the word, or the last part of it, is of one of these classes: "vallhunden" is a dog.
pub fn ends_in(lower: &str, wanted: Classes) -> bool {
    if classes(lower) & wanted != 0 || wanted & IS_THING != 0 && names_thing(lower) {
        return true;
    }
    lower
        .char_indices()
        .skip(2)
        .map(|(at, _)| &lower[at..])
        .take_while(|ending| ending.len() >= SHORTEST_ENDING)
        .any(|ending| classes(ending) & wanted != 0)
}

/// Whether the lexicon marks the word, or the last part of a compound of two known words, as a thing that bears names.
fn names_thing(lower: &str) -> bool {
    let is_thing = |part: &str| lexicon::word(part) & lexicon::THING != 0;
    // "skräpgubben" is made of scrap; "gubben" alone may be the neighbour.
    let figure =
        ["gubben", "gubbe", "gumman", "gumma"].iter().any(|end| lower.len() > end.len() && lower.ends_with(end));
    figure
        || is_thing(lower)
        || is_of_stuff(lower)
        || lower
            .char_indices()
            .skip(2)
            .map(|(at, _)| lower.split_at(at))
            .take_while(|(_, ending)| ending.len() >= SHORTEST_ENDING)
            .any(|(first, ending)| is_thing(ending) && lexicon::begins_compound(first))
}

/// "docktvillingarna", "stenfamiljen": people of stuff are none.
fn is_of_stuff(lower: &str) -> bool {
    const STUFFS: [&str; 14] = [
        "dock",
        "papp",
        "pappers",
        "lego",
        "plysch",
        "trä",
        "tyg",
        "ler",
        "deg",
        "snö",
        "sten",
        "pepparkaks",
        "pärl",
        "garn",
    ];
    let person = |rest: &str| classes(rest) & (IS_KIN | IS_ROLE) != 0;
    STUFFS.iter().any(|stuff| lower.strip_prefix(stuff).is_some_and(person))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_class_has_words() {
        for (name, class) in CLASSES {
            assert!(CUES.values().any(|classes| classes & class != 0), "{name}");
        }
    }

    #[test]
    fn a_compound_is_of_the_class_of_its_last_part() {
        assert!(ends_in("vallhunden", IS_THING));
        assert!(ends_in("cellopedagogen", IS_ROLE));
        assert!(!ends_in("alva", IS_THING));
    }
}
