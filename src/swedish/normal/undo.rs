//! Undoes the disguises of one text, step by step, and notes where it did.

use super::plain::{FIRST_OF_SWEDISH_LETTERS, Plain, is_invisible, plain, plain_char};
use crate::swedish::lookalike;
use crate::swedish::passage::Place;
use std::borrow::Cow;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A place where the clean text differs from the passage's: these clean bytes stand for those bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub clean: Range<usize>,
    pub text: Range<usize>,
}

/// The clean text and its steps, in order.
pub fn clean(raw: &str, place: Place) -> (Cow<'_, str>, Vec<Step>) {
    let coded = place.is_for_machines();
    // Most text has none: it is looked at many bytes at a time.
    if !raw.bytes().fold(false, |found, byte| found | may_disguise(byte, coded)) {
        return (Cow::Borrowed(raw), Vec::new());
    }
    let mut cleaning =
        Cleaning { raw, out: String::new(), steps: Vec::new(), kept: 0, foreign: lookalike::Foreign::new(raw) };
    cleaning.run(coded);
    cleaning.finish()
}

/// Bytes that may begin a disguise: some of ASCII, and the first of every letter that is not Swedish or a neighbour's.
fn may_disguise(byte: u8, coded: bool) -> bool {
    matches!(byte, b'&' | b'`')
        || (byte < b' ' && byte != b'\n')
        || (coded && byte == b'%')
        || (byte >= FIRST_OF_LETTERS && !FIRST_OF_SWEDISH_LETTERS.contains(&byte))
}

/// Smaller bytes are ASCII, or go on with a letter that has begun.
const FIRST_OF_LETTERS: u8 = 0xC0;

struct Cleaning<'t> {
    raw: &'t str,
    out: String,
    steps: Vec<Step>,
    /// Everything before this byte of `raw` has been dealt with.
    kept: usize,
    foreign: lookalike::Foreign<'t>,
}

impl<'t> Cleaning<'t> {
    fn run(&mut self, coded: bool) {
        let raw = self.raw;
        let bytes = raw.as_bytes();
        let mut at = 0;
        while let Some(next) = bytes[at..].iter().position(|byte| may_disguise(*byte, coded)) {
            at += next;
            let Some(c) = raw[at..].chars().next() else {
                break;
            };
            let end = at + c.len_utf8();
            at = match c {
                '&' => self.entity(at),
                '%' => self.percent(at),
                c if is_combining_mark(c) && !is_invisible(c) => self.compose(at),
                c => {
                    match plain(c) {
                        Plain::Same => {
                            if let Some(latin) = self.foreign.disguised(at, c) {
                                self.replace(at..end, latin.encode_utf8(&mut [0; 4]));
                            }
                        }
                        Plain::Nothing => self.replace(at..end, ""),
                        Plain::Char(to) => self.replace(at..end, to.encode_utf8(&mut [0; 4])),
                        Plain::Compatible => {
                            let folded: String = std::iter::once(c).nfkc().collect();
                            self.replace(at..end, &folded);
                        }
                    }
                    end
                }
            };
        }
    }

    /// Writes `with` for `range` of the raw text, after what stands unchanged before it.
    fn replace(&mut self, range: Range<usize>, with: &str) {
        self.out.push_str(&self.raw[self.kept..range.start]);
        let start = self.out.len();
        self.out.push_str(with);
        self.steps.push(Step { clean: start..self.out.len(), text: range.clone() });
        self.kept = range.end;
    }

    /// A left-over entity such as `&eacute;` or `&#229;`: front matter is not Markdown, so nothing decoded it.
    fn entity(&mut self, at: usize) -> usize {
        let rest = &self.raw.as_bytes()[at..];
        let Some(length) = rest.iter().take(LONGEST_ENTITY).position(|b| *b == b';') else {
            return at + 1;
        };
        let spelling = &self.raw[at..=at + length];
        let mut decoded = String::new();
        for event in pulldown_cmark::Parser::new(spelling) {
            if let pulldown_cmark::Event::Text(text) = event {
                decoded.push_str(&text);
            }
        }
        if decoded == spelling || decoded.is_empty() {
            return at + 1;
        }
        let plain: String = decoded.chars().filter_map(plain_char).collect();
        self.replace(at..at + length + 1, &plain);
        at + length + 1
    }

    /// The percent code of addresses, where it spells whole characters of UTF-8.
    fn percent(&mut self, at: usize) -> usize {
        let bytes = self.raw.as_bytes();
        let code = |i: usize| -> Option<u8> {
            let hex = |b: u8| char::from(b).to_digit(16);
            let pair = bytes.get(i..i + 3)?;
            (pair[0] == b'%').then_some(())?;
            u8::try_from(hex(pair[1])? * 16 + hex(pair[2])?).ok()
        };
        let spelt: Vec<u8> = (0..4).map_while(|n| code(at + 3 * n)).collect();
        let length = spelt.first().map_or(0, |first| utf8_length(*first));
        match spelt.get(..length).map(std::str::from_utf8) {
            Some(Ok(decoded)) if length > 0 => {
                let end = at + 3 * length;
                let plain: String = decoded.chars().filter_map(plain_char).collect();
                self.replace(at..end, &plain);
                end
            }
            _ => at + 1,
        }
    }

    /// Combining marks and the letter before them become one letter, as macOS writes file names apart.
    fn compose(&mut self, at: usize) -> usize {
        let marks = self.raw[at..].chars().take(MOST_MARKS).take_while(|c| is_combining_mark(*c));
        let end = at + marks.map(char::len_utf8).sum::<usize>();
        self.out.push_str(&self.raw[self.kept..at]);
        self.kept = at;
        let Some(base) = self.out.chars().next_back().filter(|c| c.is_alphabetic()) else {
            return end;
        };
        self.out.pop();
        let start = self.out.len();
        // The letter itself may have been a disguise, or something invisible stood after it.
        let mut clean = start..start;
        let mut from = None;
        while let Some(step) = self.steps.pop_if(|step| step.clean.end > start) {
            clean.start = clean.start.min(step.clean.start);
            from = (step.clean.start <= start).then_some(step.text.start);
        }
        let unchanged = |step: &Step| step.text.end + (start - step.clean.end);
        let from = from.unwrap_or_else(|| self.steps.last().map_or(start, unchanged));
        self.out.extend(std::iter::once(base).chain(self.raw[at..end].chars()).nfc());
        clean.end = self.out.len();
        self.steps.push(Step { clean, text: from..end });
        self.kept = end;
        end
    }

    fn finish(mut self) -> (Cow<'t, str>, Vec<Step>) {
        if self.steps.is_empty() {
            return (Cow::Borrowed(self.raw), self.steps);
        }
        self.out.push_str(&self.raw[self.kept..]);
        (Cow::Owned(self.out), self.steps)
    }
}

/// The longest entity of HTML has 33 characters.
const LONGEST_ENTITY: usize = 40;

/// A letter with more marks than this is noise; the bound keeps hostile text linear.
const MOST_MARKS: usize = 32;

fn utf8_length(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0xC2..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0..0xF5 => 4,
        _ => 0,
    }
}
