//! The command line as a person meets it: Swedish, with the nearest right word, and the exit codes of the contract.

#![allow(clippy::disallowed_methods, reason = "the door is for the program, not for its tests")]

mod common;

use common::good_blog;
use common::outside::{kapprum, lay_out, tree};

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = kapprum().args(arguments).output().expect("the binary runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code().expect("an exit code"), text(output.stdout), text(output.stderr))
}

#[test]
fn what_cannot_be_read_is_said_in_swedish_with_the_nearest_word() {
    for (arguments, words) in [
        (&["bilud"][..], &["inget kommando ”bilud”", "build"][..]),
        (&["build", "--datum", "2026-01-01"], &["--datum", "Menade du --date?"]),
        (&["build", "--date", "2026-13-01"], &["”2026-13-01” går inte som --date"]),
        (&["check", "--format", "jsn"], &["Menade du json?", "human, json, sarif"]),
        (&["check", "--date"], &["Efter --date <DATUM> fattas ett värde"]),
        (&["new", "blogg"], &["Det fattas <TITEL>"]),
        (&["build", "--date", "2026-01-01", "--date", "2026-01-02"], &["--date <DATUM> kan bara anges en gång"]),
        (&["build", "--quiet", "--quiet"], &["--quiet kan bara anges en gång"]),
        (&["explain", "--traceability", "personal-data/name"], &["går inte ihop med"]),
        (&["picture"], &["Det fattas ett kommando"]),
    ] {
        let (code, out, told) = run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{arguments:?}: {told}");
        assert!(words.iter().all(|word| told.contains(word)), "{arguments:?}: {told}");
        assert!(!told.contains("error") && !told.contains("Usage"), "{arguments:?}: {told}");
    }
    let (code, _, told) = run(&["bilud", "--lang", "en"]);
    assert!(code == 2 && told.contains("unrecognized subcommand"), "{told}");
}

#[test]
fn a_fault_in_the_settings_is_a_finding_and_not_the_end() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = common::good_blog();
    let settings = String::from_utf8(files["blog.toml"].clone()).expect("text");
    let settings = settings.replace("lang = \"sv\"", "lang = \"sv_SE\"\ntheme = \"../x\"");
    files.insert("blog.toml".into(), settings.into_bytes());
    common::outside::lay_out(&files, folder.path());
    let site = folder.path().to_str().expect("a plain path");
    let (code, out, told) = run(&["check", site, "--date", "2026-11-21"]);
    assert_eq!((code, told.as_str()), (1, ""), "{out}");
    assert!(out.contains("Menade du \"sv\"?") && out.contains("inget sådant tema"), "{out}");
}

#[test]
fn a_policy_that_does_not_exist_is_told_with_those_that_do() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    common::outside::lay_out(&common::good_blog(), folder.path());
    let site = folder.path().to_str().expect("a plain path");
    let (code, out, _) = run(&["check", site, "--date", "2026-11-21", "--policy", "lund"]);
    assert_eq!(code, 1, "{out}");
    assert!(
        out.contains("ingen policy som heter ”lund”") && out.contains("sollentuna") && !out.contains("Nyckeln"),
        "{out}"
    );
    let (_, out, _) = run(&["check", site, "--date", "2026-11-21", "--policy", "motalla"]);
    assert!(out.contains("Menade du motala?"), "{out}");
}

#[test]
fn the_help_is_swedish_for_every_command() {
    let commands: &[&[&str]] = &[
        &[],
        &["init"],
        &["new"],
        &["check"],
        &["build"],
        &["serve"],
        &["audit"],
        &["explain"],
        &["adopt"],
        &["picture"],
        &["picture", "add"],
        &["picture", "list"],
        &["picture", "hide"],
    ];
    for command in commands {
        for flag in ["--help", "-h"] {
            let (code, help, _) = run(&[command, &[flag][..]].concat());
            assert_eq!(code, 0, "{command:?}");
            assert!(help.contains("Så här: kapprum") && help.contains("Visa den här hjälpen"), "{command:?}: {help}");
            for english in ["Usage", "Options", "Print ", "Possible values", "Arguments", "Commands"] {
                assert!(!help.contains(english), "{command:?} says {english}: {help}");
            }
        }
    }
    let (code, version, _) = run(&["--version"]);
    assert_eq!((code, version), (0, format!("kapprum {}\n", env!("CARGO_PKG_VERSION"))));
}

