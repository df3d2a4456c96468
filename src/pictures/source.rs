//! What kind of file the bytes are, whatever the file's name claims.

use serde::{Deserialize, Serialize};

/// A kind of file that turns up among the pictures of a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Format {
    Jpeg,
    Png,
    WebP,
    Gif,
    /// HEIC and its relatives, as iPhones write them: no free decoder is well kept, so they must be converted first.
    Heic,
    Avif,
    Bmp,
    Tiff,
    Svg,
    Pdf,
    /// A text, sheet or presentation of an office program, old (OLE) or new (zipped XML).
    Office,
    Zip,
    /// MP4 and its relatives (MOV, M4V, 3GP).
    Mp4,
    /// WebM and Matroska.
    WebM,
    Html,
    /// A program or script: never a picture, whatever it is called.
    Program,
    Unknown,
}

impl Format {
    /// The name people know the kind by.
    pub fn name(self) -> &'static str {
        match self {
            Format::Jpeg => "JPEG",
            Format::Png => "PNG",
            Format::WebP => "WebP",
            Format::Gif => "GIF",
            Format::Heic => "HEIC",
            Format::Avif => "AVIF",
            Format::Bmp => "BMP",
            Format::Tiff => "TIFF",
            Format::Svg => "SVG",
            Format::Pdf => "PDF",
            Format::Office => "Office",
            Format::Zip => "ZIP",
            Format::Mp4 => "MP4",
            Format::WebM => "WebM",
            Format::Html => "HTML",
            Format::Program => "program",
            Format::Unknown => "?",
        }
    }
}

/// How far into a text file its first element may stand; comments and declarations come before it.
const TEXT_HEAD: usize = 4096;

/// The kind of file that `bytes` are, judged by their beginning.
pub fn sniff(bytes: &[u8]) -> Format {
    let at = |offset: usize, magic: &[u8]| bytes.get(offset..).is_some_and(|rest| rest.starts_with(magic));
    match () {
        () if at(0, &[0xFF, 0xD8, 0xFF]) => Format::Jpeg,
        () if at(0, b"\x89PNG\r\n\x1a\n") => Format::Png,
        () if at(0, b"RIFF") && at(8, b"WEBP") => Format::WebP,
        () if at(0, b"GIF87a") || at(0, b"GIF89a") => Format::Gif,
        () if at(4, b"ftyp") => sniff_brand(bytes),
        () if at(4, b"moov") || at(4, b"mdat") || at(4, b"wide") || at(4, b"skip") => Format::Mp4,
        () if at(0, &[0x1A, 0x45, 0xDF, 0xA3]) => Format::WebM,
        () if at(0, b"BM") && at(6, &[0, 0, 0, 0]) => Format::Bmp,
        () if at(0, b"II*\0") || at(0, b"MM\0*") => Format::Tiff,
        () if at(0, b"%PDF-") => Format::Pdf,
        () if at(0, b"PK\x03\x04") => sniff_zip(bytes),
        () if at(0, b"PK\x05\x06") => Format::Zip,
        () if at(0, &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) || at(0, b"{\\rtf") => Format::Office,
        () if at(0, b"MZ") || at(0, b"\x7fELF") || at(0, b"#!") => Format::Program,
        () => sniff_text(bytes),
    }
}

/// ISO base media files name their kind by brands: the major one first, then the compatible ones.
fn sniff_brand(bytes: &[u8]) -> Format {
    let length = bytes.get(..4).map_or(0, |b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]) as usize);
    let brands = bytes.get(8..length.clamp(8, 256).min(bytes.len())).unwrap_or_default();
    let mut heic = false;
    for brand in brands.chunks_exact(4) {
        match brand {
            b"avif" | b"avis" => return Format::Avif,
            b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" => heic = true,
            _ => {}
        }
    }
    if heic { Format::Heic } else { Format::Mp4 }
}

/// A zip archive whose first entries are those of an office document is one.
fn sniff_zip(bytes: &[u8]) -> Format {
    let head = &bytes[..bytes.len().min(TEXT_HEAD)];
    let office =
        [&b"[Content_Types].xml"[..], b"mimetypeapplication/vnd.oasis", b"_rels/.rels", b"word/", b"xl/", b"ppt/"];
    if office.iter().any(|name| contains(head, name)) { Format::Office } else { Format::Zip }
}

