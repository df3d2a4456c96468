//! The selectors of a sheet by what their subject must have, so that an element is tried against few of them.

use std::collections::HashMap;

use super::Rule;
use super::selector::{Key, Selector};
use super::traits::Traits;

/// Names are the author's, and a page under audit may be hostile: the hasher is fast but seeded.
type Map = HashMap<String, Vec<Place>, foldhash::fast::RandomState>;

/// A selector: the number of its rule in the sheet, and its own in the rule.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The rule's number in [`super::Stylesheet::rules`].
    pub rule: u32,
    selector: u32,
    own: Traits,
    above: Traits,
    /// Whatever the lookup finds the selector for matches it.
    pub matches_all_found: bool,
}

impl Place {
    /// `false` is certain: the selector matches no element that has `own`, nor has any above that `above` tells of.
    pub fn may_match(&self, own: Traits, above: Traits) -> bool {
        own.may_have(self.own) && above.may_have(self.above)
    }

    /// The selector that stands there.
    pub fn selector<'r>(&self, rules: &'r [Rule]) -> &'r Selector {
        &rules[self.rule as usize].selectors[self.selector as usize]
    }
}

/// The selectors of the rules whose media conditions hold, as far as they may match while the reader does nothing.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    ids: Map,
    classes: Map,
    types: Map,
    any: Vec<Place>,
}

impl Lookup {
    /// The lookup for the rules of one sheet.
    pub fn of(rules: &[Rule]) -> Lookup {
        let mut lookup = Lookup::default();
        for (rule, place) in rules.iter().zip(0..) {
            if !rule.holds {
                continue;
            }
            // Nothing else that a pseudo-element gets is asked for than its words.
            let is_asked_for = |selector: &Selector| match selector.pseudo_element.as_deref() {
                None => true,
                Some(name) => matches!(name, "before" | "after") && rule.properties.may_name("content"),
            };
            for (selector, number) in rule.selectors.iter().zip(0..) {
                if !selector.may_hold_at_rest() || !is_asked_for(selector) {
                    continue;
                }
                let (own, above) = (selector.traits(), selector.traits_above());
                let matches_all_found = selector.is_its_key();
                let found = Place { rule: place, selector: number, own, above, matches_all_found };
                match selector.key() {
                    Key::Id(id) => lookup.ids.entry(id.to_string()).or_default().push(found),
                    Key::Class(class) => lookup.classes.entry(class.to_string()).or_default().push(found),
                    Key::Type(html, other) => {
                        lookup.types.entry(html.to_string()).or_default().push(found);
                        if other != html {
                            lookup.types.entry(other.to_string()).or_default().push(found);
                        }
                    }
                    Key::Any => lookup.any.push(found),
                }
            }
        }
        lookup
    }

    /// Lists of selectors whose key an element has that is of that name, with that id and those classes.
    pub fn lists<'a>(
        &'a self,
        name: &'a str,
        id: Option<&'a str>,
        classes: &'a str,
    ) -> impl Iterator<Item = &'a [Place]> + 'a {
        let of_classes = classes.split_ascii_whitespace().filter_map(|class| self.classes.get(class));
        let of_id = id.and_then(|id| self.ids.get(id));
        let all = [Some(&self.any), self.types.get(name), of_id].into_iter().flatten().chain(of_classes);
        all.map(Vec::as_slice)
    }
}
