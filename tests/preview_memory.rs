//! The preview's memory: whatever a person does to the files, what is served equals a preview begun anew.
//!
//! A hundred edits at random (half-saved files, renames, other encodings, templates, settings, pictures, whole checkouts),
//! the same ones each run. After every one the preview that has seen them all and one that sees the folder for the first
//! time, without a cache, answer for every address; nothing but the number of the version may differ.
//! `KAPPRUM_SEED=7 KAPPRUM_EDITS=1000 cargo test --test preview_memory` goes other ways.

#![cfg(feature = "serve")]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::{Files, TODAY, good_blog, picture, sample, walk};
use kapprum::diagnostic::Lang;
use kapprum::markup::Document;
use kapprum::media::{Target, target};
use kapprum::pipeline::Options;
use kapprum::serve::{Answer, Previewer, Snapshot};
use rayon::prelude::*;

/// How far two previews are compared without being told otherwise.
const EDITS: u64 = 100;
/// Which hundred edits: any number will do, and stays the same so that a failure can be repeated.
const SEED: u64 = 2026;

/// SplitMix64: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % bound as u64) as usize
    }

    fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())].clone()
    }
}

/// The good blog with what edits can reach between texts: links, a translation, a film, a draft, coming and old posts.
fn blog() -> Files {
    let mut files = good_blog();
    let mut add = |path: &str, bytes: &[u8]| files.insert(path.to_owned(), bytes.to_vec());
    let post = |title: &str, keys: &str, body: &str| {
        format!(
            "+++\ntitle = \"{title}\"\n{keys}tags = [\"natur\"]\nmotif = \"natur\"\norigin = \"own\"\n+++\n\n{body}\n"
        )
    };
    let cones =
        "Vi räknade [kottar efter löven](../2026-11-20-lov.md), se [listan](lista.txt).\n\n![Kottar i rad](kottar.png)";
    add("content/posts/2026-11-18-kottar/index.md", post("Kottar", "", cones).as_bytes());
    add("content/posts/2026-11-18-kottar/index.en.md", post("Cones", "", "The group counted cones.").as_bytes());
    add("content/posts/2026-11-18-kottar/kottar.png", &picture("kottar.png"));
    add("content/posts/2026-11-18-kottar/lista.txt", b"tolv kottar\n");
    let sea = "![Vågor rullar mot en strand](hav.mp4)";
    add("content/posts/2026-11-12-hav/index.md", post("Havet", "", sea).as_bytes());
    add("content/posts/2026-11-12-hav/hav.mp4", &sample("hav.mp4"));
    add("content/posts/2026-11-12-hav/hav.jpg", &picture("hav.png"));
    add("content/posts/2026-11-12-hav/hav.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nVågorna brusar.\n".as_bytes());
    let links = "Läs om [kottar](2026-11-18-kottar/index.md), [is](2026-12-01-is.md) och [frön](2025-11-22-fron.md).";
    add("content/posts/2026-11-10-langtan.md", post("Länkar", "draft = true\n", links).as_bytes());
    add("content/posts/2026-12-01-is.md", post("Is", "", "Vi bygger med [löv](2026-11-10-langtan.md).").as_bytes());
    add("content/posts/2025-11-22-fron.md", post("Frön", "", "Vi sådde frön på gården.").as_bytes());
    files
}

