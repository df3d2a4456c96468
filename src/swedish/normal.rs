//! The one layer that undoes every disguise and keeps the way back. All detectors read what it gives.
//!
//! Undone are: left-over entities, invisible characters, decomposed letters, digits and letters of other forms and
//! alphabets, every kind of dash, apostrophe, quotation mark and space, and the percent code of addresses.

mod plain;
mod undo;

use super::digits::{self, Symbol};
use super::known::KnownSpan;
use super::passage::{Passage, Place};
use super::sighting::{Clue, Confidence, Kind, Sighting};
use super::spelt::{self, Spelt};
use super::token::{Token, tokens};
use super::told::{self, Told};
use std::borrow::Cow;
use std::ops::Range;
use undo::{Step, clean};

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
    /// Terms that tell something of a person, in the order of their beginnings.
    pub told: Vec<(Range<usize>, Told)>,
    passage: &'p Passage,
    steps: Vec<Step>,
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
            runs: digits::runs(&text, &tokens, SHORTEST_RUN),
            spelt: spelt::digits(&tokens, &lower),
            told: told::find(&lower),
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
