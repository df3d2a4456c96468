//! The example blog's settings explain every key there is, as the README says.

#![allow(clippy::disallowed_methods, reason = "tests read their own files")]

mod common;

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_key_of_the_settings_is_in_the_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = std::fs::read_to_string(root.join("src/site.rs")).expect("the reader of the settings");
    for file in common::walk(&root.join("src/site")) {
        code.push_str(&std::fs::read_to_string(file).expect("a part of it"));
    }
    let readers = ["text", "texts", "date", "choice", "table", "tables", "integer", "flag", "boolean"];
    let keys: BTreeSet<&str> = readers
        .iter()
        .flat_map(|reader| code.split(&format!(".{reader}(\"")).skip(1).collect::<Vec<_>>())
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert!(keys.len() > 50, "the settings are read in another way now: {keys:?}");
    let example = std::fs::read_to_string(root.join("example-site/blog.toml")).expect("the example");
    let words: BTreeSet<&str> = example.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let unexplained: Vec<_> = keys.difference(&words).collect();
    assert!(unexplained.is_empty(), "example-site/blog.toml does not speak of {unexplained:?}");
}
