//! A TOML table that a person wrote, read key by key: every fault is kept with its place, none stops the reading.
//!
//! `blog.toml`, the front matter of posts and the policy packs are all read through [`Reader`], so that an unknown key,
//! a wrong kind of value and a missing one are told in the same way everywhere.

mod near;
mod parsing;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use jiff::civil::Date;

pub use near::{nearest, nearest_file};
pub use parsing::parse;

/// A value with the bytes it stands at in the author's file.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Its bytes in the author's file.
    pub span: Range<usize>,
}

/// What a value is.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with decimals.
    Float(f64),
    /// `true` or `false`.
    Flag(bool),
    /// A date; a time behind it is dropped.
    Date(Date),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
}

/// A table with its keys in the author's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Key, the key's own bytes, and the value.
    pub entries: Vec<(String, Range<usize>, Node)>,
}

impl Table {
    /// The value under `key`.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|(k, _, _)| k == key).map(|(_, _, node)| node)
    }

    /// Every text value with its dotted key (`editors.function`), those of unknown keys included, in the author's order.
    pub fn texts(&self) -> Vec<(String, At<String>)> {
        let mut found = Vec::new();
        self.gather_texts("", &mut found);
        found
    }

    fn gather_texts(&self, prefix: &str, found: &mut Vec<(String, At<String>)>) {
        for (key, _, node) in &self.entries {
            let dotted = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
            let mut nodes = vec![node];
            while let Some(node) = nodes.pop() {
                match &node.value {
                    Value::Text(text) => {
                        found.push((dotted.clone(), At { value: text.clone(), span: node.span.clone() }));
                    }
                    Value::List(items) => nodes.extend(items.iter().rev()),
                    Value::Table(table) => table.gather_texts(&dotted, found),
                    _ => {}
                }
            }
        }
    }
}

/// A text with its place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Its bytes in the author's file.
    pub span: Range<usize>,
}

/// A fault in a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where, in the author's file.
    pub span: Range<usize>,
    /// What.
    pub kind: FaultKind,
}

/// What is the matter with a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The line is not TOML; the hint is what most often lies behind.
    Syntax(SyntaxHint),
    /// No such key here; the nearest one that exists.
    UnknownKey {
        /// The key as written.
        key: String,
        /// The nearest key that may stand here.
        nearest: Option<String>,
    },
    /// The value is of another kind than the key asks for.
    WrongKind {
        /// The key.
        key: String,
        /// What the key asks for.
        expected: Expected,
    },
    /// The value is none of those the key allows.
    NotAllowed {
        /// The key.
        key: String,
        /// The values the key allows.
        allowed: Vec<String>,
        /// The one nearest to what was written.
        nearest: Option<String>,
    },
    /// A key that must be there is not.
    Missing {
        /// The key.
        key: String,
    },
}

/// What most often lies behind a line that is not TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SyntaxHint {
    /// A text value without quotation marks.
    QuotesMissing,
    /// A quotation mark that is not closed.
    QuoteOpen,
    /// Typographic quotation marks where straight ones are needed.
    QuotesCurly,
    /// No equals sign between key and value.
    EqualsMissing,
    /// The same key twice.
    KeyTwice,
    /// A date that does not exist, or is not written `2026-11-20`.
    NoSuchDate,
    /// Anything else.
    Other,
}

/// The kind of value a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A text in quotation marks.
    Text,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Flag,
    /// A date, `2026-11-20`.
    Date,
    /// A list of texts.
    Texts,
    /// A table.
    Table,
    /// A list of tables, `[[key]]`.
    Tables,
}

/// Reads one table. Keys that nobody asked for are unknown when the reader is [finished](Reader::finish).
pub struct Reader<'a> {
    table: &'a Table,
    span: Range<usize>,
    asked: RefCell<BTreeSet<&'static str>>,
    faults: &'a RefCell<Vec<Fault>>,
}

