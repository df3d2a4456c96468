//! A new output folder beside the old one, and the moment at which it takes the old one's place.
//!
//! Invariant: whoever looks at the output folder sees the whole old site or the whole new one. A build that is refused,
//! fails or is killed leaves the old one; the next build removes what it left behind. A folder that Kapprum did not
//! write is never touched: what it wrote stands in the manifest.
//!
//! A power cut is survived by the next build: the manifest and the lists of the folders are on the disk before the two
//! sites change places, so that it knows every file as its own and writes it anew. The pages themselves are not waited
//! for: of thirteen thousand files that costs a second, which every build would pay, and a build makes them again.
//!
//! Linux exchanges the two folders in one step. Elsewhere (Windows, older file systems) a journal names the two renames,
//! and the next run finishes or undoes them. The Windows path is designed for, and not tried.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::write_to_disk;
use crate::diagnostic::Text;

/// The list of files that a build wrote, in the output folder itself.
const MANIFEST: &str = ".kapprum-manifest";

/// Why the output could not be written. The old site stands.
#[derive(Debug)]
pub enum StagingError {
    /// The folder holds files that no build wrote.
    Foreign { folder: PathBuf, example: PathBuf },
    /// The folder cannot be replaced as a whole: it is a mount point, a link or a file.
    NotReplaceable { folder: PathBuf },
    /// Another build is writing the same folder.
    Busy { folder: PathBuf },
    /// The system refused something (a full disk, no permission).
    System { path: PathBuf, source: std::io::Error },
    /// The system took a file and kept another number of bytes than it was given.
    Damaged { path: PathBuf },
    /// Two things would stand at one address.
    Twice { path: String },
}

impl StagingError {
    /// What happened, that nothing is lost, and what to do.
    pub fn text(&self) -> Text {
        match self {
            Self::Foreign { folder, example } => {
                let (folder, example) = (folder.display(), example.display());
                Text::new(
                    format!(
                        "Mappen {folder} innehåller filer som Kapprum inte har skrivit, till exempel {example}. Inget är ändrat. Välj en annan mapp med --output, eller flytta filerna."
                    ),
                    format!(
                        "The folder {folder} holds files that Kapprum did not write, such as {example}. Nothing was changed. Choose another folder with --output, or move the files."
                    ),
                )
            }
            Self::NotReplaceable { folder } => {
                let folder = folder.display();
                Text::new(
                    format!(
                        "{folder} går inte att byta ut som en hel mapp: den är en länk, en fil eller en egen disk. Välj en mapp inuti den med --output."
                    ),
                    format!(
                        "{folder} cannot be replaced as a whole: it is a link, a file or a disk of its own. Choose a folder inside it with --output."
                    ),
                )
            }
            Self::Busy { folder } => {
                let folder = folder.display();
                Text::new(
                    format!("Ett annat bygge skriver just nu till {folder}. Vänta tills det är klart och försök igen."),
                    format!("Another build is writing to {folder}. Wait until it is done and try again."),
                )
            }
            Self::System { path, source } => {
                let path = path.display();
                let (sv, en) = match source.kind() {
                    std::io::ErrorKind::StorageFull
                    | std::io::ErrorKind::QuotaExceeded
                    | std::io::ErrorKind::FileTooLarge => {
                        ("får inte plats: disken är full", "does not fit: the disk is full")
                    }
                    std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => (
                        "får inte skrivas: den som bygger saknar rätt till mappen",
                        "may not be written: the one who builds has no right to the folder",
                    ),
                    _ => {
                        return Text::new(
                            format!("{path} gick inte att skriva: {source}. Den gamla bloggen står kvar orörd."),
                            format!("{path} could not be written: {source}. The old blog stands untouched."),
                        );
                    }
                };
                Text::new(
                    format!("{path} {sv}. Den gamla bloggen står kvar orörd."),
                    format!("{path} {en}. The old blog stands untouched."),
                )
            }
            Self::Twice { path } => Text::new(
                format!("Två filer ska heta {path} i den färdiga bloggen. Den gamla bloggen står kvar orörd."),
                format!("Two files are to be {path} in the finished blog. The old blog stands untouched."),
            ),
            Self::Damaged { path } => {
                let path = path.display();
                Text::new(
                    format!("{path} blev inte hel, kanske är disken full. Den gamla bloggen står kvar orörd."),
                    format!("{path} was not written whole; the disk may be full. The old blog stands untouched."),
                )
            }
        }
    }
}

impl fmt::Display for StagingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

impl std::error::Error for StagingError {}

/// A folder being written beside the output; dropping it without [`Staging::swap`] removes it.
pub struct Staging {
    output: PathBuf,
    folder: PathBuf,
    written: Mutex<BTreeSet<String>>,
    folders: Mutex<BTreeSet<PathBuf>>,
    swapped: bool,
    _lock: std::fs::File,
}

