//! Two lists of terms, looked for in one go: those that tell something sensitive, and those that may point a child out.

use super::pointed_out;
use super::sensitive::{self, Weight};
use super::sighting::Category;
use super::terms::Terms;
use std::ops::Range;
use std::sync::LazyLock;

/// What a term tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Sensitive(Category, Weight),
    /// The sentence may be about one child.
    OfChild,
}

static TERMS: LazyLock<Terms<Told>> = LazyLock::new(|| {
    let sensitive = sensitive::terms().map(|(term, category, weight)| (term, Told::Sensitive(category, weight)));
    Terms::new(sensitive.chain(pointed_out::signs().map(|sign| (sign, Told::OfChild))))
});

/// Every place of a term in small-letter text, in the order of the stems' beginnings.
pub fn find(lower: &str) -> Vec<(Range<usize>, Told)> {
    TERMS.find(lower)
}
