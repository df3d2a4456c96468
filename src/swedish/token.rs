//! Words, numbers and marks of a clean passage, with what their letters and their position say.

use super::passage::Place;
use std::ops::Range;
use unicode_normalization::char::is_combining_mark;

/// A run of letters, a run of digits, or one mark. White space is not a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    start: u32,
    end: u32,
    pub kind: TokenKind,
    pub case: Case,
    /// White space, or the beginning of the passage, stands before it. "Lena-gruppen" is three tokens, two of them glued.
    pub spaced: bool,
    /// The first token of its line.
    pub opens_line: bool,
    /// The first word or number of its sentence: a capital says nothing there.
    pub opens_sentence: bool,
    /// Counts the sentences of the passage from 0.
    pub sentence: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    Word,
    Number,
    Mark(char),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// Digits, marks and alphabets without capitals.
    None,
    Lower,
    /// A capital and then no other ("Elsa", "Å").
    Capitalised,
    /// At least two letters, all capitals.
    Upper,
    /// "iPad", "McDonald".
    Mixed,
}

impl Token {
    /// Bytes of the clean text.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    pub fn is_word(&self) -> bool {
        self.kind == TokenKind::Word
    }

    pub fn is_number(&self) -> bool {
        self.kind == TokenKind::Number
    }

    pub fn is_mark(&self) -> bool {
        matches!(self.kind, TokenKind::Mark(_))
    }

    pub fn is(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }
}

/// Parts a clean text. Its length must fit in 32 bits, which [`super::normal::Clean`] sees to.
pub fn tokens(text: &str, place: Place) -> Vec<Token> {
    let mut parting = Parting {
        text,
        humps: place.is_for_machines(),
        tokens: Vec::with_capacity(text.len() / 5 + 1),
        sentence: 0,
        awaits_sentence: true,
        full_stop: false,
    };
    parting.run();
    parting.tokens
}

struct Parting<'t> {
    text: &'t str,
    /// Whether humps part words everywhere; after `#` and `@` they always do.
    humps: bool,
    tokens: Vec<Token>,
    sentence: u32,
    /// The next word opens a sentence.
    awaits_sentence: bool,
    /// A mark that may end a sentence stands before, with only closing marks after it.
    full_stop: bool,
}

impl Parting<'_> {
    fn run(&mut self) {
        let mut spaced = true;
        let mut opens_line = true;
        let mut at = 0;
        while let Some(first) = self.text[at..].chars().next() {
            if first.is_whitespace() {
                spaced = true;
                opens_line |= first == '\n';
                at += first.len_utf8();
                continue;
            }
            let (kind, end) = self.extent(at, first);
            let hump = self.humps || self.tokens.last().is_some_and(|t| t.is('#') || t.is('@'));
            if kind == TokenKind::Word && hump {
                for part in humps(&self.text[at..end]) {
                    self.push(kind, at + part.start..at + part.end, spaced, opens_line);
                    (spaced, opens_line) = (false, false);
                }
            } else {
                self.push(kind, at..end, spaced, opens_line);
            }
            (spaced, opens_line) = (false, false);
            at = end;
        }
    }

    fn extent(&self, at: usize, first: char) -> (TokenKind, usize) {
        if is_letter(first) {
            (TokenKind::Word, self.end_of_word(at))
        } else if first.is_ascii_digit() {
            let length = self.text.as_bytes()[at..].iter().position(|b| !b.is_ascii_digit());
            (TokenKind::Number, length.map_or(self.text.len(), |length| at + length))
        } else {
            (TokenKind::Mark(first), at + first.len_utf8())
        }
    }

    /// Nearly all letters are ASCII and need not be decoded.
    fn end_of_word(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        loop {
            while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
                at += 1;
            }
            match self.text[at..].chars().next() {
                Some(c) if is_of_word(c) => at += c.len_utf8(),
                _ => return at,
            }
        }
    }

    fn push(&mut self, kind: TokenKind, range: Range<usize>, spaced: bool, opens_line: bool) {
        let word = &self.text[range.clone()];
        let case = match kind {
            TokenKind::Word => case_of(word),
            _ => Case::None,
        };
        if let TokenKind::Mark(mark) = kind {
            self.note_mark(mark);
        } else if self.full_stop {
            // A full stop ends a sentence only before a space and something other than a small letter.
            if spaced && case != Case::Lower {
                self.sentence += 1;
                self.awaits_sentence = true;
            }
            self.full_stop = false;
        }
        let opens_sentence = self.awaits_sentence && kind_opens(kind);
        self.awaits_sentence &= !opens_sentence;
        self.tokens.push(Token {
            start: range.start as u32,
            end: range.end as u32,
            kind,
            case,
            spaced,
            opens_line,
            opens_sentence,
            sentence: self.sentence,
        });
    }

    fn note_mark(&mut self, mark: char) {
        match mark {
            '!' | '?' | '…' => self.full_stop = true,
            '.' => self.full_stop = !self.stands_after_abbreviation(),
            '"' | '\'' | ')' | ']' | '*' | '_' | '-' => {}
            c if c.is_ascii() => self.full_stop = false,
            // An emoji stands between sentences as often as inside one.
            _ => {}
        }
    }

    fn stands_after_abbreviation(&self) -> bool {
        self.tokens.last().is_some_and(|token| {
            let word = &self.text[token.range()];
            token.is_word()
                && word.len() <= LONGEST_ABBREVIATION
                && (word.chars().nth(1).is_none() || ABBREVIATIONS.contains(&word.to_lowercase().as_str()))
        })
    }
}

