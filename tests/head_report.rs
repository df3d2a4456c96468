//! The report for the head of the preschool, as `kapprum check --report` writes it.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use assert_cmd::Command;

/// The report on a good site, with a post laid into it.
fn report(site: &str, post: &str) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = common::site(site);
    files.insert("content/posts/2026-11-19-brev.md".into(), post.as_bytes().to_vec());
    for (path, bytes) in files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    let out = folder.path().join("rapport.html");
    let _ = Command::new(env!("CARGO_BIN_EXE_kapprum"))
        .arg("check")
        .arg(folder.path())
        .args(["--date", "2026-11-21", "--report"])
        .arg(&out)
        .assert();
    std::fs::read_to_string(out).expect("the report")
}

#[test]
fn the_head_learns_what_is_wrong_and_whom_to_turn_to() {
    let post = "+++\ntitle = \"Brev\"\n+++\n\nRing 070-174 06 58 om du vill vara med och baka pepparkakor med oss på torsdag.\n";
    let page = report("motala", post);
    assert!(page.contains("personal-data/phone"), "the finding is told");
    assert!(!page.contains("070-174 06 58") && !page.contains("174 06"), "and the number is not");
    for whom in ["informationssäkerhetssamordnare", "förvaltningens registrator", "dataskyddsombud@motala.example"] {
        assert!(page.contains(whom), "{whom}");
    }
    let source = kapprum::source::SourceFile::new("rapport.html", page.into_bytes());
    let found = kapprum::audit::audit(
        &[kapprum::audit::Audited { path: "rapport.html".into(), source: source.into() }],
        &|_, _| None,
    );
    let told: Vec<_> = found.iter().map(|d| format!("{} {}", d.rule, d.what.sv)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}
