//! What is known of words before any sentence is read: Swedish words in all their forms, and names of every kind.
//!
//! Both lexicons are packed by the build script and lie in the binary; opening them costs nothing.

#[path = "lexicon/flags.rs"]
mod flags;

pub use flags::*;
use std::collections::HashMap;
use std::sync::LazyLock;

type Packed = fst::Map<&'static [u8]>;

static WORDS: LazyLock<Packed> = LazyLock::new(|| open(include_bytes!(concat!(env!("OUT_DIR"), "/words.fst"))));
static NAMES: LazyLock<Packed> = LazyLock::new(|| open(include_bytes!(concat!(env!("OUT_DIR"), "/names.fst"))));

fn open(bytes: &'static [u8]) -> Packed {
    fst::Map::new(bytes).expect("the build script wrote this map with the same version of fst")
}

/// The flags of an ordinary word in small letters; 0 for what is no word of Swedish.
pub fn word(lower: &str) -> u64 {
    WORDS.get(lower).unwrap_or(0)
}

/// The flags of a name, of one word or several parted by a space, in small letters.
pub fn name(lower: &str) -> u64 {
    NAMES.get(lower).unwrap_or(0)
}

/// The names of a work's figures, by the work: "emil i lönneberga" gives "alfred" and "ida".
static CASTS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    include_str!("lexicon/casts.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .map(|(work, cast)| (work, cast.split_whitespace().collect()))
        .collect()
});

/// The figures of a work, in small letters, that bear names of children too.
pub fn cast(work: &str) -> &'static [&'static str] {
    CASTS.get(work).map_or(&[], Vec::as_slice)
}

/// Whether this word of a site's own list is a given name that many bear: to allow it would let children's names out.
pub fn is_common_given_name(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    name(&lower) & GIVEN != 0 && (word(&lower) & WORD == 0 || name(&lower) & NAME_FIRST != 0)
}

/// Whether the word is Swedish, alone or as a compound of two Swedish parts: "bakdag", "vattenlek", "fruktstunden".
pub fn is_swedish(lower: &str) -> bool {
    word(lower) & WORD != 0 || is_compound(lower)
}

/// Shorter parts than this meet by chance inside names ("al" + "va").
const SHORTEST_PART: usize = 3;

fn is_compound(lower: &str) -> bool {
    if lower.len() < 2 * SHORTEST_PART {
        return false;
    }
    lower.char_indices().map(|(at, _)| at).filter(|at| *at >= SHORTEST_PART && lower.len() - at > SHORTEST_PART).any(
        |at| {
            let (first, second) = lower.split_at(at);
            word(second) & WORD != 0 && begins_compound(first)
        },
    )
}

/// The first part may be a proper noun: "Berlinpolisen", "Luciatåget".
const PROPER_PART: usize = 4;

/// A first part stands as it is or with a joining s: "mat" + "lådan", "lek" + s + "..."
fn begins_compound(part: &str) -> bool {
    if word(part) & (WORD | PART) != 0 {
        return true;
    }
    let proper = PROPER | PLACE | OTHER | CHARACTER;
    if part.len() >= PROPER_PART && name(part) & proper != 0 && name(part) & (GIVEN | GIVEN_WORLD) == 0 {
        return true;
    }
    part.strip_suffix('s').is_some_and(|stem| stem.len() >= SHORTEST_PART && word(stem) & WORD != 0)
}

/// The word without the s of the genitive, if it ends so.
pub fn without_genitive(lower: &str) -> Option<&str> {
    lower.strip_suffix('s').filter(|stem| stem.chars().nth(1).is_some())
}

/// Surnames end so. Only a word that is in no lexicon is asked.
pub fn ends_like_surname(lower: &str) -> bool {
    const ENDINGS: [&str; 40] = [
        "sson", "ström", "berg", "bergh", "gren", "quist", "qvist", "kvist", "lund", "lundh", "dahl", "mark", "holm",
        "blad", "lind", "stedt", "sköld", "crona", "stråle", "hjelm", "ović", "ovic", "ević", "evic", "ski", "ska",
        "sky", "enko", "chuk", "ian", "yan", "oğlu", "oglu", "nen", "idze", "shvili", "escu", "zadeh", "pour", "nejad",
    ];
    ENDINGS.iter().any(|ending| lower.len() > ending.len() + 2 && lower.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_in_all_their_forms() {
        for form in ["kottarna", "sprang", "byggde", "fjärilens", "förskolan", "hoppade"] {
            assert_ne!(word(form) & WORD, 0, "{form}");
        }
        assert_ne!(word("byggde") & VERB, 0);
        assert_eq!(word("kotte") & VERB, 0);
        assert_eq!(word("mateusz"), 0);
    }

    #[test]
    fn compounds_are_words_and_names_are_not() {
        for compound in ["vattenlek", "skogsgruppen", "lekdag", "pappersgrodor"] {
            assert!(is_swedish(compound), "{compound}");
        }
        for name in ["mateusz", "ayaan", "svitlana", "merjem", "elvira"] {
            assert!(!is_swedish(name), "{name}");
        }
    }

    #[test]
    fn names_of_many_languages_are_known_with_and_without_marks() {
        for given in ["elliot", "wilma", "mohammed", "ayşe", "ayse", "łukasz", "lukasz", "hye-jin", "xaawo", "tsehay"]
        {
            assert_ne!(name(given) & GIVEN, 0, "{given}");
        }
        assert_eq!(name("vi") & GIVEN, 0);
        assert_ne!(name("alfons åberg") & CHARACTER, 0);
        assert_ne!(name("malmö") & PLACE, 0);
    }

    #[test]
    fn only_a_common_name_is_advised_against() {
        assert!(is_common_given_name("Elsa"));
        assert!(!is_common_given_name("Hajen"));
        assert!(!is_common_given_name("Björn"));
    }
}