const SENTENCES: &[&str] = &[
    "Vi byggde en koja av grenar.",
    "I dag byggde Alva ett torn.",
    "Ring 070-174 06 05.",
    "## Så gick det till",
    "![](lov.png)",
    "![Löv](saknas.png)",
    "<b>Hej</b>",
    "Läs [mer](2026-11-18-kottar/index.md) och [mer](finns-inte.md).",
    "Se [listan](2026-11-18-kottar/lista.txt).",
];
const FRONT_LINES: &[&str] = &[
    "draft = true",
    "publish = 2026-12-24",
    "date = 2025-10-01",
    "date = 2026-11-19",
    "lang = \"en\"",
    "summary = \"Kort sagt.\"",
    "tags = [\"bygge\", \"natur\"]",
    "titel = \"Fel nyckel\"",
    "title = 7",
    "[[waivers]]\nrule = \"wording/shouting\"",
];
const SETTINGS_LINES: &[&str] = &[
    "theme = \"kalas\"",
    "theme = \"finns-inte\"",
    "lang = \"en\"",
    "status = \"trial\"",
    "title = \"Förskolan Eken\"",
    "policy_layers = []",
    "policy = \"motala\"",
    "logotype = \"annan.svg\"",
    "okänd = 1",
];
const TEMPLATES: &[(&str, &str)] = &[
    (
        "themes/standard/templates/tags.html",
        "<!doctype html><html lang=sv><title>Egna</title><h1>{{ site.title }}</h1>",
    ),
    ("themes/standard/templates/tags.html", "{% if %}"),
    ("themes/standard/templates/post.html", "{% extends \"base.html\" %}{% block main %}<h1>Egen</h1>{% endblock %}"),
    ("themes/standard/style.css", "body { color: #222 }"),
];

/// One edit of the folder, and what it was.
fn edit(folder: &Path, original: &Files, random: &mut Random) -> String {
    let files: Vec<PathBuf> = files_of(folder);
    if files.is_empty() {
        return mend_all(folder, original);
    }
    let file = random.one(&files);
    let texts: Vec<&PathBuf> = files.iter().filter(|f| f.extension().is_some_and(|e| e == "md")).collect();
    let text = if texts.is_empty() { file.clone() } else { random.one(&texts).to_path_buf() };
    match random.below(20) {
        0..=3 => mend(folder, original, random),
        4 | 18 | 19 => mend_all(folder, original),
        5 | 6 => append(&text, random.one(SENTENCES)),
        7 | 8 => insert(&text, random.one(FRONT_LINES)),
        9 => insert(&folder.join("blog.toml"), random.one(SETTINGS_LINES)),
        10 => half_save(&file, random),
        11 => without_a_line(&file, random),
        12 => in_another_encoding(&text, random),
        13 => rename(folder, &file, random),
        14 => repaint(&file, random),
        15 => {
            let (path, template) = random.one(TEMPLATES);
            put(&folder.join(path), template.as_bytes());
            format!("{path}: {template}")
        }
        16 => move_folder(folder, random),
        _ => remove_or_link(&file, random),
    }
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    walk(folder).into_iter().filter(|f| !f.strip_prefix(folder).expect("below").starts_with(".kapprum")).collect()
}

fn put(path: &Path, bytes: &[u8]) {
    // A file may stand where the folder should be, or a link where the file was.
    let _ = fs::create_dir_all(path.parent().expect("a folder"));
    let _ = fs::remove_file(path);
    let _ = fs::write(path, bytes);
}

fn mend(folder: &Path, original: &Files, random: &mut Random) -> String {
    let paths: Vec<&String> = original.keys().collect();
    let path = random.one(&paths);
    put(&folder.join(path), &original[path]);
    format!("{path} mended")
}

/// As a checkout does it: what does not belong is gone, everything else stands as it stood.
fn mend_all(folder: &Path, original: &Files) -> String {
    for entry in fs::read_dir(folder).expect("the site").flatten().filter(|e| e.file_name() != ".kapprum") {
        let _ = fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path()));
    }
    for (path, bytes) in original {
        put(&folder.join(path), bytes);
    }
    "everything mended".to_owned()
}

fn append(file: &Path, sentence: &str) -> String {
    let mut bytes = fs::read(file).unwrap_or_default();
    bytes.extend_from_slice(format!("\n{sentence}\n").as_bytes());
    put(file, &bytes);
    format!("{} got {sentence}", file.display())
}

/// A line after the first one: below `+++` in a post, below a comment or key in settings.
fn insert(file: &Path, line: &str) -> String {
    let bytes = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
    put(file, format!("{first}\n{line}\n{rest}").as_bytes());
    format!("{} got {line}", file.display())
}

fn half_save(file: &Path, random: &mut Random) -> String {
    let bytes = fs::read(file).unwrap_or_default();
    let length = random.below(bytes.len() + 1);
    put(file, &bytes[..length]);
    format!("{} saved to byte {length}", file.display())
}

