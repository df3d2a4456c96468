//! The output from outside: killed, out of room, two at once, somebody else's folder; and the same bytes every time.

#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use common::outside::{build, kapprum, lay_out, left_beside, said, tree};
use common::{POST, good_blog};

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// The two faces of a blog that is built again and again.
const FACES: [&str; 2] = ["Vi räknade till tolv.", "Vi räknade till tjugo."];

/// A good blog in a folder of its own, built once.
fn built() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let site = folder.path().join("blogg");
    lay_out(&good_blog(), &site);
    put_on(&site, FACES[0]);
    let first = build(&site, &[]);
    assert_eq!(first.status.code(), Some(0), "{}", said(&first));
    (folder, site)
}

/// Makes every page of the blog say `face`: the post does, and the purpose on each page.
fn put_on(site: &Path, face: &str) {
    let good = good_blog();
    let post = String::from_utf8(good[POST].clone()).expect("text");
    fs::write(site.join(POST), format!("{post}\n{face}\n")).expect("a post");
    let settings = String::from_utf8(good["blog.toml"].clone()).expect("text");
    let purpose = settings.lines().find(|l| l.starts_with("purpose")).expect("a purpose");
    let settings = settings.replace(purpose, &format!("purpose = \"Här visar vi vad vi gör. {face}\""));
    fs::write(site.join("blog.toml"), settings).expect("settings");
}

fn spawn_build(site: &Path) -> Child {
    let mut command = kapprum();
    command.arg("build").arg(site).args(["--date", "2026-11-21"]).stdout(Stdio::null()).stderr(Stdio::null());
    command.spawn().expect("the binary runs")
}

#[test]
fn killed_at_any_moment_the_old_site_stands_whole() {
    let (_folder, site) = built();
    let output = site.join("public");
    let old = tree(&output);
    put_on(&site, FACES[1]);
    let start = Instant::now();
    assert_eq!(build(&site, &[]).status.code(), Some(0));
    let whole_time = start.elapsed();
    let new = tree(&output);
    assert_ne!(old, new);
    let faces: [&Tree; 2] = [&old, &new];
    let mut killed = 0;
    for round in 0..30u32 {
        put_on(&site, FACES[round as usize % 2]);
        let mut child = spawn_build(&site);
        if round % 3 == 0 {
            std::thread::sleep(whole_time * round / 30);
        } else {
            // Where it matters most: while the new folder is being written, and while the two change places.
            let staging = site.join(".public.kapprum-new");
            while !staging.exists() && child.try_wait().expect("a child").is_none() {
                std::thread::sleep(Duration::from_micros(200));
            }
            std::thread::sleep(Duration::from_millis(u64::from(round) * 5));
        }
        let _ = child.kill();
        killed += u32::from(child.wait().expect("a child").code().is_none());
        let stands = tree(&output);
        assert!(faces.contains(&&stands), "after a kill in round {round} the site is neither the old nor the new one");
    }
    assert!(killed >= 10, "only {killed} of 30 builds were killed before they were done");
    put_on(&site, FACES[0]);
    let last = build(&site, &[]);
    assert_eq!(last.status.code(), Some(0), "{}", said(&last));
    assert_eq!(tree(&output), old);
    assert_eq!(left_beside(&site), [".public.kapprum-lock"], "the next build cleans up");
}

#[test]
fn a_full_disk_leaves_the_old_site_and_says_so() {
    let (_folder, site) = built();
    let output = site.join("public");
    let old = tree(&output);
    put_on(&site, FACES[1]);
    // A limit on the size of files stands in for the disk: the system refuses to write in the middle of a file, to
    // anybody, and no right to mount anything is needed. With the signal ignored the program sees the refusal.
    let largest = old.values().map(Vec::len).max().expect("a site of files");
    for blocks in [1, largest / 1024, largest / 512 - 1] {
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let mut command = std::process::Command::new("sh");
        command.arg("-c").arg(script).arg(env!("CARGO_BIN_EXE_kapprum"));
        let run = command.arg("build").arg(&site).args(["--date", "2026-11-21"]).output().expect("a shell");
        assert_eq!(run.status.code(), Some(2), "{blocks}: {}", said(&run));
        assert!(said(&run).contains("Den gamla bloggen står kvar orörd."), "{blocks}: {}", said(&run));
        assert!(said(&run).contains("får inte plats"), "{blocks}: {}", said(&run));
        assert_eq!(tree(&output), old, "{blocks}");
        assert_eq!(left_beside(&site), [".public.kapprum-lock"], "{blocks}: what was begun takes up no room");
    }
}

