//! How hard a Swedish text is to read: LIX, and sentences that are too long (row O70; språklagen 11 §).

use std::ops::Range;

use super::Text;

/// Fewer words give no verdict: one long word would turn it.
pub const FEWEST_WORDS: usize = 100;
/// A word of more letters than this is long (Björnsson).
const LONG_WORD: usize = 6;

/// What LIX is counted from.
///
/// Sentences end at `.`, `!`, `?`, `…`, at a colon with space behind it and at the end of every block (a heading, a list item). The
/// colon is Björnsson's choice and moves the figure by up to two; the same words without it would read as harder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Readability {
    /// All words but web addresses.
    pub words: usize,
    /// Sentences with at least one word.
    pub sentences: usize,
    /// Words of more than six letters.
    pub long_words: usize,
}

impl Readability {
    /// Counts the blocks of a post.
    pub fn of<'a, 't: 'a>(blocks: impl IntoIterator<Item = &'a Text<'t>>) -> Self {
        let mut sum = Self::default();
        for text in blocks {
            for sentence in text.sentences() {
                let words: Vec<usize> = sentence.clone().filter(|&word| !text.is_address(word)).collect();
                sum.words += words.len();
                sum.sentences += usize::from(!words.is_empty());
                sum.long_words += words.into_iter().filter(|&word| is_long(text.word(word))).count();
            }
        }
        sum
    }

    /// LIX = words per sentence + long words per hundred, rounded; none for a text too short to judge.
    pub fn lix(&self) -> Option<u32> {
        if self.words < FEWEST_WORDS {
            return None;
        }
        let (words, sentences, long) = (self.words as f64, self.sentences as f64, self.long_words as f64);
        Some((words / sentences + 100.0 * long / words).round() as u32)
    }
}

fn is_long(word: &str) -> bool {
    word.len() > LONG_WORD && word.chars().filter(|sign| sign.is_alphanumeric()).count() > LONG_WORD
}

/// A sentence that is too long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongSentence {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// How many words it has.
    pub words: usize,
}

/// Sentences of more than `most` words, in the order of the text.
///
/// An enumeration (four commas or more, short items) is read item by item and is never too long.
pub fn long_sentences(text: &Text, most: usize) -> Vec<LongSentence> {
    let long = text.sentences().iter().filter_map(|sentence| {
        let words = sentence.clone().filter(|&word| !text.is_address(word)).count();
        (words > most && !is_enumeration(text, sentence)).then(|| LongSentence { range: text.span(sentence), words })
    });
    long.collect()
}

fn is_enumeration(text: &Text, sentence: &Range<usize>) -> bool {
    let inner = sentence.start..sentence.end - 1;
    let commas = inner.filter(|&word| text.gap(word).contains(',')).count();
    commas >= 4 && sentence.len() / (commas + 1) <= 5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_counted_as_björnsson_did() {
        let block = "Vi går ut. Förskolebarnen springer: fort! ".repeat(20);
        let counted = Readability::of([&Text::new(&block)]);
        assert_eq!(counted, Readability { words: 120, sentences: 60, long_words: 40 });
        assert_eq!(counted.lix(), Some(35));
    }

    #[test]
    fn a_short_text_gets_no_verdict() {
        assert_eq!(Readability::of([&Text::new("Verksamhetsutvecklingsarbetet fortskrider.")]).lix(), None);
    }

    #[test]
    fn sentences_of_too_many_words_are_long() {
        let short = "ord ".repeat(25);
        let long = "ord ".repeat(26);
        assert!(long_sentences(&Text::new(&short), 25).is_empty());
        let text = Text::new(&long);
        assert_eq!(long_sentences(&text, 25), [LongSentence { range: 0..long.len() - 1, words: 26 }]);
        let list = format!("Ta med {}", "mössa, vantar, en stor tröja, ".repeat(8));
        assert!(long_sentences(&Text::new(&list), 25).is_empty());
    }
}
