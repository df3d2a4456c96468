//! Whether a later layer's value tightens an earlier one.

use super::layers::is_open;
use super::schema::Tighter;
use crate::settings::{Node, Value};

/// What a later layer's value does to an earlier one.
#[derive(Debug, PartialEq)]
pub(super) enum Change {
    /// It says the same.
    Same,
    /// It may replace the earlier one.
    Allowed,
    /// It would weaken the earlier one and has no effect.
    Weaker,
    /// It adds to the earlier list.
    Added(Value),
}

/// What `after` does to `before`; `by_municipality` tells whether it is the municipality that says it.
pub(super) fn judge(tighter: Tighter, before: &Value, after: &Value, by_municipality: bool) -> Change {
    if same(before, after) {
        return Change::Same;
    }
    if is_open(before) {
        return Change::Allowed;
    }
    if is_open(after) {
        return Change::Weaker;
    }
    let allowed = |yes: bool| if yes { Change::Allowed } else { Change::Weaker };
    match (tighter, before, after) {
        (Tighter::Free | Tighter::Own, ..) => Change::Allowed,
        (Tighter::Lower, Value::Integer(b), Value::Integer(a)) => allowed(a <= b),
        (Tighter::Higher, Value::Integer(b), Value::Integer(a)) => allowed(a >= b),
        (Tighter::True, _, Value::Flag(a)) => allowed(*a),
        (Tighter::False, _, Value::Flag(a)) => allowed(!*a),
        (Tighter::Ranked(ranks), Value::Text(b), Value::Text(a)) => {
            let rank = |word: &str| ranks.iter().find(|(ranked, _)| *ranked == word).map(|(_, rank)| rank);
            allowed(rank(a) > rank(b))
        }
        (Tighter::Fewer, b, a) => allowed(items(a).iter().all(|item| holds(items(b), item))),
        (Tighter::More, b, a) => added(b, a),
        (Tighter::Owned, b, a) if by_municipality => added(b, a),
        (Tighter::Owned, b, a) => allowed(items(a).iter().all(|item| items(b).iter().any(|held| is_below(item, held)))),
        _ => Change::Weaker,
    }
}

/// The earlier list with what is new in the later one.
fn added(before: &Value, after: &Value) -> Change {
    let mut all = items(before).to_vec();
    all.extend(items(after).iter().filter(|item| !holds(items(before), item)).cloned());
    Change::Added(Value::List(all))
}

/// Whether a domain is `held` or lies below it.
fn is_below(domain: &Node, held: &Node) -> bool {
    let (Value::Text(domain), Value::Text(held)) = (&domain.value, &held.value) else { return false };
    let (domain, held) = (domain.to_lowercase(), held.to_lowercase());
    domain.strip_suffix(held.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// The entries of a list; a single value is a list of one, as the reader has it.
fn items(value: &Value) -> &[Node] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

fn holds(list: &[Node], item: &Node) -> bool {
    list.iter().any(|held| same(&held.value, &item.value))
}

/// Equal in value; where they stand does not matter, nor whether a list of one has brackets.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(&a.value, &b.value))
        }
        (Value::Table(a), Value::Table(b)) => {
            a.entries.len() == b.entries.len()
                && a.entries
                    .iter()
                    .all(|(key, _, node)| b.get(key).is_some_and(|other| same(&node.value, &other.value)))
        }
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Value {
        Value::List(words.iter().map(|w| Node { value: Value::Text((*w).to_owned()), span: 0..0 }).collect())
    }

    fn by_unit(tighter: Tighter, before: &Value, after: &Value) -> Change {
        judge(tighter, before, after, false)
    }

    #[test]
    fn only_the_municipality_says_what_it_owns() {
        let (own, other) = (list(&["malmo.example"]), list(&["malmo.example", "evil.example"]));
        assert_eq!(by_unit(Tighter::Owned, &own, &other), Change::Weaker);
        assert!(matches!(judge(Tighter::Owned, &own, &other, true), Change::Added(Value::List(all)) if all.len() == 2));
        assert_eq!(by_unit(Tighter::Owned, &own, &list(&["Lonnen.malmo.example"])), Change::Allowed);
        assert_eq!(by_unit(Tighter::Owned, &own, &list(&["ejmalmo.example"])), Change::Weaker);
        assert_eq!(by_unit(Tighter::Owned, &other, &own), Change::Allowed);
    }

    #[test]
    fn numbers_and_flags_go_one_way() {
        let number = Value::Integer;
        assert_eq!(by_unit(Tighter::Lower, &number(12), &number(6)), Change::Allowed);
        assert_eq!(by_unit(Tighter::Lower, &number(12), &number(24)), Change::Weaker);
        assert_eq!(by_unit(Tighter::Higher, &number(2), &number(1)), Change::Weaker);
        assert_eq!(by_unit(Tighter::True, &Value::Flag(true), &Value::Flag(false)), Change::Weaker);
        assert_eq!(by_unit(Tighter::False, &Value::Flag(true), &Value::Flag(false)), Change::Allowed);
    }

    #[test]
    fn what_is_known_is_never_made_unknown_again() {
        let unknown = Value::Text("unknown".to_owned());
        assert_eq!(by_unit(Tighter::Fixed, &unknown, &list(&["a"])), Change::Allowed);
        assert_eq!(by_unit(Tighter::Fixed, &list(&["a"]), &unknown), Change::Weaker);
        assert_eq!(by_unit(Tighter::Free, &Value::Integer(1), &Value::Text("unregulated".to_owned())), Change::Weaker);
    }

    #[test]
    fn lists_gain_or_lose_but_never_both() {
        assert_eq!(by_unit(Tighter::Fewer, &list(&["a", "b"]), &list(&["b"])), Change::Allowed);
        assert_eq!(by_unit(Tighter::Fewer, &list(&["a", "b"]), &list(&["b", "c"])), Change::Weaker);
        assert!(
            matches!(by_unit(Tighter::More, &list(&["a"]), &list(&["b"])), Change::Added(Value::List(all)) if all.len() == 2)
        );
    }
}
