//! Headings and their anchors.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::content::plain_address;

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its words.
    pub text: String,
    /// Anchor, unique in the text.
    pub id: String,
    /// The heading's bytes, marks included.
    pub span: Range<usize>,
}

/// All headings of a text, in order.
pub(super) fn of(events: &[(Event<'_>, Range<usize>)]) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    let mut open: Option<Heading> = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                open =
                    Some(Heading { level: *level as u8, text: String::new(), id: String::new(), span: range.clone() });
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some(mut heading) = open.take() {
                    let name = match plain_address(&heading.text) {
                        empty if empty.is_empty() => "rubrik".to_owned(),
                        name => name,
                    };
                    let count = taken.entry(name.clone()).or_insert(0);
                    *count += 1;
                    heading.id = if *count == 1 { name } else { format!("{name}-{count}") };
                    headings.push(heading);
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open {
                    heading.text.push_str(super::swedish_quotes(text));
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(heading) = &mut open {
                    heading.text.push(' ');
                }
            }
            _ => {}
        }
    }
    headings
}
