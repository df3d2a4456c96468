//! Every rule rests on a requirement, and every requirement has an answer.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

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

/// Settings that are told by `explain --policy` and decide nothing by themselves: the header of a guideline, and whether the
/// number of editors is limited, which decides whether `editors.most` is.
const TOLD_ONLY: [&str; 3] = ["guideline.replaces", "guideline.answers_for", "editors.limited"];

#[test]
fn every_setting_of_a_policy_is_read() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    // Where settings are declared and parsed; reading them means acting on them somewhere else.
    let declares =
        ["policy/schema.rs", "policy/demands.rs", "policy/ask.rs", "policy/tests.rs"].map(|file| root.join(file));
    let files = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
    let sources: String = files
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|e| e == "rs") && !declares.contains(path))
        .map(|path| std::fs::read_to_string(path).expect("a readable source"))
        .collect();
    let unread: Vec<&str> = schema::KEYS
        .iter()
        .map(|key| key.name)
        .filter(|name| {
            let last = name.rsplit('.').next().unwrap_or(name);
            !sources.contains(&format!(".{last}")) && !sources.contains(&format!("_{last}"))
        })
        .collect();
    let silent: Vec<&&str> = unread.iter().filter(|name| !TOLD_ONLY.contains(name)).collect();
    assert!(silent.is_empty(), "nothing reads {silent:?}");
}
