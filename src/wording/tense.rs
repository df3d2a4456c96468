//! Whether Swedish words speak of what was or of what is to come.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Text;

static PAST: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("data/past_verbs.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .flat_map(str::split_whitespace)
        .collect()
});

/// Whether a lower-case word is a verb in the past tense: an irregular one of the list, or one in `-ade`, `-dde`.
pub fn is_past(word: &str) -> bool {
    let regular = |ending: &str| word.len() > ending.len() + 2 && word.ends_with(ending);
    PAST.contains(word) || regular("ade") || (regular("dde") && word != "bredde")
}

/// Words that speak of what is to come, or invite to it.
const COMING: &[&str] = &[
    "ska",
    "skall",
    "kommer",
    "blir",
    "bjuder",
    "planerar",
    "väntar",
    "hoppas",
    "välkommen",
    "välkomna",
    "snart",
    "boka",
    "anmäl",
    "anmälan",
    "missa",
    "glöm",
    "kom",
    "håller",
    "startar",
    "börjar",
    "inbjudan",
    "inbjuder",
    "inbjudna",
    "bjuds",
    "invigs",
    "öppnar",
    "stänger",
    "träffas",
    "samlas",
    "ses",
    "möts",
    "går",
    "åker",
    "besöker",
    "firar",
    "lussar",
    "ordnar",
    "anordnar",
    "hålls",
    "äger",
    "senast",
    "kl",
    "klockan",
    "kan",
    "får",
    "måste",
    "behöver",
    "har",
    "är",
    "visar",
    "will",
    "welcome",
    "soon",
    "tar",
    "serverar",
    "äter",
    "grillar",
    "sjunger",
    "uppträder",
];

/// Whether a lower-case word lets a sentence speak of what is to come.
pub fn is_coming(word: &str) -> bool {
    COMING.contains(&word)
}

/// Whether any word of a sentence is in the past tense.
pub fn tells_past(text: &Text, sentence: std::ops::Range<usize>) -> bool {
    sentence.into_iter().any(|word| is_past(text.lower(word)))
}
