//! WAI-ARIA 1.2 as data: roles with what they support, require, prohibit and own, and the value types of `aria-*` attributes.
//!
//! The tables beside this file are derived from npm's aria-query by `aria/derive.mjs`.

use std::collections::HashMap;
use std::sync::LazyLock;

use foldhash::fast::RandomState;

/// A role of WAI-ARIA 1.2, its Graphics Module or DPUB-ARIA 1.1.
#[derive(Debug)]
pub struct Role {
    /// Its name, lower case.
    pub name: &'static str,
    /// Abstract roles organise the taxonomy; an author must not use them.
    pub is_abstract: bool,
    /// All roles it inherits from, near or far.
    ancestors: Vec<&'static str>,
    supported: Vec<&'static str>,
    /// Required attributes with their implicit value, where they have one.
    pub required: Vec<(&'static str, Option<&'static str>)>,
    /// Attributes an author must not put on it.
    pub prohibited: Vec<&'static str>,
    /// Roles an element must own, each with the role that may stand between (`group/option`).
    pub owned: Vec<(Option<&'static str>, &'static str)>,
    /// Roles of which one must own the element.
    pub context: Vec<&'static str>,
    /// Its content is its name where no attribute gives one.
    pub named_from_content: bool,
    /// It may have no name at all.
    pub name_prohibited: bool,
    /// Its descendants are not exposed.
    pub children_presentational: bool,
}

impl Role {
    /// Whether the role is, or inherits from, the one named.
    pub fn is(&self, name: &str) -> bool {
        self.name == name || self.ancestors.contains(&name)
    }

    /// Whether the attribute means something on this role, inherited and global ones included.
    pub fn supports(&self, attribute: &str) -> bool {
        self.supported.contains(&attribute)
    }

    /// `none` and its synonym `presentation`.
    pub fn is_presentational(&self) -> bool {
        matches!(self.name, "none" | "presentation")
    }
}

/// What a value of an `aria-*` attribute must look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// `true` or `false`.
    Boolean,
    /// `true`, `false` or `undefined`.
    BooleanOrUndefined,
    /// `true`, `false`, `mixed` or `undefined`.
    Tristate,
    /// One id.
    Id,
    /// Ids, separated by white space.
    IdList,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Any text.
    Text,
    /// One of the listed words.
    Token,
    /// Some of the listed words.
    TokenList,
}

/// The definition of an `aria-*` attribute.
#[derive(Debug)]
pub struct Property {
    /// What its value is.
    pub kind: Type,
    /// The words it may be, for tokens.
    pub values: Vec<&'static str>,
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

fn words(cell: &'static str) -> Vec<&'static str> {
    if cell == "-" { Vec::new() } else { cell.split(' ').collect() }
}

static ROLES: LazyLock<HashMap<&'static str, Role, RandomState>> = LazyLock::new(|| {
    let table = include_str!("aria/roles.tsv");
    let parents = rows(table).filter_map(|row| Some((*row.first()?, words(row.get(2)?)))).collect();
    let read = |row: Vec<&'static str>| {
        let [name, kind, _, supported, required, prohibited, owned, context, from, children] = row[..] else {
            return None;
        };
        let required = words(required)
            .into_iter()
            .map(|one| one.split_once('=').map_or((one, None), |(name, value)| (name, Some(value))));
        let owned = words(owned)
            .into_iter()
            .map(|one| one.split_once('/').map_or((None, one), |(between, role)| (Some(between), role)));
        let role = Role {
            name,
            is_abstract: kind == "abstract",
            ancestors: ancestors(name, &parents),
            supported: words(supported),
            required: required.collect(),
            prohibited: words(prohibited),
            owned: owned.collect(),
            context: words(context),
            named_from_content: words(from).contains(&"contents"),
            name_prohibited: words(from).contains(&"prohibited"),
            children_presentational: children == "yes",
        };
        Some((name, role))
    };
    rows(table).filter_map(read).collect()
});

/// Everything that a role inherits from, the nearest first.
fn ancestors(name: &'static str, parents: &HashMap<&'static str, Vec<&'static str>>) -> Vec<&'static str> {
    let mut found = vec![name];
    let mut next = 0;
    while let Some(one) = found.get(next) {
        let above = parents.get(one).into_iter().flatten().filter(|parent| !found.contains(parent));
        let above: Vec<&'static str> = above.copied().collect();
        found.extend(above);
        next += 1;
    }
    found.remove(0);
    found
}

static PROPERTIES: LazyLock<HashMap<&'static str, Property, RandomState>> = LazyLock::new(|| {
    let read = |row: Vec<&'static str>| {
        let [name, kind, values] = row[..] else { return None };
        let kind = match kind {
            "boolean" => Type::Boolean,
            "boolean-or-undefined" => Type::BooleanOrUndefined,
            "tristate" => Type::Tristate,
            "id" => Type::Id,
            "idlist" => Type::IdList,
            "integer" => Type::Integer,
            "number" => Type::Number,
            "token" => Type::Token,
            "tokenlist" => Type::TokenList,
            _ => Type::Text,
        };
        Some((name, Property { kind, values: words(values) }))
    };
    rows(include_str!("aria/properties.tsv")).filter_map(read).collect()
});

/// The role of that name (ASCII lower case), abstract ones included.
pub fn role(name: &str) -> Option<&'static Role> {
    ROLES.get(name)
}

/// The definition of an `aria-*` attribute, `None` if there is no such attribute.
pub fn property(name: &str) -> Option<&'static Property> {
    PROPERTIES.get(name)
}

/// Attributes every role supports. The last four are deprecated as such in ARIA 1.2 but still permitted.
pub const GLOBAL: [&str; 24] = [
    "aria-atomic",
    "aria-braillelabel",
    "aria-brailleroledescription",
    "aria-busy",
    "aria-controls",
    "aria-current",
    "aria-describedby",
    "aria-description",
    "aria-details",
    "aria-dropeffect",
    "aria-flowto",
    "aria-grabbed",
    "aria-hidden",
    "aria-keyshortcuts",
    "aria-label",
    "aria-labelledby",
    "aria-live",
    "aria-owns",
    "aria-relevant",
    "aria-roledescription",
    "aria-disabled",
    "aria-errormessage",
    "aria-haspopup",
    "aria-invalid",
];

/// Whether the attribute may stand on an element of any role.
pub fn is_global(attribute: &str) -> bool {
    attribute.starts_with("aria-") && GLOBAL.contains(&attribute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_whole() {
        assert!(ROLES.len() > 130 && PROPERTIES.len() > 50);
        for found in ROLES.values() {
            for name in found.ancestors.iter().chain(&found.context).chain(found.owned.iter().map(|(_, name)| name)) {
                assert!(role(name).is_some(), "{} names the unknown role {name}", found.name);
            }
            for name in
                found.supported.iter().chain(&found.prohibited).chain(found.required.iter().map(|(name, _)| name))
            {
                assert!(property(name).is_some(), "{} names the unknown attribute {name}", found.name);
            }
        }
    }

    #[test]
    fn roles_inherit() {
        assert!(role("menuitemradio").unwrap().is("menuitem"));
        assert!(role("slider").unwrap().is("widget"));
        assert!(!role("slider").unwrap().is("landmark"));
    }
}