/// Abbreviations after which a sentence goes on, even before a capital: "ca. Malmö", "avd. Hajen".
const ABBREVIATIONS: [&str; 31] = [
    "adr", "avd", "bl", "ca", "ch", "dr", "dvs", "ev", "ex", "fam", "fd", "fig", "fr", "förf", "gm", "inkl", "kl",
    "kv", "max", "min", "mobil", "nr", "obs", "resp", "s:t", "sid", "st", "tel", "tfn", "tom", "vard",
];

/// In bytes; more than the longest of them has, since a small letter may be shorter than its capital.
const LONGEST_ABBREVIATION: usize = 8;

fn kind_opens(kind: TokenKind) -> bool {
    !matches!(kind, TokenKind::Mark(_))
}

fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7F}' => c.is_ascii_alphabetic(),
        'ß'..='ö' => true,
        _ => c.is_alphabetic(),
    }
}

fn is_of_word(c: char) -> bool {
    is_letter(c) || (!c.is_ascii() && is_combining_mark(c))
}

/// Only a to z and ß to ö follow, as in nearly every word.
fn goes_on_small(rest: &[u8]) -> bool {
    rest.iter().all(|byte| byte.is_ascii_lowercase() || matches!(byte, 0xC3 | 0x9F..=0xB6))
}

fn case_of(word: &str) -> Case {
    if let [first, rest @ ..] = word.as_bytes()
        && first.is_ascii_alphabetic()
        && goes_on_small(rest)
    {
        return if first.is_ascii_lowercase() { Case::Lower } else { Case::Capitalised };
    }
    let mut letters = word.chars();
    let Some(first) = letters.next() else {
        return Case::None;
    };
    let (mut upper, mut lower) = (0usize, 0usize);
    for letter in letters {
        let small = is_small(letter);
        lower += usize::from(small);
        upper += usize::from(!small && letter.is_uppercase());
    }
    let is_lower = is_small(first);
    match (!is_lower && first.is_uppercase(), is_lower, upper, lower) {
        (true, _, 0, _) => Case::Capitalised,
        (true, _, _, 0) => Case::Upper,
        (_, true, 0, _) => Case::Lower,
        (false, false, 0, 0) => Case::None,
        _ => Case::Mixed,
    }
}

fn is_small(letter: char) -> bool {
    match letter {
        '\0'..='\u{7F}' => letter.is_ascii_lowercase(),
        'ß'..='ö' => true,
        _ => letter.is_lowercase(),
    }
}

/// "ElsaOchIda" is three words, "IMGElsa" two.
fn humps(word: &str) -> Vec<Range<usize>> {
    let letters: Vec<(usize, char)> = word.char_indices().collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for index in 1..letters.len() {
        let (at, letter) = letters[index];
        let rises = letter.is_uppercase() && letters[index - 1].1.is_lowercase();
        let falls = letter.is_uppercase()
            && letters[index - 1].1.is_uppercase()
            && letters.get(index + 1).is_some_and(|(_, next)| next.is_lowercase());
        if rises || falls {
            parts.push(start..at);
            start = at;
        }
    }
    parts.push(start..word.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, place: Place) -> Vec<&str> {
        tokens(text, place).iter().filter(|t| !t.is_mark()).map(|t| &text[t.range()]).collect()
    }

    #[test]
    fn file_names_part_at_humps_digits_and_underscores() {
        assert_eq!(words("IMG_ElsaOchIda2-hös.t", Place::FileName), ["IMG", "Elsa", "Och", "Ida", "2", "hös", "t"]);
        assert_eq!(words("iPad", Place::Paragraph), ["iPad"]);
        assert_eq!(words("#GrattisElsa", Place::Paragraph), ["Grattis", "Elsa"]);
    }

    #[test]
    fn sentences_begin_after_a_full_stop_and_not_after_an_abbreviation() {
        let text = "Vi gick ca. Malmö kl. 9. Elsa sa: \"Hej!\" Oj! sa hon.";
        let opening: Vec<&str> =
            tokens(text, Place::Paragraph).iter().filter(|t| t.opens_sentence).map(|t| &text[t.range()]).collect();
        assert_eq!(opening, ["Vi", "Elsa", "Oj"]);
    }

    #[test]
    fn case_is_told_apart() {
        let case = |word: &str| tokens(word, Place::Paragraph)[0].case;
        assert_eq!(case("Åsa"), Case::Capitalised);
        assert_eq!(case("Å"), Case::Capitalised);
        assert_eq!(case("ÅSA"), Case::Upper);
        assert_eq!(case("åsa"), Case::Lower);
        assert_eq!(case("iPad"), Case::Mixed);
        assert_eq!(case("pÅ"), Case::Mixed);
        assert_eq!(case("Örn"), Case::Capitalised);
        assert_eq!(case("TŠ"), Case::Upper);
        assert_eq!(case("محمد"), Case::None);
    }

    #[test]
    fn a_glued_word_is_told_from_a_spaced_one() {
        let parted = tokens("Lena-gruppen", Place::Paragraph);
        assert_eq!(parted.iter().map(|t| t.spaced).collect::<Vec<_>>(), [true, false, false]);
    }
}
