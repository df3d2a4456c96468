//! Selectors and whether an element matches them.

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

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Compound {
    element: Option<TypeName>,
    conditions: Vec<Condition>,
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
        self.compounds.first().map_or_else(Traits::default, |(subject, _)| subject.traits())
    }

    /// What the elements above the subject must have: an ancestor of a sibling is one of the subject too.
    pub fn traits_above(&self) -> Traits {
        let left = self.compounds.iter().zip(self.compounds.iter().skip(1));
        left.filter(|((_, combinator), _)| matches!(combinator, Combinator::Descendant | Combinator::Child))
            .fold(Traits::default(), |all, (_, (above, _))| all.and(above.traits()))
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
        self.element.as_ref().is_none_or(|name| document.element(id).is_some_and(|element| name.matches(element)))
            && self.conditions.iter().all(|condition| condition.matches(document, id, states))
    }

    fn traits(&self) -> Traits {
        let named = match &self.element {
            Some(name) if name.lower == name.written => Traits::type_name(&name.lower),
            _ => Traits::default(),
        };
        let conditions = self.conditions.iter().map(|condition| match condition {
            Condition::Id(id) => Traits::id(id),
            Condition::Class(class) => Traits::class(class),
            Condition::Attribute { name, operator: '=', value } if !matches!(&**name, "class" | "id") => {
                Traits::attribute(name, value)
            }
            _ => Traits::default(),
        });
        conditions.fold(named, Traits::and)
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

/// Reads a selector list; a selector that is not understood is left out.
pub fn list(text: &str) -> Vec<Selector> {
    nested(text, 0)
}

fn nested(text: &str, depth: usize) -> Vec<Selector> {
    split(text, ',').into_iter().filter_map(|part| Reader { rest: part.trim(), depth }.selector()).collect()
}

/// Splits at a character outside brackets and strings.
fn split(text: &str, at: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut quote, mut start) = (0usize, None, 0);
    for (place, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            (None, _) if c == at && depth == 0 => {
                parts.push(&text[start..place]);
                start = place + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

struct Reader<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn selector(mut self) -> Option<Selector> {
        let mut compounds: Vec<(Compound, Combinator)> = Vec::new();
        let mut pseudo_element = None;
        let mut specificity = (0, 0, 0);
        let mut combinator = Combinator::Descendant;
        loop {
            let compound = self.compound(&mut pseudo_element, &mut specificity)?;
            compounds.push((compound, combinator));
            let spaced = self.rest.starts_with(char::is_whitespace);
            self.rest = self.rest.trim_start();
            combinator = match self.rest.chars().next() {
                None => break,
                Some('>') => Combinator::Child,
                Some('+') => Combinator::NextSibling,
                Some('~') => Combinator::LaterSibling,
                Some(_) if spaced => Combinator::Descendant,
                Some(_) => return None,
            };
            self.rest = self.rest.trim_start_matches(['>', '+', '~']).trim_start();
        }
        compounds.reverse();
        Some(Selector { compounds, pseudo_element, specificity })
    }

    fn compound(&mut self, pseudo_element: &mut Option<String>, specificity: &mut (u16, u16, u16)) -> Option<Compound> {
        let mut compound = Compound::default();
        let mut read = false;
        if let Some(rest) = self.rest.strip_prefix('*') {
            self.rest = rest;
            read = true;
        } else if let Some(name) = self.identifier() {
            compound.element = Some(TypeName::new(&name));
            specificity.2 = specificity.2.saturating_add(1);
            read = true;
        }
        loop {
            let mut chars = self.rest.chars();
            match chars.next() {
                Some('#') => {
                    self.rest = chars.as_str();
                    compound.conditions.push(Condition::Id(self.identifier()?));
                    specificity.0 = specificity.0.saturating_add(1);
                }
                Some('.') => {
                    self.rest = chars.as_str();
                    compound.conditions.push(Condition::Class(self.identifier()?));
                    specificity.1 = specificity.1.saturating_add(1);
                }
                Some('[') => {
                    let (inside, rest) = chars.as_str().split_once(']')?;
                    self.rest = rest;
                    compound.conditions.push(attribute(inside));
                    specificity.1 = specificity.1.saturating_add(1);
                }
                Some(':') if chars.as_str().starts_with(':') => {
                    self.rest = &chars.as_str()[1..];
                    *pseudo_element = Some(self.identifier()?.to_ascii_lowercase());
                    self.argument();
                }
                Some(':') => {
                    self.rest = chars.as_str();
                    let name = self.identifier()?.to_ascii_lowercase();
                    let argument = self.argument();
                    if matches!(&*name, "before" | "after" | "first-line" | "first-letter") {
                        *pseudo_element = Some(name);
                    } else {
                        if name != "where" {
                            specificity.1 = specificity.1.saturating_add(1);
                        }
                        compound.conditions.push(self.pseudo_class(name, argument));
                    }
                }
                _ if read => return Some(compound),
                _ => return None,
            }
            read = true;
        }
    }

    fn pseudo_class(&self, name: String, argument: Option<&str>) -> Condition {
        let inner = |text: &str| if self.depth < 4 { nested(text, self.depth + 1) } else { Vec::new() };
        match (&*name, argument) {
            ("root", None) => Condition::Root,
            ("empty", None) => Condition::Empty,
            ("link" | "any-link", None) => Condition::Link,
            ("first-child", None) => Condition::FirstChild,
            ("last-child", None) => Condition::LastChild,
            ("only-child", None) => Condition::OnlyChild,
            ("nth-child", Some(formula)) => {
                nth(formula).map_or(Condition::Unknown, |(step, offset)| Condition::NthChild(step, offset))
            }
            ("not", Some(list)) => Condition::Not(inner(list)),
            ("is" | "where" | "matches", Some(list)) => Condition::Any(inner(list)),
            (
                "hover" | "focus" | "focus-visible" | "focus-within" | "active" | "target" | "visited" | "checked",
                None,
            ) => Condition::State(name),
            _ => Condition::Unknown,
        }
    }

    fn identifier(&mut self) -> Option<String> {
        let mut name = String::new();
        let mut chars = self.rest.chars();
        loop {
            let before = chars.as_str();
            match chars.next() {
                Some(c) if c.is_alphanumeric() || c == '-' || c == '_' || !c.is_ascii() => name.push(c),
                Some('\\') => name.push(chars.next()?),
                _ => {
                    self.rest = before;
                    return (!name.is_empty()).then_some(name);
                }
            }
        }
    }

    fn argument(&mut self) -> Option<&'a str> {
        let inside = self.rest.strip_prefix('(')?;
        let mut depth = 1usize;
        for (place, c) in inside.char_indices() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                self.rest = &inside[place + 1..];
                return Some(&inside[..place]);
            }
        }
        None
    }
}

fn attribute(inside: &str) -> Condition {
    let Some((name, value)) = inside.split_once('=') else {
        let name = LocalName::from(inside.trim().to_ascii_lowercase());
        return Condition::Attribute { name, operator: ' ', value: String::new() };
    };
    let operator = name.chars().last().filter(|c| "~|^$*".contains(*c));
    let name = LocalName::from(name.trim_end_matches(['~', '|', '^', '$', '*']).trim().to_ascii_lowercase());
    let value = value.trim().trim_end_matches(" i").trim().trim_matches(['"', '\'']).to_string();
    Condition::Attribute { name, operator: operator.unwrap_or('='), value }
}

fn nth(formula: &str) -> Option<(i32, i32)> {
    let formula = formula.to_ascii_lowercase().replace(' ', "");
    match &*formula {
        "odd" => return Some((2, 1)),
        "even" => return Some((2, 0)),
        _ => {}
    }
    let Some((step, offset)) = formula.split_once('n') else { return Some((0, formula.parse().ok()?)) };
    let step = match step {
        "" | "+" => 1,
        "-" => -1,
        _ => step.parse().ok()?,
    };
    let offset = if offset.is_empty() { 0 } else { offset.parse().ok()? };
    Some((step, offset))
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
