//! Which way is tighter, setting by setting.

use super::layers::is_unknown;
use crate::settings::{Node, Value};

/// What a later layer's value does to an earlier one.
pub(super) enum Change {
    /// It may replace the earlier one.
    Allowed,
    /// It would weaken the earlier one and has no effect.
    Weaker,
    /// It adds to the earlier list.
    Added(Value),
}

/// How a setting may be changed by a later layer.
enum Direction {
    /// A smaller number is tighter.
    Lower,
    /// A larger number is tighter.
    Higher,
    /// `true` is tighter.
    True,
    /// `false` is tighter.
    False,
    /// A list may only lose entries: what is permitted.
    Fewer,
    /// A list may only gain entries: what is known.
    More,
    /// Each layer's word stands for itself.
    Free,
    /// Only what is unknown may be filled in.
    Fixed,
}

fn direction(key: &str) -> Direction {
    if key.starts_with("severity.") {
        return Direction::Higher;
    }
    match key {
        "retention.months" => Direction::Lower,
        "retention.notice_days" | "logotype.min_width" => Direction::Higher,
        "pictures.people_required" | "pictures.motif_required" | "pictures.origin_required" => Direction::True,
        "pictures.bureau_people" | "pictures.staff_with_consent" => Direction::False,
        "pictures.confirmable_faces" => Direction::Lower,
        "pictures.motifs" => Direction::Fewer,
        "name" | "version" => Direction::Free,
        _ if key.starts_with("basis.") => Direction::Free,
        "sender.domains" | "waivers.never" => Direction::More,
        "trial.lenient" => Direction::Fewer,
        _ => Direction::Fixed,
    }
}

/// What `after` does to `before` under `key`.
pub(super) fn judge(key: &str, before: &Value, after: &Value) -> Change {
    if is_unknown(before) {
        return Change::Allowed;
    }
    if same(before, after) {
        return Change::Allowed;
    }
    let allowed = |yes: bool| if yes { Change::Allowed } else { Change::Weaker };
    match (direction(key), before, after) {
        (Direction::Free, ..) => Change::Allowed,
        (Direction::Lower, Value::Integer(b), Value::Integer(a)) => allowed(a <= b),
        (Direction::Higher, Value::Integer(b), Value::Integer(a)) => allowed(a >= b),
        (Direction::Higher, Value::Text(b), Value::Text(a)) => allowed(rank(a) >= rank(b)),
        (Direction::True, _, Value::Flag(a)) => allowed(*a),
        (Direction::False, _, Value::Flag(a)) => allowed(!*a),
        (Direction::Fewer, Value::List(b), Value::List(a)) => {
            allowed(a.iter().all(|item| b.iter().any(|old| same(&old.value, &item.value))))
        }
        (Direction::More, Value::List(b), Value::List(a)) => {
            let mut all: Vec<Node> = b.clone();
            all.extend(a.iter().filter(|item| !b.iter().any(|old| same(&old.value, &item.value))).cloned());
            Change::Added(Value::List(all))
        }
        _ => Change::Weaker,
    }
}

fn rank(severity: &str) -> u8 {
    match severity {
        "error" => 2,
        "advice" => 1,
        _ => 0,
    }
}

/// Equal in value; where they stand does not matter.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(&a.value, &b.value))
        }
        _ => a == b,
    }
}
