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
