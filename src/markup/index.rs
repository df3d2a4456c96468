//! The elements of a document by what they are, so that a rule about something rare looks at nothing else.

use std::collections::HashMap;
use std::hash::Hash;

use html5ever::{LocalName, ns};

use super::{Document, NodeId};

/// Places in document order, by key.
#[derive(Debug)]
pub struct Places<K>(HashMap<K, Vec<u32>, foldhash::fast::RandomState>);

impl<K> Default for Places<K> {
    fn default() -> Places<K> {
        Places(HashMap::default())
    }
}

impl<K: Copy> Places<K> {
    /// The keys, in no order.
    pub fn keys(&self) -> impl Iterator<Item = K> + '_ {
        self.0.keys().copied()
    }
}

impl<K: Eq + Hash> Places<K> {
    /// Notes the next place of a key; places come in their order.
    pub fn push(&mut self, key: K, place: u32) {
        self.0.entry(key).or_default().push(place);
    }

    /// The places of one key.
    pub fn of(&self, key: &K) -> &[u32] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// The places of any of the keys, in document order.
    pub fn of_any(&self, keys: impl Iterator<Item = K>) -> Vec<u32> {
        let mut places = Vec::new();
        let mut met = 0;
        for key in keys {
            let found = self.of(&key);
            met += usize::from(!found.is_empty());
            places.extend_from_slice(found);
        }
        if met > 1 {
            places.sort_unstable();
            places.dedup();
        }
        places
    }
}

/// What a [`Document`] is looked up by.
#[derive(Debug, Default)]
pub struct Index {
    /// HTML elements by name.
    pub by_name: Places<LocalName>,
    /// Elements of any vocabulary by the names of their attributes.
    pub by_attribute: Places<LocalName>,
    /// Elements with any `aria-*` attribute.
    pub with_aria: Vec<NodeId>,
}

impl Index {
    /// Reads the whole document once.
    pub fn of(document: &Document) -> Index {
        let mut index = Index::default();
        for (&id, place) in document.elements().iter().zip(0..) {
            let Some(element) = document.element(id) else { continue };
            if element.namespace == ns!(html) {
                index.by_name.push(element.name.clone(), place);
            }
            let mut has_aria = false;
            for (name, _) in element.attributes.iter() {
                has_aria |= name.starts_with("aria-");
                index.by_attribute.push(name.clone(), place);
            }
            if has_aria {
                index.with_aria.push(id);
            }
        }
        index
    }
}
