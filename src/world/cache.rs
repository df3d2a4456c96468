//! What was dear to compute, kept by content: `SITE/.kapprum/`, disposable and git-ignored.
//!
//! Invariant: a key is the hash of everything the value depends on, so an entry is never wrong, only unused. No entry
//! holds personal data: pictures as developed, verdicts as numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Values named by their key, in a folder of the site; for a site in memory, in memory.
pub struct Cache {
    folder: Option<PathBuf>,
    memory: Mutex<BTreeMap<String, Vec<u8>>>,
    used: Mutex<BTreeSet<String>>,
}

impl Cache {
    /// The cache of the site at `root`.
    pub fn of(root: Option<&Path>) -> Self {
        Self { folder: root.map(|r| r.join(super::CACHE_FOLDER)), memory: Mutex::default(), used: Mutex::default() }
    }

    /// The value under `key` in `shelf` (a folder such as `pictures`), if it was kept.
    pub fn get(&self, shelf: &str, key: &str) -> Option<Vec<u8>> {
        self.note(shelf, key);
        let kept = self.path(shelf, key).and_then(|path| std::fs::read(path).ok());
        kept.or_else(|| guard(&self.memory).get(&format!("{shelf}/{key}")).cloned())
    }

    /// Whether a value is kept under `key`.
    pub fn has(&self, shelf: &str, key: &str) -> bool {
        self.note(shelf, key);
        self.path(shelf, key).is_some_and(|path| path.is_file())
            || guard(&self.memory).contains_key(&format!("{shelf}/{key}"))
    }

    /// Keeps a value; where the folder cannot be written, until the end of the run.
    pub fn put(&self, shelf: &str, key: &str, value: &[u8]) {
        self.note(shelf, key);
        if !self.path(shelf, key).is_some_and(|path| self.write(&path, value)) {
            guard(&self.memory).insert(format!("{shelf}/{key}"), value.to_vec());
        }
    }

    fn write(&self, path: &Path, value: &[u8]) -> bool {
        let (Some(root), Some(shelf)) = (&self.folder, path.parent()) else { return false };
        if std::fs::create_dir_all(shelf).is_err() {
            return false;
        }
        // A folder that a person may commit by mistake says itself that it must not be.
        let ignore = root.join(".gitignore");
        if !ignore.exists() {
            let _ = std::fs::write(ignore, "*\n");
        }
        super::replace(path, value).is_ok()
    }

    /// Removes what this run did not ask for, so that a picture taken out of a post leaves the machine too.
    pub fn prune(&self, shelf: &str) {
        let Some(folder) = self.folder.as_ref().map(|f| f.join(shelf)) else { return };
        let used = guard(&self.used);
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for entry in entries.flatten() {
            let name = entry.file_name();
            if !used.contains(&format!("{shelf}/{}", name.to_string_lossy())) {
                let _ = std::fs::remove_file(entry.path());
            }
        }
    }

    fn note(&self, shelf: &str, key: &str) {
        guard(&self.used).insert(format!("{shelf}/{key}"));
    }

    fn path(&self, shelf: &str, key: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|f| f.join(shelf).join(key))
    }
}

fn guard<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
