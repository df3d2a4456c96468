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

/// What `after` does to `before`.
pub(super) fn judge(tighter: Tighter, before: &Value, after: &Value) -> Change {
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
        (Tighter::More, b, a) => {
            let mut all = items(b).to_vec();
            all.extend(items(a).iter().filter(|item| !holds(items(b), item)).cloned());
            Change::Added(Value::List(all))
        }
        _ => Change::Weaker,
    }
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

    #[test]
    fn numbers_and_flags_go_one_way() {
        let number = Value::Integer;
        assert_eq!(judge(Tighter::Lower, &number(12), &number(6)), Change::Allowed);
        assert_eq!(judge(Tighter::Lower, &number(12), &number(24)), Change::Weaker);
        assert_eq!(judge(Tighter::Higher, &number(2), &number(1)), Change::Weaker);
        assert_eq!(judge(Tighter::True, &Value::Flag(true), &Value::Flag(false)), Change::Weaker);
        assert_eq!(judge(Tighter::False, &Value::Flag(true), &Value::Flag(false)), Change::Allowed);
    }

    #[test]
    fn what_is_known_is_never_made_unknown_again() {
        let unknown = Value::Text("unknown".to_owned());
        assert_eq!(judge(Tighter::Fixed, &unknown, &list(&["a"])), Change::Allowed);
        assert_eq!(judge(Tighter::Fixed, &list(&["a"]), &unknown), Change::Weaker);
        assert_eq!(judge(Tighter::Free, &Value::Integer(1), &Value::Text("unregulated".to_owned())), Change::Weaker);
    }

    #[test]
    fn lists_gain_or_lose_but_never_both() {
        assert_eq!(judge(Tighter::Fewer, &list(&["a", "b"]), &list(&["b"])), Change::Allowed);
        assert_eq!(judge(Tighter::Fewer, &list(&["a", "b"]), &list(&["b", "c"])), Change::Weaker);
        assert!(
            matches!(judge(Tighter::More, &list(&["a"]), &list(&["b"])), Change::Added(Value::List(all)) if all.len() == 2)
        );
    }
}
