//! What is known of words before any sentence is read: Swedish words in all their forms, and names of every kind.
//!
//! Both lexicons are packed by the build script and lie in the binary; opening them costs nothing.

#[path = "lexicon/flags.rs"]
mod flags;
#[path = "lexicon/hash.rs"]
mod hash;
#[path = "lexicon/recent.rs"]
mod recent;

pub use flags::*;
use recent::Recent;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

/// A table of words from our own lists or the site's.
pub type WordMap<K, V> = HashMap<K, V, BuildHasherDefault<WordHasher>>;

/// Hashes one string, as [`hash::hash`] does.
#[derive(Debug, Clone, Default)]
pub struct WordHasher(u64);

impl Hasher for WordHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 ^= hash::hash(bytes);
    }

    /// The byte that ends a string tells nothing: its length is in the hash.
    fn write_u8(&mut self, _: u8) {}

    fn finish(&self) -> u64 {
        self.0
    }
}

type Packed = fst::Map<&'static [u8]>;

static WORDS: LazyLock<Packed> = LazyLock::new(|| open(include_bytes!(concat!(env!("OUT_DIR"), "/words.fst"))));
static NAMES: LazyLock<Packed> = LazyLock::new(|| open(include_bytes!(concat!(env!("OUT_DIR"), "/names.fst"))));

thread_local! {
    static RECENT_WORDS: RefCell<Recent> = RefCell::new(Recent::new());
    static RECENT_NAMES: RefCell<Recent> = RefCell::new(Recent::new());
}

const FILTER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/small.filter"));

fn open(bytes: &'static [u8]) -> Packed {
    fst::Map::new(bytes).expect("the build script wrote this map with the same version of fst")
}

/// The flags of an ordinary word in small letters; 0 for what is no word of Swedish.
pub fn word(lower: &str) -> u64 {
    Recent::flags(&RECENT_WORDS, lower, || WORDS.get(lower).unwrap_or(0))
}

/// The flags of a name, of one word or several parted by a space, in small letters.
pub fn name(lower: &str) -> u64 {
    Recent::flags(&RECENT_NAMES, lower, || NAMES.get(lower).unwrap_or(0))
}

/// The names of a work's figures, and of what a topic is about, by the work or a word of the topic: "emil i lönneberga" gives "alfred" and "ida".
static CASTS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    include_str!("lexicon/casts.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(works, cast)| works.split(" / ").map(move |work| (work, cast.split_whitespace().collect())))
        .collect()
});

/// The figures of a work, in small letters, that bear names of children too.
pub fn cast(work: &str) -> &'static [&'static str] {
    CASTS.get(work).map_or(&[], Vec::as_slice)
}

/// Whether a word written small can be a given name or open a name of several words, and whether two words can be a name
/// or open one. Nearly all are told apart here, at a hundredth of the cost of a look into the lexicon.
pub fn may_be_small_name(lower: &str) -> bool {
    let bit = hash::hash(lower.as_bytes()) % FILTER_BITS;
    FILTER.get((bit / 8) as usize).is_some_and(|byte| byte & (1 << (bit % 8)) != 0)
}

/// Whether this word of a site's own list is a given name that many bear: to allow it would let children's names out.
pub fn is_common_given_name(text: &str) -> bool {
    let lower = text.trim().to_lowercase();
    name(&lower) & GIVEN != 0 && (word(&lower) & WORD == 0 || name(&lower) & NAME_FIRST != 0)
}

/// A finite verb. Nearly every word in "-ade" is one, also where the dictionary lacks it: "sopade", "googlade".
pub fn is_verb(lower: &str) -> bool {
    const SHORTEST: usize = 5;
    word(lower) & VERB != 0 || lower.len() >= SHORTEST && lower.ends_with("ade")
}

/// What stands after "har": "målat", "byggt", "läst", "sprungit", "gjort".
pub fn is_supine(lower: &str) -> bool {
    const IRREGULAR: [&str; 12] =
        ["gjort", "sett", "fått", "gått", "stått", "lagt", "sagt", "satt", "hört", "tänkt", "haft", "blivit"];
    let Some(stem) = lower.strip_suffix('t') else {
        return false;
    };
    let past = |ending: &str| is_verb(&format!("{stem}{ending}"));
    IRREGULAR.contains(&lower) || word(lower) & WORD != 0 && (lower.ends_with("it") || past("de") || past("te"))
}

/// A noun with the definite ending: "ankan", "rosen".
pub fn is_definite(lower: &str) -> bool {
    let stem = lower.strip_suffix("en").or_else(|| lower.strip_suffix("et"));
    let bare = lower.strip_suffix('n').or_else(|| lower.strip_suffix('t')).filter(|bare| bare.ends_with(['a', 'e']));
    word(lower) & WORD != 0 && (stem.into_iter().chain(bare)).any(|stem| word(stem) & WORD != 0)
}

/// Letters that parents choose between for one sound, the rarer first: "Wictor", "Nathalie", "Philippa", "Emilya".
const SPELLINGS: [(&str, &str); 14] = [
    ("w", "v"),
    ("c", "k"),
    ("k", "c"),
    ("q", "k"),
    ("z", "s"),
    ("s", "z"),
    ("ph", "f"),
    ("f", "ph"),
    ("th", "t"),
    ("t", "th"),
    ("y", "i"),
    ("i", "y"),
    ("j", "i"),
    ("x", "ks"),
];

