//! One film: what it is, what it hides, its captions, and the files it becomes.

use super::Media;
use crate::captions::{self, Track};
use crate::pictures::metadata::Hidden;
use crate::pictures::source::{Format, sniff};
use crate::pictures::video;
use crate::source::SourceFile;
use crate::world::World;

/// A film that can be shown, if the rules let it.
#[derive(Debug)]
pub struct Film {
    /// BLAKE3 of the author's file.
    pub hash: [u8; 32],
    /// Kind of container.
    pub format: Format,
    /// Length, size and tracks.
    pub facts: video::Facts,
    /// What the author's file says besides picture and sound.
    pub hidden: Vec<Hidden>,
    /// The film as it ships, without what it hid.
    pub clean: Vec<u8>,
    /// Captions lying beside it, by path.
    pub captions: Vec<Captions>,
}

/// A file of captions beside a film: `film.vtt`, `film.ar.srt`.
#[derive(Debug)]
pub struct Captions {
    /// The file.
    pub source: SourceFile,
    /// Language in its name; `None` means the post's.
    pub lang: Option<String>,
    /// Its cues.
    pub track: Track,
}

impl Film {
    /// Pixels as shown, where the container tells them.
    pub fn size(&self) -> Option<(u32, u32)> {
        Some((self.facts.width?, self.facts.height?))
    }
}

impl Captions {
    /// The captions as they ship: WebVTT, whatever they were.
    pub fn vtt(&self) -> String {
        self.track.to_vtt(&self.source.text)
    }
}

/// Whether the bytes are a film.
pub(super) fn is_film(bytes: &[u8]) -> bool {
    matches!(sniff(bytes), Format::Mp4 | Format::WebM)
}

pub(super) fn vet(world: &World, path: &str, bytes: &[u8]) -> Media {
    let (facts, clean) = match (video::facts(bytes), video::strip(bytes)) {
        (Ok(facts), Ok(clean)) => (facts, clean),
        (Err(reason), _) | (_, Err(reason)) => return Media::Unplayable(reason),
    };
    Media::Film(Box::new(Film {
        hash: *blake3::hash(bytes).as_bytes(),
        format: sniff(bytes),
        facts,
        hidden: video::hidden(bytes),
        clean,
        captions: captions_of(world, path),
    }))
}

/// The picture that lies beside a film under its name, `hav.jpg` beside `hav.mp4`; the first by name where there are several.
pub(super) fn poster_of(world: &World, film: &str) -> Option<String> {
    let (stem, ending) = film.rsplit_once('.')?;
    let is = |ending: &str, known: &[&str]| known.iter().any(|one| ending.eq_ignore_ascii_case(one));
    if !is(ending, &["mp4", "webm", "m4v", "mov"]) {
        return None;
    }
    let folder = stem.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut beside = world.entries_below(folder).map(|entry| entry.path.as_str());
    let poster = beside.find(|path| {
        let rest = path.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.'));
        rest.is_some_and(|ending| is(ending, &["jpg", "jpeg", "png", "webp"]))
    })?;
    Some(poster.to_owned())
}

fn captions_of(world: &World, film: &str) -> Vec<Captions> {
    let Some((stem, _)) = film.rsplit_once('.') else { return Vec::new() };
    let folder = stem.rsplit_once('/').map_or("", |(folder, _)| folder);
    world
        .entries_below(folder)
        .filter_map(|entry| {
            let rest = entry.path.strip_prefix(stem)?.strip_prefix('.')?;
            let (lang, ending) = rest.rsplit_once('.').map_or((None, rest), |(lang, ending)| (Some(lang), ending));
            let is_captions = ending.eq_ignore_ascii_case("vtt") || ending.eq_ignore_ascii_case("srt");
            if !is_captions || lang.is_some_and(|l| l.contains(['/', '.'])) {
                return None;
            }
            let source = SourceFile::new(entry.path.as_str(), world.read(&entry.path).ok()?);
            Some(Captions { track: captions::parse(&source.text), lang: lang.map(str::to_owned), source })
        })
        .collect()
}
