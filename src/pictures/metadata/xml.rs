//! XML as a stream of what matters here: elements with their attributes, and text with the elements around it.

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesStart, Event};

/// The deepest nesting that is followed.
const MAX_DEPTH: usize = 256;
/// Names are cut to this many bytes; none is as long.
const MAX_NAME: usize = 100;

/// A part of a document.
pub enum Part<'a> {
    /// An element and its attributes, prefixes included, values with entities resolved.
    Element {
        name: &'a str,
        attributes: Vec<(String, String)>,
    },
    /// All text between two tags, and the names of the elements around it, the innermost last.
    Text {
        open: &'a [String],
        words: &'a str,
    },
    Comment(&'a str),
    /// A processing instruction other than the XML declaration.
    Instruction(&'a str),
    /// A document type declaration, as it stands.
    Doctype(&'a str),
}

/// Walks a document and gives each part to `visit`; `false` where the XML breaks off or nests too deep.
pub fn walk(document: &str, visit: &mut dyn FnMut(Part)) -> bool {
    let mut reader = Reader::from_str(document);
    reader.config_mut().check_end_names = false;
    let mut open: Vec<String> = Vec::new();
    let mut words = String::new();
    loop {
        let event = reader.read_event();
        if matches!(event, Ok(Event::Start(_) | Event::Empty(_) | Event::End(_) | Event::Eof)) {
            if !words.trim().is_empty() {
                visit(Part::Text { open: &open, words: &words });
            }
            words.clear();
        }
        match event {
            Ok(Event::Start(element)) => {
                if open.len() == MAX_DEPTH {
                    return false;
                }
                begin(&element, visit);
                open.push(cut(element.name().as_ref()).to_owned());
            }
            Ok(Event::Empty(element)) => begin(&element, visit),
            Ok(Event::End(_)) => {
                open.pop();
            }
            Ok(Event::Text(text)) => words.push_str(&text),
            Ok(Event::CData(text)) => words.push_str(&text),
            // An entity that nobody knows stays as it is written: no reason to lose the name beside it.
            Ok(Event::GeneralRef(entity)) => match (entity.resolve_char_ref(), resolve_xml_entity(&entity)) {
                (Ok(Some(character)), _) => words.push(character),
                (_, Some(known)) => words.push_str(known),
                _ => words.push_str(&entity),
            },
            Ok(Event::Comment(text)) => visit(Part::Comment(&text)),
            Ok(Event::PI(text)) => visit(Part::Instruction(&text)),
            Ok(Event::DocType(text)) => visit(Part::Doctype(&text)),
            Ok(Event::Decl(_)) => {}
            Ok(Event::Eof) => return open.is_empty(),
            Err(_) => return false,
        }
    }
}

fn begin(element: &BytesStart, visit: &mut dyn FnMut(Part)) {
    let attributes = element
        .attributes()
        .with_checks(false)
        .flatten()
        .map(|attribute| {
            let value = unescape(&attribute.value).map_or_else(|_| attribute.value.to_string(), Into::into);
            (cut(attribute.key.as_ref()).to_owned(), value)
        })
        .collect();
    visit(Part::Element { name: cut(element.name().as_ref()), attributes });
}

/// A name's first bytes, cut at a character's border.
fn cut(name: &str) -> &str {
    let end = (0..=MAX_NAME.min(name.len())).rev().find(|at| name.is_char_boundary(*at)).unwrap_or(0);
    &name[..end]
}