#[test]
fn a_new_post_is_not_published_before_something_is_written_in_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    let site = site.to_str().expect("a plain path");
    assert_eq!(run(&["init", site, "--name", "Förskolan Ängen", "--date", "2026-11-21"]).0, 0);
    assert_eq!(run(&["build", site, "--date", "2026-11-21"]).0, 0);
    let (code, _, told) = run(&["new", site, "Höstens \"färger\"", "--tags", "natur, löv", "--date", "2026-11-21"]);
    assert_eq!(code, 0, "{told}");
    let (code, found, _) = run(&["check", site, "--date", "2026-11-21", "--format", "json"]);
    let errors: Vec<&str> = found.lines().filter(|line| line.contains("\"severity\":\"error\"")).collect();
    assert!(code == 1 && errors.len() == 1 && errors[0].contains("content/text-missing"), "{errors:#?}");
    let post = format!("{site}/content/posts/2026-11-21-hostens-farger/index.md");
    let text = std::fs::read_to_string(&post).expect("the new post");
    std::fs::write(&post, format!("{text}Barngruppen samlade löv på gården.\n")).expect("the new post");
    let (code, found, _) = run(&["check", site, "--date", "2026-11-21", "--format", "json"]);
    assert!(code == 0 && !found.contains("hostens-farger"), "{found}");
    let page = format!("{site}/public/inlagg/2026-11-21-hostens-farger.html");
    assert_eq!(run(&["build", site, "--date", "2026-11-21"]).0, 0);
    let page = std::fs::read_to_string(page).expect("the page");
    assert!(page.contains("samlade löv") && !page.contains("aldrig vad någon heter"), "{page}");
}

#[test]
fn a_title_that_nobody_sees_is_none() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut files = good_blog();
    let post = "+++\ntitle = \"\u{200b}\u{feff} \"\ndate = 2026-11-19\n+++\n\nVi gick ut.\n";
    files.insert("content/posts/2026-11-19.md".to_owned(), post.as_bytes().to_vec());
    lay_out(&files, folder.path());
    let site = folder.path().to_str().expect("a plain path");
    let (code, found, _) = run(&["check", site, "--date", "2026-11-21", "--format", "json"]);
    assert!(code == 1 && found.contains("content/title-missing"), "{found}");
    assert_eq!(run(&["new", site, "\u{200b}"]).0, 2);
}

#[test]
fn the_handbook_is_there_for_programs_too() {
    let (code, all, _) = run(&["explain", "--format", "json"]);
    let rules: Vec<serde_json::Value> = all.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(code == 0 && rules.len() == kapprum::rules::all().len());
    assert!(rules.iter().all(|rule| ["rule", "title", "why", "help"].iter().all(|key| rule[key].is_string())));
    let (_, one, _) = run(&["explain", "accessibility/lang-missing", "--format", "json", "--lang", "en"]);
    let rule: serde_json::Value = serde_json::from_str(&one).expect("JSON");
    assert_eq!(rule["rule"], "accessibility/lang-missing");
    assert_eq!(
        (&rule["act"][0], &rule["wcag"][0], &rule["basis"][0]),
        (&"b5c3f8".into(), &"3.1.1".into(), &"O61".into())
    );
    assert!(rule["refused"].as_str().is_some_and(|page| page.contains("<title>")), "{rule}");
}

