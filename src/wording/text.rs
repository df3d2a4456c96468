//! A block of text cut into words and sentences, once, for all detectors.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::Hit;

/// Abbreviations whose full stop does not end a sentence, one a line, without the last stop.
static ABBREVIATIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("data/abbreviations.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// A word: letters and digits with what stands inside a word (`e-post`, `9.30`, `t.ex`), or a whole web address.
#[derive(Debug, Clone)]
pub struct Word {
    /// Byte range in the source.
    pub range: Range<usize>,
    lower: Range<usize>,
    sentence: usize,
    /// It begins with a digit.
    pub(super) is_number: bool,
    /// Hash of the whole lower-case word; see [`key`].
    pub(super) key: u64,
    /// Hash of the first [`STEM`] bytes of the lower-case word.
    pub(super) stem_key: u64,
}

/// How many bytes of a word a stem is looked up by.
pub(super) const STEM: usize = 3;

/// A plain block of text (a paragraph, a heading, a caption) with its words and sentences.
#[derive(Debug)]
pub struct Text<'t> {
    /// The text itself; every range that a detector gives back is a byte range in it.
    pub source: &'t str,
    lower: String,
    words: Vec<Word>,
    sentences: Vec<Range<usize>>,
    quotes: Vec<Range<usize>>,
    /// Found once for all rules that ask.
    pub(super) bad_words: OnceCell<Vec<Hit>>,
}

impl<'t> Text<'t> {
    /// Cuts `source`. Linear in its length.
    pub fn new(source: &'t str) -> Self {
        let mut text = Self {
            source,
            lower: String::with_capacity(source.len()),
            words: Vec::new(),
            sentences: Vec::new(),
            quotes: quotes(source),
            bad_words: OnceCell::new(),
        };
        let mut at = 0;
        while let Some(range) = next_word(source, at) {
            at = range.end;
            let start = text.lower.len();
            push_lower(&mut text.lower, &source[range.clone()]);
            let lower = &text.lower[start..];
            let (key, stem_key) = (key(lower.as_bytes()), key(&lower.as_bytes()[..STEM.min(lower.len())]));
            let is_number = lower.starts_with(|sign: char| sign.is_ascii_digit());
            text.words.push(Word { range, lower: start..text.lower.len(), sentence: 0, is_number, key, stem_key });
        }
        text.find_sentences();
        text
    }

    fn find_sentences(&mut self) {
        let mut first = 0;
        for index in 0..self.words.len() {
            self.words[index].sentence = self.sentences.len();
            if index + 1 == self.words.len() || self.ends_sentence(index) {
                self.sentences.push(first..index + 1);
                first = index + 1;
            }
        }
    }

    /// Whether a sentence ends between this word and the next: at `.`, `!`, `?`, `…`, an empty line, or a colon with space
    /// after it (as in Björnsson's LIX, where a colon counts).
    fn ends_sentence(&self, index: usize) -> bool {
        let gap = self.gap(index);
        if gap == " " {
            return false;
        }
        if gap.contains("\n\n") {
            return true;
        }
        let Some(sign) = gap.find(['.', '!', '?', '…', ':']) else { return false };
        let after = &gap[sign..];
        if !after.contains(char::is_whitespace) {
            return false;
        }
        let next = self.source[self.words[index + 1].range.clone()].chars().next();
        let goes_on = next.is_some_and(|c| c.is_lowercase() || c.is_numeric());
        if goes_on && after.contains(['"', '”', '“', '»', '…', ')']) {
            return false;
        }
        let word = self.lower(index);
        let initial = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        let shortened = initial
            || (goes_on && ABBREVIATIONS.contains(word))
            || (word.contains('.') && word.split('.').all(|part| part.chars().count() == 1));
        !(after.starts_with('.') && shortened)
    }

