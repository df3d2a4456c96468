//! One film: what it is, its captions, and the files it becomes.

use super::Media;
use crate::pictures::source::{Format, sniff};
use crate::world::World;

/// A film that can be shown, if the rules let it.
#[derive(Debug)]
pub struct Film {
    /// BLAKE3 of the author's file.
    pub hash: [u8; 32],
    /// Kind of container.
    pub format: Format,
    /// The author's file in the site.
    pub path: String,
    /// Pixels, where the container tells them.
    pub size: Option<(u32, u32)>,
    /// The film as it ships.
    pub clean: Vec<u8>,
    /// Captions lying beside it, by language.
    pub captions: Vec<Captions>,
}

/// A file of captions beside a film: `film.vtt`, `film.ar.srt`.
#[derive(Debug)]
pub struct Captions {
    /// The file in the site.
    pub path: String,
    /// Language in its name; `None` means the post's.
    pub lang: Option<String>,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The same as WebVTT, as it ships.
    pub vtt: Vec<u8>,
}

/// Whether the bytes are a film.
pub(super) fn is_film(bytes: &[u8]) -> bool {
    matches!(sniff(bytes), Format::Mp4 | Format::WebM)
}

pub(super) fn vet(world: &World, path: &str, bytes: Vec<u8>) -> Media {
    let hash = *blake3::hash(&bytes).as_bytes();
    Media::Film(Box::new(Film {
        hash,
        format: sniff(&bytes),
        path: path.to_owned(),
        size: None,
        captions: captions(world, path),
        clean: bytes,
    }))
}

fn captions(world: &World, film: &str) -> Vec<Captions> {
    let Some((stem, _)) = film.rsplit_once('.') else { return Vec::new() };
    let folder = stem.rsplit_once('/').map_or("", |(folder, _)| folder);
    world
        .entries_below(folder)
        .filter_map(|entry| {
            let rest = entry.path.strip_prefix(stem)?.strip_prefix('.')?;
            let (lang, ending) = rest.rsplit_once('.').map_or((None, rest), |(lang, ending)| (Some(lang), ending));
            let is_captions = ending.eq_ignore_ascii_case("vtt") || ending.eq_ignore_ascii_case("srt");
            if !is_captions || lang.is_some_and(|l| l.contains('/')) {
                return None;
            }
            let bytes = world.read(&entry.path).ok()?;
            Some(Captions { path: entry.path.clone(), lang: lang.map(str::to_owned), vtt: bytes.clone(), bytes })
        })
        .collect()
}
