//! A text file of the author, and the way from bytes to lines and columns.

use std::ops::Range;
use std::sync::OnceLock;

use crate::diagnostic::Position;

/// A text file as its author sees it: path relative to the site, text without a byte order mark.
///
/// Editors do not show the mark, so line 1 column 1 is the first character behind it.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path relative to the site, `/` between folders on every system.
    pub path: String,
    /// The text; line ends are the author's.
    pub text: String,
    /// Whether the bytes were not UTF-8, so that `text` is a guess (Windows-1252).
    pub guessed_encoding: bool,
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceFile {
    /// A file from its bytes.
    pub fn new(path: impl Into<String>, bytes: Vec<u8>) -> Self {
        let (mut text, guessed_encoding) = match String::from_utf8(bytes) {
            Ok(text) => (text, false),
            Err(error) => (error.into_bytes().iter().map(|&b| windows_1252(b)).collect(), true),
        };
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { path: path.into(), text, guessed_encoding, line_starts: OnceLock::new() }
    }

    /// The place of `byte`, rounded down to a character; past the end it is the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = floor_boundary(&self.text, byte);
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= byte) - 1;
        let column = self.text[starts[line]..byte].chars().count() + 1;
        Position { line: line + 1, column }
    }

    /// Start and exclusive end of `span`.
    pub fn place(&self, span: &Range<usize>) -> (Position, Position) {
        (self.position(span.start), self.position(span.end.max(span.start)))
    }

    /// The byte range of the lines that `span` touches, without the last line end.
    pub fn lines_of(&self, span: &Range<usize>) -> Range<usize> {
        let start = floor_boundary(&self.text, span.start);
        let end = floor_boundary(&self.text, span.end.max(start));
        let from = self.text[..start].rfind('\n').map_or(0, |n| n + 1);
        let to = self.text[end..].find('\n').map_or(self.text.len(), |n| end + n);
        from..to
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts
            .get_or_init(|| std::iter::once(0).chain(self.text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }
}

/// The nearest character boundary at or before `byte`.
fn floor_boundary(text: &str, byte: usize) -> usize {
    text.floor_char_boundary(byte.min(text.len()))
}

/// One byte of Windows-1252, the encoding that Swedish texts which are not UTF-8 nearly always have.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_the_mark_does_not_count() {
        let file = SourceFile::new("a.md", "\u{feff}rad\r\nåäö 🍁 x".as_bytes().to_vec());
        let x = file.text.find('x').expect("the test text has an x");
        assert_eq!(file.position(x), Position { line: 2, column: 7 });
        assert_eq!(file.position(0), Position { line: 1, column: 1 });
        assert_eq!(file.position(9999), Position { line: 2, column: 8 });
    }

    #[test]
    fn windows_text_is_read_and_told() {
        let file = SourceFile::new("a.md", vec![b'L', 0xf6, b'v', 0x96]);
        assert_eq!(file.text, "Löv–");
        assert!(file.guessed_encoding);
    }
}
