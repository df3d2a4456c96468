//! `kapprum picture add` and the programs of the machine it may use: with none, with stand-ins, and with the real reader.

#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// A blog with one post, pictures beside it, and a folder of programs that is all the machine has.
struct Desk {
    /// The blog, within a folder that goes with all that the program lays beside it.
    blog: PathBuf,
    _folder: TempDir,
}

impl Desk {
    fn new(pictures: &[(&str, Vec<u8>)]) -> Desk {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk { blog: folder.path().join("blogg"), _folder: folder };
        for (path, bytes) in common::good_blog() {
            desk.write(&path, &bytes);
        }
        std::fs::create_dir_all(desk.path().join("program")).expect("a folder");
        for (name, bytes) in pictures {
            desk.write(name, bytes);
        }
        desk
    }

    fn path(&self) -> &Path {
        &self.blog
    }

    fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
    }

    fn program(&self, name: &str, script: &str) {
        let path = self.path().join("program").join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a program");
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("it may run");
    }

    /// A reader that knows Swedish and gives this table whatever it is shown.
    fn reader(&self, table: &str) {
        self.write("program/table.tsv", table.as_bytes());
        self.program("tesseract", "case \"$1\" in --list-langs) echo swe;; *) cat \"${0%/*}/table.tsv\";; esac");
    }

    /// Adds a picture with all answers; the exit code and what was said.
    fn add(&self, picture: &str, more: &[&str]) -> (i32, String) {
        let answers = [
            "--alt",
            "Affisch om drop-in",
            "--people",
            "none",
            "--motif",
            "material",
            "--origin",
            "own",
            "--lang",
            "sv",
        ];
        let path = format!("{}:/bin:/usr/bin", self.path().join("program").display());
        self.run(&[&["picture", "add", common::POST, picture][..], &answers, more].concat(), &path)
    }

    fn run(&self, arguments: &[&str], path: &str) -> (i32, String) {
        let mut command = Command::cargo_bin("kapprum").expect("the program");
        let done = command.current_dir(self.path()).env("PATH", path).args(arguments).output().expect("it ran");
        let said = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
        (done.status.code().expect("an exit code"), said)
    }

    fn post(&self) -> String {
        std::fs::read_to_string(self.path().join(common::POST)).expect("the post")
    }
}

/// Rows of words, all on one line.
fn table(words: &[&str]) -> String {
    let row = |(at, word): (usize, &&str)| format!("5\t1\t1\t1\t1\t{at}\t{}\t40\t60\t20\t95\t{word}\n", 10 + at * 70);
    words.iter().enumerate().map(row).collect()
}

fn heic() -> Vec<u8> {
    [b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".as_slice(), &[7; 64]].concat()
}

#[test]
fn a_post_in_an_old_encoding_is_left_as_it_is() {
    let desk = Desk::new(&[("photo.jpg", common::sample("utan-nagot.jpg"))]);
    let text = "+++\ntitle = \"L\u{f6}v\"\ndate = 2026-11-20\n+++\n\nVi samlade l\u{f6}v p\u{e5} g\u{e5}rden.\n";
    let old: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("a letter of Windows-1252")).collect();
    desk.write(common::POST, &old);
    let (code, said) = desk.add("photo.jpg", &[]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("UTF-8") && said.contains("Inget har ändrats"), "{said}");
    assert_eq!(std::fs::read(desk.path().join(common::POST)).expect("the post"), old, "not a byte is changed");
    // Saved anew, the same command does its work and loses no letter.
    desk.write(common::POST, text.as_bytes());
    assert_eq!(desk.add("photo.jpg", &[]).0, 0);
    assert!(desk.post().contains("Vi samlade löv på gården.") && desk.post().contains("![Affisch om drop-in]("));
}

#[test]
fn a_telephone_picture_without_a_converter_is_refused_with_what_to_do() {
    let desk = Desk::new(&[("IMG_1.HEIC", heic()), ("photo.jpg", common::sample("utan-nagot.jpg"))]);
    let nothing = desk.path().join("program").display().to_string();
    let answers = ["--alt", "x", "--alt", "Löv på en sten", "--people", "none", "--motif", "natur", "--origin", "own"];
    let (code, said) =
        desk.run(&[&["picture", "add", common::POST, "IMG_1.HEIC", "photo.jpg"][..], &answers].concat(), &nothing);
    assert_eq!(code, 1);
    assert!(said.contains("Mest kompatibla"), "{said}");
    assert!(desk.post().contains("![Löv på en sten]("), "the other picture is added: {said}");
}

#[test]
fn a_telephone_picture_is_converted_where_the_machine_can() {
    // A name that begins with a dash is no option of the converter's.
    let desk = Desk::new(&[("-q.HEIC", heic()), ("photo.jpg", common::sample("utan-nagot.jpg"))]);
    desk.reader("");
    desk.program("heif-convert", "case \"$3\" in /*) cp photo.jpg \"$4\";; *) exit 1;; esac");
    let (code, said) = desk.add("./-q.HEIC", &[]);
    assert_eq!(code, 0, "{said}");
    assert!(desk.post().contains(".jpg)"), "{}", desk.post());
    // A face in one is hidden as a face in any other.
    desk.write("photo.jpg", &common::sample("astronaut.jpg"));
    let (code, said) = desk.add("./-q.HEIC", &[]);
    assert!(code == 1 && said.contains("kapprum picture hide ./-q.HEIC --faces"), "{said}");
    let path = format!("{}:/bin", desk.path().join("program").display());
    let (code, said) = desk.run(&["picture", "hide", "./-q.HEIC", "--faces"], &path);
    assert_eq!(code, 0, "{said}");
    desk.write("-q.HEIC", &heic());
    // One that fails, and one that gives no picture.
    desk.program("heif-convert", "exit 3");
    assert_eq!(desk.add("./-q.HEIC", &[]).0, 1);
    desk.program("heif-convert", "echo no > \"$4\"");
    assert_eq!(desk.add("./-q.HEIC", &[]).0, 1);
}

