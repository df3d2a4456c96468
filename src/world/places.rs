//! Where a path leads, asked before anything is written there.

use std::path::{Component, Path, PathBuf};

use super::{CACHE_FOLDER, OUTPUT_FOLDER, site_path};

/// Folders at the top of a site whose files somebody wrote or the program keeps: each has one use.
const OWN: [&str; 6] = ["content", "static", "themes", CACHE_FOLDER, OUTPUT_FOLDER, ".git"];

/// The first link between the site at `root` and `path` in it, `path` included: what is written there lands outside.
///
/// The site itself may be reached through a link.
pub fn link_on_the_way(root: &Path, path: &Path) -> Option<PathBuf> {
    let mut at = root.to_owned();
    path.strip_prefix(root).ok()?.components().find_map(|part| {
        at.push(part);
        at.is_symlink().then(|| at.clone())
    })
}

/// The folder of the site at `root` with a use of its own that `path` is or lies in: `content`, `public`.
///
/// Links are followed and `..` is resolved as far as there are folders, so that no detour hides where a path leads.
pub fn own_folder(root: &Path, path: &Path) -> Option<&'static str> {
    let inside = resolved(path)?.strip_prefix(resolved(root)?).ok().map(site_path)?;
    let first = inside.split('/').next()?;
    // Not every disk tells capital letters from small ones.
    OWN.into_iter().find(|own| own.eq_ignore_ascii_case(first))
}

/// Where `path` leads: the nearest folder that exists as the system knows it, then what is yet to be made.
fn resolved(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let (real, rest) =
        path.ancestors().find_map(|there| Some((there.canonicalize().ok()?, path.strip_prefix(there).ok()?)))?;
    Some(rest.components().fold(real, |mut at, part| {
        match part {
            Component::ParentDir => {
                at.pop();
            }
            part => at.push(part),
        }
        at
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_detour_does_not_hide_where_a_path_leads() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let site = folder.path().join("blogg");
        std::fs::create_dir_all(site.join("content/posts")).expect("folders");
        let own = |path: &str| own_folder(&site, &site.join(path));
        assert_eq!(own("content/posts/ut/mer"), Some("content"));
        assert_eq!(own("finns/inte/../../static"), Some("static"));
        assert_eq!(own("public/../Themes"), Some("themes"));
        assert_eq!(own("rapport.html"), None);
        assert_eq!(own("../ut/content"), None);
        assert_eq!(own(""), None);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(site.join("content"), folder.path().join("ut")).expect("a link");
            assert_eq!(own("../ut/mer"), Some("content"));
            std::os::unix::fs::symlink(folder.path(), site.join("genom")).expect("a link");
            let post = site.join("genom/x/index.md");
            assert_eq!(link_on_the_way(&site, &post), Some(site.join("genom")));
            assert_eq!(link_on_the_way(&site, &site.join("content/posts/x/index.md")), None);
        }
    }
}
