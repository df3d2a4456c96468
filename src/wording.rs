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

use std::borrow::Cow;
use std::ops::Range;

pub use text::Text;

/// How sure a detector is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Worth a look.
    Doubtful,
    /// A reader would nearly always agree.
    Likely,
    /// Nothing else can be meant.
    Certain,
}

impl Confidence {
    /// The confidence with this name in a data file.
    fn named(name: &str) -> Option<Self> {
        match name {
            "doubtful" => Some(Self::Doubtful),
            "likely" => Some(Self::Likely),
            "certain" => Some(Self::Certain),
            _ => None,
        }
    }
}

/// What the text would say instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instead {
    /// In Swedish.
    pub sv: Cow<'static, str>,
    /// In English; of a Swedish word to write instead, the same word.
    pub en: Cow<'static, str>,
}

impl Instead {
    /// A proposal in both languages.
    pub fn new(sv: impl Into<Cow<'static, str>>, en: impl Into<Cow<'static, str>>) -> Self {
        Self { sv: sv.into(), en: en.into() }
    }

    /// A word to write as it stands, whatever language the reader has.
    pub fn word(word: String) -> Self {
        Self { sv: word.clone().into(), en: word.into() }
    }
}

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

#[cfg(test)]
mod cases;
