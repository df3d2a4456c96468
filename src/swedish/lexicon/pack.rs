//! Packs the text lists beside this file into two finite state transducers. Runs in the build script only.

#[path = "flags.rs"]
mod flags;
#[path = "hash.rs"]
mod hash;
#[path = "hunspell.rs"]
mod hunspell;

use flags::*;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

type Entries = BTreeMap<String, u64>;

/// Writes `words.fst`, `names.fst` and `small.filter` into Cargo's output folder.
pub fn pack() -> Result<(), Box<dyn Error>> {
    let here = Path::new("src/swedish/lexicon");
    println!("cargo::rerun-if-changed={}", here.display());
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let dictionary = hunspell::Dictionary::parse(
        &fs::read_to_string(here.join("hunspell/index.aff"))?,
        &fs::read_to_string(here.join("hunspell/index.dic"))?,
    );
    let mut words = Entries::new();
    let mut things = Entries::new();
    add_words(&mut things, &here.join("things.txt"), THING)?;
    add_words(&mut things, &here.join("pets.txt"), THING | PET)?;
    for (form, flags) in dictionary.words(&things) {
        note(&mut words, form, flags);
    }
    // What the dictionary lacks stands as it is written.
    for (thing, flags) in things {
        words.entry(thing).or_insert(WORD | flags);
    }
    add_words(&mut words, &here.join("preschool-words.txt"), WORD)?;
    add_words(&mut words, &here.join("verbs.txt"), WORD | VERB)?;
    let mut rare = Entries::new();
    add_words(&mut rare, &here.join("rare-words.txt"), WORD)?;
    words.retain(|word, _| !rare.contains_key(word));
    // "får" is what a sheep is, and what everyone gets.
    for flags in words.values_mut().filter(|flags| **flags & VERB != 0) {
        *flags &= !(THING | PET);
    }
    let mut names = Entries::new();
    for name in dictionary.proper_nouns() {
        note(&mut names, name, PROPER);
    }
    add_words(&mut names, &here.join("places.txt"), PLACE)?;
    add_words(&mut names, &here.join("towns.txt"), PLACE)?;
    for folder_entry in sorted(&here.join("given"))? {
        add_words(&mut names, &folder_entry, GIVEN)?;
    }
    add_words(&mut names, &here.join("given-world.txt"), GIVEN_WORLD)?;
    add_words(&mut names, &here.join("surnames-world.txt"), SURNAME)?;
    add_words(&mut names, &here.join("surnames.txt"), SURNAME)?;
    add_words(&mut names, &here.join("name-first.txt"), NAME_FIRST)?;
    add_words(&mut names, &here.join("not-names.txt"), NOT_NAME)?;
    add_lines(&mut names, &here.join("characters.txt"), CHARACTER)?;
    add_lines(&mut names, &here.join("public-persons.txt"), PUBLIC)?;
    for list in ["proper-other.txt", "works.txt", "brands.txt", "nature.txt"] {
        add_lines(&mut names, &here.join(list), OTHER)?;
    }
    add_lines(&mut names, &here.join("place-phrases.txt"), PLACE)?;
    settle(&mut names, &words);
    let mut ours = Entries::new();
    add_words(&mut ours, &here.join("surnames.txt"), SURNAME_WORD)?;
    for (name, flags) in ours {
        if words.get(&name).is_some_and(|word| word & WORD != 0) {
            note(&mut names, name, flags);
        }
    }
    fs::write(out.join("small.filter"), filter(&names))?;
    write(&out.join("words.fst"), &words)?;
    write(&out.join("names.fst"), &names)
}