#[test]
fn a_full_disk_leaves_the_baseline_and_nothing_beside_it() {
    let (_folder, site) = built();
    fs::write(site.join("baseline.json"), "{\"advices\":[]}").expect("a baseline");
    fs::write(site.join("content/posts/lov.txt"), "Löv").expect("something to advise on");
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
    let mut command = std::process::Command::new("sh");
    command.arg("-c").arg(script).arg(env!("CARGO_BIN_EXE_kapprum"));
    let run = command.arg("adopt").arg(&site).args(["--date", "2026-11-21"]).output().expect("a shell");
    assert_eq!(run.status.code(), Some(2), "{}", said(&run));
    assert!(said(&run).contains("disken är full"), "{}", said(&run));
    assert_eq!(fs::read_to_string(site.join("baseline.json")).expect("the baseline"), "{\"advices\":[]}");
    assert_eq!(left_beside(&site), [".public.kapprum-lock"]);
}

/// What becomes of a file; `None`: it is gone.
type Damage = fn(&[u8]) -> Option<Vec<u8>>;

#[test]
fn what_is_damaged_in_the_cache_is_made_anew() {
    let (_folder, site) = built();
    let old = tree(&site.join("public"));
    let cache = site.join(".kapprum");
    let kept = tree(&cache);
    for shelf in ["pictures", "facts"] {
        assert!(kept.keys().any(|path| path.starts_with(shelf)), "nothing on the shelf {shelf}: {:?}", kept.keys());
    }
    let damages: [(&str, Damage); 4] = [
        ("emptied", |_| Some(Vec::new())),
        ("halved", |bytes| Some(bytes[..bytes.len() / 2].to_vec())),
        ("changed", |bytes| {
            let mut changed = bytes.to_vec();
            let middle = changed.len() / 2;
            changed[middle] ^= 1;
            Some(changed)
        }),
        ("removed", |_| None),
    ];
    for (what, damage) in damages {
        for (path, bytes) in kept.iter().filter(|(path, _)| !path.ends_with(".gitignore")) {
            match damage(bytes) {
                Some(damaged) => fs::write(cache.join(path), damaged).expect("an entry"),
                None => fs::remove_file(cache.join(path)).expect("an entry"),
            }
        }
        let run = build(&site, &[]);
        assert_eq!(run.status.code(), Some(0), "{what}: {}", said(&run));
        assert_eq!(tree(&site.join("public")), old, "{what}");
        assert_eq!(tree(&cache), kept, "{what}");
    }
}

#[test]
fn the_output_is_never_written_among_the_sources() {
    let (folder, site) = built();
    std::os::unix::fs::symlink(site.join("content"), folder.path().join("genväg")).expect("a link");
    let before = tree(folder.path());
    for place in
        ["content/posts/ut", ".kapprum", "themes", "static", "static/ut", "finns/../content/ut", "../genväg/ut"]
    {
        let run = build(&site, &["--output", &site.join(place).to_string_lossy()]);
        assert_eq!(run.status.code(), Some(2), "{place}: {}", said(&run));
        assert!(said(&run).contains("det som bloggen görs av"), "{place}: {}", said(&run));
        assert_eq!(tree(folder.path()), before, "{place}");
    }
    for place in [site.join("public"), folder.path().join("ut")] {
        let run = build(&site, &["--output", &place.to_string_lossy()]);
        assert_eq!(run.status.code(), Some(0), "{}", said(&run));
    }
}

#[test]
fn a_refused_build_leaves_the_old_site() {
    let (_folder, site) = built();
    let old = tree(&site.join("public"));
    put_on(&site, "Ring 070-174 06 05.");
    let run = build(&site, &[]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run));
    assert_eq!(tree(&site.join("public")), old);
}

