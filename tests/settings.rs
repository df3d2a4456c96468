//! What can be set is written down: settings in the example blog, front matter in the README.

#![allow(clippy::disallowed_methods, reason = "tests read their own files")]

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file of the repository")
}

/// The keys that `code` reads from a table of settings.
fn keys(code: &str) -> BTreeSet<&str> {
    let readers = ["text", "texts", "date", "choice", "table", "tables", "named_tables", "integer", "flag"];
    let read = readers.iter().flat_map(|reader| code.split(&format!(".{reader}(\"")).skip(1).collect::<Vec<_>>());
    let set = code.split("is_set(&r, \"").skip(1);
    read.chain(set).filter_map(|rest| rest.split('"').next()).collect()
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').collect()
}

#[test]
fn every_key_of_the_settings_is_in_the_example() {
    let mut code = read(&root().join("src/site.rs"));
    for file in common::walk(&root().join("src/site")) {
        code.push_str(&read(&file));
    }
    let keys = keys(&code);
    assert!(keys.len() > 50, "the settings are read in another way now: {keys:?}");
    let example = read(&root().join("example-site/blog.toml"));
    let unexplained: Vec<_> = keys.difference(&words(&example)).copied().collect();
    assert!(unexplained.is_empty(), "example-site/blog.toml does not speak of {unexplained:?}");
}

#[test]
fn every_key_of_the_front_matter_is_in_the_readme() {
    let code = read(&root().join("src/content/front_matter.rs"));
    let keys = keys(&code);
    assert!(keys.len() > 30, "the front matter is read in another way now: {keys:?}");
    let readme = read(&root().join("README.md"));
    let configuration = readme.split("## Configuration").nth(1).and_then(|rest| rest.split("\n## ").next());
    let unexplained: Vec<_> =
        keys.difference(&words(configuration.expect("a part on configuration"))).copied().collect();
    assert!(unexplained.is_empty(), "README.md does not speak of {unexplained:?}");
}
