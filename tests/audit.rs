//! `kapprum audit` as others use it: files, folders and standard input, with style sheets beside the pages.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use std::path::Path;

use assert_cmd::Command;

/// The findings as JSON: file, rule, severity and the ACT rules failed.
fn audit(folder: &Path, arguments: &[&str], input: &str) -> Vec<(String, String, String, String)> {
    let mut command = Command::cargo_bin("kapprum").expect("the program");
    let done = command.current_dir(folder).arg("audit").args(arguments).args(["--format", "json"]).write_stdin(input);
    let said = String::from_utf8(done.output().expect("it ran").stdout).expect("text");
    said.lines()
        .map(|line| {
            let found: serde_json::Value = serde_json::from_str(line).expect("a finding");
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            (text("file"), text("rule"), text("severity"), found["act"].to_string())
        })
        .collect()
}

fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=sv><head><title>Utflykt</title>{head}</head><body><main><h1>Utflykt</h1>{body}</main></body></html>"
    )
}

#[test]
fn a_style_sheet_beside_the_page_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::create_dir_all(folder.join("sidor/stil")).expect("folders");
    std::fs::write(folder.join("sidor/stil/a.css"), "p { color: #aaa }").expect("a sheet");
    std::fs::write(folder.join("rot.css"), "img { display: none }").expect("a sheet");
    let faint = page("<link rel=stylesheet href=stil/a.css>", "<p>Vi gick till skogen.</p>");
    std::fs::write(folder.join("sidor/svag.html"), &faint).expect("a page");
    let hidden = page("<link rel=stylesheet href=/rot.css>", "<p>Vi gick.</p><img src=a.png>");
    std::fs::write(folder.join("sidor/gomd.html"), &hidden).expect("a page");
    let elsewhere = hidden.replace("/rot.css", "https://example.org/rot.css");
    std::fs::write(folder.join("sidor/langt-bort.html"), elsewhere).expect("a page");
    let found = audit(folder, &["sidor"], "");
    let of = |file: &str, rule: &str| found.iter().any(|(f, r, ..)| f.ends_with(file) && r == rule);
    assert!(of("svag.html", "accessibility/contrast-too-low"), "{found:?}");
    assert!(!of("gomd.html", "accessibility/image-name-missing"), "{found:?}");
    assert!(of("langt-bort.html", "accessibility/image-name-missing"), "{found:?}");
    // From another folder and with another way of naming the file, the same.
    let again = audit(&folder.join("sidor"), &["svag.html"], "");
    assert!(again.iter().any(|(_, rule, ..)| rule == "accessibility/contrast-too-low"), "{again:?}");
}

#[test]
fn a_page_comes_on_standard_input() {
    let found = audit(Path::new("."), &["-"], &page("", "<img src=a.png>"));
    let expected = ("-".to_owned(), "accessibility/image-name-missing".to_owned(), "error".to_owned());
    assert!(found.iter().any(|(file, rule, severity, act)| {
        (file, rule, severity) == (&expected.0, &expected.1, &expected.2) && act.contains("23a2a8")
    }));
}

#[test]
fn an_empty_page_lacks_what_every_page_has_and_a_piece_of_one_does_not() {
    let lacks = |html: &str| {
        let found = audit(Path::new("."), &["-"], html);
        ["accessibility/lang-missing", "accessibility/title-missing"]
            .map(|wanted| found.iter().filter(|(_, rule, ..)| rule == wanted).count())
    };
    for empty in ["", " \n", "<!-- inget här -->", "<!doctype html>", "<html></html>", "<body></body>", "\u{feff}"] {
        assert_eq!(lacks(empty), [1, 1], "{empty:?}");
    }
    for piece in ["Hej!", "<p>Hej!</p>", "<svg></svg>", "<p></p>"] {
        assert_eq!(lacks(piece), [0, 0], "{piece:?}");
    }
}

#[test]
fn the_dark_is_judged_too() {
    let style = "<style>html{color:#000;background:#fff}@media (prefers-color-scheme: dark){html{color:#444;background:#222}}</style>";
    let found = audit(Path::new("."), &["-"], &page(style, "<p>Vi gick till skogen.</p>"));
    assert!(found.iter().any(|(_, rule, severity, _)| rule == "accessibility/contrast-too-low" && severity == "error"));
}

#[test]
fn pages_of_different_sites_are_not_held_against_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["a.html", "b.html"] {
        std::fs::write(folder.path().join(name), page("", "<p>Vi gick till skogen.</p>")).expect("a page");
    }
    let found = audit(folder.path(), &["."], "");
    assert!(found.iter().all(|(_, _, severity, _)| severity == "advice"), "{found:?}");
}
