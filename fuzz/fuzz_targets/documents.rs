//! The whole engine on a document of several passages, each line one, as a Markdown parser might hand them out.
#![no_main]

use kapprum::swedish::{KnownWords, Passage, Place, What, inspect};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let mut known = KnownWords::new();
    known.add_word("Gula Hajen", What::Department);
    let mut at = 0;
    let mut passages = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        let place = [
            Place::Paragraph,
            Place::Title,
            Place::FileName,
            Place::ListItem,
        ][index % 4];
        // Emphasis in the middle of a line: two asterisks that belong to no run.
        let runs = match line.split_once("**") {
            Some((head, tail)) => vec![
                (head, at..at + head.len()),
                (tail, at + head.len() + 2..at + line.len()),
            ],
            None => vec![(line, at..at + line.len())],
        };
        passages.push(Passage::new(place, runs));
        at += line.len() + 1;
    }
    for sighting in inspect(&passages, &known) {
        assert!(text.get(sighting.span).is_some_and(|seen| !seen.is_empty()));
    }
});
