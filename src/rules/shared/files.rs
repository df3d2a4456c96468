//! The files of a site as the rules under `site/` read them: any of them may be one that should not be there.

use std::io::{Cursor, Read as _};

use crate::world::{Entry, EntryKind, World};

/// A text a person wrote is shorter; of a longer file the beginning is read.
const LONGEST: usize = 2 * 1024 * 1024;
/// Endings of files without text for a person, which have gates of their own.
const NO_TEXT: [&str; 22] = [
    "jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "tif", "tiff", "bmp", "ico", "mp4", "m4v", "webm",
    "mov", "mp3", "m4a", "wav", "woff", "woff2", "ttf",
];
/// Endings of workbooks that are archives of XML.
const WORKBOOKS: [&str; 5] = ["xlsx", "xlsm", "ods", "docx", "odt"];

/// The ending of a file's name in lower case, without its dot.
pub(crate) fn ending(path: &str) -> String {
    name(path).rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_lowercase())
}

/// A file's name without its folders.
pub(crate) fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The text in a file: of a workbook its cells, of anything else its bytes as UTF-8, UTF-16 or Windows-1252. Pictures, sound and
/// fonts have none.
pub(crate) fn text_of(world: &World, entry: &Entry) -> Option<String> {
    let ending = ending(&entry.path);
    if entry.kind != EntryKind::File || NO_TEXT.contains(&ending.as_str()) {
        return None;
    }
    let bytes = world.read(&entry.path).ok()?;
    if WORKBOOKS.contains(&ending.as_str()) {
        return cells(&bytes);
    }
    let shown = &bytes[..bytes.len().min(LONGEST)];
    Some(match shown {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // Old workbooks (BIFF) hold their texts as UTF-16 or one byte a letter; without the zeroes both can be read.
        _ if shown.contains(&0) => shown.iter().filter(|b| **b != 0).map(|b| char::from(*b)).collect(),
        _ => match std::str::from_utf8(shown) {
            Ok(text) => text.to_owned(),
            Err(_) => shown.iter().map(|b| char::from(*b)).collect(),
        },
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or('\u{fffd}')).collect()
}

/// The texts of a workbook or a document, a line to each element. An archive that does not open has none.
fn cells(bytes: &[u8]) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut text = String::new();
    for index in 0..archive.len() {
        let Ok(part) = archive.by_index(index) else { continue };
        if !part.name().is_ok_and(|name| name.ends_with(".xml")) {
            continue;
        }
        let room = LONGEST.saturating_sub(text.len()) as u64;
        let mut xml = Vec::new();
        // The limit holds whatever size the archive claims: a bomb stops here.
        if part.take(room).read_to_end(&mut xml).is_ok() {
            push_texts(&String::from_utf8_lossy(&xml), &mut text);
        }
    }
    Some(text)
}

/// What stands between the tags.
fn push_texts(xml: &str, text: &mut String) {
    for piece in xml.split('<').skip(1) {
        if let Some((_, content)) = piece.split_once('>')
            && !content.trim().is_empty()
        {
            text.push_str(content.trim());
            text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_encodings_can_be_read() {
        let files = [
            ("a.csv".to_owned(), b"\xff\xfee\0-\0p\0o\0s\0t\0".to_vec()),
            ("b.csv".to_owned(), b"f\xf6rnamn".to_vec()),
            ("c.xls".to_owned(), b"\xd0\xcf\x11\xe0\0a\0@\0b\0".to_vec()),
            ("d.xlsx".to_owned(), b"no archive".to_vec()),
        ];
        let world = World::memory(files, jiff::civil::date(2026, 11, 21));
        let text = |path: &str| text_of(&world, world.entry(path).expect("a file"));
        assert_eq!(text("a.csv").as_deref(), Some("e-post"));
        assert_eq!(text("b.csv").as_deref(), Some("förnamn"));
        assert!(text("c.xls").is_some_and(|text| text.ends_with("a@b")));
        assert_eq!(text("d.xlsx"), None);
    }
}
