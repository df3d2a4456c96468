//! What one character stands for: every dash, space, quotation mark and digit of Unicode has one plain form.

use std::ops::RangeInclusive;

/// The first of the two bytes of the letters of Swedish and its neighbours (U+00C0 to U+023F), which are never a disguise:
/// the common case, told apart at once.
pub const FIRST_OF_SWEDISH_LETTERS: RangeInclusive<u8> = 0xC3..=0xC8;

pub enum Plain {
    Same,
    Nothing,
    Char(char),
    /// The character has a plain form in Unicode's compatibility mapping.
    Compatible,
}

pub fn plain_char(c: char) -> Option<char> {
    match plain(c) {
        Plain::Same | Plain::Compatible => Some(c),
        Plain::Nothing => None,
        Plain::Char(to) => Some(to),
    }
}

pub fn plain(c: char) -> Plain {
    match c {
        '\n' => Plain::Same,
        '\t' | '\r' => Plain::Char(' '),
        '\u{2028}' | '\u{2029}' | '\u{85}' => Plain::Char('\n'),
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Plain::Char(' '),
        '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => Plain::Char('-'),
        '\'' => Plain::Same,
        '`'
        | '´'
        | '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{2B9}'
        | '\u{2BB}'
        | '\u{2BC}'
        | '\u{2BD}'
        | '\u{2C8}'
        | '\u{2CA}'
        | '\u{2CB}'
        | '\u{FF07}'
        | '\u{FF40}' => Plain::Char('\''),
        '\u{201C}'..='\u{201F}' | '«' | '»' | '\u{2033}' | '\u{FF02}' => Plain::Char('"'),
        c if is_invisible(c) => Plain::Nothing,
        '\u{FF01}'..='\u{FF5E}'
        | '\u{1D400}'..='\u{1D7CB}'
        | '\u{2460}'..='\u{2468}'
        | '\u{24B6}'..='\u{24EA}'
        | '\u{FB00}'..='\u{FB06}'
        | '\u{2100}'..='\u{214F}'
        | '\u{1F130}'..='\u{1F149}' => Plain::Compatible,
        '\u{1F150}'..='\u{1F169}' => from_letters(c, 0x1F150),
        '\u{1F170}'..='\u{1F189}' => from_letters(c, 0x1F170),
        c if c.is_ascii() => Plain::Same,
        c => decimal_digit(c).map_or(Plain::Same, Plain::Char),
    }
}

/// White letters on black discs and squares have no compatibility mapping.
fn from_letters(c: char, start: u32) -> Plain {
    char::from_u32(u32::from(c) - start + u32::from('A')).map_or(Plain::Same, Plain::Char)
}

/// Characters that show nothing: joiners, direction marks, variation selectors, tags, controls, the keycap.
pub fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
        || c.is_control()
}

/// Digits of every script (Unicode's general category Nd) as ASCII.
fn decimal_digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let index = DIGIT_ZEROS.partition_point(|zero| *zero <= code);
    let zero = DIGIT_ZEROS[index.checked_sub(1)?];
    char::from_digit(code - zero, 10)
}

/// The zero of every set of ten decimal digits in Unicode 16, ASCII's own left out.
#[rustfmt::skip]
const DIGIT_ZEROS: [u32; 75] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66,
    0x0CE6, 0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810,
    0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066,
    0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA,
    0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16A60,
    0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140,
    0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];
