//! Where a sentence speaks of one single person: by name, "ett av barnen", "pojken", "Barnets mormor", "hon".

use super::normal::Clean;
use super::sighting::Sighting;
use super::token::Token;
use std::ops::Range;

/// A mention of one person in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Bytes of the clean text.
    pub range: Range<usize>,
    pub how: How,
    /// Index of the first token after the mention.
    pub next: usize,
}

/// How a person is mentioned, from the surest to the least sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    Named,
    /// "ett av barnen", "vår femåring", "en flicka på Hajen"
    Single,
    /// "pojken", "barnet", "familjen": someone just spoken of, or anyone at all.
    Definite,
    /// "han", "hon", "hen"
    Pronoun,
}

/// All single persons mentioned in `tokens[sentence]`. `names` are the sightings of names in the passage, in order;
/// those that end before the sentence are taken away, so that a passage full of names is gone through once.
pub fn mentions(clean: &Clean<'_>, sentence: Range<usize>, names: &mut &[Sighting]) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = sentence.start;
    let mut group = false;
    while at < sentence.end {
        let mention = named(clean, at, sentence.end, names)
            .or_else(|| single(clean, at, sentence.end))
            .or_else(|| one_of_group(clean, at, sentence.end).filter(|_| group))
            .or_else(|| definite(clean, at));
        group |= clean.tokens[at].is_word() && is_group_of_persons(clean.lower(&clean.tokens[at]));
        match mention {
            Some(mention) => {
                at = mention.next.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

fn named(clean: &Clean<'_>, at: usize, end: usize, names: &mut &[Sighting]) -> Option<Mention> {
    if names.is_empty() {
        return None;
    }
    let place = clean.source(clean.tokens[at].range());
    while let [first, rest @ ..] = names
        && first.span.end <= place.start
    {
        *names = rest;
    }
    let name = names.first().filter(|name| name.span.start < place.end)?;
    let next = (at..end).find(|i| clean.source(clean.tokens[*i].range()).start >= name.span.end).unwrap_or(end);
    let range = clean.tokens[at].range().start..clean.tokens[next - 1].range().end;
    Some(Mention { range, how: How::Named, next })
}

/// An article or a pronoun of possession, up to three words that describe, and a word for one person.
fn single(clean: &Clean<'_>, at: usize, end: usize) -> Option<Mention> {
    let lower = |i: usize| clean.tokens.get(i).filter(|_| i < end).filter(|t| t.is_word()).map(|t| clean.lower(t));
    let first = lower(at)?;
    // "Två syskon på Krabban" are one family.
    let siblings = |word| matches!(word, "syskon" | "bröder" | "systrar" | "tvillingar" | "trillingar");
    if matches!(first, "två" | "tre" | "våra" | "de") && lower(at + 1).is_some_and(siblings) {
        return Some(mention(clean, at, at + 1, How::Single));
    }
    let article = matches!(first, "en" | "ett" | "den" | "det");
    let owner = matches!(
        first,
        "vår"
            | "vårt"
            | "min"
            | "mitt"
            | "hans"
            | "hennes"
            | "hens"
            | "barnets"
            | "pojkens"
            | "flickans"
            | "familjens"
            | "kollegans"
            | "elevens"
            | "dennes"
    ) || first.ends_with("åringens");
    if !article && !owner {
        return None;
    }
    // "ett av de nya barnen", "en av treåringarna på Hajen", "en utav våra pojkar"
    if matches!(first, "en" | "ett") && matches!(lower(at + 1), Some("av" | "utav" | "bland")) {
        // "ett av de äldsta träden" is a tree
        let is_all = |i| matches!(lower(i), None | Some("på" | "i" | "hos" | "som" | "har" | "hade" | "är" | "fick"));
        let is_group = |i: usize, word| {
            is_group_of_persons(word)
                || word == "dem"
                || matches!(word, "äldsta" | "yngsta" | "minsta") && is_all(i + 1)
        };
        let head = (at + 2..at + 6).find(|i| lower(*i).is_some_and(|word| is_group(*i, word)))?;
        return Some(mention(clean, at, head, How::Single));
    }
    for head in at + 1..at + 5 {
        let word = lower(head)?;
        if is_person(word) && !plural_follows(first, word) {
            return Some(mention(clean, at, head, if first == "det" { How::Definite } else { How::Single }));
        }
        if article && is_definite_person(word) {
            return Some(mention(clean, at, head, How::Definite));
        }
        if matches!(first, "den") && matches!(word, "lille" | "lilla" | "minste") && head == at + 1 {
            return Some(mention(clean, at, head, How::Single));
        }
        if !describes(word) {
            return None;
        }
    }
    None
}

/// "Två av barnen är kvar och ett har flyttat": where a group was spoken of, the numeral alone is one of it.
fn one_of_group(clean: &Clean<'_>, at: usize, end: usize) -> Option<Mention> {
    let lower = |i: usize| clean.tokens.get(i).filter(|token| i < end && token.is_word()).map(|t| clean.lower(t));
    let one = matches!(lower(at), Some("ett" | "en"));
    let verb = matches!(lower(at + 1), Some("har" | "hade" | "är" | "var" | "fick" | "får" | "går" | "blev"));
    (one && verb).then(|| mention(clean, at, at, How::Single))
}

/// "det barn som" is one, but "den barn" is no Swedish; nothing of the kind has to be told apart further.
fn plural_follows(article: &str, word: &str) -> bool {
    article == "den" && word == "barn"
}

fn definite(clean: &Clean<'_>, at: usize) -> Option<Mention> {
    let token = &clean.tokens[at];
    if !token.is_word() {
        return None;
    }
    let word = clean.lower(token);
    if matches!(word, "han" | "hon" | "hen" | "honom" | "henne" | "henom") {
        return Some(mention(clean, at, at, How::Pronoun));
    }
    is_definite_person(word).then(|| mention(clean, at, at, How::Definite))
}

fn mention(clean: &Clean<'_>, first: usize, last: usize, how: How) -> Mention {
    let range = clean.tokens[first].range().start..clean.tokens[last].range().end;
    Mention { range, how, next: last + 1 }
}

/// Words between the article and the person that describe: adjectives have these endings.
fn describes(word: &str) -> bool {
    matches!(
        word,
        "av" | "liten"
            | "litet"
            | "annan"
            | "annat"
            | "ny"
            | "nytt"
            | "egen"
            | "eget"
            | "före"
            | "och"
            | "gammal"
            | "gammalt"
            | "fem"
            | "två"
            | "tre"
            | "fyra"
            | "sex"
            | "år"
    ) || [
        "a", "e", "ig", "igt", "isk", "iskt", "ad", "at", "en", "et", "årig", "årigt", "nde", "sk", "skt", "ny",
        "nytt", "st",
    ]
    .iter()
    .any(|ending| word.ends_with(ending))
}

/// A word for one person, indefinite: "barn", "pojke", "treåring".
pub fn is_person(word: &str) -> bool {
    let bare = word.strip_suffix('s').unwrap_or(word);
    PERSONS.contains(&word) || PERSONS.contains(&bare) || bare.ends_with("åring")
}

/// The same, definite: "barnet", "pojken", "treåringen".
pub fn is_definite_person(word: &str) -> bool {
    let bare = word.strip_suffix('s').unwrap_or(word);
    bare.ends_with(['n', 't']) && (DEFINITE_PERSONS.contains(&bare) || word.ends_with("åringen"))
}

/// Several persons, of whom "en av" tells one: "sexåringar", "barnen".
pub fn is_group_of_persons(word: &str) -> bool {
    GROUPS.contains(&word) || word.ends_with("åringarna") || word.ends_with("åringar")
}

/// Whether the word is one for a child, in any form.
pub fn is_child(word: &str) -> bool {
    word.contains("åring") || CHILDREN.contains(&word)
}

#[rustfmt::skip]
const PERSONS: [&str; 60] = [
    "syskonpar", "tvillingpar", "barn", "pojke", "flicka", "kille", "tjej", "grabb", "unge", "bebis", "elev", "kompis", "förskolebarn",
    "fosterbarn", "tvilling", "syskon", "bror", "syster", "lillebror", "storebror", "lillasyster",
    "storasyster", "kusin", "son", "dotter", "mamma", "pappa", "mormor", "morfar", "farmor", "farfar",
    "förälder", "vårdnadshavare", "moster", "faster", "morbror", "farbror", "bonusmamma", "bonuspappa",
    "styvpappa", "styvmamma", "familj", "mor", "far", "granne", "pedagog", "kollega", "förskollärare",
    "barnskötare", "fröken", "vikarie", "rektor", "kock", "kokerska", "vaktmästare", "lärare", "medarbetare",
    "resurs", "arbetskamrat", "praktikant",
];

#[rustfmt::skip]
const DEFINITE_PERSONS: [&str; 52] = [
    "barnet", "pojken", "flickan", "killen", "tjejen", "grabben", "ungen", "bebisen", "eleven", "kompisen",
    "tvillingen", "syskonet", "brodern", "systern", "lillebrodern", "storebrodern", "lillasystern",
    "storasystern", "kusinen", "sonen", "dottern", "mamman", "pappan", "mormodern", "morfadern", "farmodern",
    "farfadern", "föräldern", "vårdnadshavaren", "familjen", "modern", "fadern", "grannen", "pedagogen",
    "kollegan", "förskolläraren", "barnskötaren", "vikarien", "rektorn", "kocken", "kokerskan", "vaktmästaren",
    "läraren", "praktikanten", "medarbetaren", "fosterbarnet", "bonuspappan", "bonusmamman", "styvpappan",
    "mormorn", "lillen", "lillan",
];

#[rustfmt::skip]
const GROUPS: [&str; 34] = [
    "barnen", "barn", "pojkarna", "pojkar", "flickorna", "flickor", "killarna", "killar", "tjejerna", "tjejer",
    "kompisarna", "kompisar", "eleverna", "föräldrarna", "föräldrar", "vårdnadshavarna", "mammorna", "papporna",
    "mammor", "pappor", "bebisarna", "tvillingar", "familjerna", "familjer", "pedagogerna", "pedagoger",
    "kollegorna", "kollegor", "kollegerna", "barnskötarna", "förskollärarna", "tvillingarna", "syskonen",
    "vikarierna",
];

#[rustfmt::skip]
const CHILDREN: [&str; 35] = [
    "barn", "barnet", "barnen", "pojke", "pojken", "pojkarna", "flicka", "flickan", "flickorna", "kille",
    "killen", "tjej", "tjejen", "grabb", "grabben", "bebis", "bebisen", "elev", "eleven", "tvilling",
    "tvillingen", "unge", "ungen", "lille", "lilla", "kompis", "syskon", "dem", "pojkar", "flickor", "killar",
    "tjejer", "killarna", "tjejerna", "kompisarna",
];

/// Longer sentences are read in pieces: persons and statements are paired within one, and that must stay bounded.
const LONGEST_SENTENCE: usize = 160;

/// The sentences of a passage, as ranges of its tokens.
pub fn sentences(tokens: &[Token]) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for at in 1..=tokens.len() {
        let ends = at == tokens.len() || tokens[at].sentence != tokens[start].sentence;
        if ends || at - start == LONGEST_SENTENCE {
            sentences.push(start..at);
            start = at;
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str) -> Vec<(String, How)> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let all = 0..clean.tokens.len();
        mentions(&clean, all, &mut &[][..]).into_iter().map(|m| (text[m.range].to_owned(), m.how)).collect()
    }

    #[test]
    fn single_persons_are_told_from_groups() {
        assert_eq!(seen("Ett av de nya barnen sover"), [("Ett av de nya barnen".to_owned(), How::Single)]);
        assert_eq!(seen("En av treåringarna sover"), [("En av treåringarna".to_owned(), How::Single)]);
        assert_eq!(seen("En av de äldsta på Räven"), [("En av de äldsta".to_owned(), How::Single)]);
        assert_eq!(seen("en femårig pojke"), [("en femårig pojke".to_owned(), How::Single)]);
        assert_eq!(seen("vår nya femåring"), [("vår nya femåring".to_owned(), How::Single)]);
        assert_eq!(seen("Den nya flickan"), [("Den nya flickan".to_owned(), How::Definite)]);
        assert_eq!(seen("Barnets mormor är same"), [("Barnets mormor".to_owned(), How::Single)]);
        assert_eq!(seen("hon och pappan").len(), 2);
        assert_eq!(seen("Barnen, alla barn, två pojkar och några familjer"), []);
        assert_eq!(seen("En gul boll och ett hus"), []);
        assert_eq!(seen("Två av barnen sover och ett är vaket"), [("ett".to_owned(), How::Single)]);
        assert_eq!(seen("Två bollar är röda och en är blå"), []);
        assert_eq!(seen("Ett av de äldsta träden är sjukt"), []);
    }
}
