//! The command line as a person meets it: Swedish, with the nearest right word, and the exit codes of the contract.

#![allow(clippy::disallowed_methods, reason = "the door is for the program, not for its tests")]

mod common;

use common::outside::kapprum;

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
