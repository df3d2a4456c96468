//! Emoji: what they are called in Swedish, and where they stand in for words.
//!
//! A screen reader speaks an emoji's name, some readers see only a box, and few agree what a picture means. So an emoji may
//! strengthen what the words say and never say it in their place (row O62).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use unicode_segmentation::UnicodeSegmentation;

use crate::diagnostic::Confidence;

use super::text::has_byte;
use super::{Hit, Instead, Text};

/// An emoji's entry in Unicode's CLDR, in Swedish.
#[derive(Debug)]
pub struct Meaning {
    /// Its name, `cykel`.
    pub name: &'static str,
    keywords: &'static str,
    /// Drawn as text unless U+FE0F follows (©, ➡).
    is_text: bool,
}

static TABLE: LazyLock<HashMap<&str, Meaning>> = LazyLock::new(|| {
    let lines = include_str!("data/emoji.tsv").lines().filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| {
        let mut columns = line.split('\t');
        let (emoji, drawn, name) = (columns.next()?, columns.next()?, columns.next()?);
        Some((emoji, Meaning { name, keywords: columns.next()?, is_text: drawn == "text" }))
    });
    rows.collect()
});

/// One emoji in a text, or several with nothing but space between.
#[derive(Debug, Clone)]
pub struct Run {
    /// Byte range of the run.
    pub range: Range<usize>,
    /// The single emoji of the run.
    pub emoji: Vec<Range<usize>>,
}

/// The meaning of one emoji, skin tone and variation selectors aside.
pub fn meaning(emoji: &str) -> Option<&'static Meaning> {
    let bare: String = emoji.chars().filter(|sign| !is_selector(*sign)).collect();
    let meaning = TABLE.get(bare.as_str())?;
    (!meaning.is_text || emoji.contains('\u{FE0F}')).then_some(meaning)
}

