//! Layers kommun → nämnd → enhet laid over each other, setting by setting.

use std::collections::BTreeMap;
use std::ops::Range;

use super::schema::{self, Key, Kind, Tighter};
use super::tightening::{self, Change};
use crate::settings::{Expected, Fault, FaultKind, Node, Table, Value, nearest, parse};

/// One file of settings, flattened to dotted keys (`retention.months`); what does not fit the schema is left out.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Name for people: the pack's name or the file's path.
    pub name: String,
    /// The file in the site, for findings; `None` for what is in the binary.
    pub path: Option<String>,
    /// How the layer is laid over those before it.
    pub(super) way: Way,
    keys: Vec<(String, &'static Key, Node)>,
}

/// How a layer is laid over those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The product's defaults and the pack: what the guideline says replaces the default.
    Ground,
    /// A layer of the municipality, the committee or the unit: fills in and tightens.
    Over,
    /// Another municipality's pack on the command line: only what is a matter of degree counts, never whose blog it is.
    DegreesOnly,
}

/// An attempt of a layer to weaken what an earlier one demands.
#[derive(Debug, Clone)]
pub struct Weakening {
    /// Dotted key.
    pub key: String,
    /// The layer that demands.
    pub demanded_by: String,
    /// Its file in the site, and the place of the demand; nothing for what is in the binary.
    pub demanded_at: Option<(String, Range<usize>)>,
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
    pub(super) fn parse(
        name: &str,
        text: &str,
        path: Option<&str>,
        way: Way,
        faults: &mut Vec<(String, Fault)>,
    ) -> Self {
        let (table, mut found) = parse(text, 0);
        let mut keys = Vec::new();
        flatten("", &table, &mut keys, &mut found);
        found.sort_by_key(|fault| fault.span.start);
        faults.extend(found.into_iter().map(|fault| (name.to_owned(), fault)));
        Self { name: name.to_owned(), path: path.map(str::to_owned), way, keys }
    }

    /// Whether the layer says that it is the municipality's own, and not a committee's or a unit's.
    fn is_municipal(&self) -> bool {
        let level = self.keys.iter().find(|(key, _, _)| key == "level");
        level.is_some_and(|(_, _, node)| node.value == Value::Text("municipality".to_owned()))
    }

    /// Whether the layer has a setting of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.keys.iter().any(|(key, _, _)| key == name)
    }
}

