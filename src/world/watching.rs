//! Being told that something in a site has changed.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::{CACHE_FOLDER, OUTPUT_FOLDER, WorldError};

/// Quiet time after which a burst of changes is told: an editor saves in several steps.
pub const DEBOUNCE: Duration = Duration::from_millis(40);
/// Longest time a burst is waited out: a git checkout of thousands of files must not silence the preview.
const LONGEST_BURST: Duration = Duration::from_millis(400);

/// Watches a folder until it is dropped.
pub struct Watcher {
    changes: Receiver<()>,
    _debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
}

/// Begins to watch the site at `root`. What Kapprum itself writes (cache, output) is no change.
///
/// # Errors
/// When the system cannot watch the folder.
pub fn watch(root: &Path) -> Result<Watcher, WorldError> {
    let fail = |error: notify::Error| WorldError { path: root.to_owned(), source: std::io::Error::other(error) };
    let root = root.canonicalize().map_err(|source| WorldError { path: root.to_owned(), source })?;
    let (sender, changes) = channel();
    let own = [root.join(CACHE_FOLDER), root.join(OUTPUT_FOLDER), root.join(".git")];
    let mut debouncer = new_debouncer(DEBOUNCE, None, move |result: DebounceEventResult| {
        let relevant = match result {
            // An error most often means lost events; looking again is right in that case too.
            Err(_) => true,
            Ok(events) => events.iter().any(|event| {
                !event.kind.is_access() && event.paths.iter().any(|path| !own.iter().any(|own| path.starts_with(own)))
            }),
        };
        if relevant {
            let _ = sender.send(());
        }
    })
    .map_err(fail)?;
    debouncer.watch(&root, RecursiveMode::Recursive).map_err(fail)?;
    Ok(Watcher { changes, _debouncer: debouncer })
}

impl Watcher {
    /// Waits for the next burst of changes and its end; `false` when nothing will ever come again.
    pub fn wait(&self) -> bool {
        if self.changes.recv().is_err() {
            return false;
        }
        let since = Instant::now();
        while since.elapsed() < LONGEST_BURST {
            match self.changes.recv_timeout(Duration::from_millis(5)) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
        true
    }
}
