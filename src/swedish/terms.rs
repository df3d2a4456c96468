//! Lists of terms in data files, and where they stand in a text.
//!
//! A term is written as its file says: "stem*" begins a word, "*stem" ends one, "*stem*" stands anywhere in one, and a
//! bare term is the whole word or phrase, a genitive s included.

use super::lexicon::WordMap;
use std::ops::Range;

/// A list of terms, each with what the list says of it.
///
/// Nearly every place of a text is told apart by the three bytes that stand there: no term begins so.
pub struct Terms<T> {
    /// Terms by the first bytes of their stems.
    by_opening: WordMap<[u8; OPENING], Vec<Term<T>>>,
    /// Openings of all terms, asked where a word begins.
    any: Openings,
    /// Openings of the terms that may stand inside a word.
    inner: Openings,
}

struct Term<T> {
    stem: String,
    open_before: bool,
    open_after: bool,
    meaning: T,
}

/// Bytes of the shortest stem.
const OPENING: usize = 3;

/// A set of openings, with a few more that share their bits.
struct Openings(Vec<u64>);

impl Openings {
    const BITS: u32 = 15;

    fn new() -> Openings {
        Openings(vec![0; 1 << (Self::BITS - 6)])
    }

    fn place(opening: [u8; OPENING]) -> (usize, u32) {
        let [a, b, c] = opening;
        let bit = u32::from_le_bytes([a, b, c, 0]).wrapping_mul(0x9E37_79B1) >> (u32::BITS - Self::BITS);
        (bit as usize / 64, bit % 64)
    }

    fn add(&mut self, opening: [u8; OPENING]) {
        let (word, bit) = Self::place(opening);
        self.0[word] |= 1 << bit;
    }

    fn may_hold(&self, opening: [u8; OPENING]) -> bool {
        let (word, bit) = Self::place(opening);
        self.0[word] & (1 << bit) != 0
    }
}

impl<T: Copy> Terms<T> {
    /// Makes the list from pairs of a term, as written in the file, and its meaning. Stems are of three bytes or more.
    pub fn new<'w>(written: impl IntoIterator<Item = (&'w str, T)>) -> Terms<T> {
        let mut terms = Terms { by_opening: WordMap::default(), any: Openings::new(), inner: Openings::new() };
        for (word, meaning) in written {
            let stem = word.trim_matches('*');
            let Some(opening) = stem.as_bytes().first_chunk().copied() else {
                debug_assert!(stem.is_empty(), "{stem} is too short to be found");
                continue;
            };
            let (open_before, open_after) = (word.starts_with('*'), word.ends_with('*'));
            terms.any.add(opening);
            if open_before {
                terms.inner.add(opening);
            }
            let term = Term { stem: stem.to_owned(), open_before, open_after, meaning };
            terms.by_opening.entry(opening).or_default().push(term);
        }
        // Of stems that begin alike, the one that ends first is found first.
        for alike in terms.by_opening.values_mut() {
            alike.sort_by_key(|term| term.stem.len());
        }
        terms
    }

    /// Every place of a term in small-letter text: the whole word or phrase, and its meaning. In the order of the stems'
    /// beginnings.
    pub fn find<'a>(&'a self, lower: &'a str) -> impl Iterator<Item = (Range<usize>, T)> + 'a {
        let bytes = lower.as_bytes();
        let mut in_word = false;
        bytes
            .windows(OPENING)
            .enumerate()
            .filter_map(move |(at, window)| {
                let opening = [window[0], window[1], window[2]];
                let openings = if in_word { &self.inner } else { &self.any };
                // Another character than a letter of ASCII may end the word, so all terms are asked after it.
                in_word = opening[0].is_ascii_alphanumeric();
                openings.may_hold(opening).then_some((at, opening))
            })
            .filter_map(|(at, opening)| Some((at, self.by_opening.get(&opening)?)))
            .flat_map(|(at, terms)| terms.iter().map(move |term| (at, term)))
            .filter_map(move |(at, term)| place_of(term, lower, at).map(|place| (place, term.meaning)))
    }
}

/// The word or phrase of a term whose stem stands at byte `start`.
fn place_of<T>(term: &Term<T>, lower: &str, start: usize) -> Option<Range<usize>> {
    let end = start + term.stem.len();
    if lower.as_bytes().get(start..end)? != term.stem.as_bytes() {
        return None;
    }
    let before = letters_before(lower, start);
    let mut after = letters_after(lower, end);
    // The genitive of a bare term is the term.
    if !term.open_after && lower[end..end + after] == *"s" {
        after = 0;
    }
    let fits = (term.open_before || before == 0) && (term.open_after || after == 0);
    fits.then(|| start - before..end + after)
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
