//! The program as a person runs it: sites on disk, the real binary, and what it leaves behind.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::{Files, walk};

/// The binary under test.
pub fn kapprum() -> Command {
    Command::new(env!("CARGO_BIN_EXE_kapprum"))
}

/// `kapprum build` of `site` on the day of the tests, with more arguments.
pub fn build(site: &Path, more: &[&str]) -> Output {
    kapprum().arg("build").arg(site).args(["--date", "2026-11-21"]).args(more).output().expect("the binary runs")
}

/// What a run said on standard error.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Writes the files of a site below `folder`.
pub fn lay_out(files: &Files, folder: &Path) {
    for (path, bytes) in files {
        let at = folder.join(path);
        std::fs::create_dir_all(at.parent().expect("a folder")).expect("a folder");
        std::fs::write(at, bytes).expect("a file");
    }
}

/// Every file below `folder` with its bytes.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let below = |path: &Path| path.strip_prefix(folder).expect("below the folder").to_owned();
    walk(folder).into_iter().map(|path| (below(&path), std::fs::read(&path).expect("a readable file"))).collect()
}

/// Names in `folder` that a build made and that are not the site itself.
pub fn left_beside(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|e| e.file_name().to_string_lossy().into_owned()).filter(|n| n.contains(".kapprum-")).collect()
}
