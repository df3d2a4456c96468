//! Every rule rests on a requirement, and every requirement has an answer.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::collections::BTreeSet;

use kapprum::basis::{self, AnswerKind};
use kapprum::policy::schema;
use kapprum::rules;

#[test]
fn every_rule_cites_rows_that_exist() {
    let mut faults = Vec::new();
    for registered in rules::all() {
        if registered.rule.basis.is_empty() {
            faults.push(format!("{} rests on no row", registered.id));
        }
        let unknown = registered.rule.basis.iter().filter(|id| basis::row(id).is_none());
        faults.extend(unknown.map(|id| format!("{} cites {id}, which does not exist", registered.id)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_row_has_an_answer() {
    let is_cited = |id: &str| rules::all().iter().any(|registered| registered.rule.basis.contains(&id));
    let open = basis::rows().iter().filter(|row| !is_cited(&row.id) && row.answers.is_empty());
    let open: Vec<_> = open.map(|row| format!("{} {}", row.id, row.requirement)).collect();
    assert!(open.is_empty(), "{}", open.join("\n"));
}

#[test]
fn what_a_guideline_refuses_a_rule_holds() {
    // A row of kind E that neither a rule nor the program itself holds must say why, and only these do.
    let is_cited = |id: &str| rules::all().iter().any(|registered| registered.rule.basis.contains(&id));
    let refusing = basis::rows().iter().filter(|row| row.kind.split(['+', '/']).any(|kind| kind == "E"));
    let left: Vec<&str> = refusing
        .filter(|row| !is_cited(&row.id))
        .filter(|row| {
            !row.answers.iter().any(|key| {
                basis::answer(key).is_some_and(|a| a.kind == AnswerKind::Command || a.kind == AnswerKind::Page)
            })
        })
        .map(|row| row.id.as_str())
        .collect();
    assert_eq!(left, ["O68", "D02", "D09"], "these rows are about live broadcasts, old copies and the public register");
}

/// Settings that are told by `explain --policy` and decide nothing by themselves: the header of a guideline.
const TOLD_ONLY: [&str; 3] = ["answers_for", "replaces", "valid"];

/// What a policy says is asked for under its key, kept in a field, and read where something is decided by it.
#[test]
fn every_setting_of_a_policy_is_read() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut of_policy, mut elsewhere) = (String::new(), String::new());
    for path in walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path) {
        if path.extension().is_none_or(|extension| extension != "rs") || path.ends_with("policy/schema.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&path).expect("a readable source");
        // A policy that contradicts itself is found by the policy's own check.
        let declares = path.starts_with(root.join("policy")) && !path.ends_with("policy/check.rs");
        let sources = if declares { &mut of_policy } else { &mut elsewhere };
        sources.push_str(&source);
    }
    let is_asked = |key: &str| of_policy.contains(&format!("\"{key}\"")) || elsewhere.contains(&format!("\"{key}\""));
    let unasked: Vec<&str> = schema::KEYS.iter().map(|key| key.name).filter(|key| !is_asked(key)).collect();
    assert!(unasked.is_empty(), "nothing asks for {unasked:?}");
    let demands = std::fs::read_to_string(root.join("policy/demands.rs")).expect("a readable source");
    let fields = demands.lines().filter_map(|line| line.strip_prefix("    pub ")?.split_once(':'));
    let unread: BTreeSet<&str> =
        fields.map(|(field, _)| field).filter(|field| !reads(&elsewhere, &format!(".{field}"))).collect();
    assert_eq!(unread, BTreeSet::from(TOLD_ONLY), "fields of demands.rs that nothing reads");
}

/// Whether the source takes this field: what follows is not the rest of a longer name.
fn reads(source: &str, field: &str) -> bool {
    let ends = |at: usize| !source[at + field.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_');
    source.match_indices(field).any(|(at, _)| ends(at))
}