impl<'a> Reader<'a> {
    /// A reader of `table`, which stands at `span`; faults go to `faults`.
    pub fn new(table: &'a Table, span: Range<usize>, faults: &'a RefCell<Vec<Fault>>) -> Self {
        Self { table, span, asked: RefCell::default(), faults }
    }

    /// Where the table stands.
    pub fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The value under `key`, whatever it is.
    pub fn node(&self, key: &'static str) -> Option<&'a Node> {
        self.asked.borrow_mut().insert(key);
        self.table.get(key)
    }

    /// The text under `key`; one in which nothing is seen counts as absent.
    pub fn text(&self, key: &'static str) -> Option<At<String>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Text(text) if is_blank(text) => None,
            Value::Text(text) => Some(At { value: text.clone(), span: node.span.clone() }),
            _ => self.wrong(key, node, Expected::Text),
        }
    }

    /// A complete address under `key`: one that leads somewhere from any page.
    pub fn address(&self, key: &'static str) -> Option<At<String>> {
        const SCHEMES: [&str; 4] = ["https://", "http://", "mailto:", "tel:"];
        let text = self.text(key)?;
        if SCHEMES.iter().any(|scheme| text.value.starts_with(scheme)) && !text.value.contains(char::is_whitespace) {
            return Some(text);
        }
        let allowed = SCHEMES.iter().map(|scheme| format!("{scheme}…")).collect();
        self.fault(text.span, FaultKind::NotAllowed { key: key.to_owned(), nearest: None, allowed });
        None
    }

