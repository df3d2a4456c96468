//! Strings of PDF: those of dictionaries, and those that content streams show.

use std::collections::BTreeMap;

/// The values of a key that are strings, as text.
pub(super) fn values<'a>(plain: &'a [u8], key: &'a [u8]) -> impl Iterator<Item = String> + 'a {
    let finder = memchr::memmem::Finder::new(key).into_owned();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += finder.find(plain.get(at..)?)? + key.len();
            // The key must end here: /T is not /Type.
            if plain.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                continue;
            }
            let rest = plain[at..].trim_ascii_start();
            if begins_string(rest) {
                // A string without end makes the rest of the file meaningless; searching on would take for ever.
                return string(rest).map(|(raw, _)| document_text(&raw));
            }
        }
    })
}

/// The longest string in bytes that is read.
const MAX_STRING: usize = 64 * 1024;

fn begins_string(bytes: &[u8]) -> bool {
    bytes.starts_with(b"(") || (bytes.starts_with(b"<") && !bytes.starts_with(b"<<"))
}

/// The string that begins at the first byte, literal or hexadecimal, and its length in the file.
fn string(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let bytes = &bytes[..bytes.len().min(MAX_STRING)];
    match bytes.first()? {
        b'(' => literal(bytes),
        b'<' => {
            let end = memchr::memchr(b'>', bytes)?;
            let digits: Vec<u8> = bytes[1..end]
                .iter()
                .filter_map(|byte| char::from(*byte).to_digit(16))
                .map(|digit| digit as u8)
                .collect();
            Some((digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect(), end + 1))
        }
        _ => None,
    }
}

fn literal(bytes: &[u8]) -> Option<(Vec<u8>, usize)> {
    let (mut text, mut depth, mut at) = (Vec::new(), 0_u32, 0);
    loop {
        let byte = *bytes.get(at)?;
        at += 1;
        match byte {
            b'(' => {
                depth += 1;
                if depth > 1 {
                    text.push(byte);
                }
            }
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return Some((text, at));
                }
                text.push(byte);
            }
            b'\\' => {
                let escaped = *bytes.get(at)?;
                at += 1;
                match escaped {
                    b'n' => text.push(b'\n'),
                    b'r' => text.push(b'\r'),
                    b't' => text.push(b'\t'),
                    b'b' | b'f' => {}
                    b'0'..=b'7' => {
                        let more = bytes[at..].iter().take(2).take_while(|byte| matches!(byte, b'0'..=b'7')).count();
                        let code = bytes[at - 1..at + more]
                            .iter()
                            .fold(0_u32, |code, digit| code * 8 + u32::from(digit - b'0'));
                        text.push(code as u8);
                        at += more;
                    }
                    b'\r' => at += usize::from(bytes.get(at) == Some(&b'\n')),
                    b'\n' => {}
                    other => text.push(other),
                }
            }
            other => text.push(other),
        }
    }
}

/// A string of a dictionary: UTF-16 or UTF-8 by its mark, else Latin letters.
fn document_text(raw: &[u8]) -> String {
    match raw {
        [0xFE, 0xFF, rest @ ..] => String::from_utf16_lossy(
            &rest.chunks_exact(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect::<Vec<_>>(),
        ),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => latin(raw),
    }
}

/// Letters by their own codes (WinAnsi), which hold all of Swedish.
fn latin(raw: &[u8]) -> String {
    raw.iter().map(|byte| char::from(*byte)).collect()
}

/// A font's table from codes to text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    codes: BTreeMap<u32, String>,
}

/// The most codes that a table holds.
const MAX_CODES: usize = 65_536;

impl Table {
    /// Reads `bfchar` and `bfrange` sections.
    pub(super) fn read(map: &[u8]) -> Table {
        let mut table = Table::default();
        let mut numbers: Vec<Vec<u8>> = Vec::new();
        let (mut at, mut in_range, mut in_char) = (0, false, false);
        let mut steps = 0;
        while at < map.len() && steps < MAX_CODES {
            let rest = &map[at..];
            match () {
                () if rest.starts_with(b"beginbfchar") => in_char = true,
                () if rest.starts_with(b"beginbfrange") => in_range = true,
                () if rest.starts_with(b"endbf") => {
                    (in_char, in_range) = (false, false);
                    numbers.clear();
                }
                () if rest[0] == b'<' && (in_char || in_range) => {
                    let Some((raw, length)) = string(rest) else {
                        return table;
                    };
                    numbers.push(raw);
                    at += length;
                    steps += table.enter(&mut numbers, in_range);
                    continue;
                }
                () => {}
            }
            at += 1;
        }
        table
    }

