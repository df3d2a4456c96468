//! Changes: a good site with one thing changed, and everything that is then found in it.
//!
//! A case is a file `tests/cases/<group>/<rule>/<what-is-changed>.toml`. It names the good site it starts from, says in
//! `why` what a person did, lists the changes, and the findings they lead to: all of them, or none for a near miss.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::path::Path;

use kapprum::diagnostic::{Diagnostic, Severity};
use rayon::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// Folder under `tests/sites`.
    site: String,
    /// What a person did, in Swedish: it is their blog.
    why: String,
    /// The day, when it matters.
    date: Option<String>,
    /// Every finding: `error people/editors-too-few blog.toml:41`.
    expect: Vec<String>,
    #[serde(default)]
    change: Vec<Change>,
    #[serde(default)]
    add: Vec<Add>,
}

/// One text in a file of the site replaced by another.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    file: String,
    from: String,
    to: String,
}

/// A file that the site has not got, or a whole one in its place.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Add {
    file: String,
    text: String,
}

#[test]
fn the_good_sites_have_nothing_to_remark() {
    let sites = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites");
    let names = std::fs::read_dir(sites).expect("tests/sites").flatten();
    let mut count = 0;
    for name in names.filter_map(|folder| folder.file_name().into_string().ok()) {
        let found = lines(&common::check(common::site(&name), common::TODAY));
        assert!(found.is_empty(), "{name}:\n{}", found.join("\n"));
        count += 1;
    }
    assert!(count >= 5, "there is a good site for each pack");
}

#[test]
fn each_change_gives_what_it_should() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    // A file three levels down is a case; what lies deeper belongs to a case that is a folder (tests/cases.rs).
    let is_case = |p: &std::path::PathBuf| {
        p.extension().is_some_and(|e| e == "toml") && p.strip_prefix(&root).is_ok_and(|p| p.components().count() == 3)
    };
    let files: Vec<_> = common::walk(&root).into_iter().filter(is_case).collect();
    assert!(!files.is_empty(), "there are cases");
    let wrong: Vec<String> = files.par_iter().filter_map(|file| judge(&root, file)).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

/// What is wrong with a case, if anything.
fn judge(root: &Path, file: &Path) -> Option<String> {
    let name = file.strip_prefix(root).expect("below the root").display();
    let text = std::fs::read_to_string(file).expect("a readable case");
    let case: Case = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert!(!case.why.is_empty(), "{name} does not say what happened");
    let mut files = common::site(&case.site);
    for change in &case.change {
        let old = String::from_utf8(files.get(&change.file).cloned().unwrap_or_default()).expect("text");
        assert_eq!(old.matches(&change.from).count(), 1, "{name}: “{}” is not once in {}", change.from, change.file);
        files.insert(change.file.clone(), old.replace(&change.from, &change.to).into_bytes());
    }
    for add in &case.add {
        files.insert(add.file.clone(), add.text.clone().into_bytes());
    }
    let today = case.date.map_or(common::TODAY, |day| day.parse().expect("a date"));
    let found = lines(&common::check(files, today));
    let mut expected = case.expect;
    expected.sort();
    (found != expected).then(|| format!("{name} ({})\n  expected {expected:#?}\n  found {found:#?}", case.why))
}

fn lines(found: &[Diagnostic]) -> Vec<String> {
    let mut lines: Vec<String> = found
        .iter()
        .map(|d| {
            let severity = if d.severity == Severity::Error { "error" } else { "advice" };
            let line = d.place.map_or_else(String::new, |(start, _)| format!(":{}", start.line));
            format!("{severity} {} {}{line}", d.rule, d.file.as_deref().unwrap_or("-"))
        })
        .collect();
    lines.sort();
    lines
}