fn flatten(prefix: &str, table: &Table, keys: &mut Vec<(String, &'static Key, Node)>, faults: &mut Vec<Fault>) {
    for (name, span, node) in &table.entries {
        let dotted = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match (&node.value, schema::key(&dotted)) {
            (Value::Table(inner), _) if is_group(&dotted) => flatten(&dotted, inner, keys, faults),
            (_, Some(_)) if is_group(&dotted) => {
                let kind = FaultKind::WrongKind { key: name.clone(), expected: Expected::Table };
                faults.push(Fault { span: node.span.clone(), kind });
            }
            (_, Some(key)) => match fits(key, node) {
                Ok(()) => keys.push((dotted, key, listed(key, node))),
                Err(fault) => faults.push(fault),
            },
            (_, None) => {
                let near = nearest(&dotted, &schema::KEYS.iter().map(|key| key.name).collect::<Vec<_>>());
                faults.push(Fault { span: span.clone(), kind: FaultKind::UnknownKey { key: dotted, nearest: near } });
            }
        }
    }
}

/// A single value where a list may stand is a list of one.
fn listed(key: &Key, node: &Node) -> Node {
    match (key.kind, &node.value) {
        (_, Value::List(_)) | (Kind::Text | Kind::Number | Kind::Flag | Kind::Choice(_), _) => node.clone(),
        _ => Node { value: Value::List(vec![node.clone()]), span: node.span.clone() },
    }
}

/// Whether settings lie below this name.
fn is_group(dotted: &str) -> bool {
    matches!(dotted, "severity" | "basis")
        || schema::KEYS.iter().any(|key| key.name.strip_prefix(dotted).is_some_and(|rest| rest.starts_with('.')))
}

/// Whether a value is of the kind its key asks for.
fn fits(key: &Key, node: &Node) -> Result<(), Fault> {
    let fault = |span: &Range<usize>, kind| Err(Fault { span: span.clone(), kind });
    let wrong = |expected| FaultKind::WrongKind { key: key.name.to_owned(), expected };
    if is_open(&node.value) {
        return Ok(());
    }
    let word = |node: &Node, allowed: &[&'static str]| match &node.value {
        Value::Text(text) if allowed.contains(&text.as_str()) => Ok(()),
        Value::Text(text) => fault(
            &node.span,
            FaultKind::NotAllowed {
                key: key.name.to_owned(),
                allowed: allowed.iter().map(ToString::to_string).collect(),
                nearest: nearest(text, allowed),
            },
        ),
        _ => fault(&node.span, wrong(Expected::Text)),
    };
    let items = |node: &Node| match &node.value {
        Value::List(items) => items.clone(),
        _ => vec![node.clone()],
    };
    match key.kind {
        Kind::Text => match &node.value {
            Value::Date(_) => Ok(()),
            Value::Text(text) if !text.trim().is_empty() => Ok(()),
            Value::Text(_) => fault(&node.span, FaultKind::Missing { key: key.name.to_owned() }),
            _ => fault(&node.span, wrong(Expected::Text)),
        },
        Kind::Number => match node.value {
            Value::Integer(number) if u32::try_from(number).is_ok() => Ok(()),
            _ => fault(&node.span, wrong(Expected::Integer)),
        },
        Kind::Flag => match node.value {
            Value::Flag(_) => Ok(()),
            _ => fault(&node.span, wrong(Expected::Flag)),
        },
        Kind::Texts => match items(node).iter().find(|item| !matches!(item.value, Value::Text(_))) {
            Some(item) => fault(&item.span, wrong(Expected::Texts)),
            None => Ok(()),
        },
        Kind::Choice(allowed) => word(node, allowed),
        Kind::Choices(allowed) => items(node).iter().try_for_each(|item| word(item, allowed)),
        Kind::Tables { needed, optional } => items(node).iter().try_for_each(|item| {
            let Value::Table(table) = &item.value else { return fault(&item.span, wrong(Expected::Tables)) };
            let unknown = table
                .entries
                .iter()
                .find(|(name, _, _)| !needed.contains(&name.as_str()) && !optional.contains(&name.as_str()));
            if let Some((name, span, _)) = unknown {
                let near = nearest(name, needed);
                return fault(span, FaultKind::UnknownKey { key: name.clone(), nearest: near });
            }
            match needed.iter().find(|column| table.get(column).is_none()) {
                Some(column) => fault(&item.span, FaultKind::Missing { key: (*column).to_owned() }),
                None => Ok(()),
            }
        }),
    }
}

/// Lays `layers` over each other, the first one lowest.
pub(super) fn merge(layers: &[Layer]) -> (Merged, Vec<Weakening>) {
    let mut merged = Merged::default();
    let mut weakenings = Vec::new();
    for layer in layers {
        for (name, key, node) in &layer.keys {
            let before = merged.keys.get(name);
            let value = match (layer.way, before) {
                (Way::Ground, _) => node.value.clone(),
                // A layer's own header tells nothing of the pack's.
                _ if key.tighter == Tighter::Own => continue,
                (Way::DegreesOnly, _) if !is_degree(key) || is_open(&node.value) => continue,
                (_, None) => node.value.clone(),
                (_, Some(held)) => {
                    match tightening::judge(key.tighter, &held.node.value, &node.value, layer.is_municipal()) {
                        Change::Same => continue,
                        Change::Allowed => node.value.clone(),
                        Change::Added(value) => value,
                        // Of a neighbour's pack only what is stricter counts; that it is milder elsewhere is its own matter.
                        Change::Weaker if layer.way == Way::DegreesOnly => continue,
                        Change::Weaker => {
                            weakenings.push(weakening(name, held, layer, node));
                            continue;
                        }
                    }
                }
            };
            let node = Node { value, span: node.span.clone() };
            let held = Held { node, layer: layer.name.clone(), path: layer.path.clone() };
            merged.keys.insert(name.clone(), held);
        }
    }
    (merged, weakenings)
}

fn weakening(key: &str, held: &Held, layer: &Layer, node: &Node) -> Weakening {
    Weakening {
        key: key.to_owned(),
        demanded_by: held.layer.clone(),
        demanded_at: held.path.clone().map(|path| (path, held.node.span.clone())),
        layer: layer.name.clone(),
        path: layer.path.clone(),
        span: node.span.clone(),
    }
}

/// Whether a setting is a matter of degree, which another municipality may hold more strictly.
fn is_degree(key: &Key) -> bool {
    match key.tighter {
        Tighter::Fixed | Tighter::Free | Tighter::Own | Tighter::Owned => false,
        Tighter::More | Tighter::Fewer => matches!(key.kind, Kind::Choices(_)) && key.group() != "guideline",
        _ => true,
    }
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

    /// The keys whose value the municipality has not told.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.iter().filter(|(_, held)| is_unknown(&held.node.value)).map(|(key, _)| key)
    }
}

/// Whether a value says that the guideline is silent on a fact that exists.
pub(super) fn is_unknown(value: &Value) -> bool {
    says(value, "unknown")
}

/// Whether a value says that nothing is demanded, or that nothing is known.
pub(super) fn is_open(value: &Value) -> bool {
    is_unknown(value) || says(value, "unregulated")
}

fn says(value: &Value, word: &str) -> bool {
    match value {
        Value::Text(text) => text == word,
        Value::List(items) => items.len() == 1 && says(&items[0].value, word),
        _ => false,
    }
}
