//! What a JPEG's application and comment segments, and the bytes behind its end, say.

use super::super::container::jpeg::{end, segments};
use super::super::source::sniff;
use super::{Format, Kind, Pieces, exif, iptc, text, xmp};

/// The prefix of XMP that continues in further segments: a GUID of 32 bytes, the full length, an offset, the data.
const XMP_CONTINUED: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    let mut continued = Vec::new();
    for segment in segments(bytes) {
        let data = segment.data;
        match segment.marker {
            0xFE => pieces.text(Kind::Caption, "JPEG", "comment", &text::guess(data)),
            // Bytes 12 and 13 are the size of an uncompressed thumbnail, zero where there is none.
            0xE0 if data.starts_with(b"JFIF\0") && matches!(data.get(12..14), None | Some([0, 0])) => {}
            0xE0 if data.starts_with(b"JFIF\0") => pieces.data(Kind::Preview, "JFIF", "thumbnail"),
            0xE0 if data.starts_with(b"JFXX\0") => pieces.data(Kind::Preview, "JFXX", "thumbnail"),
            0xE1 if data.starts_with(b"Exif\0") => exif::read(data.get(6..).unwrap_or_default(), "EXIF", pieces),
            0xE1 if data.starts_with(b"http://ns.adobe.com/xap/1.0/\0") => xmp::read(&data[29..], pieces),
            0xE1 if data.starts_with(XMP_CONTINUED) => {
                continued.extend_from_slice(data.get(XMP_CONTINUED.len() + 40..).unwrap_or_default());
            }
            0xE2 if data.starts_with(b"ICC_PROFILE\0") => pieces.data(Kind::ColourProfile, "ICC", "profile"),
            0xE2 if data.starts_with(b"MPF\0") => pieces.data(Kind::Preview, "MPF", "further pictures"),
            0xEB => pieces.data(Kind::Other, "JUMBF", "content credentials"),
            0xED if data.starts_with(b"Photoshop 3.0\0") => iptc::read_resources(&data[14..], pieces),
            // Adobe's marker says how colours are stored.
            0xEE if data.starts_with(b"Adobe") && data.len() <= 12 => {}
            0xE0..=0xEF => {
                let name: String =
                    data.iter().take(32).take_while(|b| b.is_ascii_graphic()).map(|b| char::from(*b)).collect();
                pieces.data(Kind::Other, "JPEG", format!("APP{} {name}", segment.marker - 0xE0));
            }
            _ => {}
        }
    }
    if !continued.is_empty() {
        xmp::read(&continued, pieces);
    }
    if let Some(end) = end(bytes) {
        trailer(&bytes[end..], "JPEG", pieces);
    }
}

/// Names what stands behind the end of a picture; zeros are padding.
pub(super) fn trailer(rest: &[u8], block: &'static str, pieces: &mut Pieces) {
    let Some(start) = rest.iter().position(|byte| !matches!(byte, 0 | b'\n' | b'\r')) else {
        return;
    };
    match sniff(&rest[start..]) {
        Format::Jpeg | Format::Png | Format::WebP | Format::Heic => {
            pieces.data(Kind::Preview, block, "picture behind the end");
        }
        Format::Mp4 => pieces.data(Kind::Attachment, block, "film behind the end"),
        _ => pieces.data(Kind::Attachment, block, "bytes behind the end"),
    }
}
