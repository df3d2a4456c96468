//! Cases, found by walking `tests/cases/<group>/<rule>/<case>/`: a good blog with some files changed, and what is found.
//!
//! A case holds the changed files, and `expected` with one line for each finding of the whole blog:
//! `severity rule file:line:column`. A case whose name begins with `ok-` is a near miss: its rule says nothing.
//! Besides, a case may hold:
//!
//! * `blog.toml+`: lines of settings, laid over those of the good blog;
//! * `case.toml`: `site` (a folder of `tests/sites`), `date`, `remove` (paths), `samples` (path = file of
//!   `tests/pictures`);
//! * `secrets`: words that no report may repeat.
//!
//! `KAPPRUM_BLESS=1 cargo test --test cases` writes `expected` anew; read the difference before you commit it.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use kapprum::diagnostic::{Diagnostic, Lang, Severity};
use kapprum::pages::Bodies;
use kapprum::pipeline::{Loaded, Options, examine, in_order};
use kapprum::publication::{Discard, publish};
use kapprum::report::{Format, Style, write};
use kapprum::retention::Candidate;
use kapprum::rules;
use kapprum::world::World;
use rayon::prelude::*;

/// A case as read from its folder.
struct Case {
    folder: PathBuf,
    rule: String,
    files: common::Files,
    date: Date,
    secrets: Vec<String>,
}

/// `case.toml`.
#[derive(Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    site: Option<String>,
    date: Option<Date>,
    remove: Vec<String>,
    samples: BTreeMap<String, String>,
}

