//! What stays out of a blog that is built with `--leave-out`, and what a refused text may not stop.

#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use common::good_blog;
use common::outside::{build, lay_out, said};

/// A good blog with more posts: name under `content/posts`, and all that stands in the file.
fn blog_with(posts: &[(&str, &str)]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    for (name, text) in posts {
        fs::write(site.join("content/posts").join(name), text).expect("a post");
    }
    (folder, site)
}

/// The findings.
fn told(run: &Output) -> String {
    String::from_utf8_lossy(&run.stdout).into_owned()
}

fn page(site: &Path, name: &str) -> String {
    fs::read_to_string(site.join("public/inlagg").join(name)).expect("a page")
}

const REFUSED: (&str, &str) = ("2026-11-19-fel.md", "+++\ntitle = \"Sand\"\n+++\n\nElsa byggde ett slott.\n");

#[test]
fn a_link_to_what_is_left_out_keeps_its_words_only() {
    let links = "+++\ntitle = \"Slott\"\n+++\n\nVi har också [byggt i sand](2026-11-19-fel.md).\n";
    let (_folder, site) = blog_with(&[REFUSED, ("2026-11-20-slott.md", links)]);
    let run = build(&site, &["--leave-out"]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    let page = page(&site, "2026-11-20-slott.html");
    assert!(page.contains("byggt i sand") && !page.contains("2026-11-19-fel"), "{page}");
}

#[test]
fn weekly_letters_may_share_a_title() {
    let letter = "+++\ntitle = \"Veckan som gick\"\n+++\n\nVi räknade kottar.\n";
    let (_folder, site) = blog_with(&[("2026-11-13-vecka.md", letter), ("2026-11-20-vecka.md", letter)]);
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    assert!(page(&site, "2026-11-20-vecka.html").contains("<title>Veckan som gick, fredag 20 november 2026 –"));
}

#[test]
fn a_fault_that_only_the_page_shows_leaves_out_its_post() {
    let twin = "+++\ntitle = \"Lika\"\ndate = 2026-11-20\n+++\n\nVi räknade kottar.\n";
    let (_folder, site) = blog_with(&[("en.md", twin), ("tva.md", twin)]);
    let run = build(&site, &["--leave-out"]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    assert!(told(&run).contains("content/posts/tva.md"), "{}", told(&run));
    let built: Vec<bool> = ["2026-11-20-en.html", "2026-11-20-tva.html"]
        .iter()
        .map(|name| site.join("public/inlagg").join(name).exists())
        .collect();
    assert_eq!(built, [true, false], "{}", said(&run));
}

#[test]
fn a_tag_of_nothing_is_told_in_its_post() {
    let blank = "+++\ntitle = \"Kottar\"\ntags = [\" \"]\n+++\n\nVi räknade kottar.\n";
    let (_folder, site) = blog_with(&[("2026-11-20-kottar.md", blank)]);
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    assert!(told(&run).contains("2026-11-20-kottar.md:3:"), "{}", told(&run));
}

#[test]
fn depth_without_end_is_a_finding_and_no_crash() {
    let marks = "*".repeat(5_000);
    let texts = [">".repeat(5_000), format!("{marks}a{marks}"), format!("{}a", "- ".repeat(3_000))];
    for text in texts {
        let post = format!("+++\ntitle = \"Djupt\"\n+++\n\n{text}\n");
        let (_folder, site) = blog_with(&[("2026-11-20-djupt.md", &post)]);
        let run = build(&site, &[]);
        assert_eq!(run.status.code(), Some(1), "{}… {}", &text[..10], said(&run));
        assert!(told(&run).contains("content/nested-too-deep"), "{}", told(&run));
    }
}

#[test]
fn without_an_address_no_feed_is_promised() {
    let (_folder, site) = blog_with(&[]);
    let settings = fs::read_to_string(site.join("blog.toml")).expect("settings");
    let without: String = settings.lines().filter(|l| !l.starts_with("address")).map(|l| format!("{l}\n")).collect();
    fs::write(site.join("blog.toml"), without.replace("status = \"active\"", "status = \"trial\"")).expect("settings");
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    let start = fs::read_to_string(site.join("public/index.html")).expect("a page");
    assert_eq!(start.contains("atom.xml"), site.join("public/atom.xml").exists(), "{start}");
}
