//! Which room of the library may use which: data flows one way, so no stage knows a later one.

#![allow(clippy::disallowed_methods, reason = "the door is for the program, not for its tests")]

use std::path::Path;

/// What knows nothing of blogs. None of these rooms knows another; all may tell of faults as [`TOLD`] has it.
const GROUND: [&str; 13] = [
    TOLD, "basis", "captions", "language", "markup", "minify", "pictures", "settings", "source", "swedish", "texts",
    "wording", "world",
];

/// Findings and their texts.
const TOLD: &str = "diagnostic";

/// The stages of a blog, first to last. A room uses the ground, the rooms on its own line, and those on the lines above.
const STAGES: [&[&str]; 13] = [
    &["policy"],
    &["site"],
    &["content", "markdown"],
    &["addresses", "media", "passages", "retention", "waiver"],
    &["rule"],
    // Rules ask which themes there are and whether a logotype can be shown.
    &["render"],
    &["rules"],
    &["pipeline"],
    &["pages"],
    &["publication"],
    &["audit", "baseline", "report"],
    &["serve"],
    &["cli", "commands"],
];

/// How far along a room stands: the ground first.
fn stage(room: &str) -> Option<usize> {
    if GROUND.contains(&room) { Some(0) } else { Some(STAGES.iter().position(|line| line.contains(&room))? + 1) }
}

fn may_use(room: &str, other: &str) -> bool {
    room == other
        || other == TOLD
        || (!GROUND.contains(&room) && stage(other).is_some_and(|other| Some(other) <= stage(room)))
}

/// The rooms that a room's source uses and must not, with their lines. What its tests use is their own matter.
fn backward(room: &str, source: &str) -> Vec<(usize, String)> {
    let shipped = source.split("\nmod tests {").next().unwrap_or(source);
    let lines = shipped.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let uses = lines.flat_map(|(number, line)| {
        let names = line.split("crate::").skip(1);
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
        names.map(move |rest| (number + 1, rest.split(|c| !is_name(c)).next().unwrap_or(rest).to_owned()))
    });
    uses.filter(|(_, other)| !may_use(room, other)).collect()
}

#[test]
fn no_room_uses_a_later_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    let mut files = 0;
    // The detector of faces is a crate of its own.
    let own = |entry: &walkdir::DirEntry| !entry.path().join("Cargo.toml").is_file();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().filter_entry(own) {
        let entry = entry.expect("a readable folder");
        let path = entry.path().strip_prefix(&root).expect("a path below src");
        let first = path.iter().next().map(|first| first.to_string_lossy()).unwrap_or_default();
        let room = first.strip_suffix(".rs").unwrap_or(&first);
        if path.extension().is_none_or(|ending| ending != "rs") || ["lib", "main"].contains(&room) {
            continue;
        }
        files += 1;
        if stage(room).is_none() {
            faults.push(format!("src/{}: the room {room} has no place among the stages", path.display()));
        }
        let source = std::fs::read_to_string(entry.path()).expect("a readable file");
        let told = backward(room, &source);
        faults.extend(told.iter().map(|(line, other)| format!("src/{}:{line}: {room} uses {other}", path.display())));
    }
    assert!(files > 400, "only {files} files were read");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_arrow_back_is_told_with_its_line() {
    let uses = |room: &str, other: &str| backward(room, &format!("//! [`crate::cli`]\n\nuse crate::{other}::Thing;\n"));
    for (room, other) in [("swedish", "pipeline"), ("markup", "world"), ("world", "rules"), ("rules", "commands")] {
        assert_eq!(uses(room, other), [(3, other.to_owned())]);
        assert_eq!(uses(room, TOLD), []);
    }
    assert_eq!(uses("pipeline", "rules"), []);
    assert_eq!(uses("pages", "unheard_of"), [(3, "unheard_of".to_owned())]);
}
