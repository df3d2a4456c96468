//! The words of what happens to one child: moving, starting, birthdays, siblings, origins.

use crate::swedish::sighting::Pointer;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Signs that a passage may point at a child, as terms.
#[rustfmt::skip]
pub const SIGNS: [&str; 69] = [
    "förlorade sin", "förlorat sin", "miste sin", "mist sin",
    "enda", "ende", "äldsta", "yngsta", "minsta", "största", "längsta", "kortaste", "nyaste", "fyller",
    "fyllde", "fyllt", "födelsedag*", "lillebror*", "lillasyster*", "storebror*", "storasyster*", "småsyskon*",
    "syskon*", "bebis*", "tvilling*", "trilling*", "adopt*", "flytta*", "flytt", "flydde", "börjar", "började",
    "börjat", "slutar", "slutat", "slutade", "byter förskola", "bytt förskola", "skolas in", "skolats in",
    "inskol*", "kom från", "kommer från", "kommit från", "som har", "som alltid", "född*", "föddes",
    "nyinskol*", "pojken", "flickan", "killen", "tjejen", "barnet", "*åringen", "den lille", "den lilla",
    "han på", "hon på", "hen på", "han i", "hon i", "han som", "hon som", "byt*", "skola*", "är från",
    "kom hit", "kommit hit",
];

#[rustfmt::skip]
pub const SUPERLATIVES: [&str; 14] = [
    "enda", "ende", "äldsta", "äldste", "yngsta", "yngste", "minsta", "minste", "största", "störste", "längsta",
    "längste", "kortaste", "nyaste",
];

/// Units whose genitive owns a child: "gruppens yngsta".
#[rustfmt::skip]
pub const UNITS: [&str; 7] = [
    "gruppens", "avdelningens", "förskolans", "barngruppens", "husets", "klassens", "gårdens",
];

/// Where the group is: "på avdelningen".
#[rustfmt::skip]
pub const PLACES_OF_GROUP: [&str; 10] = [
    "gruppen", "avdelningen", "förskolan", "barngruppen", "huset", "klassen", "gänget", "oss", "dem",
    "barngrupp",
];

#[rustfmt::skip]
pub const SEX: [&str; 13] = [
    "pojke", "flicka", "kille", "tjej", "grabb", "pojken", "flickan", "pojkarna", "flickorna", "killarna",
    "tjejerna", "tvilling", "bebis",
];

/// Verbs after "flickan som" that tell of her life and not of her play.
#[rustfmt::skip]
pub const TELLING: [&str; 13] = [
    "alltid", "började", "börjar", "slutar", "slutade", "flyttade", "flyttar", "bor", "kommer", "adopterades",
    "skolades", "ensam", "enda",
];

/// What a child is told from others by.
#[rustfmt::skip]
pub const TRAITS: [&str; 25] = [
    "rullstol", "hörapparat", "glasögon", "ögonlapp", "rött hår", "långt hår", "ljust hår", "mörkt hår",
    "lockigt hår", "fräkn", "födelsemärke", "diagnos", "gips", "sondmat", "slang", "assistent", "autism",
    "adhd", "downs", "uggla", "cochlea", "napp", "kryckor", "rullator",
    "insulinpump",
];