impl Staging {
    /// Begins a new output for `output`, after finishing or undoing what a killed build left. Waits for another build.
    ///
    /// # Errors
    /// When the folder is foreign, not replaceable, busy for longer than `patience`, or the disk refuses.
    pub fn begin(output: &Path, patience: std::time::Duration) -> Result<Self, StagingError> {
        let system = |path: &Path, source| StagingError::System { path: path.to_owned(), source };
        // Before the lock, so that nothing at all is written beside what can never be replaced.
        refuse_irreplaceable(output)?;
        let parent = parent_of(output);
        std::fs::create_dir_all(parent).map_err(|e| system(parent, e))?;
        let lock = lock(output, patience)?;
        recover(output)?;
        refuse_foreign(output)?;
        let folder = beside(output, "new");
        remove_folder(&folder).map_err(|e| system(&folder, e))?;
        std::fs::create_dir(&folder).map_err(|e| system(&folder, e))?;
        Ok(Self {
            output: output.to_owned(),
            folder,
            written: Mutex::default(),
            folders: Mutex::default(),
            swapped: false,
            _lock: lock,
        })
    }

    /// Writes one file of the new output. `path` is relative, `/` between folders, without `..`.
    ///
    /// # Errors
    /// When the path was written before, or the disk refuses; nothing of the old output is touched.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), StagingError> {
        // Which of the two stays would depend on the threads' order.
        if !guard(&self.written).insert(path.to_owned()) {
            return Err(StagingError::Twice { path: path.to_owned() });
        }
        let at = self.folder.join(path);
        let system = |source| StagingError::System { path: at.clone(), source };
        if let Some(folder) = at.parent() {
            let known = guard(&self.folders).contains(folder);
            if !known {
                std::fs::create_dir_all(folder).map_err(system)?;
                guard(&self.folders).insert(folder.to_owned());
            }
        }
        std::fs::write(&at, bytes).map_err(system)?;
        // A full disk may show only in the length of what was written.
        let length = std::fs::metadata(&at).map_err(system)?.len();
        if length != bytes.len() as u64 {
            return Err(StagingError::Damaged { path: at });
        }
        Ok(())
    }

    /// Puts the new output in the old one's place and removes the old one.
    ///
    /// # Errors
    /// When the swap is refused; the old output then stands.
    pub fn swap(mut self) -> Result<usize, StagingError> {
        let written = std::mem::take(&mut *guard(&self.written));
        let count = written.len();
        let mut manifest = String::new();
        for path in &written {
            manifest.push_str(path);
            manifest.push('\n');
        }
        let at = self.folder.join(MANIFEST);
        write_to_disk(&at, manifest.as_bytes()).map_err(|source| StagingError::System { path: at.clone(), source })?;
        for folder in std::mem::take(&mut *guard(&self.folders)).iter().chain([&self.folder]) {
            sync_folder(folder)?;
        }
        // Somebody may have put a file into the old output while this build ran.
        refuse_foreign(&self.output)?;
        put_in_place(&self.folder, &self.output)?;
        self.swapped = true;
        Ok(count)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.swapped {
            let _ = remove_folder(&self.folder);
        }
    }
}

fn guard<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn lock(output: &Path, patience: std::time::Duration) -> Result<std::fs::File, StagingError> {
    let path = beside(output, "lock");
    let system = |source| StagingError::System { path: path.clone(), source };
    let file = std::fs::OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(system)?;
    let mut waited = std::time::Duration::ZERO;
    let step = std::time::Duration::from_millis(100);
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(std::fs::TryLockError::WouldBlock) if waited < patience => {
                std::thread::sleep(step);
                waited += step;
            }
            Err(std::fs::TryLockError::WouldBlock) => {
                return Err(StagingError::Busy { folder: output.to_owned() });
            }
            // A file system without locks (some network drives) must not stop the only build there is.
            Err(std::fs::TryLockError::Error(_)) => return Ok(file),
        }
    }
}

/// Finishes or undoes a swap that was interrupted, and removes what a killed build left beside `output`.
///
/// # Errors
/// When the disk refuses.
pub fn recover(output: &Path) -> Result<(), StagingError> {
    let journal = beside(output, "journal");
    let old = beside(output, "old");
    let new = beside(output, "new");
    let system = |path: &Path, source| StagingError::System { path: path.to_owned(), source };
    if journal.exists() {
        // The journal stands from before the first rename until after the second: output is missing only in between,
        // and then the new site is whole, because the journal is written after it was verified.
        if !output.exists() {
            let from = if new.join(MANIFEST).exists() { &new } else { &old };
            std::fs::rename(from, output).map_err(|e| system(from, e))?;
        }
        std::fs::remove_file(&journal).map_err(|e| system(&journal, e))?;
    }
    remove_folder(&old).map_err(|e| system(&old, e))?;
    remove_folder(&new).map_err(|e| system(&new, e))
}

