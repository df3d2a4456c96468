//! The words of a post that are not personal data: pure detectors over text.
//!
//! A detector takes a [`Text`] (one block, cut into words and sentences once) and gives [`Hit`]s with byte ranges in it.
//! It knows nothing of posts, files, rules or severities. Word lists lie in `data/`, with their sources in `SOURCES.md`;
//! most detectors are nothing but a list of phrases, see [`phrases`]. Examples of what is and is not found lie in `cases/`.

pub mod capitals;
pub mod dates;
pub mod emoji;
pub mod hashtags;
pub mod link_text;
pub mod links;
pub mod lists;
pub mod outings;
pub mod phrases;
pub mod quotations;
pub mod readability;
pub mod swearing;
pub mod tense;
pub mod text;

use std::ops::Range;

pub use text::Text;

/// What the text would say instead, in Swedish and English.
pub use crate::diagnostic::Text as Instead;

use crate::diagnostic::Confidence;

/// One place in the text that a detector found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Byte range in the text, on character boundaries.
    pub range: Range<usize>,
    /// What kind of fault it is; each detector names its own.
    pub category: &'static str,
    /// How sure the detector is.
    pub confidence: Confidence,
    /// What could be written instead, where something can be proposed.
    pub instead: Option<Instead>,
}

/// A word to write as it stands, whatever language the reader has.
fn as_written(word: &str) -> Instead {
    Instead::new(word, word)
}

#[cfg(test)]
mod cases;
