//! What was dear to compute, kept by content: `SITE/.kapprum/`, disposable and git-ignored.
//!
//! Invariants: a key is the hash of everything the value depends on, and behind each value on disk stands its own hash,
//! so an entry is never wrong, only unused: one that was cut short or changed counts as not kept. No entry holds personal
//! data: pictures as developed, verdicts as numbers. Nothing is read or written through a link.

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
    /// The cache of the site at `root`; where a link stands in its place, one that lasts as long as the run.
    pub fn of(root: Option<&Path>) -> Self {
        let folder = root.map(|root| root.join(super::CACHE_FOLDER)).filter(|folder| !leads_away(folder));
        Self { folder, memory: Mutex::default(), used: Mutex::default() }
    }

    /// The value under `key` in `shelf` (a folder such as `pictures`), if it was kept.
    pub fn get(&self, shelf: &str, key: &str) -> Option<Vec<u8>> {
        self.note(shelf, key);
        let kept = self.path(shelf, key).and_then(|path| whole(std::fs::read(path).ok()?));
        kept.or_else(|| guard(&self.memory).get(&format!("{shelf}/{key}")).cloned())
    }

    /// Whether a value is kept under `key`, without a look at whether it is whole.
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
        // Not waited for until it is on the disk: an entry that a power cut tore does not fit its hash, and is made anew.
        let entry = [value, blake3::hash(value).as_bytes()].concat();
        super::replace_by(path, |beside| std::fs::write(beside, &entry)).is_ok()
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

/// The value of an entry as it stands on disk, if its hash says that nothing of it is lost.
fn whole(mut entry: Vec<u8>) -> Option<Vec<u8>> {
    let (value, hash) = entry.split_last_chunk::<{ blake3::OUT_LEN }>()?;
    if blake3::hash(value) != *hash {
        return None;
    }
    entry.truncate(entry.len() - blake3::OUT_LEN);
    Some(entry)
}

/// Whether the folder, or a shelf in it, is a link.
fn leads_away(folder: &Path) -> bool {
    let shelves = || std::fs::read_dir(folder).into_iter().flatten().flatten();
    folder.is_symlink() || shelves().any(|shelf| shelf.file_type().is_ok_and(|kind| kind.is_symlink()))
}

fn guard<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_entry_counts_as_not_kept() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cache = Cache::of(Some(folder.path()));
        cache.put("pictures", "a", b"value");
        assert_eq!(cache.get("pictures", "a").as_deref(), Some(&b"value"[..]));
        let at = folder.path().join(".kapprum/pictures/a");
        let bytes = std::fs::read(&at).expect("the entry");
        for damaged in [&bytes[..0], &bytes[..3], &bytes[1..], &[&bytes[..], b"x"].concat()] {
            std::fs::write(&at, damaged).expect("the entry");
            assert_eq!(cache.get("pictures", "a"), None, "{damaged:?}");
        }
        cache.put("pictures", "a", b"value");
        assert_eq!(cache.get("pictures", "a").as_deref(), Some(&b"value"[..]));
    }

    #[test]
    fn those_who_keep_the_same_at_once_never_see_half_of_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let cache = Cache::of(Some(folder.path()));
        let value = vec![7; 300_000];
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        cache.put("pictures", "a", &value);
                        assert!(cache.get("pictures", "a").is_some_and(|kept| kept == value));
                    }
                });
            }
        });
        assert_eq!(std::fs::read_dir(folder.path().join(".kapprum/pictures")).expect("the shelf").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_kept_through_a_link() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (site, other) = (folder.path().join("site"), folder.path().join("other"));
        std::fs::create_dir_all(site.join(".kapprum")).expect("a folder");
        std::fs::create_dir_all(&other).expect("a folder");
        std::os::unix::fs::symlink(&other, site.join(".kapprum/pictures")).expect("a link");
        let through_shelf = Cache::of(Some(&site));
        std::fs::remove_dir_all(site.join(".kapprum")).expect("a folder");
        std::os::unix::fs::symlink(&other, site.join(".kapprum")).expect("a link");
        for cache in [through_shelf, Cache::of(Some(&site))] {
            cache.put("pictures", "a", b"value");
            cache.prune("pictures");
            assert_eq!(cache.get("pictures", "a").as_deref(), Some(&b"value"[..]));
            assert_eq!(std::fs::read_dir(&other).expect("the folder").count(), 0);
        }
    }
}