fn put_in_place(new: &Path, output: &Path) -> Result<(), StagingError> {
    let system = |path: &Path, source: std::io::Error| match source.kind() {
        // A folder of the same disk that is mounted here shows itself only now.
        std::io::ErrorKind::ResourceBusy | std::io::ErrorKind::CrossesDevices => {
            StagingError::NotReplaceable { folder: output.to_owned() }
        }
        _ => StagingError::System { path: path.to_owned(), source },
    };
    if !output.exists() {
        std::fs::rename(new, output).map_err(|e| system(output, e))?;
        return sync_folder(parent_of(output));
    }
    if exchange(new, output) {
        // The old site goes only once the disk knows the new one by its name.
        sync_folder(parent_of(output))?;
        // The name of the new folder now holds the old site.
        return remove_folder(new).map_err(|e| system(new, e));
    }
    let journal = beside(output, "journal");
    let old = beside(output, "old");
    write_to_disk(&journal, b"kapprum: output -> old, new -> output\n").map_err(|e| system(&journal, e))?;
    sync_folder(parent_of(output))?;
    if let Err(error) = std::fs::rename(output, &old) {
        let _ = std::fs::remove_file(&journal);
        return Err(system(output, error));
    }
    if let Err(error) = std::fs::rename(new, output) {
        let _ = std::fs::rename(&old, output);
        let _ = std::fs::remove_file(&journal);
        return Err(system(output, error));
    }
    sync_folder(parent_of(output))?;
    std::fs::remove_file(&journal).map_err(|e| system(&journal, e))?;
    remove_folder(&old).map_err(|e| system(&old, e))
}

/// Waits until the disk knows what lies in a folder.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> Result<(), StagingError> {
    let synced = std::fs::File::open(folder).and_then(|opened| opened.sync_all());
    synced.map_err(|source| StagingError::System { path: folder.to_owned(), source })
}

/// Elsewhere a folder cannot be opened as a file, and the system keeps its lists by itself.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> Result<(), StagingError> {
    Ok(())
}

/// Swaps two folders in one step where the system can.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, output: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, new, CWD, output, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_new: &Path, _output: &Path) -> bool {
    false
}

/// The folder that `output` lies in.
fn parent_of(output: &Path) -> &Path {
    output.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Refuses what cannot change places with another folder: a file, a link, a mount point, a name without a folder above it
/// (`/`, `.` and `..`).
fn refuse_irreplaceable(output: &Path) -> Result<(), StagingError> {
    let not_replaceable = || StagingError::NotReplaceable { folder: output.to_owned() };
    if output.file_name().is_none() {
        return Err(not_replaceable());
    }
    match std::fs::symlink_metadata(output) {
        Ok(meta) if !meta.is_dir() || is_mount_point(output, &meta) => Err(not_replaceable()),
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(StagingError::System { path: output.to_owned(), source })
        }
        _ => Ok(()),
    }
}

/// Refuses an output folder with anything in it that the manifest does not name.
fn refuse_foreign(output: &Path) -> Result<(), StagingError> {
    let system = |source| StagingError::System { path: output.to_owned(), source };
    refuse_irreplaceable(output)?;
    if !output.exists() {
        return Ok(());
    }
    let manifest = std::fs::read_to_string(output.join(MANIFEST)).unwrap_or_default();
    let ours: BTreeSet<&str> = manifest.lines().chain([MANIFEST]).collect();
    for entry in walkdir::WalkDir::new(output).min_depth(1).sort_by_file_name() {
        let entry = entry.map_err(|e| system(e.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let relative = entry.path().strip_prefix(output).unwrap_or(entry.path());
        let parts: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy()).collect();
        if !ours.contains(parts.join("/").as_str()) {
            return Err(StagingError::Foreign { folder: output.to_owned(), example: relative.to_owned() });
        }
    }
    Ok(())
}

#[cfg(unix)]
fn is_mount_point(folder: &Path, meta: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(parent_of(folder)).is_ok_and(|up| up.dev() != meta.dev())
}

#[cfg(not(unix))]
fn is_mount_point(_folder: &Path, _meta: &std::fs::Metadata) -> bool {
    false
}

/// `public` → `.public.kapprum-new`: a sibling, so that a rename stays on one disk.
fn beside(output: &Path, what: &str) -> PathBuf {
    let name = output.file_name().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!(".{name}.kapprum-{what}"))
}

/// Whether a name is one that [`beside`] gives: part of a build, not of the site.
pub(super) fn is_beside(name: &str) -> bool {
    name.starts_with('.') && name.contains(".kapprum-")
}

fn remove_folder(folder: &Path) -> std::io::Result<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
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
        let left: Vec<_> =
            std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.file_name()).collect();
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
}
