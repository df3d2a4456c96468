//! Posts and pages as the templates want them.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Entry, Pages};
use crate::addresses::own;
use crate::content::{Post, plain_address};
use crate::media::{Captions, Film, Media};
use crate::pictures::develop::Encoding;
use crate::pictures::source::Format;
use crate::pipeline::Loaded;
use crate::render::view::{
    LinkView, PageView, PictureView, Place, PostView, Standing as StandingView, TagLink, TrackView, TranslationLink,
    TranslationNote, Variant, VideoView,
};
use crate::retention::{Audience, Standing};
use crate::texts;

/// The folder of pictures and films in the output.
pub(super) const MEDIA: &str = "media";

/// The day a post bears; an undated one, which only a preview shows, bears today's.
pub(super) fn day(loaded: &Loaded, post: &Post) -> Date {
    post.date().unwrap_or_else(|| loaded.world.today())
}

/// Why a preview shows a post that the public does not see.
pub(super) fn standing<A: Audience>(entry: &Entry<'_, A>) -> Option<StandingView> {
    match entry.shown.standing() {
        _ if !A::SHOWS_ALL => None,
        _ if entry.shown.is_refused() => Some(StandingView::Refused),
        Standing::Draft | Standing::Undated => Some(StandingView::Draft),
        Standing::Scheduled(day) => Some(StandingView::Scheduled(day)),
        Standing::Expired(day) => Some(StandingView::Expired(day)),
        Standing::Live { .. } => None,
    }
}

/// A vetted picture as pages show it.
pub(super) fn picture(media: &Media, alt: &str, caption: Option<String>) -> Option<PictureView> {
    let Media::Picture(picture) = media else { return None };
    let of = |webp: bool| {
        picture
            .variants
            .iter()
            .filter(|v| (v.encoding == Encoding::WebP) == webp)
            .map(|v| Variant { href: format!("{MEDIA}/{}", v.name), width: v.width })
            .collect()
    };
    let largest = picture.variants.iter().max_by_key(|v| v.width)?;
    Some(PictureView {
        alt: alt.to_owned(),
        caption,
        width: largest.width,
        height: largest.height,
        webp: of(true),
        fallback: of(false),
    })
}

/// The name a film's files have in the output.
pub(crate) fn film_name(film: &Film) -> String {
    blake3::Hash::from_bytes(film.hash).to_hex()[..16].to_owned()
}

/// The name a film's captions have in the output: after what they say, since films that are alike may lie in two folders
/// with different captions.
pub(crate) fn captions_name(captions: &Captions) -> String {
    format!("{}.vtt", &blake3::hash(captions.vtt().as_bytes()).to_hex()[..16])
}

/// The ending a film's file has in the output.
pub(crate) fn film_ending(film: &Film) -> &'static str {
    if film.format == Format::WebM { "webm" } else { "mp4" }
}

/// A vetted film as pages show it, with the picture it shows until it is played.
pub(super) fn film(film: &Film, poster: Option<&Media>, alt: &str, caption: Option<String>, lang: &str) -> VideoView {
    let name = film_name(film);
    let ending = film_ending(film);
    let tracks = film
        .captions
        .iter()
        .map(|captions| {
            let lang = captions.lang.as_deref().unwrap_or(lang);
            TrackView {
                href: format!("{MEDIA}/{}", captions_name(captions)),
                lang: lang.to_owned(),
                label: texts::native_name(lang).to_owned(),
            }
        })
        .collect();
    VideoView {
        href: format!("{MEDIA}/{name}.{ending}"),
        media_type: format!("video/{ending}"),
        description: alt.to_owned(),
        caption,
        size: film.size(),
        poster: poster.and_then(|media| Some(picture(media, "", None)?.fallback.pop()?.href)),
        tracks,
    }
}