fn is_selector(sign: char) -> bool {
    matches!(sign, '\u{FE0E}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// Whether a cluster of signs is drawn as an emoji, known to the table or newer than it.
fn is_emoji(cluster: &str) -> bool {
    let newer = |sign: char| matches!(sign, '\u{1F300}'..='\u{1FAFF}' | '\u{1F1E6}'..='\u{1F1FF}');
    !cluster.is_ascii() && !cluster.ends_with('\u{FE0E}') && (meaning(cluster).is_some() || cluster.chars().any(newer))
}

/// All runs of emoji in a text.
pub fn runs(source: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    // Every emoji has a sign outside the two-byte plane, but © and ®, so most text is passed over without looking at clusters.
    if !has_byte(source, |byte| byte >= 0xE2 || byte == 0xC2) {
        return runs;
    }
    for (start, cluster) in source.grapheme_indices(true).filter(|(_, cluster)| is_emoji(cluster)) {
        let one = start..start + cluster.len();
        match runs.last_mut() {
            Some(run) if source[run.range.end..start].chars().all(|sign| sign == ' ' || sign == '\u{A0}') => {
                run.range.end = one.end;
                run.emoji.push(one);
            }
            _ => runs.push(Run { range: one.clone(), emoji: vec![one] }),
        }
    }
    runs
}

/// Whether there is an emoji and nothing else that could be read: a link, heading, list item or text alternative of it is mute.
pub fn is_alone(source: &str) -> bool {
    !source.contains(char::is_alphanumeric) && !runs(source).is_empty()
        || runs(source).iter().any(|run| run.range == (0..source.trim_end().len()))
}

/// The names of all emoji in a text, for saying in words what they show: `cykel och sol`.
pub fn in_words(source: &str) -> String {
    let runs = runs(source);
    let emoji = runs.iter().flat_map(|run| &run.emoji);
    let mut names: Vec<&str> = emoji.filter_map(|one| Some(meaning(&source[one.clone()])?.name)).collect();
    names.dedup();
    match names.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} och {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// Emoji in the place of a word. Category: `for-word`.
///
/// An emoji between two words of a clause is one unless its Swedish name or a keyword stands in the sentence too; so is one
/// at the end of a clause after a word that cannot end it (`till 🏖`). At other ends of clauses it only strengthens.
pub fn for_words(text: &Text) -> Vec<Hit> {
    runs(text.source).iter().filter_map(|run| judge(text, run)).collect()
}

fn judge(text: &Text, run: &Run) -> Option<Hit> {
    let before = text.words().partition_point(|word| word.range.start < run.range.start).checked_sub(1)?;
    let next = text.words().partition_point(|word| word.range.start < run.range.end);
    let parts = ['.', '!', '?', ',', ';', ':', '…', '\n', '–', '(', ')', '"', '”'];
    // A sign may be joined to the word before it, so that the two ranges overlap: then nothing stands between.
    let joins = |range: Range<usize>| text.source.get(range).is_some_and(|between| !between.contains(parts));
    if !joins(text.words()[before].range.end..run.range.start) || is_said(text, before, run) {
        return None;
    }
    let wants_noun = WANTS_NOUN.contains(&text.lower(before));
    let goes_on = text.words().get(next).is_some_and(|word| joins(run.range.end..word.range.start));
    let confidence = match goes_on {
        true if wants_noun => Confidence::Certain,
        _ if is_listed(text, before, run) => Confidence::Likely,
        true if is_subject(text, before) => Confidence::Likely,
        true if begins_clause(text, next) => return None,
        true if is_feeling(text, run) => Confidence::Doubtful,
        true => Confidence::Likely,
        false if wants_noun && ENDS_NO_CLAUSE.contains(&text.lower(before)) => Confidence::Certain,
        false => return None,
    };
    let name = in_words(&text.source[run.range.clone()]);
    let instead = (!name.is_empty()).then(|| {
        Instead::new(
            format!("skriv ordet, till exempel ”{name}”, och sätt emojin sist"),
            format!("write the word, such as ”{name}”, and put the emoji last"),
        )
    });
    Some(Hit { range: run.range.clone(), category: "for-word", confidence, instead })
}

/// One of several things in a row: "bakat 🥐 och 🍪".
fn is_listed(text: &Text, before: usize, run: &Run) -> bool {
    let joins = |word: usize| matches!(text.lower(word), "och" | "eller" | "samt" | "and" | "or");
    let near = |range: Range<usize>| text.source.get(range).is_some_and(|between| between.trim().is_empty());
    let follows = joins(before) && near(text.words()[before].range.end..run.range.start);
    let leads = text.words().get(before + 1).is_some_and(|word| {
        let others = runs(text.source);
        let next = others.iter().find(|other| other.range.start >= word.range.end);
        joins(before + 1)
            && near(run.range.end..word.range.start)
            && next.is_some_and(|next| near(word.range.end..next.range.start))
    });
    follows || leads
}

/// A subject at the beginning of a sentence, whose verb the emoji then is: "Vi ❤ att läsa".
fn is_subject(text: &Text, word: usize) -> bool {
    matches!(text.lower(word), "vi" | "jag" | "barnen" | "we" | "i") && text.sentence_of(word).start == word
}

/// Words that a noun must follow.
const WANTS_NOUN: &[&str] = &[
    "en", "ett", "den", "det", "de", "min", "mitt", "mina", "din", "ditt", "dina", "vår", "vårt", "våra", "er", "ert",
    "era", "sin", "sitt", "sina", "till", "från", "hos", "mot", "vid", "genom", "utan", "bland", "med", "på", "i",
    "av", "för", "om", "många", "några", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "flera",
    "fina", "goda", "stor", "stora", "liten", "lilla", "små", "röd", "röda", "grön", "gröna", "blå", "gul", "gula",
    "a", "an", "the", "our", "to", "from", "with",
];

/// Those of them that cannot stand last, as `med` can in "Ta med 😊".
const ENDS_NO_CLAUSE: &[&str] = &[
    "en", "ett", "min", "mitt", "mina", "din", "ditt", "dina", "vår", "vårt", "våra", "ert", "era", "sin", "sitt",
    "sina", "till", "från", "hos", "mot", "vid", "genom", "utan", "bland", "a", "an", "the", "our", "to", "from",
];

/// Words that begin a clause, so that an emoji before them stands at an end.
const BEGINS_CLAUSE: &[&str] = &[
    "och",
    "men",
    "så",
    "för",
    "eller",
    "när",
    "som",
    "att",
    "medan",
    "sen",
    "sedan",
    "innan",
    "eftersom",
    "då",
    "om",
    "fast",
    "nu",
    "å",
    "idag",
    "imorgon",
    "hälsningar",
    "kram",
    "kramar",
    "hälsar",
    "vi",
    "jag",
    "ni",
    "det",
    "här",
    "där",
    "snart",
    "vilken",
    "vad",
    "and",
    "but",
    "so",
    "when",
    "because",
    "then",
];

fn begins_clause(text: &Text, word: usize) -> bool {
    BEGINS_CLAUSE.contains(&text.lower(word)) || text.word(word).starts_with(char::is_uppercase)
}

/// Faces, hearts and claps say how the writer feels and seldom name a thing.
fn is_feeling(text: &Text, run: &Run) -> bool {
    run.emoji.iter().all(|one| {
        let feels = |meaning: &Meaning| {
            ["ansikte", "tumme", "applåd", "gnist", "konfetti", "kram"]
                .iter()
                .any(|word| meaning.name.contains(word) || meaning.keywords.contains(word))
        };
        meaning(&text.source[one.clone()]).is_some_and(feels)
    })
}

/// Whether the sentence names what every emoji of the run shows.
fn is_said(text: &Text, word: usize, run: &Run) -> bool {
    let sentence = text.sentence_of(word);
    run.emoji.iter().all(|one| {
        let Some(meaning) = meaning(&text.source[one.clone()]) else { return false };
        let names = meaning.name.split([' ', ':', ',']).chain(meaning.keywords.split(['|', ' ']));
        names.filter(|name| name.chars().count() > 2).any(|name| {
            let name = name.to_lowercase();
            sentence.clone().any(|word| is_form_of(text.lower(word), &name))
        })
    })
}

/// Whether a word is the name, an inflected form or a compound with it: `cyklade` and `cykelhjälm` of `cykel`.
fn is_form_of(word: &str, name: &str) -> bool {
    let stem = name.trim_end_matches(['a', 'e']);
    let stem = match stem.strip_suffix("el") {
        Some(short) if word.starts_with(&format!("{short}l")) => return true,
        _ => stem,
    };
    if stem.chars().count() < 3 { word == name } else { word.starts_with(stem) || word.ends_with(name) }
}

/// Emoji too many at one place: rows of three or more, and lines that begin with one. Categories: `row`, `bullet`.
pub fn crowds(text: &Text) -> Vec<Hit> {
    let runs = runs(text.source);
    let hit = |range: &Range<usize>, category| Hit {
        range: range.clone(),
        category,
        confidence: Confidence::Doubtful,
        instead: None,
    };
    let rows = runs.iter().filter(|run| run.emoji.len() >= 3).map(|run| hit(&run.range, "row"));
    let leads: Vec<&Run> = runs.iter().filter(|run| leads_line(text.source, &run.range)).collect();
    let bullets = leads.iter().filter(|_| leads.len() > 1).map(|run| hit(&run.range, "bullet"));
    let mut hits: Vec<Hit> = rows.chain(bullets).collect();
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

fn leads_line(source: &str, range: &Range<usize>) -> bool {
    let before = source[..range.start].rsplit('\n').next().unwrap_or_default();
    let after = source[range.end..].split('\n').next().unwrap_or_default();
    before.trim().is_empty() && after.contains(char::is_alphanumeric)
}

/// How many emoji a text has.
pub fn count(source: &str) -> usize {
    runs(source).iter().map(|run| run.emoji.len()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sequences_are_one_emoji() {
        for one in ["🚲", "👨‍👩‍👧", "🇸🇪", "👍🏽", "❤️", "1️⃣", "🐿️", "🏳️‍🌈"]
        {
            assert_eq!(count(one), 1, "{one}");
            assert!(is_alone(one), "{one}");
            assert!(meaning(one).is_some(), "{one}");
        }
        assert_eq!(count("123 © ® ™ → # * å"), 0);
        assert_eq!(in_words("🚲☀️"), "cykel och sol");
    }

    #[test]
    fn alone_is_without_words() {
        assert!(is_alone(" 👉 ") && is_alone("⬅️") && is_alone("🎉!"));
        assert!(!is_alone("Sol ☀️") && !is_alone("→") && !is_alone(""));
    }
}
