//! Lists of terms in data files, and where they stand in a text.
//!
//! A term is written as its file says: "stem*" begins a word, "*stem" ends one, "*stem*" stands anywhere in one, and a
//! bare term is the whole word or phrase, a genitive s included.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::ops::Range;

/// A list of terms, each with what the list says of it.
pub struct Terms<T> {
    finder: AhoCorasick,
    terms: Vec<Term<T>>,
}

struct Term<T> {
    open_before: bool,
    open_after: bool,
    meaning: T,
}

impl<T: Copy> Terms<T> {
    /// Makes the list from pairs of a term, as written in the file, and its meaning.
    pub fn new<'w>(written: impl IntoIterator<Item = (&'w str, T)>) -> Terms<T> {
        let mut stems = Vec::new();
        let mut terms = Vec::new();
        for (word, meaning) in written {
            let stem = word.trim_matches('*');
            if stem.is_empty() {
                continue;
            }
            stems.push(stem.to_owned());
            terms.push(Term { open_before: word.starts_with('*'), open_after: word.ends_with('*'), meaning });
        }
        let finder = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(&stems)
            .expect("a few thousand short stems are far below the limits of the automaton");
        Terms { finder, terms }
    }

    /// Every place of a term in small-letter text: the whole word or phrase, and its meaning.
    pub fn find<'a>(&'a self, lower: &'a str) -> impl Iterator<Item = (Range<usize>, T)> + 'a {
        self.finder.find_overlapping_iter(lower).filter_map(move |found| {
            let term = &self.terms[found.pattern().as_usize()];
            let before = letters_before(lower, found.start());
            let mut after = letters_after(lower, found.end());
            // The genitive of a bare term is the term.
            if !term.open_after && lower[found.end()..found.end() + after] == *"s" {
                after = 0;
            }
            let fits = (term.open_before || before == 0) && (term.open_after || after == 0);
            fits.then(|| (found.start() - before..found.end() + after, term.meaning))
        })
    }
}

/// How long a word goes on is looked at no further than this; no Swedish word is longer.
const LONGEST_WORD: usize = 60;

fn letters_before(text: &str, at: usize) -> usize {
    let floor = text.floor_char_boundary(at.saturating_sub(LONGEST_WORD));
    text[floor..at].chars().rev().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum()
}

fn letters_after(text: &str, at: usize) -> usize {
    let ceiling = text.ceil_char_boundary((at + LONGEST_WORD).min(text.len()));
    text[at..ceiling].chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_say_where_a_term_may_go_on() {
        let terms = Terms::new([("allerg*", 'a'), ("*intoleran*", 'i'), ("same", 's'), ("*tumör", 't')]);
        let found = |text: &'static str| terms.find(text).map(|(r, m)| (&text[r], m)).collect::<Vec<_>>();
        assert_eq!(found("allergisk och laktosintolerant"), [("allergisk", 'a'), ("laktosintolerant", 'i')]);
        assert_eq!(found("nötallergi"), []);
        assert_eq!(found("hon är same, samens"), [("same", 's')]);
        assert_eq!(found("sames hjärntumör"), [("same", 's'), ("hjärntumör", 't')]);
    }
}
