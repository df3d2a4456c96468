//! Being told that something in a site has changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::{CACHE_FOLDER, OUTPUT_FOLDER, WorldError};

/// Quiet time after which a burst of changes is told: an editor saves in several steps.
pub const DEBOUNCE: Duration = Duration::from_millis(40);
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
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
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
            match self.ear.changes.recv_timeout(Duration::from_millis(5)) {
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
        let mut debouncer = new_debouncer(DEBOUNCE, None, move |result: DebounceEventResult| {
            let is_own = |path: &PathBuf| own.iter().any(|own| path.starts_with(own));
            let relevant = match result {
                // An error most often means lost events; looking again is right in that case too.
                Err(_) => true,
                Ok(events) => {
                    events.iter().any(|event| !event.kind.is_access() && event.paths.iter().any(|path| !is_own(path)))
                }
            };
            if relevant {
                let _ = sender.send(());
            }
        })
        .map_err(fail)?;
        debouncer.watch(&root, RecursiveMode::Recursive).map_err(fail)?;
        Ok(Self { changes, _debouncer: debouncer })
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
