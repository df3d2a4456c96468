//! The HTML of a post's text, written from its Markdown events.
//!
//! Raw HTML never passes: the parser's HTML events are dropped here, whatever the rules said of them.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};

use super::figure::{self, Position};
use super::view::{PictureView, VideoView};
use crate::markdown::{Document, swedish_quotes};

/// What a reference in the text turned out to be.
pub enum Shown {
    /// A developed picture.
    Picture(PictureView),
    /// A film.
    Film(VideoView),
    /// Nothing that may be shown; a rule has said why.
    Nothing,
}

/// What the text's surroundings know: where links lead and what pictures became.
pub trait Surroundings {
    /// Where a link leads, as it is to stand in the page; `None` leaves the words without a link.
    fn link(&self, destination: &str) -> Option<String>;
    /// The picture or film at the `index`th reference.
    fn media(&self, index: usize) -> Shown;
}

/// Words of the interface that stand inside a text, in the text's language.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Name of a gallery: "Bilder".
    pub gallery: String,
    /// Name of a table that scrolls: "Tabell".
    pub table: String,
    /// Heading of the footnotes: "Noter".
    pub footnotes: String,
    /// Name of a link to a footnote: "Not".
    pub footnote: String,
    /// Name of the way back from a footnote: "Tillbaka till texten".
    pub back: String,
    /// A task that is done: "Klart".
    pub done: String,
    /// A task that is not: "Inte klart".
    pub not_done: String,
}

/// Writes the text of `document` for a page whose way up to the site's root is `root`.
pub fn write(document: &Document<'_>, root: &str, words: &Words, around: &impl Surroundings) -> String {
    let mut writer =
        Writer { root, words, around, image: 0, shown: 0, heading: 0, tables: 0, notes: Vec::new(), document };
    let mut out = String::with_capacity(document.events.len() * 24);
    writer.blocks(&document.events, &mut out);
    writer.write_notes(&mut out);
    out
}

/// Events of one text with their places.
type Events<'e> = [(Event<'e>, Range<usize>)];

struct Writer<'d, S> {
    root: &'d str,
    words: &'d Words,
    around: &'d S,
    document: &'d Document<'d>,
    /// References met so far.
    image: usize,
    /// Pictures shown so far: the first one is loaded at once.
    shown: usize,
    heading: usize,
    /// Tables written so far: two regions of one page need different names.
    tables: usize,
    /// Footnotes in the order in which they are called.
    notes: Vec<String>,
}

impl<'d, S: Surroundings> Writer<'d, S> {
    fn blocks(&mut self, events: &Events<'d>, out: &mut String) {
        let mut plain: Vec<Event<'d>> = Vec::new();
        let mut at = 0;
        while at < events.len() {
            if let Some(end) = pictures_only(events, at) {
                flush(&mut plain, out);
                self.pictures(&events[at..end], out);
                at = end;
                continue;
            }
            match &events[at].0 {
                Event::Start(Tag::FootnoteDefinition(_)) => {
                    at = close_of(events, at, |e| matches!(e, Event::End(TagEnd::FootnoteDefinition)));
                }
                Event::Start(Tag::Image { .. }) => {
                    let end = close_of(events, at, |e| matches!(e, Event::End(TagEnd::Image)));
                    plain.push(Event::InlineHtml(self.inline_picture().into()));
                    at = end;
                }
                event => self.event(event, &mut plain),
            }
            at += 1;
        }
        flush(&mut plain, out);
    }