    /// What stands between this word and the next, or up to the end.
    pub fn gap(&self, index: usize) -> &'t str {
        let end = self.words.get(index + 1).map_or(self.source.len(), |next| next.range.start);
        &self.source[self.words[index].range.end..end]
    }

    /// All words in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The word in lower case.
    pub fn lower(&self, index: usize) -> &str {
        &self.lower[self.words[index].lower.clone()]
    }

    /// The word as written.
    pub fn word(&self, index: usize) -> &'t str {
        &self.source[self.words[index].range.clone()]
    }

    /// The sentences as ranges of word indices.
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.sentences
    }

    /// The sentence that a word belongs to, as a range of word indices.
    pub fn sentence_of(&self, index: usize) -> Range<usize> {
        self.sentences[self.words[index].sentence].clone()
    }

    /// The bytes that a range of words covers. The range must not be empty.
    pub fn span(&self, words: &Range<usize>) -> Range<usize> {
        self.words[words.start].range.start..self.words[words.end - 1].range.end
    }

    /// Whether these bytes stand between quotation marks: somebody's words, or a title.
    pub fn is_quoted(&self, range: &Range<usize>) -> bool {
        self.quotes.iter().any(|quote| quote.start <= range.start && range.end <= quote.end)
    }

    /// The ranges between quotation marks, marks included.
    pub fn quotes(&self) -> &[Range<usize>] {
        &self.quotes
    }

    /// Whether a word is a web address.
    pub fn is_address(&self, index: usize) -> bool {
        starts_address(self.lower(index))
    }
}

/// Whether any byte is of a kind: looked at many at a time, for most texts have none.
pub(super) fn has_byte(source: &str, is_of_kind: impl Fn(u8) -> bool) -> bool {
    source.bytes().fold(false, |found, byte| found | is_of_kind(byte))
}

/// A hash for looking words up; two words may share one, so whoever finds by it compares.
pub(super) fn key(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

fn starts_address(text: &str) -> bool {
    if !text.starts_with(['h', 'H', 'w', 'W']) {
        return false;
    }
    ["http://", "https://", "www."]
        .iter()
        .any(|start| text.len() >= start.len() && text.as_bytes()[..start.len()].eq_ignore_ascii_case(start.as_bytes()))
}

fn next_word(source: &str, from: usize) -> Option<Range<usize>> {
    let start = from + source[from..].find(char::is_alphanumeric)?;
    let rest = &source[start..];
    if starts_address(rest) {
        let length = rest.find(|c: char| c.is_whitespace() || "<>\"”)".contains(c)).unwrap_or(rest.len());
        let address = rest[..length].trim_end_matches(['.', ',', '!', '?', ';', ':']);
        return Some(start..start + address.len());
    }
    // Most words are plain letters from end to end, with a space behind them or a sign and a space.
    let plain = plain_letters(rest.as_bytes());
    let is_space = |at: usize| rest.as_bytes().get(at).is_none_or(u8::is_ascii_whitespace);
    let is_sign = |at: usize| matches!(rest.as_bytes().get(at), Some(b'.' | b',' | b'!' | b'?' | b':' | b';'));
    if is_space(plain) || is_sign(plain) && is_space(plain + 1) {
        return Some(start..start + plain);
    }
    let mut end = start;
    let mut signs = rest.char_indices().peekable();
    let mut before = ' ';
    while let Some((at, sign)) = signs.next() {
        let after = signs.peek().map_or(' ', |(_, next)| *next);
        if !(sign.is_alphanumeric() || is_mark(sign) || joins(before, sign, after)) {
            break;
        }
        end = start + at + sign.len_utf8();
        before = sign;
    }
    Some(start..end)
}

/// Bytes of the ASCII letters, digits and letters of Latin-1 (`å`, `Ö`, `é`) at the start of a text.
fn plain_letters(text: &[u8]) -> usize {
    let mut end = 0;
    loop {
        match text[end..] {
            [byte, ..] if byte.is_ascii_alphanumeric() => end += 1,
            // × and ÷ stand among the letters.
            [0xC3, byte, ..] if byte != 0x97 && byte != 0xB7 => end += 2,
            _ => return end,
        }
    }
}

/// Appends a word in lower case; what Latin-1 holds, which is nearly all, without asking Unicode's tables.
fn push_lower(lower: &mut String, word: &str) {
    if word.is_ascii() {
        let start = lower.len();
        lower.push_str(word);
        lower[start..].make_ascii_lowercase();
        return;
    }
    for sign in word.chars() {
        match sign {
            'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => lower.extend(char::from_u32(u32::from(sign) + 32)),
            _ if sign <= '\u{FF}' => lower.push(sign),
            _ => lower.extend(sign.to_lowercase()),
        }
    }
}

/// Combining accents, so that a decomposed `å` stays one word.
fn is_mark(sign: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&sign)
}

