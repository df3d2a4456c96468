//! Lists of terms in data files, and where they stand in a text.
//!
//! A term is written as its file says: "stem*" begins a word, "*stem" ends one, "*stem*" stands anywhere in one, and a
//! bare term is the whole word or phrase, a genitive s included.

use super::lexicon::WordMap;
use std::ops::Range;

/// A list of terms, each with what the list says of it.
///
/// Nearly every place of a text is told apart by the few bytes that stand there: no term begins so.
pub struct Terms<T> {
    by_opening: WordMap<Opening, Vec<Term<T>>>,
    openings: Openings,
}

struct Term<T> {
    stem: String,
    open_before: bool,
    open_after: bool,
    meaning: T,
}

/// The first four bytes of a stem, or three and a nought, the first byte lowest.
type Opening = u32;

const SHORTEST_STEM: usize = 3;

fn shortened(opening: Opening) -> Opening {
    opening & 0x00FF_FFFF
}

/// Which openings there are, with a few more that share their slots.
struct Openings(Box<[u8; 1 << Openings::BITS]>);

impl Openings {
    const BITS: u32 = 14;
    /// A term that may stand inside a word opens so.
    const INNER: u8 = 1;
    /// A term that begins a word opens so.
    const FIRST: u8 = 1 << 1;

    fn slot(opening: Opening) -> usize {
        (opening.wrapping_mul(0x9E37_79B1) >> (u32::BITS - Self::BITS)) as usize
    }

    fn add(&mut self, opening: Opening, open_before: bool) {
        self.0[Self::slot(opening)] |= if open_before { Self::INNER | Self::FIRST } else { Self::FIRST };
    }

    fn kinds(&self, opening: Opening) -> u8 {
        self.0[Self::slot(opening)]
    }
}

impl<T: Copy> Terms<T> {
    /// Makes the list from pairs of a term, as written in the file, and its meaning. A stem has three bytes or more; one
    /// that may stand inside a word has four.
    pub fn new<'w>(written: impl IntoIterator<Item = (&'w str, T)>) -> Terms<T> {
        let mut terms =
            Terms { by_opening: WordMap::default(), openings: Openings(Box::new([0; 1 << Openings::BITS])) };
        for (word, meaning) in written {
            let stem = word.trim_matches('*');
            let (open_before, open_after) = (word.starts_with('*'), word.ends_with('*'));
            let opening = match *stem.as_bytes() {
                [a, b, c, d, ..] => u32::from_le_bytes([a, b, c, d]),
                [a, b, c] if !open_before => u32::from_le_bytes([a, b, c, 0]),
                _ => {
                    debug_assert!(stem.is_empty(), "{word} is too short to be found");
                    continue;
                }
            };
            terms.openings.add(opening, open_before);
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
    pub fn find(&self, lower: &str) -> Vec<(Range<usize>, T)> {
        let mut found = Vec::new();
        let bytes = lower.as_bytes();
        let mut first = true;
        for (at, window) in bytes.windows(size_of::<Opening>()).enumerate() {
            let Some(window) = window.first_chunk() else { break };
            let long = u32::from_le_bytes(*window);
            // Stems of three bytes stand at the beginning of a word only.
            if first && self.openings.kinds(shortened(long)) != 0 {
                self.find_at(lower, at, shortened(long), &mut found);
            }
            let wanted = if first { Openings::FIRST } else { Openings::INNER };
            if self.openings.kinds(long) & wanted != 0 {
                self.find_at(lower, at, long, &mut found);
            }
            // Another character than a letter of ASCII may end the word, so all terms are asked after it.
            first = !window[0].is_ascii_alphanumeric();
        }
        if let Some([a, b, c]) = bytes.last_chunk() {
            self.find_at(lower, bytes.len() - SHORTEST_STEM, u32::from_le_bytes([*a, *b, *c, 0]), &mut found);
        }
        found
    }

    fn find_at(&self, lower: &str, at: usize, opening: Opening, found: &mut Vec<(Range<usize>, T)>) {
        for term in self.by_opening.get(&opening).into_iter().flatten() {
            found.extend(place_of(term, lower, at).map(|place| (place, term.meaning)));
        }
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
        let found = |text: &'static str| terms.find(text).into_iter().map(|(r, m)| (&text[r], m)).collect::<Vec<_>>();
        assert_eq!(found("allergisk och laktosintolerant"), [("allergisk", 'a'), ("laktosintolerant", 'i')]);
        assert_eq!(found("nötallergi"), []);
        assert_eq!(found("hon är same, samens"), [("same", 's')]);
        assert_eq!(found("sames hjärntumör"), [("same", 's'), ("hjärntumör", 't')]);
    }
}
