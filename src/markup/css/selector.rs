//! Selectors and whether an element matches them.

mod reader;

pub use reader::list;

use html5ever::{LocalName, ns};

use super::traits::Traits;
use crate::markup::{Document, Element, NodeId};

/// `main > a.more:hover::before`: compounds from right to left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The subject first, each with the combinator that joins it to the compound on its *left*.
    compounds: Vec<(Compound, Combinator)>,
    /// `before`, `after`, … of the subject.
    pub pseudo_element: Option<String>,
    /// Ids, classes, types.
    pub specificity: (u16, u16, u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Combinator {
    Descendant,
    Child,
    NextSibling,
    LaterSibling,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Compound {
    element: Option<TypeName>,
    conditions: Vec<Condition>,
    /// What a matching element is certainly called: nearly all others are told by it.
    traits: Traits,
}

/// The name of a type: HTML's are written in any case, those of SVG and MathML as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
struct TypeName {
    lower: LocalName,
    written: LocalName,
}

impl TypeName {
    fn new(written: &str) -> TypeName {
        TypeName { lower: LocalName::from(written.to_ascii_lowercase()), written: LocalName::from(written) }
    }

    fn matches(&self, element: &Element) -> bool {
        element.name == *if element.namespace == ns!(html) { &self.lower } else { &self.written }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    Id(String),
    Class(String),
    Attribute {
        name: LocalName,
        operator: char,
        value: String,
    },
    /// `:hover`, `:focus` and the like, which depend on what the reader does.
    State(String),
    Root,
    Empty,
    Link,
    FirstChild,
    LastChild,
    OnlyChild,
    /// `:nth-child(an+b)`
    NthChild(i32, i32),
    Not(Vec<Selector>),
    Any(Vec<Selector>),
    /// Understood by no one here; matches nothing.
    Unknown,
}

/// Steps one match may take. `a b c d …` against a deep tree has more ways to fail than there is time to try.
const FUEL: u32 = 5_000;

impl Selector {
    /// Whether the element is the subject while the reader does nothing (no hover, no focus) and asks for no pseudo-element.
    pub fn matches(&self, document: &Document, id: NodeId) -> bool {
        self.pseudo_element.is_none() && self.subject_matches(document, id, &[])
    }

    /// Whether the element is the subject, pseudo-elements aside, while it is in the states named (`focus`, `hover`, …).
    pub fn subject_matches(&self, document: &Document, id: NodeId, states: &[&str]) -> bool {
        let mut fuel = FUEL;
        self.step(document, id, 0, states, &mut fuel)
    }

    /// Whether the selector's subject asks for a state of the reader's doing (`focus`, `hover`, `focus-visible`, …).
    pub fn asks_for_state(&self) -> bool {
        let subject = self.compounds.first();
        subject.is_some_and(|(subject, _)| subject.conditions.iter().any(|one| matches!(one, Condition::State(_))))
    }

    /// `false` where the subject asks for a state or for something unknown, so that nothing matches while the reader does nothing.
    pub fn may_hold_at_rest(&self) -> bool {
        let never = |one: &Condition| matches!(one, Condition::State(_) | Condition::Unknown);
        self.compounds.iter().all(|(compound, _)| !compound.conditions.iter().any(never))
    }

    /// What the subject must have.
    pub fn traits(&self) -> Traits {
        self.compounds.first().map_or_else(Traits::default, |(subject, _)| subject.traits)
    }

    /// What the elements above the subject must have: an ancestor of a sibling is one of the subject too.
    pub fn traits_above(&self) -> Traits {
        let left = self.compounds.iter().zip(self.compounds.iter().skip(1));
        left.filter(|((_, combinator), _)| matches!(combinator, Combinator::Descendant | Combinator::Child))
            .fold(Traits::default(), |all, (_, (above, _))| all.and(above.traits))
    }

    /// A name every matching element must have (id, class or type), to look rules up by.
    pub fn key(&self) -> Key<'_> {
        let Some((subject, _)) = self.compounds.first() else { return Key::Any };
        for condition in &subject.conditions {
            match condition {
                Condition::Id(id) => return Key::Id(id),
                Condition::Class(class) => return Key::Class(class),
                _ => {}
            }
        }
        subject.element.as_ref().map_or(Key::Any, |name| Key::Type(&name.lower, &name.written))
    }

    /// Whether [`Selector::key`] says all that the selector asks, so that whatever has the key matches.
    pub fn is_its_key(&self) -> bool {
        let [(subject, _)] = self.compounds.as_slice() else { return false };
        match (&subject.element, subject.conditions.as_slice()) {
            (None, [] | [Condition::Id(_) | Condition::Class(_)]) => true,
            (Some(name), []) => name.lower == name.written,
            _ => false,
        }
    }

    fn step(&self, document: &Document, id: NodeId, place: usize, states: &[&str], fuel: &mut u32) -> bool {
        *fuel = fuel.saturating_sub(1);
        if *fuel == 0 {
            return false;
        }
        let Some((compound, combinator)) = self.compounds.get(place) else { return true };
        if !compound.matches(document, id, if place == 0 { states } else { &[] }) {
            return false;
        }
        if place + 1 == self.compounds.len() {
            return true;
        }
        let element = |node: &NodeId| document.element(*node).is_some();
        let next = |node: NodeId| self.step(document, node, place + 1, states, fuel);
        let before = |node: NodeId| {
            std::iter::successors(document.previous(node), |&node| document.previous(node)).filter(element)
        };
        match combinator {
            Combinator::Child => document.parent(id).filter(element).is_some_and(next),
            Combinator::Descendant => document.ancestors(id).filter(element).any(next),
            Combinator::NextSibling => before(id).next().is_some_and(next),
            Combinator::LaterSibling => before(id).any(next),
        }
    }
}

/// See [`Selector::key`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key<'a> {
    /// An id.
    Id(&'a str),
    /// A class.
    Class(&'a str),
    /// The name of an element of HTML, and of one of another vocabulary.
    Type(&'a str, &'a str),
    /// None of them.
    Any,
}

impl Compound {
    fn matches(&self, document: &Document, id: NodeId, states: &[&str]) -> bool {
        document.traits(id).may_have(self.traits)
            && self
                .element
                .as_ref()
                .is_none_or(|name| document.element(id).is_some_and(|element| name.matches(element)))
            && self.conditions.iter().all(|condition| condition.matches(document, id, states))
    }

    fn new(element: Option<TypeName>, conditions: Vec<Condition>) -> Compound {
        let named = match &element {
            Some(name) if name.lower == name.written => Traits::type_name(&name.lower),
            _ => Traits::default(),
        };
        let told = conditions.iter().map(|condition| match condition {
            Condition::Id(id) => Traits::id(id),
            Condition::Class(class) => Traits::class(class),
            Condition::Attribute { name, operator: '=', value } if !matches!(&**name, "class" | "id") => {
                Traits::attribute(name, value)
            }
            _ => Traits::default(),
        });
        let traits = told.fold(named, Traits::and);
        Compound { element, conditions, traits }
    }
}

impl Condition {
    fn matches(&self, document: &Document, id: NodeId, states: &[&str]) -> bool {
        let element = |node: &NodeId| document.element(*node).is_some();
        let before = || std::iter::successors(document.previous(id), |&node| document.previous(node)).filter(element);
        let after = || std::iter::successors(document.next(id), |&node| document.next(node)).filter(element);
        match self {
            Condition::Id(name) => document.attribute(id, "id") == Some(name.as_str()),
            Condition::Class(name) => document
                .attribute(id, "class")
                .is_some_and(|list| list.split_ascii_whitespace().any(|class| class == name)),
            Condition::Attribute { name, operator, value } => {
                document.attribute(id, name).is_some_and(|found| attribute_matches(found, *operator, value))
            }
            Condition::State(name) => states.contains(&name.as_str()),
            Condition::Root => document.html() == Some(id),
            Condition::Empty => document.children(id).next().is_none(),
            Condition::Link => matches!(document.name(id), "a" | "area") && document.has(id, "href"),
            Condition::FirstChild => before().next().is_none(),
            Condition::LastChild => after().next().is_none(),
            Condition::OnlyChild => before().next().is_none() && after().next().is_none(),
            Condition::NthChild(step, offset) => {
                // Beyond so many siblings no one counts.
                let place = before().take(usize::try_from(FUEL).unwrap_or(0)).count() + 1;
                let distance = i32::try_from(place).unwrap_or(i32::MAX).saturating_sub(*offset);
                if *step == 0 { distance == 0 } else { distance % step == 0 && distance / step >= 0 }
            }
            Condition::Not(list) => !list.iter().any(|selector| selector.subject_matches(document, id, states)),
            Condition::Any(list) => list.iter().any(|selector| selector.subject_matches(document, id, states)),
            Condition::Unknown => false,
        }
    }
}

fn attribute_matches(found: &str, operator: char, value: &str) -> bool {
    match operator {
        '=' => found == value,
        '~' => found.split_ascii_whitespace().any(|word| word == value),
        '|' => found == value || found.strip_prefix(value).is_some_and(|rest| rest.starts_with('-')),
        '^' => !value.is_empty() && found.starts_with(value),
        '$' => !value.is_empty() && found.ends_with(value),
        '*' => !value.is_empty() && found.contains(value),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matching(html: &str, selector: &str) -> Vec<String> {
        let document = Document::parse(html);
        let selectors = list(selector);
        let found = document.elements().iter().filter(|&&id| selectors.iter().any(|one| one.matches(&document, id)));
        found.filter_map(|&id| document.attribute(id, "id")).map(str::to_string).collect()
    }

    #[test]
    fn selectors_match_as_in_a_browser() {
        let html =
            "<main id=m><p id=a class='x y'>1<b id=b>2</b></p><p id=c lang=sv-SE>3</p><a id=d href=/>4</a></main>";
        for (selector, expected) in [
            ("p", &["a", "c"][..]),
            (".x.y", &["a"]),
            ("main > p", &["a", "c"]),
            ("main b", &["b"]),
            ("main > b", &[]),
            ("p + p", &["c"]),
            ("p ~ a", &["d"]),
            ("[lang|=sv]", &["c"]),
            ("p:not(.x)", &["c"]),
            (":is(b, a:link)", &["b", "d"]),
            ("p:nth-child(2)", &["c"]),
            ("p:nth-child(odd), b", &["a", "b"]),
            ("a:hover", &[]),
            ("p::before", &[]),
            ("#m", &["m"]),
            ("p:made-up", &[]),
        ] {
            assert_eq!(matching(html, selector), expected, "{selector}");
        }
    }

    #[test]
    fn states_are_told() {
        assert!(list("a:focus-visible")[0].asks_for_state());
        assert!(!list("a:link")[0].asks_for_state());
    }
}
