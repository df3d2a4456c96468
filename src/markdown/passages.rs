//! The text of a post in passages: what a reader meets as one piece, with the way back to the author's file.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use crate::swedish::passage::{Passage, Place};

/// One passage while its runs are gathered.
struct Open<'e> {
    place: Place,
    runs: Vec<(&'e str, Range<usize>)>,
    emphasis: Vec<Range<usize>>,
}

impl Open<'_> {
    fn new(place: Place) -> Self {
        Open { place, runs: Vec::new(), emphasis: Vec::new() }
    }
}

/// All passages of a text: blocks in order, and beside them alternatives, captions, addresses, code and comments.
pub(super) fn of(file: &str, events: &[(Event<'_>, Range<usize>)]) -> Vec<Passage> {
    let mut passages = Vec::new();
    // What surrounds the text: the innermost of these names the place of a paragraph.
    let mut around: Vec<Place> = Vec::new();
    let mut block: Option<Open<'_>> = None;
    let mut alt: Option<Open<'_>> = None;
    let mut cell = Place::TableCell;
    for (event, range) in events {
        match event {
            Event::Start(Tag::TableHead) => cell = Place::TableHeader,
            Event::End(TagEnd::TableHead) => cell = Place::TableCell,
            Event::Start(tag) => {
                let place = match tag {
                    Tag::Heading { .. } => Some(Place::Heading),
                    Tag::Item => Some(Place::ListItem),
                    Tag::TableCell => Some(cell),
                    Tag::BlockQuote(_) => Some(Place::Quote),
                    Tag::FootnoteDefinition(_) => Some(Place::Footnote),
                    Tag::CodeBlock(_) => Some(Place::Code),
                    _ => None,
                };
                if let Some(place) = place {
                    close(&mut block, &mut passages);
                    around.push(place);
                }
                match tag {
                    Tag::Paragraph | Tag::List(_) => close(&mut block, &mut passages),
                    Tag::CodeBlock(CodeBlockKind::Fenced(language)) => {
                        passages.extend(within(file, range, language, Place::Code));
                    }
                    Tag::Link { dest_url, title, .. } => {
                        passages.extend(within(file, range, dest_url, Place::LinkAddress));
                        passages.extend(within(file, range, title, Place::Caption));
                    }
                    Tag::Image { dest_url, title, .. } => {
                        passages.extend(within(file, range, dest_url, Place::FileName));
                        passages.extend(within(file, range, title, Place::Caption));
                        alt = Some(Open::new(Place::AltText));
                    }
                    Tag::Emphasis => open(&mut block, &around).emphasis.push(range.clone()),
                    _ => {}
                }
            }
            Event::End(end) => match end {
                TagEnd::Image => close(&mut alt, &mut passages),
                TagEnd::Paragraph => close(&mut block, &mut passages),
                TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::TableCell
                | TagEnd::BlockQuote(_)
                | TagEnd::FootnoteDefinition
                | TagEnd::CodeBlock => {
                    close(&mut block, &mut passages);
                    around.pop();
                }
                _ => {}
            },
            Event::Text(text) => push(&mut alt, &mut block, &around, text, range.clone()),
            Event::Code(text) => {
                let at = file[range.clone()].find(text.as_ref()).map_or(range.start, |at| range.start + at);
                let inside = if at + text.len() <= range.end { at..at + text.len() } else { range.clone() };
                push(&mut alt, &mut block, &around, text, inside);
            }
            Event::SoftBreak | Event::HardBreak => push(&mut alt, &mut block, &around, "\n", range.clone()),
            Event::Html(text) | Event::InlineHtml(text) => {
                passages.push(Passage::new(Place::Comment, [(text.as_ref(), range.clone())]));
            }
            _ => {}
        }
    }
    close(&mut block, &mut passages);
    passages
}

fn push<'e>(
    alt: &mut Option<Open<'e>>,
    block: &mut Option<Open<'e>>,
    around: &[Place],
    text: &'e str,
    range: Range<usize>,
) {
    // The alternative of a picture is a passage of its own: no reader meets it inside the sentence.
    if let Some(alt) = alt {
        alt.runs.push((text, range));
        return;
    }
    open(block, around).runs.push((text, range));
}

/// The block that is being read; a new one, if none is.
fn open<'o, 'e>(block: &'o mut Option<Open<'e>>, around: &[Place]) -> &'o mut Open<'e> {
    block.get_or_insert_with(|| Open::new(around.last().copied().unwrap_or(Place::Paragraph)))
}

fn close(open: &mut Option<Open<'_>>, passages: &mut Vec<Passage>) {
    if let Some(Open { place, runs, emphasis }) = open.take()
        && !runs.is_empty()
    {
        passages.push(Passage::new(place, runs).with_emphasis(emphasis));
    }
}

/// A passage for `text`, which stands somewhere within `range` as it is, or else is written otherwise there.
fn within(file: &str, range: &Range<usize>, text: &str, place: Place) -> Option<Passage> {
    if text.is_empty() {
        return None;
    }
    // An address stands after the link's words, which may be the same.
    let found = file[range.clone()].rfind(text).map(|at| range.start + at..range.start + at + text.len());
    Some(Passage::new(place, [(text, found.unwrap_or_else(|| range.clone()))]))
}
