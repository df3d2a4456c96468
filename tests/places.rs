//! Names and places of files from outside: åäö in both spellings, spaces, Windows line ends, links, paths that lead out.

#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use common::outside::{build, kapprum, lay_out, said, tree};
use common::{good_blog, picture, sample};
use kapprum::markup::Document;

/// What no file outside a site may give away.
const SECRET: &str = "Lösenordet är sommar";

fn site() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("Förskolans blogg åäö");
    lay_out(&good_blog(), &site);
    fs::write(folder.path().join("hemligt.md"), format!("+++\ntitle = \"{SECRET}\"\n+++\n\n{SECRET}.\n"))
        .expect("a file");
    fs::write(folder.path().join("hemlig.png"), picture("hemlig.png")).expect("a picture");
    (folder, site)
}

fn post(title: &str, image: &str) -> String {
    format!(
        "+++\ntitle = \"{title}\"\ntags = [\"natur\"]\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"{image}\"]\npeople = \"none\"\n+++\n\nBarngruppen räknade bär på gården.\n\n![Röda bär på en gren](<{image}>)\n"
    )
}

/// The findings of a check, one JSON line each.
fn findings(site: &Path) -> (i32, Vec<String>) {
    let run = kapprum().arg("check").arg(site).args(["--date", "2026-11-21", "--format", "json"]).output();
    let run = run.expect("the binary runs");
    let text = String::from_utf8(run.stdout).expect("text");
    (run.status.code().expect("an exit code"), text.lines().map(str::to_owned).collect())
}

#[test]
fn names_as_people_and_their_computers_write_them_all_work() {
    let (_folder, site) = site();
    let posts = site.join("content/posts");
    let with_picture = |folder: &str, name: &str, reference: &str, text: fn(&str) -> Vec<u8>| {
        let at = posts.join(folder);
        fs::create_dir_all(&at).expect("a folder");
        fs::write(at.join(name), picture("bild.png")).expect("a picture");
        fs::write(at.join("index.md"), text(&post(folder, reference))).expect("a post");
    };
    let plain = |text: &str| text.as_bytes().to_vec();
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes();
    // As macOS writes names (decomposed), with the reference typed composed; and the other way round.
    with_picture("2026-11-19-ho\u{308}st pa\u{30a} ga\u{30a}rden", "ro\u{308}da ba\u{308}r.png", "röda bär.png", plain);
    with_picture("2026-11-18-Våra ÄPPLEN", "äpple.png", "a\u{308}pple.png", windows);
    fs::write(posts.join("2026-11-17 – Åska, moln & ö.md"), windows(&post("Åska", "../posts/lov.png")))
        .expect("a post");
    fs::write(site.join("content/pages/Vår gård.md"), "+++\ntitle = \"Vår gård\"\n+++\n\nHär är gården.\n")
        .expect("a page");
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(0), "{}{}", said(&run), String::from_utf8_lossy(&run.stdout));
    let output = tree(&site.join("public"));
    for page in [
        "inlagg/2026-11-19-host-pa-garden.html",
        "inlagg/2026-11-18-vara-applen.html",
        "inlagg/2026-11-17-aska-moln-o.html",
        "var-gard.html",
    ] {
        let bytes = output.get(Path::new(page)).unwrap_or_else(|| panic!("{page} is not there: {:?}", output.keys()));
        let html = String::from_utf8_lossy(bytes);
        assert!(!html.contains('\u{feff}') && !html.contains("&#13"), "{page}");
        assert!(page == "var-gard.html" || html.contains("Röda bär på en gren"), "{page}: {html}");
    }
    let names = output.keys().map(|path| path.to_string_lossy().into_owned());
    for name in names {
        assert!(name.is_ascii() && !name.contains(' '), "{name} cannot be an address as it is");
    }
}

#[test]
fn links_are_told_and_never_followed() {
    let (folder, site) = site();
    let posts = site.join("content/posts");
    symlink(folder.path().join("hemligt.md"), posts.join("2026-11-19-hemligt.md")).expect("a link");
    symlink("finns-inte.md", posts.join("2026-11-18-borta.md")).expect("a link");
    symlink(folder.path(), posts.join("2026-11-17-ut")).expect("a link");
    symlink("..", site.join("content/pages/uppåt")).expect("a link in a circle");
    symlink(folder.path().join("hemlig.png"), posts.join("bild.png")).expect("a link");
    fs::create_dir_all(site.join("static/.well-known")).expect("a folder");
    symlink(folder.path().join("hemligt.md"), site.join("static/.well-known/hemligt.txt")).expect("a link");
    fs::write(posts.join("2026-11-16-bild.md"), post("Bild", "bild.png")).expect("a post");
    let (code, lines) = findings(&site);
    assert_eq!(code, 1, "{lines:#?}");
    for link in ["2026-11-19-hemligt.md", "2026-11-18-borta.md", "2026-11-17-ut", "uppåt", "bild.png", "hemligt.txt"] {
        let told = lines.iter().any(|line| line.contains("site/link-in-site") && line.contains(link));
        assert!(told, "the link {link} is not told: {lines:#?}");
    }
    assert_eq!(build(&site, &[]).status.code(), Some(1));
    for (path, bytes) in tree(&site) {
        assert!(!String::from_utf8_lossy(&bytes).contains(SECRET) || path.starts_with("content"), "{}", path.display());
    }
    assert!(!site.join("public").exists());
}

