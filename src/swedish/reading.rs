//! A whole document made ready for the detectors: every passage without disguise, parted into words once.

use super::known::{KnownSpan, KnownWords};
use super::normal::Clean;
use super::passage::Passage;

/// All passages of one document, in order. What a name does in one passage tells about the others.
#[derive(Debug)]
pub struct Reading<'p> {
    pub passages: Vec<Clean<'p>>,
}

impl<'p> Reading<'p> {
    pub fn new(passages: &'p [Passage], known: &KnownWords) -> Reading<'p> {
        let passages = passages
            .iter()
            .enumerate()
            .map(|(index, passage)| {
                let mut clean = Clean::new(index, passage);
                if known.has_words() {
                    clean.known = known_spans(&clean, known);
                }
                clean
            })
            .collect();
        Reading { passages }
    }
}

fn known_spans(clean: &Clean<'_>, known: &KnownWords) -> Vec<KnownSpan> {
    let mut spans = Vec::new();
    let mut at = 0;
    while at < clean.tokens.len() {
        let first = &clean.tokens[at];
        at += 1;
        if first.is_mark() || !known.may_begin(clean.lower(first)) {
            continue;
        }
        let words = clean.tokens[at - 1..].iter().enumerate().filter(|(_, token)| !token.is_mark());
        let (places, lower): (Vec<usize>, Vec<&str>) =
            words.take(known.longest_phrase()).map(|(offset, token)| (at - 1 + offset, clean.lower(token))).unzip();
        if let Some((length, what)) = known.phrase_at(&lower) {
            let last = places[length - 1];
            spans.push((first.range().start..clean.tokens[last].range().end, what));
            at = last + 1;
        }
    }
    spans
}
