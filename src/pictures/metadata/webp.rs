//! What a WebP's chunks say besides the pixels.

use super::super::container::webp::{chunks, end};
use super::{Kind, Pieces, exif, jpeg, text, xmp};

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    for chunk in chunks(bytes) {
        match chunk.kind {
            b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF" => {}
            b"EXIF" => exif::read(chunk.data.strip_prefix(b"Exif\0\0").unwrap_or(chunk.data), "EXIF", pieces),
            b"XMP " => xmp::read(chunk.data, pieces),
            b"ICCP" => pieces.data(Kind::ColourProfile, "ICC", "profile"),
            kind => pieces.data(Kind::Other, "WebP", text::guess(kind)),
        }
    }
    if let Some(end) = end(bytes) {
        jpeg::trailer(&bytes[end..], "WebP", pieces);
    }
}
