//! A finding on an element: where it stands and what it is called.

use super::{NodeId, Page};
use crate::diagnostic::{Finding, Text};

impl Page {
    /// A certain finding at the element's start tag. The sentences are followed by the element's place in the tree, which a person
    /// finds again in any browser.
    pub fn finding(&self, id: NodeId, sv: &str, en: &str) -> Finding {
        let path = self.document.path(id);
        let what = Text::new(format!("{sv} Stället: {path}"), format!("{en} Place: {path}"));
        match self.document.tag(id) {
            Some(span) => Finding::at(span, what),
            None => Finding::new(what),
        }
    }
}
