//! `kapprum init` from outside: what it writes builds at once, and what it cannot do leaves nothing behind.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

use assert_cmd::Command;

fn kapprum(arguments: &[&str]) -> assert_cmd::assert::Assert {
    Command::new(env!("CARGO_BIN_EXE_kapprum")).args(arguments).args(["--date", "2026-11-21"]).assert()
}

#[test]
fn a_new_blog_of_each_pack_builds_at_once() {
    for pack in ["malmo", "sollentuna", "stockholm", "motala"] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = folder.path().join("blogg");
        let site = site.to_str().expect("a plain path");
        kapprum(&["init", site, "--policy", pack, "--name", "Förskolan Ängen"]).code(0);
        kapprum(&["build", site]).code(0);
        assert!(std::path::Path::new(site).join("public/index.html").exists(), "{pack}");
    }
}

#[test]
fn an_unknown_pack_is_refused_and_nothing_is_written() {
    for flag in ["--policy", "--policy-from"] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = folder.path().join("blogg");
        kapprum(&["init", site.to_str().expect("a plain path"), flag, "lund", "--name", "Förskolan Ängen"]).code(2);
        assert!(!site.exists(), "{flag} left something behind");
    }
}

#[test]
fn every_setting_the_template_explains_is_understood() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    let path = site.to_str().expect("a plain path");
    kapprum(&["init", path, "--policy", "malmo", "--name", "Förskolan Ängen"]).code(0);
    let settings = site.join("blog.toml");
    let written = std::fs::read_to_string(&settings).expect("blog.toml");
    let is_setting = |line: &str| line.starts_with("# [") || (line.starts_with("# ") && line.contains(" = "));
    let uncommented: Vec<&str> =
        written.lines().map(|line| if is_setting(line) { line.trim_start_matches("# ") } else { line }).collect();
    for section in
        ["[[words]]", "[accessibility]", "[[accessibility.gaps]]", "[closing]", "[[closing.instead]]", "[crisis]"]
    {
        assert!(uncommented.contains(&section), "{section} is not explained");
    }
    std::fs::write(&settings, uncommented.join("\n")).expect("a writable file");
    let told = kapprum(&["check", path, "--format", "json"]);
    let told = String::from_utf8_lossy(&told.get_output().stdout).into_owned();
    let misunderstood = ["site/key-unknown", "site/value-wrong", "site/settings-unreadable"];
    let faults: Vec<&str> = told
        .lines()
        .filter(|line| misunderstood.iter().any(|rule| line.contains(&format!("\"rule\":\"{rule}\""))))
        .collect();
    assert!(faults.is_empty(), "{faults:#?}");
}