    fn event(&mut self, event: &Event<'d>, plain: &mut Vec<Event<'d>>) {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => {}
            Event::Text(text) => plain.push(Event::Text(match swedish_quotes(text) {
                same if same == text.as_ref() => text.clone(),
                quote => CowStr::from(quote.to_owned()),
            })),
            Event::Start(Tag::Heading { level, .. }) => {
                let id = self.document.headings.get(self.heading).map(|h| h.id.clone());
                self.heading += 1;
                plain.push(Event::Start(Tag::Heading {
                    level: *level,
                    id: id.map(CowStr::from),
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => {
                let tag = match self.around.link(dest_url) {
                    Some(href) => Tag::Link {
                        link_type: *link_type,
                        dest_url: href.into(),
                        // A title shows on hover only, which no keyboard reaches (WCAG 1.4.13).
                        title: CowStr::Borrowed(""),
                        id: id.clone(),
                    },
                    None => Tag::Superscript,
                };
                plain.push(Event::Start(tag));
            }
            Event::Start(Tag::Table(alignments)) => {
                let mut start = String::new();
                self.tables += 1;
                let name = match self.tables {
                    1 => self.words.table.clone(),
                    number => format!("{} {number}", self.words.table),
                };
                figure::table_start(&mut start, &name);
                plain.push(Event::Html(start.into()));
                plain.push(Event::Start(Tag::Table(
                    alignments.iter().map(|_| pulldown_cmark::Alignment::None).collect(),
                )));
            }
            Event::End(TagEnd::Table) => {
                plain.push(event.clone());
                let mut end = String::new();
                figure::table_end(&mut end);
                plain.push(Event::Html(end.into()));
            }
            Event::FootnoteReference(name) => {
                let number = self.number(name);
                let mut link = String::new();
                let _ = write!(link, "<sup><a href=\"#not-{number}\" id=\"not-{number}-i-texten\" aria-label=\"");
                figure::escape(&mut link, &self.words.footnote);
                let _ = write!(link, " {number}\">{number}</a></sup>");
                plain.push(Event::InlineHtml(link.into()));
            }
            Event::TaskListMarker(done) => {
                let (sign, name) = if *done { ("☑", &self.words.done) } else { ("☐", &self.words.not_done) };
                let mut mark = String::from("<span class=\"task\" role=\"img\" aria-label=\"");
                figure::escape(&mut mark, name);
                let _ = write!(mark, "\">{sign}</span> ");
                plain.push(Event::InlineHtml(mark.into()));
            }
            _ => plain.push(event.clone()),
        }
    }

    fn number(&mut self, name: &str) -> usize {
        match self.notes.iter().position(|n| n == name) {
            Some(at) => at + 1,
            None => {
                self.notes.push(name.to_owned());
                self.notes.len()
            }
        }
    }

    /// One picture becomes a figure, several beside or below each other a gallery; a film stands for itself.
    fn pictures(&mut self, events: &Events<'d>, out: &mut String) {
        let count = events.iter().filter(|(e, _)| matches!(e, Event::Start(Tag::Image { .. }))).count();
        let mut pictures = Vec::new();
        for _ in 0..count {
            match self.next_media() {
                Shown::Picture(picture) => pictures.push(picture),
                Shown::Film(film) => {
                    self.row(&mut pictures, out);
                    figure::video(out, self.root, &film);
                }
                Shown::Nothing => {}
            }
        }
        self.row(&mut pictures, out);
    }

    fn row(&mut self, pictures: &mut Vec<PictureView>, out: &mut String) {
        let first = self.shown == 0;
        match pictures.as_slice() {
            [] => {}
            [one] => {
                figure::figure(out, self.root, one, if first { Position::First } else { Position::Later });
            }
            several => figure::gallery(out, self.root, &self.words.gallery, several, first),
        }
        self.shown += pictures.len();
        pictures.clear();
    }

    fn inline_picture(&mut self) -> String {
        let mut out = String::new();
        match self.next_media() {
            Shown::Picture(picture) => {
                let position = if self.shown == 0 { Position::First } else { Position::Later };
                figure::picture_element(&mut out, self.root, &picture, position);
                self.shown += 1;
            }
            Shown::Film(film) => {
                out.push_str("<a href=\"");
                figure::escape(&mut out, &format!("{}{}", self.root, film.href));
                out.push_str("\">");
                figure::escape(&mut out, &film.description);
                out.push_str("</a>");
            }
            Shown::Nothing => {}
        }
        out
    }

    fn next_media(&mut self) -> Shown {
        self.image += 1;
        self.around.media(self.image - 1)
    }

    fn write_notes(&mut self, out: &mut String) {
        if self.notes.is_empty() {
            return;
        }
        out.push_str("<section class=\"footnotes\" aria-labelledby=\"noter\">\n<h2 id=\"noter\">");
        figure::escape(out, &self.words.footnotes);
        out.push_str("</h2>\n<ol>\n");
        let events = &self.document.events;
        let mut number = 0;
        // A note may call another note, which then joins the list.
        while number < self.notes.len() {
            let name = self.notes[number].clone();
            number += 1;
            let _ = write!(out, "<li id=\"not-{number}\">");
            let start = events
                .iter()
                .position(|(e, _)| matches!(e, Event::Start(Tag::FootnoteDefinition(n)) if n.as_ref() == name));
            if let Some(start) = start {
                let end = close_of(events, start, |e| matches!(e, Event::End(TagEnd::FootnoteDefinition)));
                self.blocks(&events[start + 1..end], out);
            }
            let _ = write!(out, "<a class=\"back\" href=\"#not-{number}-i-texten\" aria-label=\"");
            figure::escape(out, &format!("{} {number}", self.words.back));
            out.push_str("\">↩</a></li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }
}

fn flush(plain: &mut Vec<Event<'_>>, out: &mut String) {
    if plain.is_empty() {
        return;
    }
    // A link that leads nowhere was marked as superscript, which posts cannot write: its words stay, its tags go.
    let events = plain.drain(..).scan(Vec::new(), |open: &mut Vec<bool>, event| {
        Some(match event {
            Event::Start(Tag::Link { .. }) => {
                open.push(true);
                Some(event)
            }
            Event::Start(Tag::Superscript) => {
                open.push(false);
                None
            }
            Event::End(TagEnd::Link) => open.pop().unwrap_or(true).then_some(event),
            other => Some(other),
        })
    });
    html::push_html(out, events.flatten());
}

/// The end (exclusive) of a run of paragraphs from `at` that hold pictures and nothing else.
fn pictures_only(events: &Events<'_>, at: usize) -> Option<usize> {
    let mut end = at;
    while let Some(next) = picture_paragraph(events, end) {
        end = next;
    }
    (end > at).then_some(end)
}

fn picture_paragraph(events: &Events<'_>, at: usize) -> Option<usize> {
    if !matches!(events.get(at)?.0, Event::Start(Tag::Paragraph)) {
        return None;
    }
    let mut inside = 0usize;
    let mut pictures = 0usize;
    for (offset, (event, _)) in events[at + 1..].iter().enumerate() {
        match event {
            Event::Start(Tag::Image { .. }) => {
                inside += 1;
                pictures += 1;
            }
            Event::End(TagEnd::Image) => inside -= 1,
            Event::End(TagEnd::Paragraph) => return (pictures > 0).then_some(at + offset + 2),
            Event::SoftBreak | Event::HardBreak => {}
            Event::Text(text) if inside > 0 || text.trim().is_empty() => {}
            _ if inside > 0 => {}
            _ => return None,
        }
    }
    None
}

/// The index of the event that closes the one at `at`; nested pictures cannot occur, nested notes neither.
fn close_of(events: &Events<'_>, at: usize, closes: impl Fn(&Event<'_>) -> bool) -> usize {
    events[at..].iter().position(|(event, _)| closes(event)).map_or(events.len() - 1, |offset| at + offset)
}