#[test]
fn a_site_reached_through_a_link_is_the_site() {
    let (folder, site) = site();
    let link = folder.path().join("genväg");
    symlink(&site, &link).expect("a link");
    let run = build(&link, &[]);
    assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    assert!(site.join("public/index.html").exists());
}

#[test]
fn paths_that_lead_out_of_the_site_are_refused() {
    let (folder, site) = site();
    let absolute = folder.path().join("hemlig.png").to_string_lossy().into_owned();
    let ways = [
        "../../../hemlig.png",
        "..\\..\\..\\hemlig.png",
        "%2e%2e/%2e%2e/%2e%2e/hemlig.png",
        "file:///etc/hostname",
        &absolute,
    ];
    for (number, way) in ways.iter().enumerate() {
        let name = format!("2026-11-{}-ut.md", 10 + number);
        fs::write(site.join("content/posts").join(&name), post("Ut", way)).expect("a post");
    }
    let (code, lines) = findings(&site);
    assert_eq!(code, 1, "{lines:#?}");
    for (number, way) in ways.iter().enumerate() {
        let name = format!("2026-11-{}-ut.md", 10 + number);
        let told =
            lines.iter().any(|line| line.contains(&name) && line.contains("\"pictures/") && line.contains("\"error\""));
        assert!(told, "{way} is not refused: {lines:#?}");
    }
    // Left out, nothing of them is written, and the picture outside is nowhere.
    let run = build(&site, &["--leave-out"]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    assert!(tree(&site.join("public")).keys().all(|path| !path.to_string_lossy().contains("-ut")));
}

#[test]
fn alike_films_in_two_folders_keep_their_own_captions() {
    let (_folder, site) = site();
    let film = |folder: &str, title: &str, keys: &str, words: &str| {
        let at = site.join("content/posts").join(folder);
        fs::create_dir_all(&at).expect("a folder");
        fs::write(at.join("hav.mp4"), sample("hav.mp4")).expect("a film");
        fs::write(at.join("hav.vtt"), format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{words}\n")).expect("captions");
        let front = format!(
            "title = \"{title}\"\n{keys}motif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\nvoices = \"none\"\n"
        );
        fs::write(at.join("index.md"), format!("+++\n{front}+++\n\n![Waves rolling towards a beach](hav.mp4)\n"))
            .expect("a post");
    };
    film("2026-11-19-hav", "Havet", "", "Vågorna brusar.");
    film("2026-11-18-sea", "The sea", "lang = \"en\"\n", "The waves are loud.");
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(0), "{}{}", said(&run), String::from_utf8_lossy(&run.stdout));
    let output = tree(&site.join("public"));
    for (page, words) in [("2026-11-19-hav", "Vågorna brusar."), ("2026-11-18-sea", "The waves are loud.")] {
        let html = String::from_utf8_lossy(&output[Path::new(&format!("inlagg/{page}.html"))]).into_owned();
        let document = Document::parse(&html);
        let track = document.all(&["track"]).next().expect("a track");
        let source = document.attribute(track, "src").expect("a source").trim_start_matches("../");
        let captions = output.get(Path::new(source)).unwrap_or_else(|| panic!("{source} of {page} is not there"));
        assert!(String::from_utf8_lossy(captions).contains(words), "{page} has the captions of another film");
    }
}

#[test]
fn a_film_shows_the_picture_of_its_name_developed_as_any_other() {
    let (_folder, site) = site();
    let at = site.join("content/posts/2026-11-19-hav");
    fs::create_dir_all(&at).expect("a folder");
    fs::write(at.join("hav.mp4"), sample("hav.mp4")).expect("a film");
    fs::write(at.join("hav.vtt"), "WEBVTT\n\n00:00.000 --> 00:01.000\nVågorna brusar.\n").expect("captions");
    let poster = sample("plats-i-filen.jpg");
    fs::write(at.join("hav.JPG"), &poster).expect("a poster");
    let front = "title = \"Havet\"\nmotif = \"natur\"\norigin = \"own\"\n\n[pictures.\"hav.mp4\"]\npeople = \"none\"\nvoices = \"none\"\n\n[pictures.\"hav.JPG\"]\npeople = \"none\"\n";
    fs::write(at.join("index.md"), format!("+++\n{front}+++\n\n![Vågor rullar mot en strand](hav.mp4)\n"))
        .expect("a post");
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(0), "{}{}", said(&run), String::from_utf8_lossy(&run.stdout));
    let output = tree(&site.join("public"));
    let html = String::from_utf8_lossy(&output[Path::new("inlagg/2026-11-19-hav.html")]).into_owned();
    let document = Document::parse(&html);
    let film = document.all(&["video"]).next().expect("a film");
    let shown = document.attribute(film, "poster").expect("a poster").trim_start_matches("../");
    let shipped = &output[Path::new(shown)];
    assert!(shipped.starts_with(&[0xFF, 0xD8]) && *shipped != poster);
    assert!(!shipped.windows(4).any(|four| four == b"Exif"), "the place is gone");
}