/// A name of the world that is an ordinary word here says nothing; nor does a word that is only a rare dictionary name.
fn settle(names: &mut Entries, words: &Entries) {
    for (name, flags) in names.iter_mut() {
        let is_word = words.get(name).is_some_and(|word| word & WORD != 0);
        if is_word {
            *flags &= !(GIVEN_WORLD | SURNAME | PROPER);
        }
        if *flags & NOT_NAME != 0 {
            *flags &= !(GIVEN | GIVEN_WORLD | SURNAME);
        }
    }
    names.retain(|_, flags| *flags & !NAME_FIRST != 0);
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Words parted by white space; a line that begins with `#` is a comment.
fn add_words(entries: &mut Entries, path: &Path, flags: u64) -> Result<(), Box<dyn Error>> {
    for line in fs::read_to_string(path)?.lines() {
        if line.starts_with('#') {
            continue;
        }
        for word in line.split_whitespace() {
            let word = word.trim_end_matches('-');
            let plain = without_marks(word);
            if plain != word {
                note(entries, lower(&plain), flags);
            }
            note(entries, lower(word), flags);
        }
    }
    Ok(())
}

/// One name on each line, of one word or of several.
fn add_lines(entries: &mut Entries, path: &Path, flags: u64) -> Result<(), Box<dyn Error>> {
    for line in fs::read_to_string(path)?.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        // Hyphens and full stops part words when the engine reads, so they do here.
        let words: Vec<String> =
            line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(lower).collect();
        if words.len() > 1 {
            note(entries, words[0].clone(), OPENS_PHRASE);
        }
        // Most sentences that begin as a title does part from it at the second word.
        if words.len() > 2 {
            note(entries, words[..2].join(" "), OPENS_PHRASE);
        }
        note(entries, words.join(" "), flags);
    }
    Ok(())
}

fn note(entries: &mut Entries, key: String, flags: u64) {
    *entries.entry(key).or_default() |= flags;
}

/// Small letters as the engine makes them: letters that would change their length stay as they are.
fn lower(word: &str) -> String {
    word.chars()
        .map(|c| match c.to_lowercase().next() {
            Some(small) if small.len_utf8() == c.len_utf8() => small,
            _ => c,
        })
        .collect()
}

/// The spelling of those who write names without foreign marks: "Ayse" for "Ayşe", "Lukasz" for "Łukasz".
/// Swedish å, ä, ö and é stay.
fn without_marks(word: &str) -> String {
    const PLAIN: [(&str, char); 22] = [
        ("şșšś", 's'),
        ("çčć", 'c'),
        ("ğ", 'g'),
        ("ı", 'i'),
        ("žźż", 'z'),
        ("đ", 'd'),
        ("ł", 'l'),
        ("ńñň", 'n'),
        ("óòôõ", 'o'),
        ("ęèêëě", 'e'),
        ("ąáàâãă", 'a'),
        ("íìîï", 'i'),
        ("úùûů", 'u'),
        ("ýÿ", 'y'),
        ("ţțť", 't'),
        ("řŕ", 'r'),
        ("ŞȘŠŚ", 'S'),
        ("ÇČĆ", 'C'),
        ("ŽŹŻ", 'Z'),
        ("ĐÐ", 'D'),
        ("Ł", 'L'),
        ("İÍÎ", 'I'),
    ];
    word.chars().map(|c| PLAIN.iter().find(|(marked, _)| marked.contains(c)).map_or(c, |(_, plain)| *plain)).collect()
}

/// Marks the names that count when written small, too: given names, what opens a name of several words, and names of two.
fn filter(names: &Entries) -> Vec<u8> {
    let mut bits = vec![0; (FILTER_BITS / 8) as usize];
    for (name, flags) in names {
        if flags & (GIVEN | OPENS_PHRASE) != 0 || name.split(' ').count() == 2 {
            let bit = hash::hash(name.as_bytes()) % FILTER_BITS;
            bits[(bit / 8) as usize] |= 1 << (bit % 8);
        }
    }
    bits
}

fn write(path: &Path, entries: &Entries) -> Result<(), Box<dyn Error>> {
    let mut map = fst::MapBuilder::new(std::io::BufWriter::new(fs::File::create(path)?))?;
    for (key, flags) in entries {
        map.insert(key, *flags)?;
    }
    map.finish()?;
    Ok(())
}
