//! One picture: what it is, what it hides, who is seen on it, and the files it becomes.

use super::Media;
use crate::pictures::cache::Entry;
use crate::pictures::decode::{Decoded, Unusable, decode};
use crate::pictures::develop::{Developed, Settings, Variant, develop, variants};
use crate::pictures::faces::{Face, FaceFinder};
use crate::pictures::metadata::{self, Hidden};
use crate::world::Cache;

/// The shelf of the cache that holds developed pictures.
pub(crate) const DEVELOPED: &str = "pictures";
/// The shelf of the cache that holds what was found out about pictures: numbers, never texts.
pub(crate) const FACTS: &str = "facts";

/// A picture that can be shown, if the rules let it.
#[derive(Debug)]
pub struct Picture {
    /// BLAKE3 of the author's file.
    pub hash: [u8; 32],
    /// Pixels of the upright picture.
    pub width: u32,
    /// Pixels of the upright picture.
    pub height: u32,
    /// What the file says besides its pixels, read anew each time: it may be personal and is never cached.
    pub hidden: Vec<Hidden>,
    /// Faces found, the certain ones first.
    pub faces: Vec<Face>,
    /// The files it becomes, WebP in rising widths, then the fallback.
    pub variants: Vec<Variant>,
}

impl Picture {
    /// Whether one of the files it becomes has this name.
    pub(super) fn becomes(&self, name: &str) -> bool {
        self.variants.iter().any(|variant| variant.name == name)
    }
}

/// What vetting works with, the same for all pictures of a run.
pub(super) struct Tools<'a> {
    pub(super) settings: &'a Settings,
    pub(super) cache: &'a Cache,
    pub(super) finder: &'a dyn FaceFinder,
    /// Whether the files are made too, or only named.
    pub(super) develop: bool,
}

pub(super) fn vet(bytes: &[u8], tools: &Tools<'_>) -> Media {
    let hash = blake3::hash(bytes);
    let key = hash.to_hex();
    let hash = *hash.as_bytes();
    let known = tools.cache.get(FACTS, &key).and_then(|value| Entry::from_bytes(&value, tools.finder));
    let (entry, decoded) = known.map_or_else(
        || {
            let examined = Entry::examine(bytes, tools.finder);
            tools.cache.put(FACTS, &key, &examined.0.to_bytes(tools.finder));
            examined
        },
        |entry| (entry, None),
    );
    let (facts, faces) = match entry {
        Entry::Refused(reason) => return Media::Unusable(reason),
        Entry::Shown { facts, faces } => (facts, faces),
    };
    let variants = variants(&hash, tools.settings, facts.width, facts.height, facts.alpha);
    if tools.develop && !variants.iter().all(|v| tools.cache.has(DEVELOPED, &v.name)) {
        // The pixels are at hand if the picture is new; a pruned cache decodes again.
        let picture = decoded.map_or_else(|| decode(bytes), Ok);
        if picture.ok().and_then(|picture| keep(&picture, &hash, tools.settings, tools.cache)).is_none() {
            return Media::Unusable(Unusable::Broken);
        }
    }
    let (width, height) = (facts.width, facts.height);
    Media::Picture(Box::new(Picture { hash, width, height, hidden: metadata::read(bytes), faces, variants }))
}

/// Develops a picture into the cache; `None` where it cannot be developed.
fn keep(picture: &Decoded, hash: &[u8; 32], settings: &Settings, cache: &Cache) -> Option<Vec<Developed>> {
    let files = develop(picture, hash, settings).ok()?;
    for file in &files {
        cache.put(DEVELOPED, &file.variant.name, &file.bytes);
    }
    Some(files)
}

/// A developed picture as the cache has it, if it is whole and proves to hide nothing.
pub(super) fn kept(cache: &Cache, name: &str) -> Option<Vec<u8>> {
    cache.get(DEVELOPED, name).filter(|bytes| metadata::prove_clean(bytes).is_ok())
}

/// Develops the picture `bytes` again, if it still is the one whose hash was taken.
pub(super) fn develop_again(
    bytes: &[u8],
    hash: &[u8; 32],
    settings: &Settings,
    cache: &Cache,
) -> Option<Vec<Developed>> {
    let is_same = blake3::hash(bytes) == *hash;
    keep(&is_same.then(|| decode(bytes).ok())??, hash, settings, cache)
}
