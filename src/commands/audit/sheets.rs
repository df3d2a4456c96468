//! The style sheets that audited pages link to, where their files lie beside the pages.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::markup::css::Stylesheet;
use crate::world;

/// Sheets read before; the pages of a site share theirs.
#[derive(Default)]
pub(super) struct Sheets(Mutex<HashMap<PathBuf, Option<Arc<Stylesheet>>>>);

impl Sheets {
    /// The sheet that `page` links to by `address`. Nothing is fetched: an address elsewhere gives `None`, as does a missing file.
    pub(super) fn linked(&self, page: &str, address: &str) -> Option<Arc<Stylesheet>> {
        let path = places(page, address).into_iter().find(|path| world::is_file(path))?;
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&path) {
            return known.clone();
        }
        let read = world::read_file(&path).ok().filter(|bytes| bytes.len() <= LARGEST);
        let sheet = read.map(|bytes| Arc::new(Stylesheet::parse(&String::from_utf8_lossy(&bytes))));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(path, sheet.clone());
        sheet
    }
}

/// No style sheet that a browser should read is larger, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

/// Where the file may lie: from the page's folder, and an address from the root of the site in any folder above the page, since
/// which of them is the root cannot be told.
fn places(page: &str, address: &str) -> Vec<PathBuf> {
    let address = address.split(['?', '#']).next().unwrap_or("");
    let elsewhere = address.starts_with("//") || address.split('/').next().is_some_and(|start| start.contains(':'));
    if address.is_empty() || elsewhere {
        return Vec::new();
    }
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    match address.strip_prefix('/') {
        None => vec![folder.join(address)],
        Some(inside) => {
            let here = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
            let folder = world::absolute(here).unwrap_or_else(|_| here.to_owned());
            folder.ancestors().map(|root| root.join(inside)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_beside_the_page_are_sought() {
        assert_eq!(places("a/b/c.html", "../s.css?v=1"), [PathBuf::from("a/b/../s.css")]);
        assert!(places("/a/b/c.html", "/s.css").contains(&PathBuf::from("/a/s.css")));
        for elsewhere in ["https://example.org/s.css", "//example.org/s.css", "data:text/css,p{}", "#x", ""] {
            assert!(places("a.html", elsewhere).is_empty(), "{elsewhere}");
        }
    }
}
