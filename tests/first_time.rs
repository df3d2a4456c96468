//! Somebody who has never used the program, with three phone photos, gets to a published post by doing what the messages say.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::path::Path;

use assert_cmd::Command;

/// What the program said on both channels, and its exit code.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let done = Command::cargo_bin("kapprum").expect("the program").current_dir(folder).args(arguments).output();
    let done = done.expect("it ran");
    let said = [done.stdout, done.stderr].map(|bytes| String::from_utf8(bytes).expect("text")).concat();
    (done.status.code().expect("an exit code"), said)
}

/// The words of the command that a message proposes, beginning with `kapprum` and these words.
fn proposed(said: &str, command: &str) -> Vec<String> {
    let line = said.lines().find_map(|line| Some(&line[line.find(command)?..]));
    let line = line.unwrap_or_else(|| panic!("no message proposes {command}:\n{said}"));
    line.split_whitespace().skip(1).filter(|word| *word != "BILD" && *word != "…").map(str::to_owned).collect()
}

/// The portrait as a phone would have taken it: with the place in it.
fn portrait_with_place() -> Vec<u8> {
    let (portrait, elsewhere) = (common::sample("astronaut.jpg"), common::sample("plats-i-filen.jpg"));
    let marker = elsewhere.windows(10).position(|bytes| bytes[..2] == [0xFF, 0xE1] && &bytes[4..8] == b"Exif");
    let start = marker.expect("a picture that says where it was taken");
    let length = usize::from(u16::from_be_bytes([elsewhere[start + 2], elsewhere[start + 3]]));
    [&portrait[..2], &elsewhere[start..start + 2 + length], &portrait[2..]].concat()
}

/// A folder with three photos from a phone: one says where it was taken, one says nothing, and one shows a face.
fn desk_with_photos() -> tempfile::TempDir {
    let desk = tempfile::tempdir().expect("a folder");
    for (name, bytes) in [
        ("IMG_1001.JPG", common::sample("plats-i-filen.jpg")),
        ("IMG_1002.JPG", common::sample("utan-nagot.jpg")),
        ("IMG_1003.JPG", portrait_with_place()),
    ] {
        std::fs::write(desk.path().join(name), bytes).expect("a photo");
    }
    desk
}

