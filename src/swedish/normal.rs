//! The one layer that undoes every disguise and keeps the way back. All detectors read what it gives.
//!
//! Undone are: left-over entities, invisible characters, decomposed letters, digits and letters of other forms and
//! alphabets, every kind of dash, apostrophe, quotation mark and space, and the percent code of addresses.

use super::digits::{self, Symbol};
use super::known::KnownSpan;
use super::lookalike;
use super::passage::{Passage, Place};
use super::sighting::{Clue, Confidence, Kind, Sighting};
use super::spelt::{self, Spelt};
use super::token::{Token, tokens};
use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A passage without disguise: clean text, its words, and the way back to the author's file.
#[derive(Debug)]
pub struct Clean<'p> {
    pub place: Place,
    /// Index of the passage in its document.
    pub index: usize,
    pub text: Cow<'p, str>,
    /// The text in small letters, byte for byte as long as `text`.
    lower: String,
    pub tokens: Vec<Token>,
    /// Phrases that the site has told, in order.
    pub known: Vec<KnownSpan>,
    /// Runs of digits that are long enough for a number of any kind.
    pub runs: Vec<Vec<Symbol>>,
    /// Digits spelt in words.
    pub spelt: Vec<Spelt>,
    passage: &'p Passage,
    steps: Vec<Step>,
}

/// A place where the clean text differs from the passage's: these clean bytes stand for those bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    clean: Range<usize>,
    text: Range<usize>,
}

/// Longer passages are read no further: four gigabytes is no blog post, and offsets fit in 32 bits.
const LONGEST: usize = u32::MAX as usize / 4;

/// Digits of the shortest number that is looked for: a phone number without its area code.
const SHORTEST_RUN: usize = 6;

impl<'p> Clean<'p> {
    pub fn new(index: usize, passage: &'p Passage) -> Clean<'p> {
        let mut raw = passage.text();
        if raw.len() > LONGEST {
            raw = &raw[..raw.floor_char_boundary(LONGEST)];
        }
        let (text, steps) = clean(raw, passage.place);
        let lower = lower_in_place(&text);
        let tokens = tokens(&text, passage.place);
        Clean {
            place: passage.place,
            index,
            known: Vec::new(),
            runs: digits::runs(&text, SHORTEST_RUN),
            spelt: spelt::digits(&tokens, &lower),
            lower,
            tokens,
            text,
            passage,
            steps,
        }
    }

    /// The bytes of the author's file that clean bytes came from: always whole characters of the file.
    pub fn source(&self, clean: Range<usize>) -> Range<usize> {
        let start = self.text_start(clean.start);
        let end = self.text_end(clean.end).max(start);
        self.passage.source(start..end)
    }

    /// A sighting of these clean bytes.
    pub fn sight(&self, kind: Kind, confidence: Confidence, clue: Clue, clean: Range<usize>) -> Sighting {
        Sighting { kind, confidence, span: self.source(clean), clue, place: self.place, passage: self.index }
    }

    pub fn word(&self, token: &Token) -> &str {
        &self.text[token.range()]
    }

    /// The token in small letters.
    pub fn lower(&self, token: &Token) -> &str {
        &self.lower[token.range()]
    }

    /// The whole text in small letters, with the same byte offsets as `text`.
    pub fn lower_text(&self) -> &str {
        &self.lower
    }

    /// The tokens that the author has emphasised, stretch by stretch.
    pub fn emphasised(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.passage.emphasis().iter().map(|source| {
            let first_from = |at: usize| self.tokens.partition_point(|token| self.source(token.range()).start < at);
            let start = first_from(source.start);
            start..first_from(source.end).max(start)
        })
    }

    /// What the site says of the phrase that covers clean byte `at`, if any.
    pub fn known_at(&self, at: usize) -> Option<&KnownSpan> {
        let index = self.known.partition_point(|(span, _)| span.end <= at);
        self.known.get(index).filter(|(span, _)| span.start <= at)
    }

    fn text_start(&self, at: usize) -> usize {
        let index = self.steps.partition_point(|step| step.clean.start <= at);
        match index.checked_sub(1).map(|last| &self.steps[last]) {
            Some(step) if at < step.clean.end => step.text.start,
            Some(step) => step.text.end + (at - step.clean.end),
            None => at,
        }
    }

    fn text_end(&self, at: usize) -> usize {
        let index = self.steps.partition_point(|step| step.clean.start < at);
        match index.checked_sub(1).map(|last| &self.steps[last]) {
            Some(step) if at <= step.clean.end => step.text.end,
            Some(step) => step.text.end + (at - step.clean.end),
            None => at,
        }
    }
}

/// Small letters where they take as many bytes; the few that do not (such as `İ`) stay as they are.
fn lower_in_place(text: &str) -> String {
    // Most text has no capitals but those of ASCII, which are made small all at once.
    let lower = text.to_ascii_lowercase();
    if !may_hold_capital(lower.as_bytes()) {
        return lower;
    }
    lower.chars().map(small).collect()
}

/// Whether a letter above ASCII may be a capital. The capitals of Latin 1 are 0xC3 and a byte up to 0x9E (`Þ`).
fn may_hold_capital(bytes: &[u8]) -> bool {
    bytes.windows(2).fold(false, |found, pair| found | (pair[0] > 0xC3) | (pair[0] == 0xC3 && pair[1] <= 0x9E))
}

fn small(c: char) -> char {
    match c {
        '\0'..='\u{7F}' | 'ß'..='ÿ' => c,
        _ => c.to_lowercase().next().filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c),
    }
}

