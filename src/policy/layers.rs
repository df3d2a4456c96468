//! Layers kommun → nämnd → enhet laid over each other, key by dotted key.

use std::collections::BTreeMap;
use std::ops::Range;

use super::tightening::{self, Change};
use crate::settings::{Fault, Node, Table, Value, parse};

/// One file of settings, flattened to dotted keys (`retention.months`).
#[derive(Debug, Clone)]
pub struct Layer {
    /// Name for people: the pack's name or the file's path.
    pub name: String,
    /// The file in the site, for findings; `None` for what is in the binary.
    pub path: Option<String>,
    keys: Vec<(String, Node)>,
}

/// An attempt of a layer to weaken what an earlier one demands.
#[derive(Debug, Clone)]
pub struct Weakening {
    /// Dotted key.
    pub key: String,
    /// The layer that demands.
    pub demanded_by: String,
    /// The layer that would weaken.
    pub layer: String,
    /// Its file in the site.
    pub path: Option<String>,
    /// The weaker value's bytes in that file.
    pub span: Range<usize>,
}

/// All layers taken together.
#[derive(Debug, Clone, Default)]
pub struct Merged {
    keys: BTreeMap<String, Held>,
}

/// A setting that holds, and the layer it comes from.
#[derive(Debug, Clone)]
pub struct Held {
    /// The value.
    pub node: Node,
    /// Name of the layer.
    pub layer: String,
    /// The layer's file in the site.
    pub path: Option<String>,
}

impl Layer {
    /// Reads a layer; faults are added with the layer's name.
    pub(super) fn parse(name: &str, text: &str, path: Option<&str>, faults: &mut Vec<(String, Fault)>) -> Self {
        let (table, found) = parse(text, 0);
        faults.extend(found.into_iter().map(|fault| (name.to_owned(), fault)));
        let mut keys = Vec::new();
        flatten(String::new(), &table, &mut keys);
        Self { name: name.to_owned(), path: path.map(str::to_owned), keys }
    }
}

fn flatten(prefix: String, table: &Table, keys: &mut Vec<(String, Node)>) {
    for (key, _, node) in &table.entries {
        let dotted = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        match &node.value {
            Value::Table(inner) => flatten(dotted, inner, keys),
            _ => keys.push((dotted, node.clone())),
        }
    }
}

/// Lays `layers` over each other, the first one lowest.
pub(super) fn merge(layers: &[Layer]) -> (Merged, Vec<Weakening>) {
    let mut merged = Merged::default();
    let mut weakenings = Vec::new();
    for (index, layer) in layers.iter().enumerate() {
        for (key, node) in &layer.keys {
            let held = Held { node: node.clone(), layer: layer.name.clone(), path: layer.path.clone() };
            // The product's base (0) yields to the pack (1): a pack says what its guideline says.
            let before = merged.keys.get(key).filter(|_| index > 1);
            match before.map(|b| (b, tightening::judge(key, &b.node.value, &node.value))) {
                Some((before, Change::Weaker)) => weakenings.push(Weakening {
                    key: key.clone(),
                    demanded_by: before.layer.clone(),
                    layer: layer.name.clone(),
                    path: layer.path.clone(),
                    span: node.span.clone(),
                }),
                Some((_, Change::Added(value))) => {
                    let node = Node { value, span: node.span.clone() };
                    merged.keys.insert(key.clone(), Held { node, ..held });
                }
                _ => {
                    merged.keys.insert(key.clone(), held);
                }
            }
        }
    }
    (merged, weakenings)
}

impl Merged {
    /// The setting under a dotted key.
    pub fn get(&self, key: &str) -> Option<&Held> {
        self.keys.get(key)
    }

    /// Every setting, by dotted key.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Held)> {
        self.keys.iter().map(|(key, held)| (key.as_str(), held))
    }

    /// The keys whose value the guideline leaves unknown.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|(_, held)| is_unknown(&held.node.value)).map(|(key, _)| key)
    }

    /// The file that a span of the merged table comes from; spans of two files may be alike, so this is for messages.
    pub(super) fn path_of(&self, span: &Range<usize>) -> String {
        self.keys
            .values()
            .find(|held| held.node.span == *span)
            .map_or_else(|| "blog.toml".to_owned(), |held| held.path.clone().unwrap_or_else(|| held.layer.clone()))
    }

    /// The settings as a nested table. Rule ids hold slashes, not dots, so every dot is a level.
    pub(super) fn table(&self) -> Table {
        let mut root = Table::default();
        for (key, held) in &self.keys {
            let mut at = &mut root;
            let mut parts: Vec<&str> = match key.split_once('.') {
                // `basis` has dotted keys itself: what stands behind its dot is one name.
                Some(("basis", rest)) => vec!["basis", rest],
                _ => key.split('.').collect(),
            };
            let Some(last) = parts.pop() else { continue };
            for part in parts {
                at = child(at, part);
            }
            at.entries.push((last.to_owned(), held.node.span.clone(), held.node.clone()));
        }
        root
    }
}

fn child<'a>(table: &'a mut Table, name: &str) -> &'a mut Table {
    let at = match table.entries.iter().position(|(key, _, _)| key == name) {
        Some(at) => at,
        None => {
            let node = Node { value: Value::Table(Table::default()), span: 0..0 };
            table.entries.push((name.to_owned(), 0..0, node));
            table.entries.len() - 1
        }
    };
    if !matches!(table.entries[at].2.value, Value::Table(_)) {
        table.entries[at].2.value = Value::Table(Table::default());
    }
    match &mut table.entries[at].2.value {
        Value::Table(inner) => inner,
        _ => unreachable!("the entry was made a table above"),
    }
}

/// Whether a value says that the guideline is silent.
pub(super) fn is_unknown(value: &Value) -> bool {
    match value {
        Value::Text(text) => text == "unknown",
        Value::List(items) => items.len() == 1 && is_unknown(&items[0].value),
        _ => false,
    }
}