/// Whether an unknown word is a given name in another spelling: one sound written otherwise, or one letter doubled.
pub fn is_given_in_other_spelling(lower: &str) -> bool {
    /// Short words are near to everything.
    const SHORTEST: usize = 5;
    let is_given = |spelling: &str| name(spelling) & (GIVEN | NOT_NAME) == GIVEN;
    if lower.len() < SHORTEST {
        return false;
    }
    let doubled = lower.as_bytes().windows(2).position(|pair| pair[0] == pair[1] && pair[0].is_ascii_alphabetic());
    doubled.is_some_and(|at| is_given(&[&lower[..at], &lower[at + 1..]].concat()))
        || SPELLINGS.iter().any(|(rare, usual)| lower.contains(rare) && is_given(&lower.replace(rare, usual)))
}

/// Whether the word is Swedish, alone or as a compound of two Swedish parts: "bakdag", "vattenlek", "fruktstunden".
pub fn is_swedish(lower: &str) -> bool {
    word(lower) & WORD != 0 || is_compound(lower, MOST_PARTS) || is_clipped(lower)
}

/// A noun in its bare form, alone or as the last part of a compound: "ank" + "damm".
pub fn has_definite(lower: &str) -> bool {
    // "klättrat" is no definite form of "klättra".
    let endings = |part: &str| -> &[&str] {
        match part.as_bytes().last() {
            Some(b'a') => &["n"],
            Some(b'e') => &["n", "t"],
            _ => &["en", "et", "n"],
        }
    };
    let noun = |part: &str| {
        part.len() >= SHORTEST_PART
            && word(part) & WORD != 0
            && endings(part).iter().any(|ending| word(&format!("{part}{ending}")) & WORD != 0)
    };
    let ends = lower.char_indices().skip(SHORTEST_PART).map(|(at, _)| lower.split_at(at));
    noun(lower)
        || ends.into_iter().any(|(first, last)| last.len() > SHORTEST_PART && noun(last) && begins_compound(first))
}

/// "ekorrn", "sommarn": the e of the definite ending is left out in songs and in speech.
fn is_clipped(lower: &str) -> bool {
    lower
        .strip_suffix('n')
        .filter(|stem| stem.ends_with(['r', 'l']))
        .is_some_and(|stem| word(&format!("{stem}en")) & WORD != 0)
}

/// Shorter parts than this meet by chance inside names ("al" + "va").
const SHORTEST_PART: usize = 3;

/// "fruktstundspåse" has three parts. More are rare, and every part multiplies the work.
const MOST_PARTS: usize = 3;
/// In bytes.
const LONGEST_COMPOUND: usize = 48;

fn is_compound(lower: &str, parts: usize) -> bool {
    if parts < 2 || lower.len() > LONGEST_COMPOUND {
        return false;
    }
    lower.char_indices().map(|(at, _)| at).filter(|at| is_long_enough(*at, lower.len() - at)).any(|at| {
        let (first, second) = lower.split_at(at);
        word(second) & WORD != 0 && opens_compound(first, parts - 1)
    })
}

/// Bytes of the two parts: at most one of them may be of the shortest length.
fn is_long_enough(first: usize, second: usize) -> bool {
    first >= SHORTEST_PART && second >= SHORTEST_PART && first + second > 2 * SHORTEST_PART
}

/// The first part may be a proper noun: "Berlinpolisen", "Luciatåget".
const PROPER_PART: usize = 4;

/// Whether the part can begin a compound: "gung" + "häst".
pub fn begins_compound(part: &str) -> bool {
    opens_compound(part, 2)
}

/// A first part stands as it is or with a joining s: "mat" + "lådan", "skog" + s + "gruppen".
fn opens_compound(part: &str, parts: usize) -> bool {
    let proper = |part: &str| {
        let flags = name(part);
        part.len() >= PROPER_PART && flags & (PROPER | PLACE | OTHER | CHARACTER) != 0 && flags & GIVEN == 0
    };
    word(part) & (WORD | PART) != 0
        || proper(part)
        || part
            .strip_suffix('s')
            .is_some_and(|stem| stem.len() >= SHORTEST_PART && word(stem) & WORD != 0 || proper(stem))
        || is_compound(part, parts)
}

/// The word without the s of the genitive, if it ends so.
pub fn without_genitive(lower: &str) -> Option<&str> {
    lower.strip_suffix('s').filter(|stem| stem.chars().nth(1).is_some())
}

/// Surnames end so. Only a word that is in no lexicon is asked.
pub fn ends_like_surname(lower: &str) -> bool {
    const ENDINGS: [&str; 48] = [
        "blom", "fors", "sten", "bäck", "hult", "löf", "vall", "åker", "sson", "ström", "berg", "bergh", "gren",
        "quist", "qvist", "kvist", "lund", "lundh", "dahl", "mark", "holm", "blad", "lind", "stedt", "sköld", "crona",
        "stråle", "hjelm", "ović", "ovic", "ević", "evic", "ski", "ska", "sky", "enko", "chuk", "ian", "yan", "oğlu",
        "oglu", "nen", "idze", "shvili", "escu", "zadeh", "pour", "nejad",
    ];
    ENDINGS.iter().any(|ending| lower.len() > ending.len() + 2 && lower.ends_with(ending))
}

/// Swedish nouns in the definite or the plural end so, where the dictionary lacks the word: "Publiceraren".
pub fn ends_like_noun(lower: &str) -> bool {
    const ENDINGS: [&str; 50] = [
        "ern", "eln", "iken", "isten", "enten", "eten", "alen", "skolan", "skola", "kyrkan", "kyrka", "gatan",
        "gården", "parken", "torget", "vägen", "stigen", "hallen", "huset", "badet", "hemmet", "spelet", "museet",
        "priset", "klubben", "bron", "appen", "are", "aren", "arna", "erna", "orna", "ningen", "ningar", "heten",
        "heter", "skapet", "elsen", "elser", "tionen", "tioner", "ismen", "eriet", "arens", "banan", "lådan", "boken",
        "dagen", "veckan", "gruppen",
    ];
    ENDINGS.iter().any(|ending| lower.ends_with(ending))
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