/// Text formats have no magic number: the first element decides.
fn sniff_text(bytes: &[u8]) -> Format {
    let head = &bytes[..bytes.len().min(TEXT_HEAD)];
    // UTF-16 text has a zero in every other byte; dropping zeros is enough to see its element names.
    let text: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).map(|byte| byte.to_ascii_lowercase()).collect();
    let first = text.iter().position(|byte| !byte.is_ascii_whitespace() && byte.is_ascii());
    if first.is_none_or(|at| text[at] != b'<') {
        return Format::Unknown;
    }
    let svg = find(&text, b"<svg");
    let html = [&b"<html"[..], b"<!doctype html", b"<script", b"<body"].iter().filter_map(|tag| find(&text, tag)).min();
    match (svg, html) {
        (Some(svg), Some(html)) if html < svg => Format::Html,
        (Some(_), _) => Format::Svg,
        (None, Some(_)) => Format::Html,
        (None, None) => Format::Unknown,
    }
}

/// A second kind of file that the same bytes are besides a picture, such as a picture that opens as an archive.
///
/// Phones put films and further pictures behind a JPEG, and those are merely dropped; what is named here serves only
/// to smuggle: an archive, a document, a page or a program behind the end of the picture or inside its head.
/// `end` is the offset where the picture itself ends.
pub fn polyglot(bytes: &[u8], end: usize) -> Option<Format> {
    let trailer = bytes.get(end..).unwrap_or_default();
    // Readers of PDF look for its head in the first 1,024 bytes, wherever it stands.
    if find(&bytes[..bytes.len().min(1024)], b"%PDF-").is_some_and(|at| at > 0) {
        return Some(Format::Pdf);
    }
    // Readers of zip look for the directory from the end, over a comment of at most 65,535 bytes.
    let tail = &trailer[trailer.len().saturating_sub(65_535 + 22)..];
    if find(tail, b"PK\x05\x06").is_some() {
        return Some(Format::Zip);
    }
    let start = trailer.iter().position(|byte| *byte != 0 && !byte.is_ascii_whitespace())?;
    match sniff(&trailer[start..]) {
        smuggled @ (Format::Pdf | Format::Office | Format::Zip | Format::Html | Format::Svg | Format::Program) => {
            Some(smuggled)
        }
        _ => None,
    }
}

/// Where `needle` first stands in `haystack`.
pub(crate) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(haystack, needle)
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    find(haystack, needle).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_beginning_of_a_file_says_what_it_is() {
        let cases: &[(&[u8], Format)] = &[
            (b"\xFF\xD8\xFF\xE0", Format::Jpeg),
            (b"\x89PNG\r\n\x1a\n\0\0", Format::Png),
            (b"RIFF\0\0\0\0WEBPVP8 ", Format::WebP),
            (b"RIFF\0\0\0\0WAVE", Format::Unknown),
            (b"GIF89a", Format::Gif),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Format::Heic),
            (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", Format::Avif),
            (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", Format::Mp4),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Format::Mp4),
            (b"\x1A\x45\xDF\xA3\x9F", Format::WebM),
            (b"%PDF-1.7", Format::Pdf),
            (b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml", Format::Office),
            (b"PK\x03\x04\x14\0\0\0\x08\0lov.jpg", Format::Zip),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Format::Office),
            (b"\xEF\xBB\xBF<?xml version=\"1.0\"?><!-- a --><svg>", Format::Svg),
            (b"<\0s\0v\0g\0 \0", Format::Svg),
            (b"<!DOCTYPE html><html><svg>", Format::Html),
            (b"MZ\x90", Format::Program),
            (b"just text with <svg in it", Format::Unknown),
            (b"", Format::Unknown),
        ];
        for (bytes, format) in cases {
            assert_eq!(sniff(bytes), *format, "{:?}", String::from_utf8_lossy(bytes));
        }
    }

    #[test]
    fn a_picture_that_is_another_file_too_is_told() {
        let picture = b"\xFF\xD8\xFF\xD9".to_vec();
        let with = |tail: &[u8]| [&picture[..], tail].concat();
        assert_eq!(polyglot(&with(b"PK\x03\x04 \0PK\x05\x06"), 4), Some(Format::Zip));
        assert_eq!(polyglot(&with(b"\n%PDF-1.4"), 4), Some(Format::Pdf));
        assert_eq!(polyglot(&with(b"\0\0<html>"), 4), Some(Format::Html));
        assert_eq!(polyglot(&with(b"\0\0\0\x18ftypmp42\0\0\0\0mp42"), 4), None);
        assert_eq!(polyglot(&with(b"\xFF\xD8\xFF\xE0"), 4), None);
        assert_eq!(polyglot(&picture, 4), None);
    }
}
