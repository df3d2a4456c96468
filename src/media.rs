//! Every picture and film that posts refer to, vetted before any page mentions it.
//!
//! Invariants: a file reaches the output only as what [`Media::Picture`] or [`Media::Film`] make of it, never as it is;
//! names in the output come from hashes, so that no file name of the author's (which may hold a child's) is published.
//! What is dear to know of a picture is cached by the hash of its bytes, without any of the texts it hides.

mod films;
mod vetting;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

pub use films::{Captions, Film};
pub use vetting::Picture;
pub(crate) use vetting::{DEVELOPED, FACTS};

use vetting::Tools;

use crate::content::Post;
use crate::pictures::decode::Unusable;
use crate::pictures::develop::Settings;
use crate::pictures::faces::SeetaFinder;
use crate::pictures::metadata;
use crate::pictures::video::Unplayable;
use crate::world::{Cache, World};

/// What a reference to a picture or a film turned out to be.
#[derive(Debug)]
pub enum Media {
    /// A picture.
    Picture(Box<Picture>),
    /// A film.
    Film(Box<Film>),
    /// There is no such file; the nearest name in the same folder.
    Missing {
        /// A file of the folder that was most likely meant.
        nearest: Option<String>,
    },
    /// An address elsewhere, which a page may not load.
    Elsewhere,
    /// A path that leads out of the site.
    Outside,
    /// A file that is no picture, too large, or hostile.
    Unusable(Unusable),
    /// A film that cannot be shown.
    Unplayable(Unplayable),
}

/// All references of a blog, by the path they lead to.
#[derive(Debug)]
pub struct MediaLibrary {
    items: BTreeMap<String, Media>,
    /// Films by path, each with the path of the still picture it shows until it is played.
    posters: BTreeMap<String, String>,
    settings: Settings,
}

/// What a reference in a text points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A path in the site, whether there is a file or not.
    Path(String),
    /// An address elsewhere.
    Elsewhere,
    /// A path that leads out of the site.
    Outside,
}

