//! Letters of other alphabets that look like Latin ones: "Еlsa" with a Cyrillic capital is Elsa.
//!
//! Real Russian, Greek or Armenian text must stay itself, so a letter is read as Latin only where its word mixes
//! alphabets, or where nothing in the passage could only be the other alphabet.

use unicode_normalization::UnicodeNormalization;
use unicode_security::confusable_detection::skeleton;

/// Tells, letter by letter, whether a letter of another alphabet stands for a Latin one.
pub struct Foreign<'t> {
    raw: &'t str,
    /// Whether the passage holds real text of another alphabet; found out when first asked.
    real: Option<bool>,
    /// The last word that was judged: its end, and whether its letters are disguised.
    judged: (usize, bool),
}

/// No word of Swedish is longer; the bound keeps hostile text linear.
const LONGEST_WORD: usize = 64;

impl<'t> Foreign<'t> {
    pub fn new(raw: &'t str) -> Foreign<'t> {
        Foreign { raw, real: None, judged: (0, false) }
    }

    /// The Latin letter that `c` at byte `at` stands for, if it is disguised.
    pub fn disguised(&mut self, at: usize, c: char) -> Option<char> {
        if !is_of_another_alphabet(c) {
            return None;
        }
        if at >= self.judged.0 {
            self.judged = self.judge(at);
        }
        if self.judged.1 { latin(c) } else { None }
    }

    fn judge(&mut self, at: usize) -> (usize, bool) {
        let belongs = |c: &char| c.is_alphabetic() || unicode_normalization::char::is_combining_mark(*c);
        let before = self.raw[..at].chars().rev().take(LONGEST_WORD).take_while(belongs);
        let after = self.raw[at..].chars().take(LONGEST_WORD).take_while(belongs);
        let end = at + after.clone().map(char::len_utf8).sum::<usize>();
        let (mut mixed, mut readable) = (false, true);
        for c in before.chain(after) {
            if is_of_another_alphabet(c) {
                readable &= latin(c).is_some();
            } else if c.is_alphabetic() {
                mixed |= c < '\u{250}';
                readable &= c < '\u{250}';
            }
        }
        let real = || self.raw.chars().any(|c| is_of_another_alphabet(c) && latin(c).is_none());
        let disguised = readable && (mixed || !*self.real.get_or_insert_with(real));
        (end.max(at + 1), disguised)
    }
}

/// Alphabets with capitals whose letters pass for Latin ones, and the phonetic and small-capital letters.
/// Arabic and Hebrew have look-alikes by shape only ("ا" and "l"); nobody reads a name from them.
fn is_of_another_alphabet(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c,
            '\u{250}'..='\u{2AF}'       // phonetic letters
            | '\u{370}'..='\u{3FF}'     // Greek
            | '\u{400}'..='\u{52F}'     // Cyrillic
            | '\u{531}'..='\u{588}'     // Armenian
            | '\u{13A0}'..='\u{13FD}'   // Cherokee
            | '\u{1D00}'..='\u{1D2B}'   // small capitals
            | '\u{1F00}'..='\u{1FFF}'   // Greek with accents
            | '\u{2C80}'..='\u{2CF3}'   // Coptic
            | '\u{A4D0}'..='\u{A4F7}'   // Lisu
        )
}

/// The Latin letter that this letter looks like. Unicode's table of confusables decides (UTS #39); the few added
/// letters pass for Latin ones in handwriting and in headline fonts.
fn latin(c: char) -> Option<char> {
    let mut parts = std::iter::once(c).nfd();
    let base = parts.next()?;
    let marks: Vec<char> = parts.collect();
    let plain = match base {
        'к' | 'κ' | 'ᴋ' => 'k',
        'т' | 'τ' | 'ᴛ' => 't',
        'м' | 'ᴍ' => 'm',
        'η' => 'n',
        'ᴀ' => 'a',
        'ʙ' => 'b',
        'ᴇ' => 'e',
        'ʜ' => 'h',
        'ɪ' => 'i',
        'ʟ' => 'l',
        'ɴ' => 'n',
        'ʀ' => 'r',
        _ => {
            let spelling = base.to_string();
            let mut letters = skeleton(&spelling);
            let first = letters.next().filter(char::is_ascii_alphabetic)?;
            if letters.next().is_some() {
                return None;
            }
            // The skeleton of I, and of all that look like it, is a small l.
            match (base.is_uppercase(), first) {
                (true, 'l') => 'I',
                _ => first,
            }
        }
    };
    let mut composed = std::iter::once(plain).chain(marks).nfc();
    let letter = composed.next()?;
    composed.next().is_none().then_some(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_three_alphabets_look_latin() {
        let read = |text: &str| text.chars().map(latin).collect::<Option<String>>();
        assert_eq!(read("ЕАОСІ").as_deref(), Some("EAOCI"));
        assert_eq!(read("ΑΒΟ").as_deref(), Some("ABO"));
        assert_eq!(read("ӓ").as_deref(), Some("ä"));
        assert_eq!(read("жи"), None);
    }
}
