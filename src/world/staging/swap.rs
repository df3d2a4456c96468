//! The moment at which a new folder takes the old one's place, and what an interrupted one left behind.

use std::io::ErrorKind;
use std::path::Path;

use super::{MANIFEST, StagingError, beside, parent_of, remove_folder};
use crate::world::write_to_disk;

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

/// Lets the new folder take the place of the output, which may not be there yet.
pub(super) fn put_in_place(new: &Path, output: &Path) -> Result<(), StagingError> {
    let system = |path: &Path, source: std::io::Error| match source.kind() {
        // A folder of the same disk that is mounted here shows itself only now.
        ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => {
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
pub(super) fn sync_folder(folder: &Path) -> Result<(), StagingError> {
    match std::fs::File::open(folder).and_then(|opened| opened.sync_all()) {
        // Some network drives sync files only; what they promise of folders is theirs to keep.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        synced => synced.map_err(|source| StagingError::System { path: folder.to_owned(), source }),
    }
}

/// Elsewhere a folder cannot be opened as a file, and the system keeps its lists by itself.
#[cfg(not(unix))]
pub(super) fn sync_folder(_folder: &Path) -> Result<(), StagingError> {
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
