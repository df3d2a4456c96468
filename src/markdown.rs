//! Markdown: a post's text as events with the bytes they come from, and what the rules want to know of it.
//!
//! CommonMark with tables, strikethrough, footnotes, task lists and typographic quotes and dashes. Raw HTML is never
//! passed on: it is kept as a place for a finding, and the renderer leaves it out.

mod headings;
mod passages;

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub use headings::Heading;

use crate::source::SourceFile;
use crate::swedish::passage::Passage;

/// A parsed text.
#[derive(Debug)]
pub struct Document<'a> {
    /// Events with their bytes in the author's file.
    pub events: Vec<(Event<'a>, Range<usize>)>,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Links in order.
    pub links: Vec<Link>,
    /// Pictures and films in order.
    pub images: Vec<Image>,
    /// Raw HTML, which is refused.
    pub raw_html: Vec<Range<usize>>,
    /// The first part that stands inside more than [`DEEPEST`] others; its words are kept and its marks are not.
    pub too_deep: Option<Range<usize>>,
    /// The text as readers and machines meet it, block by block, alternatives and addresses included.
    pub passages: Vec<Passage>,
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// What readers see.
    pub text: String,
    /// Where it leads, as written.
    pub destination: String,
    /// The whole link.
    pub span: Range<usize>,
    /// The link's text.
    pub text_span: Range<usize>,
}

/// A picture or a film in the text.
#[derive(Debug, Clone)]
pub struct Image {
    /// The text alternative.
    pub alt: String,
    /// Its bytes; empty where there is none.
    pub alt_span: Range<usize>,
    /// The file, as written.
    pub destination: String,
    /// The caption.
    pub caption: String,
    /// The whole reference.
    pub span: Range<usize>,
}

impl Image {
    /// Whether the file is a film by its name.
    pub fn is_film(&self) -> bool {
        let ending = self.destination.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
        matches!(ending.as_str(), "mp4" | "webm" | "m4v" | "mov")
    }
}

/// Extensions to CommonMark that posts may use.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// How many parts of a text may stand inside each other, as lists within quotations do. People need five; what reads
/// the page after us goes down with every step, and would at last fall off its stack.
const DEEPEST: usize = 50;

/// Parses the bytes `body` of `source`.
pub fn parse(source: &SourceFile, body: Range<usize>) -> Document<'_> {
    let text = &source.text[body.clone()];
    let mut depth = 0;
    let mut too_deep = None;
    let events: Vec<_> = Parser::new_ext(text, options())
        .into_offset_iter()
        .map(|(event, range)| (event, range.start + body.start..range.end + body.start))
        .filter(|(event, range)| match event {
            Event::Start(_) => {
                depth += 1;
                if depth > DEEPEST {
                    too_deep.get_or_insert_with(|| range.clone());
                }
                depth <= DEEPEST
            }
            Event::End(_) => {
                depth -= 1;
                depth < DEEPEST
            }
            _ => true,
        })
        .collect();
    let (links, images) = references(&source.text, &events);
    Document {
        headings: headings::of(&events),
        raw_html: raw_html(&events),
        too_deep,
        passages: passages::of(&source.text, &events),
        links,
        images,
        events,
    }
}

impl Document<'_> {
    /// The first paragraph's words, at most `limit` characters and cut between words: a summary for lists.
    pub fn excerpt(&self, limit: usize) -> String {
        let mut text = String::new();
        let mut depth = 0usize;
        let mut in_image = 0usize;
        for (event, _) in &self.events {
            match event {
                Event::Start(Tag::Paragraph) => depth += 1,
                Event::End(TagEnd::Paragraph) => {
                    depth = depth.saturating_sub(1);
                    if !text.trim().is_empty() {
                        break;
                    }
                }
                Event::Start(Tag::Image { .. }) => in_image += 1,
                Event::End(TagEnd::Image) => in_image = in_image.saturating_sub(1),
                Event::Text(part) | Event::Code(part) if depth > 0 && in_image == 0 => {
                    text.push_str(swedish_quotes(part));
                }
                Event::SoftBreak | Event::HardBreak if depth > 0 && in_image == 0 => text.push(' '),
                _ => {}
            }
        }
        shorten(text.trim(), limit)
    }
}

fn shorten(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let cut = text.char_indices().nth(limit).map_or(text.len(), |(at, _)| at);
    let at = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{} …", text[..at].trim_end_matches([' ', ',', '.', ':', ';', '–']))
}