fn without_a_line(file: &Path, random: &mut Random) -> String {
    let bytes = fs::read(file).unwrap_or_default();
    let lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
    let gone = random.below(lines.len().max(1));
    let left: Vec<u8> = lines.iter().enumerate().filter(|(i, _)| *i != gone).flat_map(|(_, l)| l.to_vec()).collect();
    put(file, &left);
    format!("{} without line {}", file.display(), gone + 1)
}

fn in_another_encoding(file: &Path, random: &mut Random) -> String {
    let bytes = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (name, bytes): (_, Vec<u8>) = match random.below(4) {
        0 => ("Latin 1", text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()),
        1 => ("CRLF", text.replace('\n', "\r\n").into_bytes()),
        2 => ("BOM", format!("\u{feff}{text}").into_bytes()),
        _ => ("UTF-16", [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()),
    };
    put(file, &bytes);
    format!("{} in {name}", file.display())
}

fn rename(folder: &Path, file: &Path, random: &mut Random) -> String {
    let place = random.one(&["content/posts", "content/pages", "content/posts/2026-11-18-kottar", "static", "."]);
    let ending = file.extension().unwrap_or_default().to_string_lossy().into_owned();
    let name =
        random.one(&["index", "index.ar", "2026-11-20-lov", "en-dag", "om-bloggen", "lo\u{308}v på gården", "lista"]);
    let to = folder.join(place).join(format!("{name}.{ending}"));
    let _ = fs::create_dir_all(folder.join(place));
    let _ = fs::rename(file, &to);
    format!("{} became {}", file.display(), to.display())
}

fn repaint(file: &Path, random: &mut Random) -> String {
    let name = random.one(&["lov.png", "kottar.png", "hav.mp4", "x.jpg", "garbage"]);
    let bytes = match name {
        "hav.mp4" => sample(name),
        "garbage" => (0..200).map(|_| random.below(256) as u8).collect(),
        _ => picture(name),
    };
    put(file, &bytes);
    format!("{} holds {name}", file.display())
}

fn move_folder(folder: &Path, random: &mut Random) -> String {
    let places = ["content", "content/posts", "content/pages", "content/posts/2026-11-18-kottar", "flyttad", "static"];
    let (from, to) = (random.one(&places), random.one(&places));
    let _ = fs::rename(folder.join(from), folder.join(to));
    format!("{from} became {to}")
}

fn remove_or_link(file: &Path, random: &mut Random) -> String {
    let _ = fs::remove_file(file);
    #[cfg(unix)]
    if random.below(2) == 0 {
        let to = random.one(&["/etc/hostname", "finns-inte", "blog.toml"]);
        let _ = std::os::unix::fs::symlink(to, file);
        return format!("{} links to {to}", file.display());
    }
    let _ = random;
    format!("{} removed", file.display())
}

/// The same files in a folder that no preview has seen.
fn copied(folder: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(folder).min_depth(1).into_iter().filter_entry(|e| e.file_name() != ".kapprum") {
        let entry = entry.expect("a readable folder");
        let at = to.join(entry.path().strip_prefix(folder).expect("below"));
        if entry.file_type().is_dir() {
            fs::create_dir(&at).expect("a folder");
        } else if entry.file_type().is_symlink() {
            #[cfg(unix)]
            std::os::unix::fs::symlink(fs::read_link(entry.path()).expect("a link"), &at).expect("a link");
        } else {
            fs::copy(entry.path(), &at).expect("a copy");
        }
    }
}

/// What the server sends for an address, without the number of the version.
#[derive(PartialEq)]
struct Sent {
    kind: &'static str,
    bytes: Vec<u8>,
}

fn sent(snapshot: &Snapshot, path: &str) -> Sent {
    let (kind, page) = match snapshot.answer(path) {
        Answer::File(bytes) => return Sent { kind: "file", bytes: bytes.to_vec() },
        Answer::Page(page) => ("page", page),
        Answer::NotFound(page) => ("not found", page),
        Answer::Broken(page) => ("broken", page),
    };
    Sent { kind, bytes: unversioned(&page, snapshot).into_bytes() }
}

fn unversioned(page: &str, snapshot: &Snapshot) -> String {
    page.replace(&format!("data-version=\"{}\"", snapshot.version), "")
}

/// Everything that a person gets to from `known`, and what is sent for it.
fn reached(snapshot: &Snapshot, known: &BTreeSet<String>) -> BTreeMap<String, Sent> {
    let mut all = BTreeMap::new();
    let mut waiting = known.clone();
    while !waiting.is_empty() {
        let answers: Vec<(String, Sent)> =
            waiting.into_par_iter().map(|path| (path.clone(), sent(snapshot, &path))).collect();
        let next: BTreeSet<String> = answers.iter().flat_map(|(path, sent)| references(path, sent)).collect();
        all.extend(answers);
        waiting = next.into_iter().filter(|path| !all.contains_key(path)).collect();
    }
    all
}

/// The addresses in the blog that a page leads to or shows.
fn references(path: &str, sent: &Sent) -> Vec<String> {
    if sent.kind != "page" {
        return Vec::new();
    }
    let document = Document::parse(&String::from_utf8_lossy(&sent.bytes));
    let folder = path.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("/{folder}"));
    let written = document.elements().iter().flat_map(|id| ["href", "src"].map(|name| document.attribute(*id, name)));
    written
        .flatten()
        .filter(|reference| !reference.contains(':'))
        .filter_map(|reference| match target("", &format!("{folder}/{reference}")) {
            Target::Path(path) if !path.starts_with("_kapprum") => Some(path),
            _ => None,
        })
        .collect()
}