/// Hyphens, apostrophes, and dots or colons inside a word (`e-post`, `barn's`, `9.30`, `t.ex`, `S:t`); a soft hyphen too.
fn joins(before: char, sign: char, after: char) -> bool {
    match sign {
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '´' | '\u{AD}' => {
            before.is_alphanumeric() && after.is_alphanumeric()
        }
        '.' | ':' | ',' if before.is_numeric() => after.is_numeric(),
        '.' | ':' => before.is_alphabetic() && after.is_lowercase(),
        _ => false,
    }
}

/// The ranges between quotation marks, straight or curly, none longer than a paragraph would bear.
fn quotes(source: &str) -> Vec<Range<usize>> {
    const LONGEST: usize = 600;
    let mut found = Vec::new();
    // All quotation marks but the straight one begin with one of these bytes.
    if !has_byte(source, |byte| matches!(byte, b'"' | 0xC2 | 0xE2)) {
        return found;
    }
    let mut open: Option<usize> = None;
    for (at, sign) in source.match_indices(['"', '”', '“', '„', '»', '«']) {
        match open {
            Some(start) if at - start <= LONGEST => {
                found.push(start..at + sign.len());
                open = None;
            }
            _ => open = Some(at),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(source: &str) -> Vec<String> {
        let text = Text::new(source);
        text.sentences().iter().map(|words| source[text.span(words)].to_owned()).collect()
    }

    #[test]
    fn words_keep_what_stands_inside_them() {
        let text = Text::new("E-post kl. 9.30, t.ex. på www.example.se/a.b! Sen");
        let words: Vec<_> = (0..text.words().len()).map(|i| text.word(i)).collect();
        assert_eq!(words, ["E-post", "kl", "9.30", "t.ex", "på", "www.example.se/a.b", "Sen"]);
        assert!(text.is_address(5) && !text.is_address(0));
    }

    #[test]
    fn sentences_end_where_a_reader_stops() {
        assert_eq!(
            sentences("Vi ses kl. 9 i hallen. Ta med: mössa, t.ex. en varm. Klart!"),
            ["Vi ses kl. 9 i hallen", "Ta med", "mössa, t.ex. en varm", "Klart"]
        );
        assert_eq!(sentences("Sagan av H.C. Andersen är bra"), ["Sagan av H.C. Andersen är bra"]);
        assert_eq!(
            sentences("”Hej!” sa björnen. Vi skrev 4,5 m och 10:30"),
            ["Hej!” sa björnen", "Vi skrev 4,5 m och 10:30"]
        );
    }

    #[test]
    fn quotes_are_seen() {
        let text = Text::new("Ett barn sa ”min mamma är snäll” och log");
        let at = text.source.find("min mamma").unwrap();
        assert!(text.is_quoted(&(at..at + 9)));
        assert!(!text.is_quoted(&(0..3)));
    }

    proptest::proptest! {
        #[test]
        fn letters_are_lowered_as_unicode_says(word in "[A-Za-zÀ-ÿ×÷µ]{0,12}") {
            let mut lower = String::new();
            push_lower(&mut lower, &word);
            proptest::prop_assert_eq!(lower, word.to_lowercase());
        }

        #[test]
        fn any_text_can_be_cut(source in ".{0,200}") {
            let text = Text::new(&source);
            for words in text.sentences() {
                proptest::prop_assert!(source.get(text.span(words)).is_some());
            }
        }
    }
}
