//! The attributes of one element, and a quick way to say that one is missing: rules ask for many that few elements have.

use html5ever::LocalName;

/// Names with values, in source order; of two with one name the first stands.
#[derive(Debug, Default)]
pub struct Attributes {
    list: Vec<(LocalName, String)>,
    /// The names as a Bloom filter with one hash.
    names: u64,
}

impl Attributes {
    /// None yet, with room for so many.
    pub fn with_capacity(capacity: usize) -> Attributes {
        Attributes { list: Vec::with_capacity(capacity), names: 0 }
    }

    /// Adds an attribute, unless there is one of its name.
    pub fn add(&mut self, name: LocalName, value: String) {
        if self.get(&name).is_none() {
            self.names |= bit(&name);
            self.list.push((name, value));
        }
    }

    /// The value of the attribute of that name.
    #[inline]
    pub fn get(&self, name: &str) -> Option<&str> {
        if self.names & bit(name) == 0 { None } else { self.find(name) }
    }

    fn find(&self, name: &str) -> Option<&str> {
        self.list.iter().find(|(key, _)| &**key == name).map(|(_, value)| value.as_str())
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&LocalName, &str)> + '_ {
        self.list.iter().map(|(name, value)| (name, value.as_str()))
    }
}

/// Length, first and last letter tell the names of HTML and ARIA apart well enough.
#[inline]
fn bit(name: &str) -> u64 {
    let bytes = name.as_bytes();
    let at = |byte: Option<&u8>| byte.map_or(0, |byte| u32::from(*byte));
    let sum = (at(bytes.first()) << 16) ^ (at(bytes.last()) << 8) ^ u32::try_from(bytes.len()).unwrap_or(0);
    // Fibonacci hashing: the upper bits of the product are well spread.
    1 << (sum.wrapping_mul(0x9E37_79B1) >> 26)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_is_found_and_the_first_stands() {
        let mut attributes = Attributes::default();
        for (name, value) in [("class", "a"), ("aria-label", "b"), ("", "c"), ("class", "d")] {
            attributes.add(LocalName::from(name), value.to_string());
        }
        for (name, value) in [("class", Some("a")), ("aria-label", Some("b")), ("", Some("c")), ("id", None)] {
            assert_eq!(attributes.get(name), value, "{name}");
        }
        assert_eq!(attributes.iter().count(), 3);
    }
}