/// What the findings are, for whoever mends what this test found.
fn findings(snapshot: &Snapshot) -> Vec<String> {
    snapshot.findings().iter().map(|d| format!("{} {:?} {:?} {}", d.rule, d.file, d.place, d.what.sv)).collect()
}

fn without<'a>(all: &'a [String], known: &[String]) -> Vec<&'a String> {
    all.iter().filter(|one| !known.contains(one)).collect()
}

fn overview(snapshot: &Snapshot) -> String {
    unversioned(&snapshot.overview(), snapshot)
}

fn previewer(folder: &Path) -> Previewer {
    let options = Options { policy: None, develop: true, preview: true };
    Previewer::new(folder, Some(TODAY), options, Lang::Sv)
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().expect("a number"))
}

#[test]
fn what_is_served_equals_a_preview_begun_anew_after_every_edit() {
    let (seed, edits) = (number("KAPPRUM_SEED", SEED), number("KAPPRUM_EDITS", EDITS));
    // Four blogs side by side, so that all cores have something to do.
    (seed..seed + 4).into_par_iter().for_each(|seed| edit_and_compare(seed, edits.div_ceil(4)));
}

fn edit_and_compare(seed: u64, edits: u64) {
    let mut random = Random(seed);
    let original = blog();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    fs::create_dir(&site).expect("a folder");
    mend_all(&site, &original);
    let mut old = previewer(&site);
    let mut known = BTreeSet::from(["index.html".to_owned(), "finns-inte.html".to_owned()]);
    for round in 0..edits {
        let done: Vec<String> = (0..=random.below(3)).map(|_| edit(&site, &original, &mut random)).collect();
        let copy = folder.path().join(format!("kopia-{round}"));
        fs::create_dir(&copy).expect("a folder");
        copied(&site, &copy);
        let served = old.look().expect("the folder is there");
        let fresh = previewer(&copy).look().expect("the folder is there");
        // What was there before is asked for again: a page that is gone must be gone.
        let right = reached(&fresh, &known);
        let different: Vec<&String> =
            right.par_iter().filter(|(path, right)| sent(&served, path) != **right).map(|(path, _)| path).collect();
        let (told, true_ones) = (findings(&served), findings(&fresh));
        assert!(
            different.is_empty() && told == true_ones && overview(&served) == overview(&fresh),
            "seed {seed}, edit {round}: {done:#?}\nserved otherwise: {different:?}\ntoo many: {:#?}\nmissing: {:#?}",
            without(&told, &true_ones),
            without(&true_ones, &told)
        );
        known.extend(right.into_keys());
        fs::remove_dir_all(&copy).expect("a folder of this test");
    }
}
