//! Which properties are spoken of at all.

use super::Declaration;

/// The names of some properties as a Bloom filter with one hash: whether a property is named can be denied at once, for most are
/// not, and only what may be named is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Properties(u128);

impl Properties {
    /// What the declarations name.
    pub fn of(declarations: &[Declaration]) -> Properties {
        declarations.iter().fold(Properties::default(), |named, found| named.and(Properties(bit(&found.property))))
    }

    /// The names of both.
    #[must_use]
    pub fn and(self, other: Properties) -> Properties {
        Properties(self.0 | other.0)
    }

    /// `false` is certain; `true` must be looked up.
    pub fn may_name(self, property: &str) -> bool {
        self.0 & bit(property) != 0
    }

    /// Whether no property is named.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// A few letters tell the properties of CSS apart well enough.
fn bit(property: &str) -> u128 {
    let bytes = property.as_bytes();
    let at = |place: usize| bytes.get(place).copied().map_or(0, u32::from);
    let letters = [at(0), at(bytes.len() / 2), at(bytes.len().saturating_sub(1))];
    let sum = letters.into_iter().fold(u32::try_from(bytes.len()).unwrap_or(0), |sum, letter| (sum << 8) ^ letter);
    // Fibonacci hashing: the upper bits of the product are well spread.
    1 << (sum.wrapping_mul(0x9E37_79B1) >> 25)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::css::declarations;

    #[test]
    fn what_is_named_is_never_denied() {
        let named = Properties::of(&declarations("color: red; margin-left: 1px; --accent: blue"));
        for property in ["color", "margin-left", "--accent"] {
            assert!(named.may_name(property), "{property}");
        }
        assert!(!named.may_name("display"));
        assert!(!Properties::default().may_name("color"));
    }
}
