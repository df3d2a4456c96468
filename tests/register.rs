//! The list of rules follows from the files under `src/rules`. A stale list is rewritten and fails this test once.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::fmt::Write as _;
use std::path::Path;

#[test]
fn the_list_of_rules_is_that_of_the_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    let mut folders: Vec<_> = std::fs::read_dir(root.join("src/rules")).expect("src/rules").flatten().collect();
    folders.sort_by_key(std::fs::DirEntry::file_name);
    // What rules share is no group of theirs.
    for folder in folders.into_iter().filter(|f| f.path().is_dir() && f.file_name() != "shared") {
        let mut names: Vec<String> = std::fs::read_dir(folder.path())
            .expect("a folder of rules")
            .flatten()
            .filter_map(|f| Some(f.file_name().to_str()?.strip_suffix(".rs")?.to_owned()))
            .collect();
        names.sort();
        groups.push((folder.file_name().to_str().expect("a plain name").to_owned(), names));
    }
    let mut list = String::new();
    let mut entries: Vec<(String, String)> = Vec::new();
    for (group, names) in &groups {
        let _ = writeln!(list, "mod {group} {{");
        for name in names {
            let _ = writeln!(list, "    pub(super) mod {name};");
            let id = format!("{group}/{name}").replace('_', "-");
            entries.push((id, format!("{group}::{name}::RULE")));
        }
        list.push_str("}\n\n");
    }
    entries.sort();
    list.push_str("#[rustfmt::skip]\nstatic RULES: &[Registered] = &[\n");
    for (id, path) in entries {
        let _ = writeln!(list, "    Registered {{ id: \"{id}\", rule: &{path} }},");
    }
    list.push_str("];\n");
    let file = root.join("src/rules.rs");
    let before = std::fs::read_to_string(&file).expect("src/rules.rs");
    let (head, rest) = before.split_once("// rules: begin\n").expect("the first mark");
    let (_, tail) = rest.split_once("// rules: end").expect("the second mark");
    let after = format!("{head}// rules: begin\n{list}// rules: end{tail}");
    let readme = write_table(root);
    if before != after {
        std::fs::write(&file, after).expect("src/rules.rs can be written");
        panic!("src/rules.rs was stale and is now written anew; run the tests again");
    }
    assert!(!readme, "the table of rules in README.md was stale and is now written anew; run the tests again");
}

/// Writes the table of rules in the README; says whether it was stale.
fn write_table(root: &Path) -> bool {
    let file = root.join("README.md");
    let before = std::fs::read_to_string(&file).expect("README.md");
    let (head, rest) = before.split_once("<!-- rules: begin -->\n").expect("the first mark");
    let (_, tail) = rest.split_once("<!-- rules: end -->").expect("the second mark");
    let mut table = String::from("| rule | the offence | basis |\n|---|---|---|\n");
    for registered in kapprum::rules::all() {
        let rule = registered.rule;
        let _ = writeln!(table, "| `{}` | {} | {} |", registered.id, rule.title.en, rule.basis.join(", "));
    }
    let after = format!("{head}<!-- rules: begin -->\n{table}<!-- rules: end -->{tail}");
    if before != after {
        std::fs::write(&file, &after).expect("README.md can be written");
    }
    before != after
}
