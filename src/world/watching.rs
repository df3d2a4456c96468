//! Being told that something in a site has changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Config, Event, EventKindMask, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::{CACHE_FOLDER, OUTPUT_FOLDER, WorldError};

/// Quiet time after which a burst of changes is told: an editor saves in several steps.
const DEBOUNCE: Duration = Duration::from_millis(40);
/// Longest time a burst is waited out: a git checkout of thousands of files must not silence the preview.
const LONGEST_BURST: Duration = Duration::from_millis(400);
/// How often it is seen to that the folder is still the one that is watched: the system follows a folder that is moved
/// away, and says nothing of the one that takes its place.
const GLANCE: Duration = Duration::from_secs(1);

/// Watches a folder until it is dropped.
pub struct Watcher {
    root: PathBuf,
    watched: Option<Identity>,
    ear: Ear,
}

/// What listens to the system, and where it tells what it hears.
struct Ear {
    changes: Receiver<()>,
    _watcher: RecommendedWatcher,
}

/// Begins to watch the site at `root`. What Kapprum itself writes (cache, output) is no change.
///
/// # Errors
/// When the system cannot watch the folder.
pub fn watch(root: &Path) -> Result<Watcher, WorldError> {
    let watched = identity(root);
    Ok(Watcher { root: root.to_owned(), watched, ear: Ear::at(root)? })
}

impl Watcher {
    /// Waits for the next burst of changes and its end; `false` when nothing will ever come again.
    pub fn wait(&mut self) -> bool {
        loop {
            match self.ear.changes.recv_timeout(GLANCE) {
                Ok(()) => break,
                Err(RecvTimeoutError::Timeout) if self.turned_to_new_folder() => return true,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        let since = Instant::now();
        while since.elapsed() < LONGEST_BURST {
            match self.ear.changes.recv_timeout(DEBOUNCE) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }

    /// Whether another folder stands in the watched one's place, and is watched from now on.
    fn turned_to_new_folder(&mut self) -> bool {
        let now = identity(&self.root);
        if now.is_none() || now == self.watched {
            return false;
        }
        let Ok(ear) = Ear::at(&self.root) else { return false };
        self.ear = ear;
        self.watched = now;
        true
    }
}

impl Ear {
    fn at(root: &Path) -> Result<Self, WorldError> {
        let fail = |error: notify::Error| WorldError { path: root.to_owned(), source: std::io::Error::other(error) };
        let root = root.canonicalize().map_err(|source| WorldError { path: root.to_owned(), source })?;
        let (sender, changes) = channel();
        let own = [root.join(CACHE_FOLDER), root.join(OUTPUT_FOLDER), root.join(".git")];
        let tell = move |result: notify::Result<Event>| {
            let is_own = |path: &PathBuf| own.iter().any(|own| path.starts_with(own));
            let is_relevant = match result {
                // Lost events and errors: what has changed is not known, so looking again is right.
                Err(_) => true,
                Ok(event) => event.need_rescan() || !event.paths.iter().all(is_own),
            };
            if is_relevant {
                let _ = sender.send(());
            }
        };
        // Whoever reads changes nothing: a look at the site reads every file of it.
        let config = Config::default().with_event_kinds(EventKindMask::CORE);
        let mut watcher = RecommendedWatcher::new(tell, config).map_err(fail)?;
        watcher.watch(&root, RecursiveMode::Recursive).map_err(fail)?;
        Ok(Self { changes, _watcher: watcher })
    }
}

/// What tells one folder from another at the same place.
///
/// The number of a folder that is gone may be given to the next one, so the time it was made counts too, where it is known.
type Identity = (u64, Option<std::time::SystemTime>);

fn identity(folder: &Path) -> Option<Identity> {
    let meta = std::fs::metadata(folder).ok()?;
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&meta);
    #[cfg(not(unix))]
    let number = 0;
    Some((number, meta.created().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_is_no_change_and_a_burst_of_writing_is_one() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let post = folder.path().join("host.md");
        std::fs::write(&post, "x").expect("a file");
        let mut watcher = watch(folder.path()).expect("a watched folder");
        for _ in 0..100 {
            std::fs::read(&post).expect("the file");
        }
        let heard = watcher.ear.changes.recv_timeout(5 * DEBOUNCE);
        assert!(heard.is_err(), "a file was read, none was changed");
        for text in ["y", "yz", "yzw"] {
            std::fs::write(&post, text).expect("the file");
        }
        assert!(watcher.wait());
        let heard = watcher.ear.changes.recv_timeout(5 * DEBOUNCE);
        assert!(heard.is_err(), "the burst was told whole");
    }
}