impl MediaLibrary {
    /// Vets everything the posts refer to, on all cores; dear results come from and go to `cache`.
    ///
    /// `progress` is called as pictures are done, with how many there are.
    pub fn vet(
        world: &World,
        posts: &[Arc<Post>],
        settings: &Settings,
        cache: &Cache,
        develop: bool,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Self {
        let mut wanted: Vec<String> = posts
            .par_iter()
            .flat_map_iter(|post| {
                post.references()
                    .iter()
                    .filter_map(|destination| match target(&post.folder, destination) {
                        Target::Path(path) => Some(path),
                        Target::Elsewhere | Target::Outside => None,
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
        let posters: BTreeMap<String, String> =
            wanted.iter().filter_map(|film| Some((film.clone(), films::poster_of(world, film)?))).collect();
        wanted.extend(posters.values().cloned());
        wanted.sort_unstable();
        wanted.dedup();
        if wanted.is_empty() {
            return Self { items: BTreeMap::new(), posters, settings: settings.clone() };
        }
        let total = wanted.len();
        let finder = SeetaFinder::new();
        let tools = Tools { settings, cache, finder: &finder, develop };
        let items = wanted
            .into_par_iter()
            .map(|path| {
                let media = vet_one(world, &path, &tools);
                progress(total);
                (path, media)
            })
            .collect();
        Self { items, posters, settings: settings.clone() }
    }

    /// What `destination`, written in a text of `folder`, turned out to be.
    pub fn get(&self, folder: &str, destination: &str) -> &Media {
        const ELSEWHERE: Media = Media::Elsewhere;
        const OUTSIDE: Media = Media::Outside;
        const MISSING: Media = Media::Missing { nearest: None };
        match target(folder, destination) {
            Target::Path(path) => self.items.get(&path).unwrap_or(&MISSING),
            Target::Elsewhere => &ELSEWHERE,
            Target::Outside => &OUTSIDE,
        }
    }

    /// The still picture that the film at `destination`, written in a text of `folder`, shows until it is played: its file
    /// name and what it turned out to be.
    pub fn poster(&self, folder: &str, destination: &str) -> Option<(&str, &Media)> {
        let Target::Path(film) = target(folder, destination) else { return None };
        let poster = self.posters.get(&film)?;
        Some((poster.rsplit('/').next()?, self.items.get(poster)?))
    }

    /// The developed picture of this name, without anything hidden in it. The cache is disposable: what is gone from it or
    /// damaged there is developed again.
    ///
    /// `None` when the author's file is no longer the one that was vetted.
    pub fn developed(&self, world: &World, cache: &Cache, name: &str) -> Option<Vec<u8>> {
        vetting::kept(cache, name).or_else(|| {
            let (path, hash) = self.iter().find_map(|(path, media)| match media {
                Media::Picture(picture) => picture.becomes(name).then_some((path, &picture.hash)),
                _ => None,
            })?;
            let files = vetting::develop_again(&world.read(path).ok()?, hash, &self.settings, cache)?;
            let bytes = files.into_iter().find(|file| file.variant.name == name)?.bytes;
            metadata::prove_clean(&bytes).is_ok().then_some(bytes)
        })
    }

    /// Everything, by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Media)> {
        self.items.iter().map(|(path, media)| (path.as_str(), media))
    }
}

fn vet_one(world: &World, path: &str, tools: &Tools<'_>) -> Media {
    if world.entry(path).is_none() || crate::content::is_by_the_way(path) {
        return Media::Missing { nearest: nearest_file(world, path) };
    }
    let Ok(bytes) = world.read(path) else { return Media::Unusable(Unusable::Broken) };
    if films::is_film(&bytes) {
        return films::vet(world, path, &bytes);
    }
    vetting::vet(&bytes, tools)
}

fn nearest_file(world: &World, path: &str) -> Option<String> {
    let (folder, name) = path.rsplit_once('/')?;
    let names: Vec<&str> = world
        .entries_below(folder)
        .filter_map(|e| e.path.strip_prefix(folder)?.strip_prefix('/'))
        .filter(|n| !n.contains('/') && !crate::content::is_markdown(n) && !crate::content::is_by_the_way(n))
        .collect();
    crate::settings::nearest_file(name, &names)
}

/// Resolves a reference relative to `folder`, without touching the disk.
pub fn target(folder: &str, destination: &str) -> Target {
    let destination = destination.split(['#', '?']).next().unwrap_or("");
    let scheme = destination.split(['/', '.']).next().is_some_and(|first| first.contains(':'));
    if scheme || destination.starts_with("//") {
        return Target::Elsewhere;
    }
    let mut path = String::with_capacity(folder.len() + 1 + destination.len());
    if !destination.starts_with('/') {
        path.push_str(folder);
    }
    for part in destination.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." if path.is_empty() => return Target::Outside,
            ".." => path.truncate(path.rfind('/').unwrap_or(0)),
            name => {
                if !path.is_empty() {
                    path.push('/');
                }
                path.push_str(name);
            }
        }
    }
    Target::Path(if is_nfc(&path) { path } else { path.nfc().collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stay_in_the_site() {
        let at = |destination| target("content/posts/host", destination);
        assert_eq!(at("löv.jpg"), Target::Path("content/posts/host/löv.jpg".into()));
        assert_eq!(at("lo\u{308}v.jpg"), Target::Path("content/posts/host/löv.jpg".into()));
        assert_eq!(at("../../bilder/a.jpg"), Target::Path("content/bilder/a.jpg".into()));
        assert_eq!(at("../../../../etc/passwd"), Target::Outside);
        assert_eq!(at("https://example.org/a.jpg"), Target::Elsewhere);
        assert_eq!(at("//example.org/a.jpg"), Target::Elsewhere);
    }
}
