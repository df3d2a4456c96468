//! Films: what they are, what they hide, and how that is taken out without touching picture and sound.
//!
//! Encoding anew would need a codec and cost minutes; the boxes of a film can instead be emptied where they stand:
//! every byte keeps its place, so all offsets hold. What is not known to be needed for playing is emptied.
//! Whatever the samples themselves carry (a codec's own comments) is out of reach and said so in the documentation.

pub mod mp4;
pub mod webm;

use super::metadata::{Hidden, Kind};
use super::source::{Format, sniff};

/// What a page must know of a film.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Facts {
    /// Length in milliseconds; `None` where the film does not say (a recorded stream).
    pub duration: Option<u64>,
    /// Width and height in pixels as shown, turned if the film says so.
    pub width: Option<u32>,
    pub height: Option<u32>,
    pub has_picture: bool,
    /// A sound track, silent or not: somebody must say whether voices are heard (MISSION S43).
    pub has_sound: bool,
    /// A track of subtitles inside the film.
    pub has_subtitles: bool,
}

/// Why a film cannot be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Unplayable {
    /// The file is of a kind that is not shown as a film.
    OtherFormat(Format),
    /// The file breaks off before its end.
    Truncated,
    /// The file is damaged in another way, or built in a way that this reader does not follow.
    Broken,
    /// The film loads its pictures or sound from another file.
    LoadsFromElsewhere,
    /// The film is encrypted.
    Protected,
}

/// What the film is.
pub fn facts(bytes: &[u8]) -> Result<Facts, Unplayable> {
    match sniff(bytes) {
        Format::Mp4 => mp4::facts(bytes),
        Format::WebM => webm::facts(bytes),
        other => Err(Unplayable::OtherFormat(other)),
    }
}

/// What the film hides: place, time, device, titles, comments, further tracks.
pub fn hidden(bytes: &[u8]) -> Vec<Hidden> {
    let mut hidden = match sniff(bytes) {
        Format::Mp4 => mp4::hidden(bytes),
        Format::WebM => webm::hidden(bytes),
        _ => Vec::new(),
    };
    hidden.sort_by_key(|piece| piece.kind);
    hidden
}

/// The film without what it hides, of the same length, playing as before; proved clean before it is given.
pub fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unplayable> {
    let stripped = match sniff(bytes) {
        Format::Mp4 => mp4::strip(bytes)?,
        Format::WebM => webm::strip(bytes)?,
        other => return Err(Unplayable::OtherFormat(other)),
    };
    if prove_clean(&stripped).is_err() { Err(Unplayable::Broken) } else { Ok(stripped) }
}

/// Proves that a film that is about to ship hides nothing, by reading it again.
pub fn prove_clean(bytes: &[u8]) -> Result<(), Vec<Hidden>> {
    let hidden = match sniff(bytes) {
        Format::Mp4 | Format::WebM => hidden(bytes),
        other => vec![Hidden { kind: Kind::Attachment, block: other.name(), field: "file".to_owned(), text: None }],
    };
    if hidden.is_empty() { Ok(()) } else { Err(hidden) }
}

/// A piece of what a film hides, its text made readable and cut.
fn piece(kind: Kind, block: &'static str, field: impl Into<String>, raw: &[u8]) -> Hidden {
    let readable: String = String::from_utf8_lossy(&raw[..raw.len().min(8_000)])
        .chars()
        .map(|c| if c.is_control() || c == '\u{FFFD}' { ' ' } else { c })
        .take(super::metadata::MAX_TEXT)
        .collect();
    let text = readable.split_whitespace().collect::<Vec<_>>().join(" ");
    Hidden { kind, block, field: field.into(), text: (!text.is_empty()).then_some(text) }
}

/// Whether all bytes are zero, as an emptied part's are.
fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

#[cfg(test)]
mod tests;
