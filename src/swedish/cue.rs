//! Words near a find that make its meaning plain: "personnummer", "ring", "bor på".

use super::normal::Clean;
use std::ops::Range;

/// Whether one of `stems` begins a word within `reach` bytes before clean byte `at`.
pub fn stands_before(clean: &Clean<'_>, at: usize, reach: usize, stems: &[&str]) -> bool {
    let text = clean.lower_text();
    let start = text.floor_char_boundary(at.saturating_sub(reach));
    begins_a_word(text, start..at, stems)
}

/// Whether one of `stems` begins a word within `reach` bytes after clean byte `at`.
pub fn stands_after(clean: &Clean<'_>, at: usize, reach: usize, stems: &[&str]) -> bool {
    let text = clean.lower_text();
    let end = text.ceil_char_boundary((at + reach).min(text.len()));
    begins_a_word(text, at..end, stems)
}

/// Whether one of `stems` begins a word on either side, within `reach` bytes.
pub fn stands_near(clean: &Clean<'_>, range: &Range<usize>, reach: usize, stems: &[&str]) -> bool {
    stands_before(clean, range.start, reach, stems) || stands_after(clean, range.end, reach, stems)
}

fn begins_a_word(text: &str, range: Range<usize>, stems: &[&str]) -> bool {
    let window = &text[range.clone()];
    stems.iter().any(|stem| {
        window.match_indices(stem).any(|(at, _)| {
            let before = text[..range.start + at].chars().next_back();
            !before.is_some_and(char::is_alphanumeric)
        })
    })
}