#[test]
fn a_report_takes_the_place_of_none_of_the_blogs_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    std::fs::create_dir_all(site.join("static")).expect("a folder");
    std::fs::write(site.join("static/google1.html"), "google-site-verification: google1.html").expect("a file");
    let before = tree(&site);
    let check = |report: &str| {
        let report = site.join(report);
        run(&[
            "check",
            site.to_str().expect("a path"),
            "--date",
            "2026-11-21",
            "--report",
            report.to_str().expect("a path"),
        ])
    };
    for (report, words) in [
        ("blog.toml", "sluta på .html"),
        ("content/posts/2026-11-20-lov.md", "sluta på .html"),
        ("rapport", "sluta på .html"),
        ("static/google1.html", "mappen static"),
        ("content/posts/rapport.html", "mappen content"),
        ("public/rapport.html", "mappen public"),
    ] {
        let (code, out, told) = check(report);
        assert_eq!((code, out.as_str()), (2, ""), "{report}: {told}");
        assert!(told.contains(words), "{report}: {told}");
        assert_eq!(tree(&site), before, "{report}");
    }
    for report in ["rapport.html", "rapport.html", "../Rapport.HTM"] {
        assert_eq!(check(report).0, 0, "{report}");
        assert!(std::fs::read_to_string(site.join(report)).expect("the report").starts_with("<!doctype html>"));
    }
}

#[test]
fn what_is_advised_now_is_adopted_again_and_again() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    let path = site.to_str().expect("a path");
    let (code, _, told) = run(&["adopt", folder.path().to_str().expect("a path")]);
    assert!(code == 2 && told.contains("finns ingen blogg"), "{told}");
    assert!(!folder.path().join("baseline.json").exists());
    lay_out(&good_blog(), &site);
    let advised = || run(&["check", path, "--date", "2026-11-21", "--format", "json"]).1.lines().count();
    for name in ["lov.txt", "kottar.docx"] {
        std::fs::write(site.join("content/posts").join(name), "x").expect("a file");
        assert_eq!(advised(), 1, "{name}");
        let (code, _, told) = run(&["adopt", path, "--date", "2026-11-21"]);
        assert_eq!((code, advised()), (0, 0), "{name}: {told}");
    }
    std::fs::remove_file(site.join("content/posts/lov.txt")).expect("a file");
    let (_, _, told) = run(&["adopt", path, "--date", "2026-11-21"]);
    assert!(told.starts_with("1 råd"), "what was mended is not adopted any more: {told}");
}

#[test]
fn an_announcement_that_would_not_be_shown_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    let before = tree(&site);
    let banner = |arguments: &[&str]| {
        run(&[&["banner", site.to_str().expect("a path"), "--date", "2026-11-21"], arguments].concat())
    };
    let link = "https://www.krisinformation.se/";
    for (arguments, words) in [
        (&["Stängt i dag.", "--until", "2026-11-20"][..], "redan varit"),
        (&[""], "Meddelandet är tomt"),
        (&["  \t"], "Meddelandet är tomt"),
        (&["Stängt.", "--link", "javascript:alert(1)"], "leder ingenstans"),
        (&["Stängt.", "--link", "www.krisinformation.se"], "leder ingenstans"),
        (&["Stängt.", "--link", ""], "leder ingenstans"),
        (&["Stängt.", "--link", link, "--link-text", "här"], "inte vart länken leder"),
        (&["Stängt.", "--link", link, "--link-text", " "], "inte vart länken leder"),
    ] {
        let (code, _, told) = banner(arguments);
        assert_eq!(code, 2, "{arguments:?}: {told}");
        assert!(told.contains(words), "{arguments:?}: {told}");
        assert_eq!(tree(&site), before, "{arguments:?}");
    }
    for arguments in [
        &["Stängt i dag.", "--until", "2026-11-21", "--link", link, "--link-text", "Läs mer om stormen"][..],
        &["Stängt.", "--link", "tel:0700000000"],
        &["Stängt.", "--link", link, "--link-text", "krisinformation.se"],
        &["--remove"],
    ] {
        let (code, _, told) = banner(arguments);
        assert_eq!(code, 0, "{arguments:?}: {told}");
    }
}

#[test]
fn a_post_without_a_title_is_not_made() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    let before = tree(&site);
    for title in ["", "  "] {
        let (code, _, told) = run(&["new", site.to_str().expect("a path"), title]);
        assert!(code == 2 && told.contains("behöver en titel"), "{told}");
        assert_eq!(tree(&site), before);
    }
}
