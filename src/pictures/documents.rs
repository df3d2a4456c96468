//! Documents among the pictures: PDF, office files and archives. They are never developed; these are the facts a policy
//! needs to refuse or allow them: who wrote them, whether they are accessible, what they say, what they would do.
//!
//! The readers are small and bounded and read what usual programs write. Where they cannot tell, they say so: a rule
//! treats "unknown" as a question, never as a yes.

mod office;
mod pdf;
mod zip;

use super::metadata::Hidden;
use super::source::{Format, sniff};

/// What a document says in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Words {
    /// Its text, as far as it could be read, in the order of the file; for rules on names and numbers.
    Text(String),
    /// There is no text, only pictures of it, as a scanner makes: nobody who listens can read it.
    None,
    /// There is text that this reader cannot decode.
    Unknown,
}

/// What is known of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub format: Format,
    /// Author, title, program, times and other properties, and what the document would do when opened.
    pub hidden: Vec<Hidden>,
    /// Whether the text has a structure that readers aloud can follow; `None` where that is not known.
    pub tagged: Option<bool>,
    /// The language it says it is in.
    pub language: Option<String>,
    /// Whether a password or right is needed, so that nothing could be read.
    pub is_encrypted: bool,
    pub words: Words,
    /// The names of the files inside an archive, at most a thousand.
    pub entries: Vec<String>,
}

impl Facts {
    fn unknown(format: Format) -> Facts {
        Facts {
            format,
            hidden: Vec::new(),
            tagged: None,
            language: None,
            is_encrypted: false,
            words: Words::Unknown,
            entries: Vec::new(),
        }
    }
}

/// The most text in characters that is kept of one document.
const MAX_WORDS: usize = 1_000_000;
/// The most bytes that packed parts of one document are unpacked to.
const MAX_UNPACKED: usize = 32 * 1024 * 1024;

/// The facts of a document; `None` if the bytes are no document.
pub fn facts(bytes: &[u8]) -> Option<Facts> {
    match sniff(bytes) {
        Format::Pdf => Some(pdf::facts(bytes)),
        Format::Office if bytes.starts_with(b"PK") => Some(office::facts(bytes)),
        Format::Office => Some(Facts::unknown(Format::Office)),
        Format::Zip => Some(Facts { entries: zip::names(bytes), words: Words::None, ..Facts::unknown(Format::Zip) }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
