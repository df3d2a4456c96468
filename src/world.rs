//! The only door to disk, clock, environment and standard input.
//!
//! Invariant: no other module of the library touches `std::fs`, the clock, the environment or standard input; `clippy.toml`
//! refuses it. A [`World`] holds one site's files as a sorted list, read on demand, so that tests run on a folder in memory
//! and a build is a function of files, settings and a date.

#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "this is the door")]

mod cache;
mod places;
mod programs;
mod staging;
mod terminal;
#[cfg(feature = "serve")]
mod watching;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;
use unicode_normalization::{UnicodeNormalization, is_nfc};

pub use cache::Cache;
pub use places::{link_on_the_way, own_folder};
pub use programs::{NoHelp, convert_heif, read_lettering};
pub use staging::{Staging, StagingError, recover};
pub use terminal::{ask, can_ask, read_standard_input};
#[cfg(feature = "serve")]
pub use watching::{Watcher, watch};

/// The folder of a site that holds what can be computed again.
pub const CACHE_FOLDER: &str = ".kapprum";
/// The folder of a site that a build writes unless told otherwise.
pub const OUTPUT_FOLDER: &str = "public";
/// Folders whose content is never part of the site.
const NOT_THE_SITE: [&str; 4] = [CACHE_FOLDER, OUTPUT_FOLDER, ".git", "node_modules"];
/// No text a person writes for a blog is larger; a larger file is not read.
const LARGEST_FILE: u64 = 200 * 1024 * 1024;

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Path relative to the site in NFC, `/` between folders: the name rules and addresses are made from.
    pub path: String,
    /// Size in bytes.
    pub size: u64,
    /// What it is.
    pub kind: EntryKind,
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// An ordinary file.
    File,
    /// A symbolic link, never followed: it may lead out of the site.
    Link,
}

/// Files, today's date and nothing else.
pub struct World {
    today: Date,
    files: Files,
    /// Sorted by path, each path once.
    entries: Vec<Entry>,
}

enum Files {
    Disk {
        root: PathBuf,
        /// Where the files lie whose names the disk spells in another way than [`Entry::path`].
        spelt_otherwise: HashMap<String, PathBuf>,
    },
    Memory(BTreeMap<String, Vec<u8>>),
}

/// Why a file or folder could not be read.
#[derive(Debug)]
pub struct WorldError {
    /// What was to be read.
    pub path: PathBuf,
    /// What the system said.
    pub source: std::io::Error,
}

impl fmt::Display for WorldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for WorldError {}