fn clean(raw: &str, place: Place) -> (Cow<'_, str>, Vec<Step>) {
    let coded = place.is_for_machines();
    if raw.is_ascii() && !raw.bytes().any(|b| is_suspect_byte(b, coded)) {
        return (Cow::Borrowed(raw), Vec::new());
    }
    let mut cleaning =
        Cleaning { raw, out: String::new(), steps: Vec::new(), kept: 0, foreign: lookalike::Foreign::new(raw) };
    cleaning.run(coded);
    cleaning.finish()
}

/// Bytes of ASCII that may begin a disguise.
fn is_suspect_byte(byte: u8, coded: bool) -> bool {
    matches!(byte, b'&' | b'`') || (byte < b' ' && byte != b'\n') || (coded && byte == b'%')
}

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
        while at < bytes.len() {
            let byte = bytes[at];
            if byte.is_ascii() && !is_suspect_byte(byte, coded) {
                at += 1;
                continue;
            }
            if FIRST_OF_SWEDISH_LETTERS.contains(&byte) {
                at += 2;
                continue;
            }
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

/// The first of the two bytes of the letters of Swedish and its neighbours (U+00C0 to U+023F), which are never a disguise:
/// the common case, told apart at once.
const FIRST_OF_SWEDISH_LETTERS: RangeInclusive<u8> = 0xC3..=0xC8;

enum Plain {
    Same,
    Nothing,
    Char(char),
    /// The character has a plain form in Unicode's compatibility mapping.
    Compatible,
}

fn plain_char(c: char) -> Option<char> {
    match plain(c) {
        Plain::Same | Plain::Compatible => Some(c),
        Plain::Nothing => None,
        Plain::Char(to) => Some(to),
    }
}

fn plain(c: char) -> Plain {
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
fn is_invisible(c: char) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(place: Place, text: &str) -> String {
        let passage = Passage::verbatim(place, text, 0);
        Clean::new(0, &passage).text.into_owned()
    }

    fn paragraph(text: &str) -> String {
        cleaned(Place::Paragraph, text)
    }

    #[test]
    fn plain_swedish_stays_as_it_is() {
        for text in ["Åsa åt på gården.", "Tove & Tim 50 %", "Amélie och Zoë", "🎉 hurra"] {
            assert_eq!(paragraph(text), text);
        }
    }

    #[test]
    fn invisible_characters_go() {
        assert_eq!(paragraph("El\u{AD}li\u{200B}ot\u{FEFF}"), "Elliot");
        assert_eq!(paragraph("2\u{FE0F}\u{20E3}0"), "20");
    }

    #[test]
    fn decomposed_letters_are_composed_and_keep_their_place() {
        let text = "Hej A\u{30A}sa och O\u{308}rjan";
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        assert_eq!(clean.text, "Hej Åsa och Örjan");
        let at = clean.text.find("Örjan").unwrap();
        assert_eq!(&text[clean.source(at..at + "Örjan".len())], "O\u{308}rjan");
        assert_eq!(&text[clean.source(4..8)], "A\u{30A}sa");
    }

    #[test]
    fn digits_of_other_forms_are_digits() {
        assert_eq!(paragraph("２０１９"), "2019");
        assert_eq!(paragraph("٢٠١٩"), "2019");
        assert_eq!(paragraph("𝟐𝟎𝟏𝟗"), "2019");
    }

    #[test]
    fn letters_of_other_forms_are_letters() {
        assert_eq!(paragraph("Ｅｌｓａ 𝐄𝐥𝐬𝐚 𝓔𝓵𝓼𝓪 Ⓔⓛⓢⓐ"), "Elsa Elsa Elsa Elsa");
        assert_eq!(paragraph("🅴🅻🆂🅰"), "ELSA");
    }

    #[test]
    fn look_alikes_of_other_alphabets_are_undone_in_swedish_text_only() {
        assert_eq!(paragraph("Еlsa och Аnnа"), "Elsa och Anna");
        assert_eq!(paragraph("Соrа och Ора"), "Cora och Opa");
        let russian = "Мама мыла раму";
        assert_eq!(paragraph(russian), russian);
        let greek = "Καλημέρα, παιδιά";
        assert_eq!(paragraph(greek), greek);
    }

    #[test]
    fn dashes_spaces_and_apostrophes_are_one_each() {
        assert_eq!(paragraph("2019\u{2013}05\u{A0}Mari´s Mari’s “hej”"), "2019-05 Mari's Mari's \"hej\"");
    }

    #[test]
    fn entities_left_in_front_matter_are_decoded() {
        assert_eq!(cleaned(Place::Title, "Am&eacute;lie &#x45;lsa & El&shy;sa"), "Amélie Elsa & Elsa");
    }

    #[test]
    fn percent_code_is_undone_in_addresses() {
        assert_eq!(cleaned(Place::LinkAddress, "b/%C3%85sa%20x%zz%C3"), "b/Åsa x%zz%C3");
        assert_eq!(paragraph("100%25"), "100%25");
    }

    proptest::proptest! {
        #[test]
        fn every_clean_range_leads_to_whole_characters(text in "[a-zåÅ&;#%0-9\u{30A}\u{308}\u{AD}ЕеаоиΑ´–１ﬁ\u{200D} ]{0,60}", coded: bool) {
            let place = if coded { Place::FileName } else { Place::Title };
            let passage = Passage::verbatim(place, &text, 0);
            let clean = Clean::new(0, &passage);
            assert_eq!(clean.lower_text().len(), clean.text.len());
            let bounds: Vec<usize> = (0..=clean.text.len()).filter(|i| clean.text.is_char_boundary(*i)).collect();
            let mut before = 0;
            for pair in bounds.windows(2) {
                let range = clean.source(pair[0]..pair[1]);
                assert!(text.get(range.clone()).is_some());
                assert!(range.start >= before || range.start <= range.end);
                assert!(range.start < range.end);
                before = range.start;
            }
            for token in &clean.tokens {
                assert!(clean.text.get(token.range()).is_some());
            }
        }

        #[test]
        fn any_text_at_all_keeps_its_places(text in "\\PC{0,40}") {
            let passage = Passage::verbatim(Place::Paragraph, &text, 0);
            let clean = Clean::new(0, &passage);
            for (at, c) in clean.text.char_indices() {
                assert!(text.get(clean.source(at..at + c.len_utf8())).is_some_and(|s| !s.is_empty()));
            }
        }
    }
}