#[test]
fn three_photos_become_a_post_by_following_the_messages() {
    let desk = desk_with_photos();
    let desk = desk.path();
    let day = ["--date", "2026-11-21"];
    let (_, said) = run(desk, &[&["init", "blogg"][..], &day].concat());
    let new = proposed(&said, "kapprum new");
    assert_eq!(new[..2], ["new", "blogg"]);
    let (_, said) = run(desk, &[&["new", "blogg", "Vi bygger en koja"][..], &day].concat());

    // The first try: all three at once, and no answers.
    let mut add: Vec<String> = proposed(&said, "kapprum picture add");
    let check: Vec<String> = proposed(&said, "kapprum check");
    let build: Vec<String> = proposed(&said, "kapprum build");
    let post = desk.join(&add[2]);
    add.extend(["IMG_1001.JPG", "IMG_1002.JPG", "IMG_1003.JPG"].map(str::to_owned));
    let answers = [
        ("--alt", "Pinnar står lutade mot en gran"),
        ("--people", "none"),
        ("--alt", "Ett golv av granris"),
        ("--motif", "natur"),
        ("--origin", "own"),
        ("--alt", "Kojan inifrån"),
    ];
    let mut said = String::new();
    for (flag, answer) in answers {
        let (code, now) = run(desk, &add.iter().map(String::as_str).collect::<Vec<_>>());
        if code != 2 {
            said = now;
            break;
        }
        assert!(now.contains(flag), "the message asks for something else than {flag}: {now}");
        add.extend([flag.to_owned(), answer.to_owned()]);
    }
    assert!(said.contains("IMG_1003.JPG: ett ansikte syns"), "{said}");

    // The face is hidden as the message says, and the copy is added as the next one says.
    let hide = proposed(&said, "kapprum picture hide");
    let (code, said) = run(desk, &hide.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(code, 0, "{said}");
    let copy = proposed(&said, "kapprum picture add").pop().expect("a file");
    let more = ["--alt", "Någon kikar in i kojan", "--people", "unidentifiable", "--motif", "natur", "--origin", "own"];
    let (code, said) = run(desk, &[&["picture", "add", &add[2], &copy][..], &more].concat());
    assert_eq!(code, 0, "{said}");

    let text = std::fs::read_to_string(&post).expect("the post");
    std::fs::write(&post, format!("{text}\nI skogen byggde barngruppen en koja av pinnar och granris.\n"))
        .expect("the post");
    let with_day = |words: &[String]| -> Vec<String> { words.iter().cloned().chain(day.map(str::to_owned)).collect() };
    for command in [with_day(&check), with_day(&build)] {
        let (code, said) = run(desk, &command.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(code, 0, "{said}");
    }

    let published = desk.join("blogg/public");
    let page = std::fs::read_to_string(published.join("inlagg/2026-11-21-vi-bygger-en-koja.html")).expect("the post");
    assert_eq!(page.matches("<img").count() - usize::from(page.contains("class=home")), 3, "{page}");
    for file in common::walk(&published) {
        let bytes = std::fs::read(&file).expect("a file");
        assert!(!bytes.windows(4).any(|four| four == b"Exif"), "{}", file.display());
    }
}

#[test]
fn a_new_post_takes_its_pictures_along_or_writes_nothing() {
    let desk = desk_with_photos();
    let desk = desk.path();
    let day = ["--date", "2026-11-21"];
    run(desk, &[&["init", "blogg"][..], &day].concat());
    let post = desk.join("blogg/content/posts/2026-11-21-koja/index.md");
    let mut new = vec!["new", "blogg", "Koja", "--date", "2026-11-21"];

    // Answers without a picture are told, as is a picture that is not there.
    assert_eq!(run(desk, &[&new[..], &["--people", "none"]].concat()).0, 2);
    assert_eq!(run(desk, &[&new[..], &["--picture", "IMG_9999.JPG"]].concat()).0, 2);

    // The same questions as for pictures that are added later; nothing is written before all are answered.
    new.extend(["--picture", "IMG_1001.JPG", "IMG_1002.JPG", "IMG_1003.JPG"]);
    for (flag, answer) in [
        ("--alt", "Pinnar står lutade mot en gran"),
        ("--people", "none"),
        ("--alt", "Ett golv av granris"),
        ("--motif", "natur"),
        ("--origin", "own"),
    ] {
        let (code, said) = run(desk, &new);
        assert!(code == 2 && said.contains(flag), "the message asks for something else than {flag}: {said}");
        assert!(!post.parent().is_some_and(Path::exists), "something was written before the answers were there");
        new.extend([flag, answer]);
    }
    let (code, said) = run(desk, &new);
    assert!(code == 1 && said.contains("IMG_1003.JPG: ett ansikte syns"), "{said}");
    let text = std::fs::read_to_string(&post).expect("the post");
    assert!(text.contains("people = \"none\"\nmotif = \"natur\"\norigin = \"own\""), "{text}");
    assert_eq!(text.matches("![").count(), 1 + 2, "the explained one, and two pictures: {text}");
    let (code, said) = run(desk, &[&["check", "blogg"][..], &day].concat());
    assert_eq!(code, 0, "{said}");
    let (code, said) = run(desk, &new);
    assert!(code == 2 && said.contains("finns redan"), "{said}");
}

#[test]
fn a_second_role_may_say_that_a_face_is_none_and_the_head_sees_it() {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in common::good_blog() {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folders");
        std::fs::write(path, bytes).expect("a file");
    }
    std::fs::write(folder.path().join("content/posts/lov.png"), common::sample("astronaut.jpg")).expect("a picture");
    let check = ["check", ".", "--date", "2026-11-21", "--report", "till-rektor.html"];
    let (code, said) = run(folder.path(), &check);
    assert_eq!(code, 1);
    // The message gives the lines to write; a terminal may break them.
    let plain: Vec<&str> = said.split_whitespace().collect();
    let plain = plain.join(" ");
    let from = plain.find("confirmed_hash").expect("the way is told");
    let lines = &plain[from..=from + plain[from..].find(']').expect("its end")];
    let lines = lines.replace(" confirmed_boxes", "\nconfirmed_boxes");
    let post = folder.path().join(common::POST);
    let text = std::fs::read_to_string(&post).expect("the post");
    let told = text.replacen(
        "[pictures.\"lov.png\"]",
        &format!("[pictures.\"lov.png\"]\nconfirmed_by = \"rektor\"\n{lines}"),
        1,
    );
    assert_ne!(told, text);
    std::fs::write(&post, &told).expect("the post");
    let (code, said) = run(folder.path(), &check);
    assert_eq!(code, 0, "{said}");
    let report = std::fs::read_to_string(folder.path().join("till-rektor.html")).expect("the report");
    assert!(report.contains("lov.png") && report.contains("Inget ansikte") && report.contains("rektor"));
    // Another picture under the same name has not been confirmed.
    let mut other = common::sample("astronaut.jpg");
    other.extend_from_slice(b"x");
    std::fs::write(folder.path().join("content/posts/lov.png"), other).expect("a picture");
    assert_eq!(run(folder.path(), &check).0, 1);
}

/// What the README's first command builds on the day that it names.
#[test]
fn of_the_example_blog_nothing_is_to_be_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let check = ["check", "example-site", "--date", "2026-11-21", "--format", "json"];
    let done = Command::cargo_bin("kapprum").expect("the program").current_dir(root).args(check).output();
    let done = done.expect("it ran");
    assert_eq!(String::from_utf8_lossy(&done.stdout), "", "{}", String::from_utf8_lossy(&done.stderr));
}