#[test]
fn a_folder_that_is_not_ours_is_refused_with_advice() {
    let (folder, site) = built();
    let foreign = folder.path().join("dokument");
    fs::create_dir(&foreign).expect("a folder");
    fs::write(foreign.join("avtal.pdf"), "x").expect("a file");
    let file = folder.path().join("fil");
    fs::write(&file, "x").expect("a file");
    let link = folder.path().join("länk");
    std::os::unix::fs::symlink(&foreign, &link).expect("a link");
    let before = tree(folder.path());
    // `/proc` is a disk of its own on every Linux; `.` and `/` have no folder beside them to build in.
    let mut places = vec![
        (foreign.as_path(), "avtal.pdf"),
        (&site, "inte har skrivit"),
        (&file, "hel mapp"),
        (&link, "hel mapp"),
        (Path::new("/"), "hel mapp"),
        (Path::new("."), "hel mapp"),
        (Path::new(".."), "hel mapp"),
    ];
    if cfg!(target_os = "linux") {
        places.push((Path::new("/proc"), "hel mapp"));
    }
    for (place, word) in places {
        let mut command = kapprum();
        command.current_dir(&foreign).arg("build").arg(&site).args(["--date", "2026-11-21"]).arg("--output").arg(place);
        let run = command.output().expect("the binary runs");
        assert_eq!(run.status.code(), Some(2), "{}: {}", place.display(), said(&run));
        assert!(said(&run).contains(word) && said(&run).contains("--output"), "{}: {}", place.display(), said(&run));
    }
    let after: Tree = tree(folder.path()).into_iter().filter(|(p, _)| !p.ends_with(".dokument.kapprum-lock")).collect();
    let locks: Vec<_> = after.keys().filter(|p| !before.contains_key(*p)).collect();
    assert_eq!(locks, [Path::new(".blogg.kapprum-lock")], "nothing but a lock is written beside a folder of others");
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)), "a file of others was changed");
}

#[test]
fn two_builds_at_once_take_turns() {
    let (_folder, site) = built();
    let old = tree(&site.join("public"));
    let mut both = [spawn_build(&site), spawn_build(&site)];
    for child in &mut both {
        assert_eq!(child.wait().expect("a child").code(), Some(0));
    }
    assert_eq!(tree(&site.join("public")), old);
    assert_eq!(left_beside(&site), [".public.kapprum-lock"]);

    // While somebody else holds the lock, nothing is written; as soon as it is free, the build goes on.
    let lock = fs::File::open(site.join(".public.kapprum-lock")).expect("the lock");
    lock.lock().expect("nobody builds");
    put_on(&site, FACES[1]);
    let mut command = kapprum();
    command.arg("build").arg(&site).args(["--date", "2026-11-21"]).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut waiting = command.spawn().expect("the binary runs");
    let mut told = BufReader::new(waiting.stderr.take().expect("a pipe")).lines();
    let first = told.next().expect("it says that it waits").expect("text");
    assert!(first.contains("Väntar"), "{first}");
    assert!(waiting.try_wait().expect("a child").is_none(), "the second build does not wait");
    assert_eq!(tree(&site.join("public")), old);
    lock.unlock().expect("unlocked");
    told.for_each(drop);
    assert_eq!(waiting.wait().expect("a child").code(), Some(0));
    assert_ne!(tree(&site.join("public")), old);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let files = good_blog();
    let runs = ["1", "2", "7"].map(|threads| {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = folder.path().join(format!("blogg-{threads}"));
        if threads == "7" {
            // Another order of writing gives another order of listing, and other times.
            let reversed: Vec<_> = files.iter().rev().collect();
            for (path, bytes) in reversed {
                lay_out(&BTreeMap::from([(path.clone(), bytes.clone())]), &site);
                let file = fs::File::options().append(true).open(site.join(path)).expect("a file");
                file.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(1_000_000_000)).expect("a time");
            }
        } else {
            lay_out(&files, &site);
        }
        let mut command = kapprum();
        command.env("RAYON_NUM_THREADS", threads).env("TZ", "Pacific/Auckland").env("LC_ALL", "sv_SE.UTF-8");
        let run = if threads == "2" {
            command.current_dir(&site).args(["build", "--date", "2026-11-21", "--format", "json"]).output()
        } else {
            command.current_dir("/").arg("build").arg(&site).args(["--date", "2026-11-21", "--format", "json"]).output()
        };
        let run = run.expect("the binary runs");
        assert_eq!(run.status.code(), Some(0), "{}", said(&run));
        (tree(&site.join("public")), run.stdout)
    });
    assert!(runs[0].0.len() > 20, "a whole blog");
    for other in &runs[1..] {
        let different: Vec<_> = runs[0].0.iter().filter(|(path, bytes)| other.0.get(*path) != Some(*bytes)).collect();
        assert!(different.is_empty(), "{:?}", different.iter().map(|(path, _)| path).collect::<Vec<_>>());
        assert_eq!(runs[0].0.len(), other.0.len());
        assert_eq!(runs[0].1, other.1, "the reports differ");
    }
}
