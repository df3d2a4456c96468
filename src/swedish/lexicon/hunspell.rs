//! Reads a hunspell dictionary and writes out the forms of its words. Only what the Swedish one uses is understood:
//! suffix classes of one-letter flags. Runs in the build script only.

use super::flags::{PART, VERB, WORD};
use std::collections::BTreeMap;

pub struct Dictionary {
    suffixes: BTreeMap<char, Vec<Suffix>>,
    entries: Vec<Entry>,
}

struct Entry {
    word: String,
    flags: String,
}

/// One way to end a word: take `strip` away, put `ending` on, if the word ends as `condition` says.
struct Suffix {
    strip: String,
    ending: String,
    /// For each letter from the end: the letters allowed there, or those that are not.
    condition: Vec<(bool, String)>,
    /// The form may only begin a compound.
    begins_compound: bool,
}

impl Dictionary {
    pub fn parse(aff: &str, dic: &str) -> Dictionary {
        let mut suffixes: BTreeMap<char, Vec<Suffix>> = BTreeMap::new();
        for line in aff.lines() {
            let parts: Vec<&str> = line.split_whitespace().collect();
            if let ["SFX", class, strip, ending, condition, ..] = parts[..] {
                let class = class.chars().next().unwrap_or(' ');
                suffixes.entry(class).or_default().push(Suffix::new(strip, ending, condition));
            }
        }
        let entries = dic
            .lines()
            .skip(1)
            .filter_map(|line| {
                let line = line.split('\t').next().unwrap_or(line).trim();
                let (word, flags) = line.split_once('/').unwrap_or((line, ""));
                let letters = word.chars().all(|c| c.is_alphabetic() || c == '-');
                (letters && !word.is_empty() && !flags.contains('%'))
                    .then(|| Entry { word: word.to_owned(), flags: flags.to_owned() })
            })
            .collect();
        Dictionary { suffixes, entries }
    }

    /// Every form of the words written with a small letter, with its flags. The forms of `things` get their marks, too.
    pub fn words(&self, things: &BTreeMap<String, u64>) -> Vec<(String, u64)> {
        let mut forms = Vec::new();
        for entry in self.entries.iter().filter(|e| begins_small(&e.word)) {
            let thing = things.get(&entry.word).copied().unwrap_or(0);
            let only_in_compounds = entry.flags.contains('Z');
            if !entry.flags.contains('¤') {
                let flag = if only_in_compounds { PART } else { WORD };
                forms.push((entry.word.clone(), flag | thing));
            }
            let verb = entry.flags.contains('m') || (entry.flags.contains('K') && entry.word.ends_with('a'));
            for class in entry.flags.chars() {
                for suffix in self.suffixes.get(&class).into_iter().flatten() {
                    let Some(form) = suffix.apply(&entry.word) else {
                        continue;
                    };
                    let finite = verb && matches!(class, 'm' | 'M' | 'K') && !form.ends_with('t');
                    let flag = match (suffix.begins_compound, only_in_compounds) {
                        (true, _) | (_, true) => PART,
                        _ if finite => WORD | VERB,
                        _ => WORD | thing,
                    };
                    forms.push((form, flag));
                }
            }
        }
        forms
    }

    /// The words written with a capital, in small letters.
    pub fn proper_nouns(&self) -> impl Iterator<Item = String> + '_ {
        self.entries
            .iter()
            .filter(|entry| !begins_small(&entry.word) && !entry.word.contains('-'))
            .map(|entry| entry.word.to_lowercase())
    }
}

impl Suffix {
    fn new(strip: &str, ending: &str, condition: &str) -> Suffix {
        let (ending, flags) = ending.split_once('/').unwrap_or((ending, ""));
        let none_if_zero = |text: &str| {
            if text == "0" { String::new() } else { text.to_owned() }
        };
        Suffix {
            strip: none_if_zero(strip),
            ending: none_if_zero(ending),
            condition: letters_from_end(condition),
            begins_compound: flags.contains('W'),
        }
    }

    fn apply(&self, word: &str) -> Option<String> {
        let stem = word.strip_suffix(self.strip.as_str())?;
        let mut letters = word.chars().rev();
        for (allowed, set) in &self.condition {
            if letters.next().is_none_or(|letter| set.contains(letter) != *allowed) {
                return None;
            }
        }
        Some(format!("{stem}{}", self.ending))
    }
}

/// "[^ae]r" is, from the end: r allowed; a and e not.
fn letters_from_end(condition: &str) -> Vec<(bool, String)> {
    let mut places = Vec::new();
    let mut rest = condition;
    while let Some(first) = rest.chars().next() {
        let class = rest.strip_prefix('[').and_then(|inner| inner.split_once(']'));
        match (first, class) {
            ('[', Some((inside, after))) => {
                let set = inside.strip_prefix('^');
                places.push((set.is_none(), set.unwrap_or(inside).to_owned()));
                rest = after;
            }
            // A full stop alone means: any word.
            ('.', _) => rest = &rest[1..],
            _ => {
                places.push((true, first.to_string()));
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    places.reverse();
    places
}

fn begins_small(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}