#[test]
fn what_is_no_file_is_never_read() {
    let (_folder, site) = site();
    for path in ["content/posts/2026-11-19-ror.md", "content/posts/ror.png", "static/ror.txt"] {
        let at = site.join(path);
        fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        let made = std::process::Command::new("mkfifo").arg(&at).status().expect("mkfifo");
        assert!(made.success());
    }
    let _socket = std::os::unix::net::UnixListener::bind(site.join("content/posts/2026-11-18-uttag.md"));
    // Whoever opened the pipe would wait for ever.
    let mut check = kapprum().arg("check").arg(&site).args(["--date", "2026-11-21"]).spawn().expect("the binary runs");
    let since = std::time::Instant::now();
    let code = loop {
        match check.try_wait().expect("a child") {
            Some(status) => break status.code(),
            None if since.elapsed().as_secs() < 60 => std::thread::sleep(std::time::Duration::from_millis(50)),
            None => {
                check.kill().expect("a child");
                break None;
            }
        }
    };
    assert_eq!(code, Some(0));
}

#[test]
fn hidden_files_and_those_that_programs_leave_behind_are_no_posts() {
    let (_folder, site) = site();
    let posts = site.join("content/posts");
    let binary = b"\0\x05\x16\x07Mac OS X        ".as_slice();
    let secret = format!("+++\ntitle = \"Hemligt\"\n+++\n\n{SECRET}.\n").into_bytes();
    fs::create_dir_all(posts.join(".papperskorg")).expect("a folder");
    for (name, bytes) in [
        ("._2026-11-20-lov.md", binary),
        (".2026-11-20-hemlig.md", &secret),
        ("~$2026-11-20-x.md", binary),
        (".#2026-11-20-lov.md", &secret),
        ("2026-11-20-lov.md~", &secret),
        ("#2026-11-20-lov.md#", &secret),
        (".2026-11-20-lov.md.swp", binary),
        (".papperskorg/y.md", &secret),
    ] {
        fs::write(posts.join(name), bytes).expect("a file");
    }
    fs::write(posts.join(".papperskorg/bild.png"), picture("bild.png")).expect("a picture");
    fs::write(site.join("content/.utkast.md"), &secret).expect("a file");
    let (_, lines) = findings(&site);
    assert!(lines.iter().all(|line| line.contains("site/secret-in-site")), "{lines:#?}");
    fs::write(posts.join("2026-11-16-bild.md"), post("Bild", ".papperskorg/bild.png")).expect("a post");
    let (_, lines) = findings(&site);
    let told = |line: &String| line.contains("pictures/file-missing") && line.contains("2026-11-16-bild.md");
    assert!(lines.iter().any(told), "{lines:#?}");
}

#[test]
fn nothing_is_kept_through_a_link_in_the_cache_s_place() {
    let (folder, site) = site();
    let elsewhere = folder.path().join("annat");
    fs::create_dir(&elsewhere).expect("a folder");
    symlink(&elsewhere, site.join(".kapprum")).expect("a link");
    let (code, lines) = findings(&site);
    assert_eq!(code, 1);
    assert!(lines.iter().any(|line| line.contains("site/link-in-site") && line.contains(".kapprum")), "{lines:#?}");
    build(&site, &[]);
    assert_eq!(fs::read_dir(&elsewhere).expect("the folder").count(), 0);
}

#[test]
fn commands_that_write_do_not_follow_links_out_of_the_blog() {
    let (folder, site) = site();
    let elsewhere = folder.path().join("annat");
    fs::rename(site.join("content/posts"), &elsewhere).expect("a folder");
    symlink(&elsewhere, site.join("content/posts")).expect("a link");
    let image = folder.path().join("hemlig.png");
    let before = tree(&elsewhere);
    let (post, image) = (site.join("content/posts/2026-11-20-lov.md"), image.to_str().expect("a plain path"));
    let answers = ["--alt", "Löv", "--people", "none", "--motif", "natur", "--origin", "own"];
    for run in [
        kapprum().arg("new").arg(&site).args(["Mer löv", "--date", "2026-11-21"]).output(),
        kapprum().args(["picture", "hide"]).arg(site.join("content/posts/lov.png")).args(["--box", "0,0,9,9"]).output(),
        kapprum().args(["picture", "add"]).arg(&post).arg(image).args(answers).output(),
        kapprum().current_dir(site.join("content")).args(["picture", "add", "posts/2026-11-20-lov.md", image]).output(),
    ] {
        let run = run.expect("the binary runs");
        assert_eq!(run.status.code(), Some(2), "{}", said(&run));
        assert!(said(&run).contains("content/posts är en länk"), "{}", said(&run));
        assert_eq!(tree(&elsewhere), before);
    }
}
