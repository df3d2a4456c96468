//! Nouns, told by their endings: in the definite form, and such as are no person.

use super::cues::*;
use super::scene::Neighbour;
use crate::swedish::lexicon;

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

/// A noun of the dictionary in its bare form that does not end as the words for persons do: "hummer", "sopborste".
pub fn is_bare_thing(lower: &str) -> bool {
    const OF_PERSONS: [&str; 32] = [
        "are",
        "ist",
        "ant",
        "ent",
        "ör",
        "log",
        "man",
        "kvinna",
        "inna",
        "ska",
        "ling",
        "ing",
        "åring",
        "gäst",
        "person",
        "unge",
        "barn",
        "bror",
        "syster",
        "vän",
        "kompis",
        "kamrat",
        "granne",
        "kusin",
        "figur",
        "tös",
        "grabb",
        "vuxen",
        "människa",
        "familj",
        "grupp",
        "en",
    ];
    !OF_PERSONS.iter().any(|ending| lower.ends_with(ending))
        && !ends_in(lower, IS_KIN | IS_ROLE | IS_PUBLIC_ROLE)
        && lexicon::has_definite(lower)
}

/// A noun without an ending that says which: "odling", "miljöer".
pub fn is_bare_noun(word: Neighbour<'_>) -> bool {
    let plural = ["er", "or", "ar"].iter().any(|ending| word.lower.ends_with(ending));
    !word.is_verb()
        && !word.is(IS_KIN | IS_ROLE | IS_AGE_UNIT | IS_NUMERAL | IS_PRONOUN | IS_SWEDISH | IS_MAY | IS_HUMAN_DOING)
        && (lexicon::has_definite(word.lower) || plural && lexicon::is_swedish(word.lower))
}

/// "På eftermiddagen", "under samlingen": when, and no thing that bears a name.
pub fn is_time(lower: &str) -> bool {
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