/// Files of a case's folder that are not files of its site.
const CONTROL: [&str; 4] = ["expected", "case.toml", "blog.toml+", "secrets"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// Every folder three levels down, in order.
fn cases() -> Vec<Case> {
    let folders = walkdir::WalkDir::new(root()).min_depth(3).max_depth(3).sort_by_file_name().into_iter();
    folders.filter_map(Result::ok).filter(|entry| entry.file_type().is_dir()).map(|entry| read(entry.path())).collect()
}

fn read(folder: &Path) -> Case {
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    let settings: Settings = toml::from_str(&text("case.toml")).expect("a readable case.toml");
    let mut files = common::site(settings.site.as_deref().unwrap_or("good"));
    for path in common::walk(folder) {
        let name = path.strip_prefix(folder).expect("below the case").to_string_lossy().replace('\\', "/");
        if !CONTROL.contains(&name.as_str()) {
            files.insert(name, std::fs::read(&path).expect("a readable file"));
        }
    }
    for path in &settings.remove {
        assert!(files.remove(path).is_some(), "{}: there is no {path} to remove", folder.display());
    }
    for (path, sample) in &settings.samples {
        files.insert(path.clone(), common::sample(sample));
    }
    let over = text("blog.toml+");
    if !over.is_empty() {
        let base = String::from_utf8(files["blog.toml"].clone()).expect("text");
        files.insert("blog.toml".into(), laid_over(&base, &over).into_bytes());
    }
    let above = folder.parent().expect("a rule's folder");
    let rule = above.strip_prefix(root()).expect("below the cases").to_string_lossy().replace('\\', "/");
    Case {
        folder: folder.to_owned(),
        rule,
        files,
        date: settings.date.unwrap_or(common::TODAY),
        secrets: text("secrets").lines().map(str::to_owned).collect(),
    }
}

/// Lines before the first table replace those of the same key, or come first; tables come last.
fn laid_over(base: &str, over: &str) -> String {
    let tables = over.lines().position(|line| line.starts_with('[')).unwrap_or(over.lines().count());
    let mut lines: Vec<&str> = base.lines().collect();
    let mut new = Vec::new();
    for line in over.lines().take(tables).filter(|line| !line.trim().is_empty()) {
        let key = line.split('=').next().unwrap_or(line).trim_end();
        let top = lines.iter().position(|line| line.starts_with('[')).unwrap_or(lines.len());
        match lines[..top].iter().position(|old| old.split('=').next().unwrap_or(old).trim_end() == key) {
            Some(at) => lines[at] = line,
            None => new.push(line),
        }
    }
    let rest: Vec<&str> = over.lines().skip(tables).collect();
    [new.join("\n"), lines.join("\n"), rest.join("\n")].join("\n").trim_start().to_owned() + "\n"
}

fn told(found: &[Diagnostic]) -> String {
    let line = |d: &Diagnostic| {
        let severity = if d.severity == Severity::Error { "error" } else { "advice" };
        let file = d.file.as_deref().unwrap_or("-");
        let place = d.place.map_or_else(String::new, |(start, _)| format!(":{}:{}", start.line, start.column));
        format!("{severity} {} {file}{place}\n", d.rule)
    };
    found.iter().map(line).collect()
}

#[test]
fn every_case_gives_exactly_its_findings() {
    let bless = std::env::var_os("KAPPRUM_BLESS").is_some();
    let wrong: Vec<String> = cases().into_par_iter().filter_map(|case| judge(case, bless)).collect();
    assert!(wrong.is_empty(), "{} cases are wrong\n\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with a case, if anything.
fn judge(case: Case, bless: bool) -> Option<String> {
    let name = case.folder.strip_prefix(root()).expect("below the cases").display().to_string();
    let expected = std::fs::read_to_string(case.folder.join("expected")).unwrap_or_default();
    let found = told(&common::check(case.files, case.date));
    if bless && found != expected {
        std::fs::write(case.folder.join("expected"), &found).expect("the case can be written");
    }
    let speaks = found.lines().any(|line| line.split(' ').nth(1) == Some(case.rule.as_str()));
    let is_near_miss = case.folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ok-"));
    if rules::get(&case.rule).is_none() {
        Some(format!("{name}: there is no rule {}", case.rule))
    } else if speaks == is_near_miss {
        let verb = if speaks { "speaks" } else { "is silent" };
        Some(format!("{name}: {} {verb}; found\n{found}", case.rule))
    } else if found != expected && !bless {
        Some(format!("{name}: expected\n{expected}found\n{found}"))
    } else {
        None
    }
}

#[test]
fn a_rule_with_cases_has_a_fault_and_a_near_miss() {
    let (mut faults, mut misses) = (BTreeSet::new(), BTreeSet::new());
    for case in cases() {
        let is_near_miss = case.folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ok-"));
        if is_near_miss { &mut misses } else { &mut faults }.insert(case.rule);
    }
    let lacking: Vec<_> = faults.symmetric_difference(&misses).collect();
    assert!(lacking.is_empty(), "these rules have only one kind of case: {lacking:?}");
}

#[test]
fn secrets_stay_secret() {
    let (secret, open): (Vec<Case>, Vec<Case>) = cases().into_iter().partition(|case| !case.secrets.is_empty());
    let silent: Vec<_> = open
        .iter()
        .filter(|case| case.rule.starts_with("personal-data/"))
        .filter(|case| !case.folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("ok-")))
        .map(|case| case.folder.display().to_string())
        .collect();
    assert!(silent.is_empty(), "a case of personal data says what its secret is: {silent:#?}");
    let leaks: Vec<String> = secret.par_iter().flat_map_iter(leaks).collect();
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// Where a case's secrets turn up: in a report that leaves the screen, or in what is kept beside the site.
fn leaks(case: &Case) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, bytes) in &case.files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    let world = World::disk(folder.path(), case.date).expect("a readable folder");
    let loaded = Loaded::read(world, &Options::default(), &|_| {});
    let default = loaded.site.language();
    let bodies = Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), false);
    let examination = examine(&loaded, &bodies);
    let published = publish::<Candidate>(&loaded, &examination, &Discard).expect("the theme works");
    let found = in_order(examination.diagnostics.into_iter().chain(published.diagnostics).collect());
    let mut leaks = Vec::new();
    let mut search = |where_: String, bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        for secret in &case.secrets {
            if text.contains(&secret.to_lowercase()) {
                leaks.push(format!("{}: {where_} repeats “{secret}”", case.folder.display()));
            }
        }
    };
    for format in [Format::Human, Format::Json, Format::Sarif, Format::Github, Format::Gitlab] {
        for lang in [Lang::Sv, Lang::En] {
            let style = Style { format, lang, colour: false, private: false, quiet: false };
            let mut report = Vec::new();
            write(&mut report, style, &found, &|path| loaded.source(path), None).expect("a report");
            search(format!("{format:?} in {lang:?}"), &report);
        }
    }
    for path in common::walk(&folder.path().join(".kapprum")) {
        search(path.display().to_string(), &std::fs::read(&path).expect("a readable file"));
    }
    leaks
}