/// The parser writes English quotes; Swedish has the same mark before and after.
pub(crate) fn swedish_quotes(text: &str) -> &str {
    match text {
        "“" => "”",
        "‘" => "’",
        _ => text,
    }
}

fn raw_html(events: &[(Event<'_>, Range<usize>)]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (event, range) in events {
        if matches!(event, Event::Html(_) | Event::InlineHtml(_)) {
            match found.last_mut() {
                // An HTML block comes line by line and is one thing to its author.
                Some(last) if last.end == range.start => last.end = range.end,
                _ => found.push(range.clone()),
            }
        }
    }
    found
}

fn references(file: &str, events: &[(Event<'_>, Range<usize>)]) -> (Vec<Link>, Vec<Image>) {
    let (mut links, mut images) = (Vec::new(), Vec::new());
    let mut open: Vec<Link> = Vec::new();
    let mut image: Option<Image> = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => open.push(Link {
                text: String::new(),
                destination: dest_url.to_string(),
                span: range.clone(),
                text_span: range.start..range.start,
            }),
            Event::End(TagEnd::Link) => links.extend(open.pop()),
            Event::Start(Tag::Image { dest_url, title, .. }) => {
                let start = (range.start + 2).min(range.end);
                image = Some(Image {
                    alt: String::new(),
                    alt_span: start..start,
                    destination: decode(dest_url),
                    caption: title.to_string(),
                    span: range.clone(),
                });
            }
            Event::End(TagEnd::Image) => images.extend(image.take()),
            Event::Text(text) | Event::Code(text) => {
                let text = swedish_quotes(text);
                if let Some(image) = &mut image {
                    image.alt.push_str(text);
                    image.alt_span = grown(&image.alt_span, range);
                }
                for link in &mut open {
                    link.text.push_str(text);
                    link.text_span = grown(&link.text_span, range);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(image) = &mut image {
                    image.alt.push(' ');
                }
                for link in &mut open {
                    link.text.push(' ');
                }
            }
            _ => {}
        }
    }
    debug_assert!(images.iter().all(|i| file.is_char_boundary(i.alt_span.start)), "positions are on characters");
    (links, images)
}

fn grown(span: &Range<usize>, range: &Range<usize>) -> Range<usize> {
    if span.is_empty() { range.clone() } else { span.start.min(range.start)..span.end.max(range.end) }
}

/// What a text refers to, as written but without percent signs.
#[derive(Debug, Default)]
pub struct Destinations {
    /// The files of its pictures and films.
    pub images: Vec<String>,
    /// Where its links lead.
    pub links: Vec<String>,
}

/// Everything a text refers to, without the rest of the parsing.
pub fn destinations(body: &str) -> Destinations {
    let mut found = Destinations::default();
    if !["![", "](", "]:"].iter().any(|sign| body.contains(sign)) {
        return found;
    }
    for event in Parser::new_ext(body, options()) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) => found.images.push(decode(&dest_url)),
            Event::Start(Tag::Link { dest_url, .. }) => found.links.push(decode(&dest_url)),
            _ => {}
        }
    }
    found
}

/// Undoes percent signs in a file reference, which authors copy from a browser's address bar.
pub fn decode(reference: &str) -> String {
    let bytes = reference.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let pair = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (bytes[at], pair.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| reference.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new("content/posts/x.md", text.as_bytes().to_vec())
    }

    #[test]
    fn places_are_places_in_the_file() {
        let source = file("+++\n+++\nEn [länk](b.md) och ![ett löv](löv%20a.jpg \"Höst\")\n\n<b>x</b>\n");
        let document = parse(&source, 8..source.text.len());
        let at = |span: &Range<usize>| &source.text[span.clone()];
        assert_eq!(at(&document.links[0].text_span), "länk");
        assert_eq!(at(&document.images[0].alt_span), "ett löv");
        assert_eq!(document.images[0].destination, "löv a.jpg");
        assert_eq!(document.images[0].caption, "Höst");
        assert_eq!(document.raw_html.iter().map(at).collect::<Vec<_>>(), ["<b>", "</b>"]);
    }

    #[test]
    fn the_excerpt_ends_between_words() {
        let source = file("![x](a.jpg)\n\nVi gick ut i \"skogen\" och letade löv.\n");
        let document = parse(&source, 0..source.text.len());
        assert_eq!(document.excerpt(200), "Vi gick ut i ”skogen” och letade löv.");
        assert_eq!(document.excerpt(14), "Vi gick ut i …");
    }
}
