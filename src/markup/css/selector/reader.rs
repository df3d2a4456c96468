//! Selectors as a style sheet writes them.

use html5ever::LocalName;

use super::{Combinator, Compound, Condition, Selector, TypeName};

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
        let (mut element, mut conditions) = (None, Vec::new());
        let mut read = false;
        if let Some(rest) = self.rest.strip_prefix('*') {
            self.rest = rest;
            read = true;
        } else if let Some(name) = self.identifier() {
            element = Some(TypeName::new(&name));
            specificity.2 = specificity.2.saturating_add(1);
            read = true;
        }
        loop {
            let mut chars = self.rest.chars();
            match chars.next() {
                Some('#') => {
                    self.rest = chars.as_str();
                    conditions.push(Condition::Id(self.identifier()?));
                    specificity.0 = specificity.0.saturating_add(1);
                }
                Some('.') => {
                    self.rest = chars.as_str();
                    conditions.push(Condition::Class(self.identifier()?));
                    specificity.1 = specificity.1.saturating_add(1);
                }
                Some('[') => {
                    let (inside, rest) = chars.as_str().split_once(']')?;
                    self.rest = rest;
                    conditions.push(attribute(inside));
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
                        conditions.push(self.pseudo_class(name, argument));
                    }
                }
                _ if read => return Some(Compound::new(element, conditions)),
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
