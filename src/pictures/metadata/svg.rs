//! What an SVG says besides its shapes: metadata of drawing programs, file paths, comments; and what it would do.
//!
//! An SVG is a document: it may run scripts, load from elsewhere and carry photographs inside. All of that is told
//! here as [`Kind::Active`] or [`Kind::Preview`], so that a shipped drawing is a drawing only.

use super::{Kind, Pieces, text, xml};

/// The block of titles and descriptions, which readers of a page hear: not hidden, and for the rules on text.
pub const VISIBLE: &str = "SVG text";

/// The largest drawing that is read.
const MAX_SVG: usize = 8 * 1024 * 1024;

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    let cut = bytes.len() > MAX_SVG;
    let drawing = match &bytes[..bytes.len().min(MAX_SVG)] {
        [0xFE, 0xFF, rest @ ..] => text::utf16_be(rest),
        [0xFF, 0xFE, rest @ ..] => text::utf16_le(rest),
        bytes => text::guess(bytes),
    };
    if !xml::walk(&drawing, &mut |found| part(found, pieces)) || cut {
        pieces.data(Kind::Other, "SVG", "unreadable");
    }
}

/// Judges one part of the drawing.
fn part(part: xml::Part, pieces: &mut Pieces) {
    match part {
        xml::Part::Element { name, attributes } => {
            element(local(name), pieces);
            for (field, value) in attributes {
                attribute(field, &value, pieces);
            }
        }
        xml::Part::Text { open, words } => words_in(open, words, pieces),
        xml::Part::Comment(words) => pieces.text(Kind::Caption, "SVG", "comment", words),
        xml::Part::Instruction(words) => pieces.text(Kind::Active, "SVG", "processing instruction", words),
        // An internal subset can define entities, which readers expand.
        xml::Part::Doctype(words) if words.contains('[') => pieces.data(Kind::Active, "SVG", "entities"),
        xml::Part::Doctype(_) => {}
    }
}

fn element(name: &str, pieces: &mut Pieces) {
    match name {
        "script" | "foreignObject" | "iframe" | "object" | "embed" | "audio" | "video" | "handler" | "set"
        | "animate" | "animateTransform" | "animateMotion" => pieces.data(Kind::Active, "SVG", name),
        "image" | "feImage" => pieces.data(Kind::Preview, "SVG", name),
        "metadata" => pieces.data(Kind::Other, "SVG", name),
        _ => {}
    }
}

fn attribute(field: String, value: &str, pieces: &mut Pieces) {
    let prefixed = field.contains(':');
    match local(&field) {
        key if key.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("on")) => {
            pieces.text(Kind::Active, "SVG", field, value);
        }
        "href" | "src" if !value.trim_start().starts_with('#') => pieces.text(Kind::Active, "SVG", field, value),
        "docname" | "absref" | "export-filename" | "output_filename" => pieces.text(Kind::Author, "SVG", field, value),
        "label" if prefixed => pieces.text(Kind::Caption, "SVG", field, value),
        "version" if prefixed => pieces.text(Kind::Software, "SVG", field, value),
        // Any attribute of presentation may point somewhere: fill="url(https://…)".
        _ if loads(value) && !field.starts_with("xmlns") => pieces.text(Kind::Active, "SVG", field, value),
        _ => {}
    }
}

/// Judges text by the elements around it.
fn words_in(open: &[String], words: &str, pieces: &mut Pieces) {
    let inside = |name: &str| open.iter().any(|element| local(element) == name);
    if inside("metadata") {
        let field = open
            .iter()
            .rev()
            .map(|name| local(name))
            .find(|name| !matches!(*name, "li" | "Bag" | "Seq" | "Alt" | "Agent"))
            .unwrap_or_default();
        let kind = match open
            .iter()
            .rev()
            .map(|name| local(name))
            .find(|name| matches!(*name, "creator" | "rights" | "publisher" | "date" | "source" | "contributor"))
        {
            Some("creator" | "publisher" | "contributor") => Kind::Author,
            Some("rights" | "source") => Kind::Rights,
            Some("date") => Kind::Time,
            _ => Kind::Caption,
        };
        pieces.text(kind, "SVG", field, words);
    } else if inside("style") {
        if loads(words) {
            pieces.text(Kind::Active, "SVG", "style", words);
        }
    } else if inside("title") || inside("desc") || inside("text") {
        pieces.text(Kind::Caption, VISIBLE, open.last().map(|name| local(name)).unwrap_or_default(), words);
    }
}

/// Whether a style or attribute loads something from outside the drawing.
fn loads(value: &str) -> bool {
    let lower = value.to_lowercase();
    let outside = lower.match_indices("url(").any(|(at, _)| {
        !lower[at + 4..].trim_start_matches(|c: char| c.is_whitespace() || c == '"' || c == '\'').starts_with('#')
    });
    outside || lower.contains("@import") || lower.contains("javascript:")
}

/// A name without its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or_default()
}
