//! What can be set is written down: settings in the example blog, front matter in the README.

#![allow(clippy::disallowed_methods, reason = "tests read their own files")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use kapprum::diagnostic::Lang;
use kapprum::report::{Format, Style, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file of the repository")
}

/// The code that reads the settings.
fn code_of_settings() -> String {
    let files = common::walk(&root().join("src/site"));
    files.iter().fold(read(&root().join("src/site.rs")), |code, file| code + &read(file))
}

/// The keys that `code` reads from a table of settings.
fn keys(code: &str) -> BTreeSet<&str> {
    let readers = ["text", "texts", "date", "choice", "table", "tables", "named_tables", "integer", "flag", "address"];
    let read = readers.iter().flat_map(|reader| code.split(&format!(".{reader}(\"")).skip(1).collect::<Vec<_>>());
    let set = code.split("is_set(&r, \"").skip(1);
    read.chain(set).filter_map(|rest| rest.split('"').next()).collect()
}

fn words(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').collect()
}

#[test]
fn every_key_of_the_settings_is_in_the_example() {
    let code = code_of_settings();
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

/// `blog.toml` with `value` under every key of every table, and the lines it stands in.
fn planted(value: &str) -> (String, BTreeMap<usize, String>) {
    let code = code_of_settings();
    let required = code.split("required(&").skip(1).filter_map(|rest| rest.split('"').nth(1));
    let keys: BTreeSet<&str> = keys(&code).into_iter().chain(required).collect();
    assert!(["value", "planning", "reference", "link"].iter().all(|key| keys.contains(key)), "{keys:?}");
    let example = read(&root().join("example-site/blog.toml"));
    let headers: BTreeSet<&str> =
        example.lines().map(|line| line.trim_start_matches(['#', ' '])).filter(|line| line.starts_with('[')).collect();
    assert!(headers.len() > 12, "{headers:?}");
    let tables: BTreeSet<&str> =
        headers.iter().filter_map(|header| header.trim_matches(['[', ']']).split('.').next()).collect();
    let mut settings = String::new();
    let mut lines = BTreeMap::new();
    for header in std::iter::once("").chain(headers.iter().copied()) {
        let _ = writeln!(settings, "{header}");
        // What stands as a table of its own cannot be a text too.
        for key in keys.iter().filter(|key| !tables.contains(*key)) {
            if !headers.iter().any(|inner| inner.contains(&format!(".{key}]"))) {
                let _ = writeln!(settings, "{key} = \"{value}\"");
                lines.insert(settings.lines().count(), format!("{header} {key}"));
            }
        }
    }
    (settings, lines)
}

/// Whoever adds a key need not think of the rules on personal data: each key of each table is examined.
#[test]
fn no_text_of_the_settings_goes_unexamined() {
    let (settings, mut planted) = planted("Elsa Andersson 811218-9876");
    let mut files = common::good_blog();
    files.insert("blog.toml".into(), settings.into_bytes());
    for found in common::check(files, common::TODAY) {
        if let (Some("blog.toml"), "personal-data/identity-number", Some((start, _))) =
            (found.file.as_deref(), found.rule, found.place)
        {
            planted.remove(&start.line);
        }
    }
    assert!(planted.is_empty(), "no rule on personal data looks at {planted:?}");
}

/// Messages leave the screen, and what stands in a setting may be anybody's name: none of them repeats it.
#[test]
fn no_message_repeats_a_text_of_the_settings() {
    let good = common::good_blog();
    let blog = String::from_utf8(good["blog.toml"].clone()).expect("text");
    let (everywhere, lines) = planted("Xyzzyqvist");
    // All at once, and one at a time in the good blog: a fault may hide another.
    let mut variants = vec![everywhere];
    variants.extend(blog.lines().enumerate().filter(|(_, line)| line.contains('"')).map(|(at, line)| {
        let key = line.split('=').next().unwrap_or(line);
        let marked = format!("{key}= \"Xyzzyqvist\"");
        blog.lines()
            .enumerate()
            .map(|(other, line)| if other == at { &marked } else { line })
            .collect::<Vec<_>>()
            .join("\n")
    }));
    variants.extend(
        lines.values().filter(|place| place.starts_with(' ')).map(|key| format!("{key} = \"Xyzzyqvist\"\n{blog}")),
    );
    assert!(variants.len() > 80, "{} variants", variants.len());
    let mut leaks = BTreeSet::new();
    for settings in variants {
        let mut files = good.clone();
        files.insert("blog.toml".into(), settings.into_bytes());
        let found = common::check(files, common::TODAY);
        for format in [Format::Json, Format::Sarif, Format::Github, Format::Gitlab] {
            for lang in [Lang::Sv, Lang::En] {
                let style = Style { format, lang, colour: false, private: false, quiet: false };
                for one in &found {
                    let mut report = Vec::new();
                    write(&mut report, style, std::slice::from_ref(one), &|_| None, None).expect("a report");
                    if String::from_utf8_lossy(&report).to_lowercase().contains("xyzzyqvist") {
                        leaks.insert(one.rule);
                    }
                }
            }
        }
    }
    assert!(leaks.is_empty(), "these rules repeat a text of the settings: {leaks:?}");
}