    /// One of `allowed` under `key`.
    pub fn choice(&self, key: &'static str, allowed: &[&'static str]) -> Option<At<String>> {
        let text = self.text(key)?;
        if allowed.contains(&text.value.as_str()) {
            return Some(text);
        }
        self.fault(
            text.span,
            FaultKind::NotAllowed {
                key: key.to_owned(),
                nearest: nearest(&text.value, allowed),
                allowed: allowed.iter().map(ToString::to_string).collect(),
            },
        );
        None
    }

    /// The whole number under `key`.
    pub fn integer(&self, key: &'static str) -> Option<At<i64>> {
        let node = self.node(key)?;
        match node.value {
            Value::Integer(value) => Some(At { value, span: node.span.clone() }),
            _ => self.wrong(key, node, Expected::Integer),
        }
    }

    /// The flag under `key`.
    pub fn flag(&self, key: &'static str) -> Option<At<bool>> {
        let node = self.node(key)?;
        match node.value {
            Value::Flag(value) => Some(At { value, span: node.span.clone() }),
            _ => self.wrong(key, node, Expected::Flag),
        }
    }

    /// The date under `key`, written as a TOML date or as the same in quotation marks.
    pub fn date(&self, key: &'static str) -> Option<At<Date>> {
        let node = self.node(key)?;
        let date = match &node.value {
            Value::Date(date) => Some(*date),
            Value::Text(text) => text.trim().get(..10).and_then(|day| day.parse().ok()),
            _ => None,
        };
        match date {
            Some(value) => Some(At { value, span: node.span.clone() }),
            None => self.wrong(key, node, Expected::Date),
        }
    }

    /// The texts in the list under `key`; a single text counts as a list of one.
    pub fn texts(&self, key: &'static str) -> Vec<At<String>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match &node.value {
            Value::Text(text) => vec![At { value: text.clone(), span: node.span.clone() }],
            Value::List(items) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Text(text) if text.trim().is_empty() => self.wrong(key, item, Expected::Texts),
                    Value::Text(text) => Some(At { value: text.clone(), span: item.span.clone() }),
                    _ => self.wrong(key, item, Expected::Texts),
                })
                .collect(),
            _ => {
                self.wrong::<()>(key, node, Expected::Texts);
                Vec::new()
            }
        }
    }

    /// A reader of the table under `key`.
    pub fn table(&self, key: &'static str) -> Option<Reader<'a>> {
        let node = self.node(key)?;
        match &node.value {
            Value::Table(table) => Some(Reader::new(table, node.span.clone(), self.faults)),
            _ => self.wrong(key, node, Expected::Table),
        }
    }

    /// Readers of the tables under `key`, `[[key]]`.
    pub fn tables(&self, key: &'static str) -> Vec<Reader<'a>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        match &node.value {
            Value::List(items) => items
                .iter()
                .filter_map(|item| match &item.value {
                    Value::Table(table) => Some(Reader::new(table, item.span.clone(), self.faults)),
                    _ => self.wrong(key, item, Expected::Tables),
                })
                .collect(),
            Value::Table(table) => vec![Reader::new(table, node.span.clone(), self.faults)],
            _ => {
                self.wrong::<()>(key, node, Expected::Tables);
                Vec::new()
            }
        }
    }

    /// Readers of the tables under `key` by the names the author chose (`[pictures."lov.jpg"]`).
    pub fn named_tables(&self, key: &'static str) -> Vec<(At<String>, Reader<'a>)> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::Table(table) = &node.value else {
            self.wrong::<()>(key, node, Expected::Table);
            return Vec::new();
        };
        table
            .entries
            .iter()
            .filter_map(|(name, span, node)| match &node.value {
                Value::Table(inner) => {
                    let name = At { value: name.clone(), span: span.clone() };
                    Some((name, Reader::new(inner, node.span.clone(), self.faults)))
                }
                _ => self.wrong(key, node, Expected::Table),
            })
            .collect()
    }

    /// Notes that `key` must be there.
    pub fn missing(&self, key: &'static str) {
        self.fault(self.span.start..self.span.start, FaultKind::Missing { key: key.to_owned() });
    }

    /// Notes a fault of the caller's.
    pub fn fault(&self, span: Range<usize>, kind: FaultKind) {
        self.faults.borrow_mut().push(Fault { span, kind });
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let known: Vec<&'static str> = asked.iter().copied().collect();
        for (key, span, _) in &self.table.entries {
            if !asked.contains(key.as_str()) {
                let kind = FaultKind::UnknownKey { key: key.clone(), nearest: nearest(key, &known) };
                self.faults.borrow_mut().push(Fault { span: span.clone(), kind });
            }
        }
    }

    fn wrong<T>(&self, key: &str, node: &Node, expected: Expected) -> Option<T> {
        self.fault(node.span.clone(), FaultKind::WrongKind { key: key.to_owned(), expected });
        None
    }
}

/// Whether nothing of a text is seen: white space, and signs without a shape such as U+200B.
pub fn is_blank(text: &str) -> bool {
    let is_unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{2800}' | '\u{3164}' | '\u{feff}')
    };
    text.chars().all(is_unseen)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Fault> {
        let (table, mut faults) = parse(text, 4);
        let cell = RefCell::new(Vec::new());
        let reader = Reader::new(&table, 0..0, &cell);
        reader.text("title");
        reader.date("date");
        reader.texts("tags");
        reader.choice("origin", &["own", "bureau"]);
        reader.finish();
        faults.extend(cell.into_inner());
        faults
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        let faults = read("titel = \"x\"\ndate = 2026-02-30\ntags = [1]\norigin = \"owm\"\n");
        let kinds: Vec<_> = faults.iter().map(|f| (&f.kind, f.span.start)).collect();
        assert!(
            kinds
                .iter()
                .any(|(k, at)| matches!(k, FaultKind::UnknownKey { nearest: Some(n), .. } if n == "title") && *at == 4),
            "{kinds:?}"
        );
        assert!(
            kinds.iter().any(|(k, _)| matches!(k, FaultKind::NotAllowed { nearest: Some(n), .. } if n == "own")),
            "{kinds:?}"
        );
        assert!(
            kinds.iter().any(|(k, _)| matches!(k, FaultKind::WrongKind { expected: Expected::Texts, .. })),
            "{kinds:?}"
        );
    }
}