static COUNTRIES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("countries.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Whether the word is a plural after this determiner: "våra äldsta barn".
pub fn is_plural_child(word: &str, determiner: &str) -> bool {
    let singular = matches!(determiner, "vår" | "vårt" | "den" | "det" | "min" | "mitt");
    match word {
        "barn" | "syskon" => !singular && !UNITS.contains(&determiner),
        "barnen" | "pojkarna" | "flickorna" | "dem" => true,
        word => word.ends_with("åringar") || word.ends_with("åringarna"),
    }
}

/// Whether the child is one of a tale: its words stand before it or in it, or "i boken" after. A child who "fick en saga" is
/// none.
#[rustfmt::skip]
pub fn is_tale(until: &str, after: &str) -> bool {
    const IN_TALES: [&str; 10] = [
        "i boken", "i sagan", "i filmen", "i berättelsen", "i pjäsen", "i sången", "i leken", "i teatern", "i en bok",
        "i en saga",
    ];
    has_any(until, &TALES) || has_any(after, &IN_TALES)
}

#[rustfmt::skip]
const TALES: [&str; 22] = [
    "boken", "bok", "sagan", "saga", "filmen", "leken", "låtsas", "låtsades", "nallen", "dockan", "handlar om",
    "berättelsen", "pjäsen", "teatern", "figuren", "figurerna", "sången", "drake", "snigel", "krokodil", "prins",
    "prinsessa",
];

/// Whose "vars" tells a child apart: "pojken vars mamma".
#[rustfmt::skip]
pub const KIN: [&str; 12] = [
    "mamma", "pappa", "mor", "far", "syster", "bror", "storasyster", "storebror", "mormor", "morfar", "familj",
    "föräldrar",
];

pub fn is_rule(sentence: &str) -> bool {
    ["när ett", "när en", "när barnet", "om ett", "om en", "om barnet", "om ditt", "när ditt", "varje", "alla barn som"]
        .iter()
        .any(|opening| sentence.starts_with(opening))
        || has_any(sentence, &["ditt barn", "ert barn"])
}

/// What happens, in the words after a person: the pointer, and how many bytes of them belong to it.
/// `text` is `lower` with its capitals.
pub fn after_person(lower: &str, text: &str) -> Option<(Pointer, usize)> {
    sibling(lower)
        .map(|end| (Pointer::NewSibling, end))
        .or_else(|| origin(lower, text).map(|end| (Pointer::Origin, end)))
        .or_else(|| birthday(lower).map(|end| (Pointer::Birthday, end)))
        .or_else(|| moving(lower).map(|end| (Pointer::AgeAndEvent, end)))
}

/// "I dag fyller en av våra pojkar fyra år": the verb stands before the person, the age after.
pub fn before_person(before: &str, after: &str) -> Option<usize> {
    if !["fyller", "fyllde"].iter().any(|verb| before.trim_end().ends_with(verb)) {
        return None;
    }
    near(after, "år").or_else(|| age(after))
}

fn age(after: &str) -> Option<usize> {
    let rest = after.trim_start();
    let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
    AGES.contains(&&rest[..length]).then_some(after.len() - rest.len() + length)
}

#[rustfmt::skip]
const AGES: [&str; 16] = [
    "ett", "två", "tre", "fyra", "fem", "sex", "sju", "år", "1", "2", "3", "4", "5", "6", "7", "jämnt",
];

/// The words are about this person only if no other clause has begun.
const NEAR: usize = 60;

/// The end of `word` if it stands as a word within reach.
fn near(lower: &str, word: &str) -> Option<usize> {
    let lower = &lower[..lower.ceil_char_boundary((NEAR + word.len() + 2).min(lower.len()))];
    lower.match_indices(word).find_map(|(at, _)| {
        let before = lower[..at].chars().next_back();
        let after = lower[at + word.len()..].chars().next();
        let whole = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
        (whole && at <= NEAR).then_some(at + word.len())
    })
}

fn has_any(sentence: &str, words: &[&str]) -> bool {
    words.iter().any(|word| {
        sentence.match_indices(word).any(|(at, _)| {
            let before = sentence[..at].chars().next_back();
            let after = sentence[at + word.len()..].chars().next();
            // "Flickan på Nallen": a department bears the name of a toy.
            !sentence[..at].ends_with("på ")
                && !before.is_some_and(char::is_alphanumeric)
                && !after.is_some_and(char::is_alphanumeric)
        })
    })
}

fn sibling(lower: &str) -> Option<usize> {
    let got = ["fått", "fick", "får", "väntar", "blivit", "blev", "blir", "bli", "få", "har"]
        .iter()
        .find_map(|verb| near(lower, verb))?;
    let kin = [
        "lillebror",
        "lillasyster",
        "lillasyskon",
        "småsyskon",
        "syskon",
        "bebis",
        "storebror",
        "storasyster",
        "storasyskon",
        "tvillingsyskon",
        "tvillingbröder",
        "tvillingsystrar",
        "tvillingar",
        "småsystrar",
        "småbröder",
        "brorsa",
        "bror",
        "syster",
    ];
    let end = kin.iter().find_map(|word| near(lower, word))?;
    (end > got).then_some(end)
}

fn origin(lower: &str, text: &str) -> Option<usize> {
    let verbs = [
        "kom från",
        "kommer från",
        "kommit från",
        "flydde från",
        "flytt från",
        "flyttade hit från",
        "flyttat hit från",
        "flyttade från",
        "flyttat från",
        "adopterad från",
        "adopterades från",
        "adopterats från",
        "född i",
        "är från",
        "kom hit från",
        "kommit hit från",
        "kom nyss från",
    ];
    verbs.iter().find_map(|verb| {
        let end = near(lower, verb)?;
        let rest = text[end..].trim_start();
        let start = text.len() - rest.len();
        let length = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        let place = &lower[start..start + length];
        let country = COUNTRIES.contains(place.strip_suffix('s').unwrap_or(place)) || COUNTRIES.contains(place);
        // A town abroad is a capital only; a department of the house is one too, so the verb has to tell more.
        let town = rest.starts_with(char::is_uppercase) && (*verb != "är från") && !HOUSE.contains(&place);
        (country
            || (town
                && (verb.contains("fly")
                    || verb.contains("adopt")
                    || verb.contains("född")
                    || lower[..end].contains("som "))))
        .then_some(start + length)
    })
}

/// Where children of the house come from every day.
const HOUSE: [&str; 4] = ["skogen", "gården", "lekparken", "matsalen"];

fn birthday(lower: &str) -> Option<usize> {
    let age_after = |verb: &&str| {
        let end = near(lower, verb)?;
        age(&lower[end..]).map(|length| end + length)
    };
    let born = |verb: &&str| {
        let end = near(lower, verb)?;
        let rest = lower[end..].trim_start();
        let dated =
            MONTHS.iter().any(|month| rest.get(..rest.floor_char_boundary(12)).is_some_and(|r| r.contains(month)));
        (dated || rest.starts_with("20")).then_some(end)
    };
    ["fyller", "fyllde", "fyllt", "ska fylla"]
        .iter()
        .find_map(age_after)
        .or_else(|| ["född i", "född den", "född", "föddes"].iter().find_map(born))
        .or_else(|| ["har födelsedag", "hade födelsedag"].iter().find_map(|words| near(lower, words)))
}

#[rustfmt::skip]
const MONTHS: [&str; 12] = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
];

fn moving(lower: &str) -> Option<usize> {
    [
        "förlorade sin",
        "förlorat sin",
        "miste sin",
        "mist sin",
        "flyttar till",
        "flyttat till",
        "flyttade till",
        "ska flytta",
        "flyttar från",
        "byter förskola",
        "bytt förskola",
        "byter avdelning",
        "slutar på",
        "slutar hos",
        "slutade på",
        "slutar i",
        "slutar den",
        "har slutat",
        "börjar hos",
        "började hos",
        "börjat hos",
        "börjar på",
        "började på",
        "skolas in",
        "skolades in",
        "skolats in",
        "är tillbaka efter",
        "har kommit tillbaka",
        "bor numera",
        "har precis börjat",
        "har just börjat",
        "är adopterad",
        "är adopterat",
        "adopterades",
    ]
    .iter()
    .find_map(|words| near(lower, words))
}
