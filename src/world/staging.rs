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

mod fault;
mod swap;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::write_to_disk;
pub use fault::StagingError;
pub use swap::recover;
use swap::{put_in_place, sync_folder};

/// The list of files that a build wrote, in the output folder itself.
const MANIFEST: &str = ".kapprum-manifest";

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