pub(super) fn post<A: Audience>(pages: &Pages<'_, A>, at: usize) -> PostView {
    let entry = &pages.posts[at];
    let post = entry.post();
    let site = &pages.loaded.site;
    let lang = post.lang(site.language());
    let neighbour = |step: isize| {
        let mut at = at;
        loop {
            at = at.checked_add_signed(step)?;
            let other = pages.posts.get(at)?;
            if other.post().is_translation() == post.is_translation() && other.post().lang(site.language()) == lang {
                return Some(LinkView { href: other.address.to_owned(), text: other.post().title().to_owned() });
            }
        }
    };
    let tags = post.front.tags.iter().filter(|_| !post.is_translation()).filter_map(|tag| {
        let key = plain_address(&tag.value);
        (!key.is_empty()).then(|| TagLink { name: tag.value.clone(), href: own::tag(&key, 0) })
    });
    let first = entry.leaf.first_picture.as_ref();
    PostView {
        place: Place::new(entry.address, lang),
        title: post.title().to_owned(),
        has_namesake: pages.has_namesake(post),
        date: day(pages.loaded, post),
        changed: None,
        summary: entry.leaf.summary.clone(),
        body: entry.leaf.body.clone(),
        byline: post.front.author.as_ref().map(|a| a.value.clone()),
        sign: None,
        tags: tags.collect(),
        older: neighbour(1),
        newer: neighbour(-1),
        translations: translations(&pages.posts, &pages.post_families, entry, site.language()),
        translated_from: original(&pages.posts, &pages.post_families, entry, site.language()),
        social: first
            .and_then(|(destination, alt)| picture(pages.loaded.media.get(&post.folder, destination), alt, None))
            .and_then(|p| p.fallback.last().map(|v| v.href.clone())),
        standing: standing(entry),
    }
}

/// The same text in other languages.
fn translations<A: Audience>(
    all: &[Entry<'_, A>],
    families: &Families<'_>,
    entry: &Entry<'_, A>,
    default: &str,
) -> Vec<TranslationLink> {
    family(all, families, entry).map(|other| link(other, default)).collect()
}

/// The text this one is a translation of.
fn original<A: Audience>(
    all: &[Entry<'_, A>],
    families: &Families<'_>,
    entry: &Entry<'_, A>,
    default: &str,
) -> Option<TranslationNote> {
    if !entry.post().is_translation() {
        return None;
    }
    let original = family(all, families, entry).find(|other| !other.post().is_translation())?;
    let outdated = matches!((original.post().date(), entry.post().date()), (Some(o), Some(t)) if o > t);
    Some(TranslationNote {
        original: link(original, default),
        outdated,
        machine: entry.post().front.machine_translated,
    })
}

/// The other texts of a family: its original and translations.
fn family<'e, 'a, A: Audience>(
    all: &'e [Entry<'a, A>],
    families: &'e Families<'a>,
    entry: &'e Entry<'a, A>,
) -> impl Iterator<Item = &'e Entry<'a, A>> {
    let kin = families.get(&entry.post().family()).map_or(&[][..], Vec::as_slice);
    kin.iter().map(|at| &all[*at]).filter(|other| other.address != entry.address)
}

/// Texts that lie in several languages, by what original and translations share; a text alone is not in it.
pub(super) type Families<'a> = HashMap<(&'a str, &'a str, Option<Date>), Vec<usize>>;

/// The families among `entries`.
pub(super) fn families<'a, A: Audience>(entries: &[Entry<'a, A>]) -> Families<'a> {
    let mut families = Families::new();
    for entry in entries.iter().filter(|e| e.post().is_translation()) {
        families.entry(entry.post().family()).or_default();
    }
    if !families.is_empty() {
        for (at, entry) in entries.iter().enumerate() {
            if let Some(kin) = families.get_mut(&entry.post().family()) {
                kin.push(at);
            }
        }
    }
    families
}

fn link<A: Audience>(entry: &Entry<'_, A>, default: &str) -> TranslationLink {
    TranslationLink {
        lang: entry.post().lang(default).to_owned(),
        href: entry.address.to_owned(),
        title: entry.post().title().to_owned(),
    }
}

impl<A: Audience> Pages<'_, A> {
    pub(super) fn page_view(&self, at: usize) -> PageView {
        let entry = &self.pages[at];
        let post = entry.post();
        let default = self.loaded.site.language();
        PageView {
            place: Place::new(entry.address, post.lang(default)),
            title: post.title().to_owned(),
            summary: entry.leaf.summary.clone(),
            body: entry.leaf.body.clone(),
            changed: post.date(),
            translations: translations(&self.pages, &self.page_families, entry, default),
            translated_from: original(&self.pages, &self.page_families, entry, default),
        }
    }
}
