//! The normalising layer: every clean character leads back to whole characters of the author's file.
#![no_main]

use kapprum::swedish::known::KnownWords;
use kapprum::swedish::reading::Reading;
use kapprum::swedish::{Passage, Place};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for place in [Place::Paragraph, Place::FileName] {
        let passages = [Passage::verbatim(place, text, 0)];
        let reading = Reading::new(&passages, &KnownWords::new());
        let clean = &reading.passages[0];
        assert_eq!(clean.lower_text().len(), clean.text.len());
        for (at, letter) in clean.text.char_indices() {
            let source = clean.source(at..at + letter.len_utf8());
            assert!(text.get(source).is_some_and(|written| !written.is_empty()));
        }
        for token in &clean.tokens {
            assert!(text.get(clean.source(token.range())).is_some());
        }
    }
});
