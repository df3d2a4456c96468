//! What a PNG's text and other ancillary chunks say.

use super::super::container::png::{chunks, end, inflate};
use super::{Kind, MAX_UNPACKED, Pieces, exif, iptc, jpeg, text, xmp};

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    let mut budget = MAX_UNPACKED;
    for chunk in chunks(bytes) {
        match chunk.kind {
            b"tEXt" => {
                let (key, value) = split(chunk.data);
                keyed("PNG tEXt", &text::guess(key), value, pieces);
            }
            b"zTXt" => {
                let (key, rest) = split(chunk.data);
                let value = unpack(rest.get(1..).unwrap_or_default(), &mut budget);
                keyed("PNG zTXt", &text::guess(key), &value, pieces);
            }
            b"iTXt" => international(chunk.data, &mut budget, pieces),
            b"eXIf" => exif::read(chunk.data.strip_prefix(b"Exif\0\0").unwrap_or(chunk.data), "EXIF", pieces),
            b"iCCP" => pieces.data(Kind::ColourProfile, "ICC", "profile"),
            b"tIME" => pieces.data(Kind::Time, "PNG", "tIME"),
            b"caBX" => pieces.data(Kind::Other, "JUMBF", "content credentials"),
            // Pixels, and what makes them look right.
            b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"tRNS" | b"gAMA" | b"cHRM" | b"sRGB" | b"cICP" | b"sBIT"
            | b"bKGD" | b"hIST" | b"pHYs" | b"mDCV" | b"cLLI" | b"acTL" | b"fcTL" | b"fdAT" => {}
            kind => pieces.data(Kind::Other, "PNG", text::guess(kind)),
        }
    }
    if let Some(end) = end(bytes) {
        jpeg::trailer(&bytes[end..], "PNG", pieces);
    }
}

/// An international text: keyword, packed or not, language, translated keyword, text.
fn international(data: &[u8], budget: &mut usize, pieces: &mut Pieces) {
    let (key, rest) = split(data);
    let packed = rest.first() == Some(&1);
    let (_language, rest) = split(rest.get(2..).unwrap_or_default());
    let (translated, value) = split(rest);
    pieces.text(Kind::Caption, "PNG iTXt", "translated keyword", &text::guess(translated));
    let unpacked;
    let value = if packed {
        unpacked = unpack(value, budget);
        &unpacked[..]
    } else {
        value
    };
    keyed("PNG iTXt", &text::guess(key), value, pieces);
}

/// The bytes before and behind the first zero.
fn split(data: &[u8]) -> (&[u8], &[u8]) {
    let at = data.iter().position(|byte| *byte == 0).unwrap_or(data.len());
    (&data[..at], data.get(at + 1..).unwrap_or_default())
}

/// Unpacks within what the file may still take; a damaged text gives what could be read of it.
fn unpack(packed: &[u8], budget: &mut usize) -> Vec<u8> {
    let unpacked = inflate(packed, *budget).unwrap_or_default();
    *budget -= unpacked.len();
    unpacked
}

/// Sorts a text by its keyword (PNG's own, ImageMagick's, and those of other programs).
fn keyed(block: &'static str, key: &str, value: &[u8], pieces: &mut Pieces) {
    if key == "XML:com.adobe.xmp" {
        return xmp::read(value, pieces);
    }
    if let Some(profile) = key.strip_prefix("Raw profile type ") {
        return raw_profile(profile, value, pieces);
    }
    let lower = key.to_lowercase();
    let kind = match lower.as_str() {
        "author" | "artist" | "creator" | "by-line" => Kind::Author,
        "copyright" | "source" | "disclaimer" | "license" | "rights" => Kind::Rights,
        "software" | "creation program" => Kind::Software,
        "creation time" | "date:create" | "date:modify" | "date:timestamp" => Kind::Time,
        "location" | "gps" => Kind::Place,
        _ => Kind::Caption,
    };
    // The longest text kept is far shorter; more of 60 MB need not be decoded.
    let head = &value[..value.len().min(4 * super::MAX_TEXT)];
    let words = String::from_utf8_lossy(head);
    let words = if words.contains('\u{FFFD}') { text::guess(head) } else { words.into_owned() };
    if words.trim().is_empty() {
        pieces.data(kind, block, key.chars().take(79).collect::<String>());
    } else {
        pieces.text(kind, block, key.chars().take(79).collect::<String>(), &words);
    }
}

/// ImageMagick keeps blocks of other formats as hexadecimal text: a name, a length, the digits.
fn raw_profile(profile: &str, value: &[u8], pieces: &mut Pieces) {
    let body = text::guess(&value[..value.len().min(MAX_UNPACKED)]);
    let mut lines = body.trim_start().lines().skip(2);
    let digits: Vec<u8> =
        lines.by_ref().flat_map(str::bytes).filter_map(|b| char::from(b).to_digit(16)).map(|d| d as u8).collect();
    let data: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
    match profile {
        "exif" | "APP1" if data.starts_with(b"Exif\0\0") => exif::read(&data[6..], "EXIF", pieces),
        "exif" => exif::read(&data, "EXIF", pieces),
        "xmp" => xmp::read(&data, pieces),
        "APP1" if data.starts_with(b"http://ns.adobe.com/xap/1.0/\0") => xmp::read(&data[29..], pieces),
        "iptc" | "8bim" if data.starts_with(b"8BIM") => iptc::read_resources(&data, pieces),
        "iptc" => iptc::read(&data, pieces),
        "icc" | "icm" => pieces.data(Kind::ColourProfile, "ICC", "profile"),
        _ => pieces.data(Kind::Other, "PNG", format!("raw profile {}", profile.chars().take(20).collect::<String>())),
    }
}
