//! What an element is called, as a few bits: enough to say that a selector cannot match it.

use html5ever::LocalName;

use crate::markup::{Document, NodeId};

/// The type, id, classes and short attributes of one element or of several, as a Bloom filter with one hash (the way browsers pass
/// over the many selectors that begin with an ancestor the element does not have).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traits(u128);

/// Longer values are no one's way to pick an element.
const LONGEST_VALUE: usize = 16;

impl Traits {
    /// Those of an element.
    pub fn of(document: &Document, id: NodeId) -> Traits {
        let Some(element) = document.element(id) else { return Traits::default() };
        let attributes = element.attributes.iter().map(|(name, value)| match &**name {
            "class" => value.split_ascii_whitespace().fold(Traits::default(), |all, one| all.and(Traits::class(one))),
            "id" => Traits::id(value),
            _ => Traits::attribute(name, value),
        });
        attributes.fold(Traits::type_name(&element.name), Traits::and)
    }

    /// That of a type.
    pub fn type_name(name: &LocalName) -> Traits {
        Traits::bit(name.get_hash())
    }

    /// That of a class.
    pub fn class(name: &str) -> Traits {
        Traits::bit(hash(b'.', name))
    }

    /// That of an id.
    pub fn id(name: &str) -> Traits {
        Traits::bit(hash(b'#', name))
    }

    /// That of an attribute with a value; none if the value is long.
    pub fn attribute(name: &LocalName, value: &str) -> Traits {
        if value.len() > LONGEST_VALUE { Traits::default() } else { Traits::bit(name.get_hash() ^ hash(b'=', value)) }
    }

    /// The traits of both.
    #[must_use]
    pub fn and(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    /// `false` is certain: something of `wanted` is missing.
    pub fn may_have(self, wanted: Traits) -> bool {
        self.0 & wanted.0 == wanted.0
    }

    /// The upper bits of a product by the golden ratio are well spread.
    fn bit(hash: u64) -> Traits {
        Traits(1 << (hash.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 57))
    }
}

/// FNV-1a.
fn hash(kind: u8, text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    text.bytes().fold(step(0xCBF2_9CE4_8422_2325, kind), step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_element_has_is_never_denied() {
        let document = Document::parse("<main id=a class='x  y' dir=rtl><p>1");
        let main = Traits::of(&document, document.by_id("a").unwrap());
        let type_name = |name: &str| Traits::type_name(&LocalName::from(name));
        for wanted in [type_name("main"), Traits::id("a"), Traits::class("x"), Traits::class("y")] {
            assert!(main.may_have(wanted));
        }
        assert!(main.may_have(Traits::attribute(&LocalName::from("dir"), "rtl")));
        assert!(!main.may_have(type_name("p").and(type_name("blockquote"))));
    }
}
