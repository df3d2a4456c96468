//! Finds the start tags again: html5ever does not tell where a token stood.
//!
//! Elements are made in the order of their tags, so one walk over the source suffices. A tag the tree builder ignores, or an
//! element it makes without a tag, is told apart by looking a few tags ahead; at worst a finding points a tag beside. Done when
//! first a place is asked for: most pages have nothing to point at.

use std::collections::VecDeque;

/// Where each element's start tag stands in the source, in bytes; the elements by their names, in the order they were made.
pub(super) fn places<'e>(source: &str, elements: impl Iterator<Item = Option<&'e str>>) -> Vec<Option<(u32, u32)>> {
    let mut tags = Tags { source, cursor: 0, ahead: VecDeque::new() };
    elements.map(|name| tags.next(name?)).collect()
}

struct Tags<'s> {
    source: &'s str,
    cursor: usize,
    /// Tags found and not yet given to an element.
    ahead: VecDeque<Tag<'s>>,
}

struct Tag<'s> {
    name: &'s str,
    start: usize,
    end: usize,
}

/// How many tags may have been ignored in a row.
const LOOK_AHEAD: usize = 4;

impl<'s> Tags<'s> {
    fn next(&mut self, name: &str) -> Option<(u32, u32)> {
        let often_implied = matches!(name, "html" | "head" | "body" | "tbody" | "colgroup" | "tr");
        for place in 0..if often_implied { 1 } else { LOOK_AHEAD } {
            if place == self.ahead.len() {
                let found = self.scan()?;
                self.ahead.push_back(found);
            }
            if self.ahead[place].name.eq_ignore_ascii_case(name) {
                let found = self.ahead.drain(..=place).next_back()?;
                return Some((u32::try_from(found.start).ok()?, u32::try_from(found.end).ok()?));
            }
        }
        None
    }

    /// Takes the next start tag from the source, its raw text included.
    fn scan(&mut self) -> Option<Tag<'s>> {
        let Some((start, name)) = self.tag_from(self.cursor) else {
            self.cursor = self.source.len();
            return None;
        };
        let end = self.end_of_tag(start + 1 + name.len());
        let raw = ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp"];
        let is_raw = raw.iter().any(|one| one.eq_ignore_ascii_case(name));
        self.cursor = if is_raw { self.end_of_raw_text(end, name) } else { end };
        Some(Tag { name, start, end })
    }

    /// The next start tag: where it begins and its name.
    fn tag_from(&self, mut from: usize) -> Option<(usize, &'s str)> {
        loop {
            let rest = self.source.get(from..)?;
            let start = from + rest.find('<')?;
            let after = &self.source[start + 1..];
            if after.starts_with("!--") {
                from = after.find("-->").map(|end| start + 1 + end + 3)?;
            } else if after.starts_with(|c: char| c.is_ascii_alphabetic()) {
                let length =
                    after.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(after.len());
                return Some((start, &after[..length]));
            } else {
                from = start + 1;
            }
        }
    }

    /// Behind the `>` that ends a tag; one in quotes does not.
    fn end_of_tag(&self, from: usize) -> usize {
        let mut quote = None;
        let mut before = b'=';
        for (place, byte) in self.source.bytes().enumerate().skip(from) {
            match (quote, byte) {
                (None, b'>') => return place + 1,
                (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
                (Some(open), _) if open == byte => quote = None,
                _ => {}
            }
            if !byte.is_ascii_whitespace() {
                before = byte;
            }
        }
        self.source.len()
    }

    fn end_of_raw_text(&self, from: usize, name: &str) -> usize {
        let closes = |rest: &str| rest.get(2..2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
        let mut ends = self.source[from..].match_indices("</");
        ends.find(|(place, _)| closes(&self.source[from + place..]))
            .map_or(self.source.len(), |(place, _)| from + place)
    }
}
