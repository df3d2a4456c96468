//! What a picture file says besides its pixels: where and when it was taken, by whom, with which device, who is on it.
//!
//! Developed pictures carry none of it ([`prove_clean`] reads every shipped file again). It is read so that a rule can
//! report it: a by-line of somebody else contradicts "our own picture", a name in a caption is personal data (MISSION
//! O12, D03), and staff should know what their phone tells before they send a picture elsewhere.

mod exif;
mod gif;
mod heif;
mod iptc;
mod jpeg;
mod png;
pub mod svg;
mod text;
mod webp;
pub(super) mod xml;
mod xmp;

#[cfg(test)]
mod tests;

use super::source::{Format, sniff};

/// What a hidden piece of information is about. The order is the order of gravity in reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A marked person or face: XMP regions, "person in image".
    Person,
    /// Where the picture was taken: coordinates or the name of a place.
    Place,
    /// Who took, owns or wrote: artist, by-line, creator, owner of the camera.
    Author,
    /// Who holds the rights, and on which terms.
    Rights,
    /// What somebody wrote about the picture: captions, titles, keywords, comments.
    Caption,
    /// A smaller or other version of the picture, often from before it was cropped.
    Preview,
    /// Another file behind or inside the picture, such as the film of a "live" photo.
    Attachment,
    /// The serial number of a camera or lens, or another number that leads to one device.
    Serial,
    /// Make and model of the device.
    Device,
    /// When the picture was taken or changed.
    Time,
    /// Which program wrote the file.
    Software,
    /// A colour profile; converted into the pixels, so nobody needs it.
    ColourProfile,
    /// A script, or a part that loads something from elsewhere (SVG).
    Active,
    /// How the picture was taken: exposure, size, flash; and whatever is not known.
    Other,
}

/// One piece of information that a picture file holds besides its pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    pub kind: Kind,
    /// The block it stands in, in the field's own name: "EXIF", "XMP", "IPTC", "PNG tEXt" …
    pub block: &'static str,
    /// The name of the field: "GPSLatitude", "dc:creator", "By-line" …
    pub field: String,
    /// Its text, cut to [`MAX_TEXT`] characters; `None` where it is no text. It may be personal data: it never leaves
    /// the person's own screen unmasked and is never cached.
    pub text: Option<String>,
}

/// The longest text in characters that is kept of one field.
pub const MAX_TEXT: usize = 2_000;
/// The most pieces that are kept of one file: no honest file has as many, and a report of more helps nobody.
const MAX_PIECES: usize = 1_000;
/// The most bytes that packed texts of one file are unpacked to.
const MAX_UNPACKED: usize = 4 * 1024 * 1024;

/// Collects what walkers find, within the limits.
#[derive(Default)]
pub(super) struct Pieces {
    found: Vec<Hidden>,
}

impl Pieces {
    /// Adds a piece with its text; an empty text says nothing and is dropped.
    pub(super) fn text(&mut self, kind: Kind, block: &'static str, field: impl Into<String>, text: &str) {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        if !text.is_empty() {
            self.push(Hidden { kind, block, field: field.into(), text: Some(text.chars().take(MAX_TEXT).collect()) });
        }
    }

    /// Adds a piece that is no text.
    pub(super) fn data(&mut self, kind: Kind, block: &'static str, field: impl Into<String>) {
        self.push(Hidden { kind, block, field: field.into(), text: None });
    }

    fn push(&mut self, hidden: Hidden) {
        if self.found.len() < MAX_PIECES && !self.found.contains(&hidden) {
            self.found.push(hidden);
        }
    }

    /// What was found, the gravest kind first, within a kind in the order of the file.
    fn sorted(mut self) -> Vec<Hidden> {
        self.found.sort_by_key(|hidden| hidden.kind);
        self.found
    }
}

/// Everything that the picture file `bytes` says besides its pixels, the gravest first.
///
/// A broken file is read as far as it goes; a file of a kind without a walker gives nothing.
pub fn read(bytes: &[u8]) -> Vec<Hidden> {
    let mut pieces = Pieces::default();
    match sniff(bytes) {
        Format::Jpeg => jpeg::read(bytes, &mut pieces),
        Format::Png => png::read(bytes, &mut pieces),
        Format::WebP => webp::read(bytes, &mut pieces),
        Format::Gif => gif::read(bytes, &mut pieces),
        Format::Svg => svg::read(bytes, &mut pieces),
        Format::Heic | Format::Avif => heif::read(bytes, &mut pieces),
        Format::Tiff => exif::read(bytes, "EXIF", &mut pieces),
        _ => {}
    }
    pieces.sorted()
}

/// Proves that a file that is about to ship says nothing besides its pixels, by reading it again.
///
/// What makes a picture look right may stay: sizes, resolution, gamma. A title or description of an SVG is text that
/// readers of a page hear, not hidden; it is for the rules on text. A file that is no picture of a kind that ships
/// is not clean.
pub fn prove_clean(bytes: &[u8]) -> Result<(), Vec<Hidden>> {
    let format = sniff(bytes);
    if !matches!(format, Format::Jpeg | Format::Png | Format::WebP | Format::Gif | Format::Svg) {
        return Err(vec![Hidden {
            kind: Kind::Attachment,
            block: format.name(),
            field: "file".to_owned(),
            text: None,
        }]);
    }
    let mut hidden = read(bytes);
    hidden.retain(|piece| piece.block != svg::VISIBLE);
    if hidden.is_empty() { Ok(()) } else { Err(hidden) }
}