#[test]
fn a_posters_text_is_proposed_and_put_into_the_post_when_somebody_says_so() {
    let poster = ("affisch.png", common::sample("affisch.png"));
    let desk = Desk::new(std::slice::from_ref(&poster));
    desk.reader(&table(&["Välkommen", "på", "drop-in", "*torsdag*"]));
    let (code, said) = desk.add("affisch.png", &[]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("»Välkommen på drop-in *torsdag*«") && said.contains("--text"), "{said}");
    assert!(!desk.post().contains("torsdag"), "nobody has said that it stands there");

    let desk = Desk::new(&[poster]);
    desk.reader(&table(&["Något", "helt", "annat", "här"]));
    let (code, said) = desk.add("affisch.png", &["--text", "Välkommen på drop-in *torsdag*"]);
    assert_eq!(code, 0, "{said}");
    let post = desk.post();
    assert!(post.contains("text = \"Välkommen på drop-in *torsdag*\""), "{post}");
    assert!(post.contains(r"På bilden står det: Välkommen på drop-in \*torsdag\*"), "{post}");
    let (_, said) = desk.run(&["check", ".", "--date", "2026-11-21"], "");
    assert!(!said.contains("pictures/text"), "{said}");
}

#[test]
fn a_name_in_a_picture_is_refused_with_the_place_to_hide() {
    let desk = Desk::new(&["krokar.png", "fika.png"].map(|name| (name, common::sample("affisch.png"))));
    desk.reader(&table(&["Elsa", "Lindqvist", "hänger", "här"]));
    let (code, said) = desk.add("krokar.png", &[]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("Bilden lades inte till"), "{said}");
    let hide = said.lines().find_map(|line| Some(&line[line.find("kapprum picture hide")?..])).expect("the way out");
    let words: Vec<&str> = hide.split_whitespace().skip(1).collect();
    let (code, said) = desk.run(&words, "");
    assert_eq!(code, 0, "{said}");
    // Somebody who has looked may say that the reader is wrong.
    let (code, said) = desk.add("fika.png", &[]);
    assert!(code == 1 && said.contains("--text none"), "{said}");
    let (code, said) = desk.add("fika.png", &["--text", "none"]);
    assert_eq!(code, 0, "{said}");
    assert!(desk.post().contains("text = \"none\"") && !desk.post().contains("På bilden"));
}

#[test]
fn a_reader_that_fails_or_floods_is_as_good_as_none() {
    for script in ["exit 1", "printf '\\377\\376\\t\\t'", "while :; do echo 5 rubbish; done", "exec cat /dev/zero"] {
        let desk = Desk::new(&[("affisch.png", common::sample("affisch.png"))]);
        desk.program("tesseract", &format!("case \"$1\" in --list-langs) echo swe;; *) {script};; esac"));
        let (code, said) = desk.add("affisch.png", &[]);
        assert_eq!(code, 0, "{script}: {said}");
        assert!(!said.contains("--text"), "{script}: {said}");
    }
}

#[test]
fn a_program_that_hangs_is_given_up_and_the_way_on_is_told() {
    // Both at once: each is waited for as long as a person's patience is set.
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let desk = Desk::new(&[("affisch.png", common::sample("affisch.png"))]);
            desk.program("tesseract", "case \"$1\" in --list-langs) echo swe;; *) sleep 600;; esac");
            let (code, said) = desk.add("affisch.png", &[]);
            assert!(code == 0 && said.contains("tesseract") && said.contains("stoppades"), "{said}");
            assert!(desk.post().contains("![Affisch om drop-in]("), "the picture is added all the same");
        });
        scope.spawn(|| {
            let desk = Desk::new(&[("IMG_1.HEIC", heic())]);
            desk.program("heif-convert", "sleep 600 & sleep 600");
            let (code, said) = desk.add("IMG_1.HEIC", &[]);
            assert!(code == 1 && said.contains("heif-convert") && said.contains("stoppades"), "{said}");
            assert!(said.contains("Mest kompatibla"), "{said}");
        });
    });
}

#[test]
fn the_real_reader_reads_a_swedish_poster() {
    let has = std::process::Command::new("tesseract").arg("--list-langs").output();
    let reads = has.is_ok_and(|done| String::from_utf8_lossy(&done.stdout).lines().any(|line| line == "swe"));
    if !reads {
        assert!(std::env::var_os("KAPPRUM_ALL_PROGRAMS").is_none(), "tests/all.sh installs tesseract with Swedish");
        return;
    }
    let desk = Desk::new(&[("affisch.png", common::sample("affisch.png"))]);
    let (code, said) = desk.add("affisch.png", &[]);
    assert_eq!(code, 0, "{said}");
    let text = "Välkommen på drop-in torsdag den 3 december klockan 14 till 16 Vi bjuder på soppa och bröd";
    assert!(said.contains(text), "{said}");
}