    /// Enters a line once all its numbers are there, and gives how many codes it had.
    fn enter(&mut self, numbers: &mut Vec<Vec<u8>>, is_range: bool) -> usize {
        if numbers.len() < if is_range { 3 } else { 2 } {
            return 0;
        }
        let mut entered = 1;
        let code = |raw: &[u8]| raw.iter().take(4).fold(0_u32, |code, byte| code << 8 | u32::from(*byte));
        let text = |raw: &[u8]| {
            String::from_utf16_lossy(&raw.chunks_exact(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect::<Vec<_>>())
        };
        if is_range {
            let (first, last, target) = (code(&numbers[0]), code(&numbers[1]), code(&numbers[2]));
            for step in 0..=last.saturating_sub(first).min(MAX_CODES as u32) {
                if let Some(letter) = char::from_u32(target.saturating_add(step)) {
                    self.codes.insert(first + step, letter.to_string());
                }
                entered += 1;
            }
        } else {
            self.codes.insert(code(&numbers[0]), text(&numbers[1]));
        }
        numbers.clear();
        entered
    }

    /// One table for all fonts where none contradicts another; else which font is in use would have to be followed.
    pub(super) fn agreed(tables: &[Table]) -> Option<Table> {
        let mut all = Table::default();
        for (code, text) in tables.iter().flat_map(|table| &table.codes) {
            if all.codes.get(code).is_some_and(|known| known != text) {
                return None;
            }
            all.codes.insert(*code, text.clone());
        }
        (!all.codes.is_empty()).then_some(all)
    }
}

/// A piece of what a content stream shows.
pub(super) enum Piece {
    Text(String),
    /// So many letters that could not be decoded.
    Unclear(usize),
    /// A new line or a wide gap.
    Break,
}

/// Gives every string between `BT` and `ET` to `show`.
pub(super) fn shown(stream: &[u8], table: Option<&Table>, has_tables: bool, show: &mut dyn FnMut(Piece)) {
    let (mut at, mut in_text) = (0, false);
    while at < stream.len() {
        let rest = &stream[at..];
        let is_word = |word: &[u8]| {
            rest.starts_with(word)
                && rest.get(word.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric())
                && (at == 0 || !stream[at - 1].is_ascii_alphanumeric())
        };
        match rest[0] {
            b'B' if is_word(b"BT") => in_text = true,
            b'E' if is_word(b"ET") => {
                in_text = false;
                show(Piece::Break);
            }
            b'T' if is_word(b"Td") || is_word(b"TD") || is_word(b"Tm") || rest.starts_with(b"T*") => show(Piece::Break),
            b'(' | b'<' if in_text && begins_string(rest) => {
                let Some((raw, length)) = string(rest) else {
                    return;
                };
                show(decode(&raw, rest[0] == b'<', table, has_tables));
                at += length;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

fn decode(raw: &[u8], is_hexadecimal: bool, table: Option<&Table>, has_tables: bool) -> Piece {
    // Programs write hexadecimal strings for fonts with codes of their own, of two bytes mostly.
    let is_coded = is_hexadecimal || raw.iter().any(|byte| *byte < 9);
    let Some(table) = table.filter(|_| has_tables && is_coded) else {
        return if is_coded { Piece::Unclear(raw.len().div_ceil(2)) } else { Piece::Text(latin(raw)) };
    };
    let wide = table.codes.keys().any(|code| *code > 255)
        || raw.len().is_multiple_of(2) && raw.iter().step_by(2).all(|byte| *byte == 0);
    let codes: Vec<u32> = if wide {
        raw.chunks_exact(2).map(|b| u32::from(u16::from_be_bytes([b[0], b[1]]))).collect()
    } else {
        raw.iter().map(|byte| u32::from(*byte)).collect()
    };
    let letters: Option<String> = codes.iter().map(|code| table.codes.get(code).map(String::as_str)).collect();
    letters.map_or(Piece::Unclear(codes.len()), Piece::Text)
}
