//! The handbook and the table of requirements, as `kapprum explain` writes and prints them.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use assert_cmd::Command;
use kapprum::{basis, rules};

fn explain(arguments: &[&str]) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_kapprum")).arg("explain").args(arguments).assert().code(0);
    String::from_utf8(run.get_output().stdout.clone()).expect("text")
}

/// The files of `explain --handbook`, by name.
fn handbook() -> common::Files {
    let folder = tempfile::tempdir().expect("a temporary folder");
    explain(&["--handbook", folder.path().to_str().expect("a plain path")]);
    let files = common::walk(folder.path()).into_iter().map(|path| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        (name, std::fs::read(&path).expect("a readable file"))
    });
    files.collect()
}

#[test]
fn the_handbook_is_a_page_of_a_blog_that_passes_its_own_checks() {
    let mut site = common::good_blog();
    site.insert("content/pages/handbok.md".into(), handbook().remove("handbok.md").expect("the handbook"));
    let found = common::check(site, common::TODAY);
    let told: Vec<_> = found.iter().map(|d| format!("{} {:?} {:?} {}", d.rule, d.file, d.place, d.what.sv)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_handbook_as_web_pages_is_accessible() {
    let files = handbook();
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    let pages: Vec<_> = pages
        .map(|(name, bytes)| kapprum::audit::Audited {
            path: name.clone(),
            source: kapprum::source::SourceFile::new(name.as_str(), bytes.clone()).into(),
        })
        .collect();
    assert_eq!(pages.len(), 2);
    let found = kapprum::audit::audit(&pages, &|_, _| None);
    let told: Vec<_> = found.iter().map(|d| format!("{} {:?} {:?} {}", d.rule, d.file, d.place, d.what.sv)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_handbook_tells_of_every_rule() {
    let files = handbook();
    let page = String::from_utf8_lossy(&files["handbok.html"]).into_owned();
    let missing: Vec<_> =
        rules::all().iter().filter(|rule| !page.contains(&format!("<code>{}</code>", rule.id))).collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let text = String::from_utf8_lossy(&files["handbok.md"]).into_owned();
    assert_eq!(text.matches("\n### ").count(), rules::all().len());
}

#[test]
fn every_requirement_is_traced() {
    let text = explain(&["--traceability"]);
    let page = handbook().remove("krav.md").expect("the page");
    let page = String::from_utf8(page).expect("text");
    let json = explain(&["--traceability", "--format", "json"]);
    let lines: Vec<serde_json::Value> =
        json.lines().map(|line| serde_json::from_str(line).expect("an object a line")).collect();
    assert_eq!(lines.len(), basis::rows().len());
    for (row, line) in basis::rows().iter().zip(&lines) {
        assert_eq!(line["row"], row.id.as_str());
        let answers = ["rules", "pages", "commands", "elsewhere", "outside"];
        let count: usize = answers.iter().map(|kind| line[kind].as_array().expect("a list").len()).sum();
        assert!(count > 0, "{} has no answer", row.id);
        assert!(text.lines().any(|line| line.trim_start().starts_with(&format!("{} ", row.id))), "{}", row.id);
        assert!(page.contains(&format!("\n| {} |", row.id)), "{}", row.id);
    }
    // A rule, a page and a person's judgement stand as what they are.
    let traced = |row: &str| lines.iter().find(|line| line["row"] == row).expect("the row");
    assert_eq!(traced("M30")["rules"][0], "people/editor-leaves-soon");
    assert!(traced("K06")["pages"][0].as_str().is_some_and(|page| page.contains("Lagar")));
    assert!(traced("O79")["outside"][0].as_str().is_some_and(|why| why.contains("människa")));
    assert!(explain(&["--traceability", "--lang", "en"]).contains("Not by software, because: "));
}