impl World {
    /// The folder at `root` as it is now.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn disk(root: &Path, today: Date) -> Result<Self, WorldError> {
        let fail = |path: &Path, source| WorldError { path: path.to_owned(), source };
        let meta = std::fs::metadata(root).map_err(|e| fail(root, e))?;
        if !meta.is_dir() {
            return Err(fail(root, std::io::ErrorKind::NotADirectory.into()));
        }
        let mut found = Vec::new();
        // The folder itself may be reached through a link; what lies in it may not.
        let walk = walkdir::WalkDir::new(root).min_depth(1).follow_links(false).into_iter().filter_entry(|entry| {
            // A second site's output or a nested repository is as little the site as its own.
            !entry.file_type().is_dir()
                || !entry.file_name().to_str().is_some_and(|name| {
                    let at_the_top = entry.depth() == 1;
                    (NOT_THE_SITE.contains(&name) && (at_the_top || name == ".git" || name == "node_modules"))
                        || (at_the_top && staging::is_beside(name))
                })
        });
        for entry in walk {
            let entry = match entry {
                Ok(entry) => entry,
                // Somebody took it away while the folder was being listed: it is not there.
                Err(e) if e.io_error().is_some_and(|io| io.kind() == std::io::ErrorKind::NotFound) && root.is_dir() => {
                    continue;
                }
                Err(e) => {
                    let path = e.path().unwrap_or(root).to_owned();
                    return Err(fail(&path, e.into()));
                }
            };
            // A pipe, a socket or a device is nothing a person wrote, and would keep its reader waiting for ever.
            let is_readable = entry.file_type().is_file() || entry.file_type().is_symlink();
            if !is_readable || (entry.depth() == 1 && staging::is_beside(&entry.file_name().to_string_lossy())) {
                continue;
            }
            found.push(entry);
        }
        // The system is asked for one size at a time: half of the work, and the half that all cores can share.
        let entries = found.into_par_iter().map(|entry| {
            let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let path = site_path(relative);
            let kind = if entry.file_type().is_symlink() { EntryKind::Link } else { EntryKind::File };
            let size = entry.metadata().map(|m| m.len()).unwrap_or(0);
            let is_spelt_so = relative == Path::new(&path);
            (Entry { path, size, kind }, (!is_spelt_so).then(|| entry.into_path()))
        });
        let mut entries: Vec<(Entry, Option<PathBuf>)> = entries.collect();
        entries.sort_by(|(a, _), (b, _)| a.path.cmp(&b.path));
        // Two spellings of one name are one file to everyone who reads the site: the last that was listed.
        entries.dedup_by(|(next, at), (kept, kept_at)| {
            let is_same = next.path == kept.path;
            if is_same {
                (*kept).clone_from(next);
                *kept_at = at.take();
            }
            is_same
        });
        let spelt = entries.iter_mut().filter_map(|(entry, at)| Some((entry.path.clone(), at.take()?)));
        let spelt_otherwise = spelt.collect();
        let entries = entries.into_iter().map(|(entry, _)| entry).collect();
        Ok(Self { today, files: Files::Disk { root: root.to_owned(), spelt_otherwise }, entries })
    }

    /// A folder that exists in memory only, for tests and examples.
    pub fn memory(files: impl IntoIterator<Item = (String, Vec<u8>)>, today: Date) -> Self {
        let files: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
        let entries = files
            .iter()
            .map(|(path, bytes)| Entry { path: path.clone(), size: bytes.len() as u64, kind: EntryKind::File })
            .collect();
        Self { today, files: Files::Memory(files), entries }
    }

    /// The same folder with an entry that cannot be read: a link, or a file the system refuses. For tests and examples.
    #[must_use]
    pub fn with_unreadable(mut self, path: &str, kind: EntryKind) -> Self {
        let entry = Entry { path: path.to_owned(), size: 0, kind };
        if let Files::Memory(files) = &mut self.files {
            files.remove(path);
        }
        match self.place(path) {
            Ok(at) => self.entries[at] = entry,
            Err(at) => self.entries.insert(at, entry),
        }
        self
    }

    /// Today's date in Sweden, or the one given with `--date`.
    pub fn today(&self) -> Date {
        self.today
    }

    /// The folder on disk, if the site has one.
    pub fn root(&self) -> Option<&Path> {
        match &self.files {
            Files::Disk { root, .. } => Some(root),
            Files::Memory(_) => None,
        }
    }

    /// Every file of the site, sorted by path.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }

    /// The files below `folder` (`content/posts`), sorted by path.
    pub fn entries_below<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a Entry> + use<'a> {
        let prefix = format!("{folder}/");
        let from = self.place(&prefix).unwrap_or_else(|at| at);
        self.entries[from..].iter().take_while(move |e| e.path.starts_with(&prefix))
    }

    /// The file at `path`, if there is one.
    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.place(path).ok().map(|at| &self.entries[at])
    }

    /// Where `path` stands in the list, or would stand.
    fn place(&self, path: &str) -> Result<usize, usize> {
        self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path))
    }

    /// The bytes of the file at `path`, or `None` where there is no file: nothing at all, or a link, which is a finding of
    /// its own.
    ///
    /// # Errors
    /// When there is a file and the system refuses it: what cannot be read is not as if it were not there.
    pub fn read_if_there(&self, path: &str) -> Result<Option<Vec<u8>>, WorldError> {
        match self.entry(path) {
            Some(entry) if entry.kind == EntryKind::File => self.read(path).map(Some),
            _ => Ok(None),
        }
    }

    /// The bytes of the file at `path`. Links are not followed and files over [`LARGEST_FILE`] are not read.
    ///
    /// # Errors
    /// When there is no such file or the system refuses it.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, WorldError> {
        let missing = |kind: std::io::ErrorKind| WorldError { path: PathBuf::from(path), source: kind.into() };
        let entry = self.entry(path).ok_or_else(|| missing(std::io::ErrorKind::NotFound))?;
        if entry.kind == EntryKind::Link {
            return Err(missing(std::io::ErrorKind::PermissionDenied));
        }
        if entry.size > LARGEST_FILE {
            return Err(missing(std::io::ErrorKind::FileTooLarge));
        }
        match &self.files {
            // What is listed and has no bytes is what the system refuses.
            Files::Memory(files) => {
                files.get(path).cloned().ok_or_else(|| missing(std::io::ErrorKind::PermissionDenied))
            }
            Files::Disk { root, spelt_otherwise } => {
                let at = spelt_otherwise.get(path).cloned().unwrap_or_else(|| root.join(path));
                std::fs::read(&at).map_err(|source| WorldError { path: at, source })
            }
        }
    }
}

/// A path relative to the site as rules see it: NFC (macOS writes NFD) and `/` between folders.
fn site_path(relative: &Path) -> String {
    let parts: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
    let path = parts.join("/");
    if is_nfc(&path) { path } else { path.nfc().collect() }
}

/// Today's date in Sweden.
pub fn today_in_sweden() -> Date {
    let now = jiff::Timestamp::now();
    let zone = jiff::tz::TimeZone::get("Europe/Stockholm").unwrap_or(jiff::tz::TimeZone::UTC);
    now.to_zoned(zone).date()
}

/// The time of day in Sweden, `HH:MM:SS`.
pub fn clock_in_sweden() -> String {
    let zone = jiff::tz::TimeZone::get("Europe/Stockholm").unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::Timestamp::now().to_zoned(zone).strftime("%H:%M:%S").to_string()
}

