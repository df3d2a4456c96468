//! Old sites, new ones, and what stands between.

use super::*;

fn build(output: &Path, files: &[(&str, &str)]) -> Result<usize, StagingError> {
    let staging = Staging::begin(output, std::time::Duration::ZERO)?;
    for (path, text) in files {
        staging.write(path, text.as_bytes())?;
    }
    staging.swap()
}

#[test]
fn a_new_site_replaces_the_old_one_whole() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&output, &[("index.html", "old"), ("a/b.html", "old")]).expect("the first build");
    build(&output, &[("index.html", "new")]).expect("the second build");
    assert_eq!(std::fs::read_to_string(output.join("index.html")).expect("the page"), "new");
    assert!(!output.join("a").exists(), "nothing of the old site is left");
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
    assert_eq!(left.len(), 2, "the site and its lock, nothing else: {left:?}");
}

#[test]
fn nothing_is_written_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    let twice = build(&output, &[("sida-2.html", "one"), ("sida-2.html", "another")]);
    assert!(matches!(twice, Err(StagingError::Twice { path }) if path == "sida-2.html"));
    assert!(!output.exists());
}

#[test]
fn an_unfinished_build_leaves_the_old_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&output, &[("index.html", "old")]).expect("the first build");
    let staging = Staging::begin(&output, std::time::Duration::ZERO).expect("a staging folder");
    staging.write("index.html", b"half").expect("a page");
    std::mem::forget(staging);
    assert_eq!(std::fs::read_to_string(output.join("index.html")).expect("the page"), "old");
    recover(&output).expect("recovery");
    assert!(!beside(&output, "new").exists());
}

#[test]
fn an_interrupted_swap_is_finished() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&beside(&output, "new"), &[("index.html", "new")]).expect("a whole new site");
    build(&beside(&output, "old"), &[("index.html", "old")]).expect("the old site, moved aside");
    std::fs::write(beside(&output, "journal"), "").expect("the journal");
    recover(&output).expect("recovery");
    assert_eq!(std::fs::read_to_string(output.join("index.html")).expect("the page"), "new");
    assert!(!beside(&output, "old").exists() && !beside(&output, "journal").exists());
}

#[test]
fn files_of_others_are_never_touched() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&output, &[("index.html", "old")]).expect("the first build");
    std::fs::write(output.join("avtal.pdf"), "x").expect("somebody's file");
    let refused = build(&output, &[("index.html", "new")]);
    assert!(matches!(refused, Err(StagingError::Foreign { .. })));
    assert_eq!(std::fs::read_to_string(output.join("index.html")).expect("the page"), "old");
    assert!(output.join("avtal.pdf").exists());
}

#[test]
fn another_build_of_the_same_folder_is_told_of() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    let first = Staging::begin(&output, std::time::Duration::ZERO).expect("nobody builds");
    assert!(matches!(build(&output, &[]), Err(StagingError::Busy { .. })));
    drop(first);
    build(&output, &[("index.html", "new")]).expect("nobody builds any more");
}

#[test]
fn a_swap_interrupted_before_the_new_site_was_moved_in_is_finished_or_undone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = folder.path().join("public");
    build(&beside(&output, "old"), &[("index.html", "old")]).expect("the old site, moved aside");
    std::fs::create_dir(beside(&output, "new")).expect("a new site without its manifest");
    std::fs::write(beside(&output, "journal"), "").expect("the journal");
    recover(&output).expect("recovery");
    assert_eq!(std::fs::read_to_string(output.join("index.html")).expect("the page"), "old");
}

#[test]
fn what_cannot_be_replaced_is_refused_before_anything_is_written_beside_it() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("public");
    std::fs::write(&file, "x").expect("a file");
    for place in [file.as_path(), Path::new("/"), Path::new(".."), Path::new(".")] {
        let refused = Staging::begin(place, std::time::Duration::ZERO).err();
        assert!(matches!(refused, Some(StagingError::NotReplaceable { .. })), "{}", place.display());
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1);
}
