//! Which properties are spoken of at all.

use super::Declaration;
use crate::markup::{color, hidden};

/// What some declarations speak of. The names are a Bloom filter with one hash: whether a property is named can be denied at once, for most are
/// not, and only what may be named is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Properties {
    names: u128,
    out_of_sight: bool,
    painted: bool,
}

impl Properties {
    /// What the declarations name.
    pub fn of(declarations: &[Declaration]) -> Properties {
        let one = |found: &Declaration| Properties {
            names: bit(&found.property),
            out_of_sight: hidden::may_put_out_of_sight(found),
            painted: color::may_change_background(found),
        };
        declarations.iter().map(one).fold(Properties::default(), Properties::and)
    }

    /// The names of both.
    #[must_use]
    pub fn and(self, other: Properties) -> Properties {
        Properties {
            names: self.names | other.names,
            out_of_sight: self.out_of_sight | other.out_of_sight,
            painted: self.painted | other.painted,
        }
    }

    /// `false` is certain; `true` must be looked up.
    #[inline]
    pub fn may_name(self, property: &str) -> bool {
        self.names & bit(property) != 0
    }

    /// Whether something said can put an element out of sight: `false` is certain.
    pub fn may_put_out_of_sight(self) -> bool {
        self.out_of_sight
    }

    /// Whether something said can change what lies behind the text: `false` is certain.
    pub fn may_change_background(self) -> bool {
        self.painted
    }

    /// Whether no property is named.
    pub fn is_empty(self) -> bool {
        self.names == 0
    }
}

/// A few letters tell the properties of CSS apart well enough.
#[inline]
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
