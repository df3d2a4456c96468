//! What was dear to compute, kept by content: `SITE/.kapprum/`, disposable and git-ignored.
//!
//! Invariant: a key is the hash of everything the value depends on, so an entry is never wrong, only unused. No entry
//! holds personal data: pictures as developed, verdicts as numbers.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A folder of values named by their key; absent for a site in memory, where nothing is kept.
pub struct Cache {
    folder: Option<PathBuf>,
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache of the site at `root`.
    pub fn of(root: Option<&Path>) -> Self {
        Self { folder: root.map(|r| r.join(super::CACHE_FOLDER)), used: Mutex::default() }
    }

    /// The value under `key` in `shelf` (a folder such as `pictures`), if it was kept.
    pub fn get(&self, shelf: &str, key: &str) -> Option<Vec<u8>> {
        let path = self.path(shelf, key)?;
        self.note(shelf, key);
        std::fs::read(path).ok()
    }

    /// Keeps a value. A cache that cannot be written is no fault: the value is computed again next time.
    pub fn put(&self, shelf: &str, key: &str, value: &[u8]) {
        let Some(path) = self.path(shelf, key) else { return };
        self.note(shelf, key);
        if let Some(folder) = path.parent()
            && std::fs::create_dir_all(folder).is_ok()
        {
            // A folder that a person may commit by mistake says itself that it must not be.
            if let Some(root) = &self.folder {
                let ignore = root.join(".gitignore");
                if !ignore.exists() {
                    let _ = std::fs::write(ignore, "*\n");
                }
            }
            let _ = super::replace(&path, value);
        }
    }

    /// Removes what this run did not ask for, so that a picture taken out of a post leaves the machine too.
    pub fn prune(&self, shelf: &str) {
        let Some(folder) = self.folder.as_ref().map(|f| f.join(shelf)) else { return };
        let used = self.used.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            if !used.contains(&format!("{shelf}/{}", name.to_string_lossy())) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }

    fn note(&self, shelf: &str, key: &str) {
        self.used.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(format!("{shelf}/{key}"));
    }

    fn path(&self, shelf: &str, key: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|f| f.join(shelf).join(key))
    }
}