/// Opens an address in the person's browser, if the system knows how; otherwise nothing happens.
pub fn open_in_browser(address: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let _ = std::process::Command::new(program).args(arguments).arg(address).spawn();
}

/// A variable of the environment, if set to text.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// The bytes of a file that does not belong to a site (a file to audit).
///
/// # Errors
/// When the system refuses it.
pub fn read_file(path: &Path) -> Result<Vec<u8>, WorldError> {
    std::fs::read(path).map_err(|source| WorldError { path: path.to_owned(), source })
}

/// The web pages at `path`: the file itself, or every HTML file in a folder, sorted.
///
/// # Errors
/// When the folder cannot be listed.
pub fn web_pages(path: &Path) -> Result<Vec<PathBuf>, WorldError> {
    let fail = |source| WorldError { path: path.to_owned(), source };
    if !std::fs::metadata(path).map_err(fail)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|e| fail(e.into()))?;
        let ending = entry.path().extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
        if entry.file_type().is_file() && matches!(ending.as_deref(), Some("html" | "htm" | "xhtml")) {
            pages.push(entry.into_path());
        }
    }
    Ok(pages)
}

/// Writes a file that must not exist yet, folders included: a new post, a new site.
///
/// # Errors
/// When it exists or the system refuses it.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), WorldError> {
    use std::io::Write as _;
    let fail = |source| WorldError { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(fail)?;
    }
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(fail)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|source| {
        // Half a post is worse than none: it would stand in the way of the next try.
        let _ = std::fs::remove_file(path);
        fail(source)
    })
}

/// Replaces a file whole: written beside, then renamed over, so that nobody ever sees half of it, however many write it
/// at once. It is on the disk before it takes the old one's place: a power cut leaves the one or the other.
///
/// # Errors
/// When the system refuses it; the old file then stands, and nothing beside it.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), WorldError> {
    replace_by(path, |beside| write_to_disk(beside, bytes))
}

/// Writes a file and waits until it is on the disk.
fn write_to_disk(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Replaces a file with what `write` puts beside it.
fn replace_by(path: &Path, write: impl FnOnce(&Path) -> std::io::Result<()>) -> Result<(), WorldError> {
    let fail = |source| WorldError { path: path.to_owned(), source };
    static WRITTEN: AtomicUsize = AtomicUsize::new(0);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (process, number) = (std::process::id(), WRITTEN.fetch_add(1, Ordering::Relaxed));
    let beside = path.with_file_name(format!(".{name}.kapprum-{process}-{number}"));
    write(&beside).and_then(|()| std::fs::rename(&beside, path)).map_err(|source| {
        let _ = std::fs::remove_file(&beside);
        fail(source)
    })
}

/// Whether there is a file at `path`.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// `path` from the root of the disk.
///
/// # Errors
/// When the current folder cannot be told.
pub fn absolute(path: &Path) -> Result<PathBuf, WorldError> {
    std::path::absolute(path).map_err(|source| WorldError { path: path.to_owned(), source })
}

/// Moves a file, folders included; an existing one is not overwritten.
///
/// # Errors
/// When there is a file at `to`, or the system refuses.
pub fn move_file(from: &Path, to: &Path) -> Result<(), WorldError> {
    let fail = |path: &Path, source| WorldError { path: path.to_owned(), source };
    if to.exists() {
        return Err(fail(to, std::io::ErrorKind::AlreadyExists.into()));
    }
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(|e| fail(folder, e))?;
    }
    std::fs::rename(from, to)
        .or_else(|_| {
            // Another disk: copied first, removed only then.
            std::fs::copy(from, to).and_then(|_| std::fs::remove_file(from))
        })
        .map_err(|e| fail(from, e))
}

/// Whether a folder is missing or empty, so that a new site may be written there.
pub fn is_vacant(folder: &Path) -> bool {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == std::io::ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_composed_and_links_are_not_followed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let root = folder.path();
        std::fs::create_dir_all(root.join("content/posts")).expect("a folder");
        std::fs::write(root.join("content/posts/ho\u{308}st.md"), "x").expect("a file");
        std::fs::create_dir_all(root.join("public")).expect("a folder");
        std::fs::write(root.join("public/index.html"), "x").expect("a file");
        let world = World::disk(root, jiff::civil::date(2026, 11, 21)).expect("a readable folder");
        let paths: Vec<_> = world.entries().map(|e| e.path.as_str()).collect();
        assert_eq!(paths, ["content/posts/höst.md"]);
        assert_eq!(world.read("content/posts/höst.md").expect("the file"), b"x");
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("/etc/passwd", root.join("content/posts/l.md")).expect("a link");
            let world = World::disk(root, jiff::civil::date(2026, 11, 21)).expect("a readable folder");
            assert!(world.read("content/posts/l.md").is_err());
        }
    }

    #[test]
    fn what_cannot_be_replaced_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let taken = folder.path().join("baseline.json");
        std::fs::create_dir_all(taken.join("full")).expect("a folder where the file should be");
        assert!(replace(&taken, b"{}").is_err());
        let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }
}
