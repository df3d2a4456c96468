//! What a preview remembers of texts between two looks at a site, and by what it knows them again.

use std::collections::HashMap;
use std::hash::BuildHasher as _;
use std::sync::Arc;

use super::Loaded;
use super::text::Part;
use crate::addresses::Addresses;
use crate::content::Post;
use crate::media::{Media, Target, target};
use crate::retention::Standing;

/// What was found out about texts, by all that it depended on: pure, so that it is never wrong, only unused.
#[derive(Debug, Default)]
pub struct Memory {
    parts: HashMap<Key, Arc<Part>>,
}

/// The hash of everything that the examination of a text depends on.
pub(super) type Key = [u8; 32];

impl Memory {
    /// What is remembered under `key`.
    pub(super) fn recall(&self, key: &Key) -> Option<Arc<Part>> {
        self.parts.get(key).cloned()
    }

    /// Remembers `parts` and nothing else: what was not asked for this time has changed or is gone.
    pub(super) fn keep(&mut self, parts: Vec<(Key, Arc<Part>)>) {
        self.parts = parts.into_iter().collect();
    }
}

/// What the examination of every text depends on besides itself: the day, settings, policy, and all addresses.
pub(super) struct Surroundings(blake3::Hasher);

impl Surroundings {
    pub(super) fn of(loaded: &Loaded, addresses: &Addresses<'_>, standings: &[Standing]) -> Self {
        let mut hasher = blake3::Hasher::new();
        let short = foldhash::fast::FixedState::default();
        let add = |hasher: &mut blake3::Hasher, text: &str| {
            hasher.update(&(text.len() as u64).to_le_bytes());
            hasher.update(text.as_bytes());
        };
        add(&mut hasher, &loaded.world.today().to_string());
        add(&mut hasher, loaded.settings.as_ref().map_or("", |source| &source.text));
        // Every layer's settings, whether they lie in the site, in the binary or on the command line.
        add(&mut hasher, &format!("{:?}", loaded.policy.settings));
        for (index, (post, standing)) in loaded.posts.iter().zip(standings).enumerate() {
            add(&mut hasher, &post.source.path);
            add(&mut hasher, addresses.address(index));
            // A link to a text says when that text comes or has gone. Few values, so a short hash tells them apart.
            hasher.update(&short.hash_one(standing).to_le_bytes());
        }
        Self(hasher)
    }

    /// The key of `post` in these surroundings.
    pub(super) fn key_of(&self, loaded: &Loaded, post: &Post) -> Key {
        let mut hasher = self.0.clone();
        hasher.update(post.source.path.as_bytes());
        hasher.update(&post.hash);
        for destination in post.links() {
            // A link to a file means something else once the file is gone.
            if let Target::Path(path) = target(&post.folder, destination) {
                hasher.update(&[u8::from(loaded.world.entry(&path).is_some())]);
            }
        }
        for destination in post.references() {
            add_media(&mut hasher, destination, loaded.media.get(&post.folder, destination));
            if let Some((name, poster)) = loaded.media.poster(&post.folder, destination) {
                hasher.update(name.as_bytes());
                add_media(&mut hasher, name, poster);
            }
        }
        *hasher.finalize().as_bytes()
    }
}

fn add_media(hasher: &mut blake3::Hasher, name: &str, media: &Media) {
    match media {
        Media::Picture(picture) => {
            hasher.update(&picture.hash);
        }
        Media::Film(film) => {
            hasher.update(&film.hash);
            for captions in &film.captions {
                hasher.update(captions.source.path.as_bytes());
                hasher.update(captions.source.text.as_bytes());
            }
        }
        // What is missing or unusable is told apart by its name and reason.
        other => {
            hasher.update(format!("{name}{other:?}").as_bytes());
        }
    }
}
