//! Every rule rests on a requirement, and every requirement has an answer.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use kapprum::basis::{self, AnswerKind};
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
