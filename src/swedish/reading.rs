//! A whole document made ready for the detectors: every passage without disguise, parted into words once.

use super::known::{KnownSpan, KnownWords};
use super::normal::Clean;
use super::passage::Passage;
use super::token::Token;

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
    let words: Vec<&Token> = clean.tokens.iter().filter(|t| !t.is_mark()).collect();
    let lower: Vec<&str> = words.iter().map(|token| clean.lower(token)).collect();
    let mut spans = Vec::new();
    let mut at = 0;
    while at < words.len() {
        match known.phrase_at(&lower[at..]) {
            Some((length, what)) => {
                let end = words[at + length - 1].range().end;
                spans.push((words[at].range().start..end, what));
                at += length;
            }
            None => at += 1,
        }
    }
    spans
}
