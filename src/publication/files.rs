//! What ships and is no page: style, fonts, logotype, headers for servers, feeds, pictures and films.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::frame::{Frame, SOCIAL};
use super::{Halt, Sink};
use crate::addresses::own;
use crate::diagnostic::Text;
use crate::media::{Captions, Film, Media};
use crate::pages::{self, Bodies, FEED_LENGTH, Pages};
use crate::pipeline::{BodyContext, BodyWriter as _, Examination, Loaded};
use crate::render::view::FeedEntry;
use crate::render::{feed, server};
use crate::retention::Audience;
use crate::rules::shared::static_files::{STATIC, may_pass};

/// Hands all of it to `sink`.
pub(super) fn put_files<A: Audience>(
    loaded: &Loaded,
    pages: &Pages<'_, A>,
    frame: &Frame,
    examination: &Examination,
    sink: &dyn Sink<A>,
) -> Result<(), Halt> {
    let site = pages.site();
    let hidden = site.bands.trial || site.bands.preview;
    sink.put(&frame.style_name, &frame.style)?;
    for (name, bytes) in frame.theme.assets() {
        sink.put(name, bytes)?;
    }
    if let Some((name, bytes)) = &frame.logotype {
        sink.put(name, bytes)?;
    }
    if let Some(icons) = &frame.icons {
        sink.put(icons.favicon.0, &icons.favicon.1)?;
        if let Some(social) = &icons.social {
            sink.put(SOCIAL, social)?;
        }
    }
    let not_found = format!("/{}", own::NOT_FOUND);
    sink.put("robots.txt", server::robots(site.address.as_deref(), hidden).as_bytes())?;
    sink.put("_headers", server::headers_file(hidden).as_bytes())?;
    sink.put(".htaccess", server::apache(hidden, &not_found).as_bytes())?;
    sink.put("nginx-headers.conf", server::nginx(hidden, &not_found).as_bytes())?;
    if let Some(address) = &site.address {
        let io = |e: std::io::Error| Halt(Text::new(e.to_string(), e.to_string()));
        if !site.closed {
            let entries = feed_entries(loaded, pages, examination, address);
            sink.put(&site.files.atom, feed::atom(site, address, &entries).map_err(io)?.as_bytes())?;
            sink.put(&site.files.json_feed, feed::json(site, address, &entries).as_bytes())?;
        }
        sink.put("sitemap.xml", server::sitemap(address, &pages.sitemap()).map_err(io)?.as_bytes())?;
    }
    for entry in loaded.world.entries_below(STATIC).filter(|entry| may_pass(&loaded.world, &entry.path)) {
        if let Some(path) = entry.path.strip_prefix("static/")
            && let Some(bytes) = loaded.world.read_if_there(&entry.path)?
        {
            sink.put(path, &bytes)?;
        }
    }
    if loaded.developed {
        put_media(loaded, pages, sink)?;
    }
    Ok(())
}

fn feed_entries<A: Audience>(
    loaded: &Loaded,
    pages: &Pages<'_, A>,
    examination: &Examination,
    address: &str,
) -> Vec<FeedEntry> {
    let blog = loaded.blog();
    let default = loaded.site.language();
    let standings = examination.standings();
    let newest: Vec<_> = pages.posts.iter().take(FEED_LENGTH).collect();
    let bodies = Bodies::new(newest.iter().map(|e| e.post().lang(default)), A::SHOWS_ALL).with_address(address);
    newest
        .into_iter()
        .map(|entry| {
            let post = entry.post();
            let document = crate::markdown::parse(&post.source, post.body.clone());
            let context = BodyContext {
                blog: &blog,
                post,
                document: &document,
                addresses: pages.addresses,
                standings: &standings,
            };
            FeedEntry {
                href: entry.address.to_owned(),
                title: post.title().to_owned(),
                lang: post.lang(default).to_owned(),
                date: post.date().unwrap_or(blog.today),
                changed: None,
                summary: entry.leaf.summary.clone(),
                body: bodies.write(&context),
                byline: post.front.author.as_ref().map(|a| a.value.clone()),
                tags: post.front.tags.iter().map(|t| t.value.clone()).collect(),
            }
        })
        .collect()
}

/// The pictures and films of the shown posts, and no others. Two files of the author's that are alike become one.
fn put_media<A: Audience>(loaded: &Loaded, pages: &Pages<'_, A>, sink: &dyn Sink<A>) -> Result<(), Halt> {
    let mut pictures: BTreeSet<&str> = BTreeSet::new();
    let mut films: BTreeMap<String, &Film> = BTreeMap::new();
    let mut captions: BTreeMap<String, &Captions> = BTreeMap::new();
    for media in pages.media() {
        match media {
            Media::Picture(picture) => pictures.extend(picture.variants.iter().map(|variant| variant.name.as_str())),
            Media::Film(film) => {
                films.insert(format!("{}.{}", pages::film_name(film), pages::film_ending(film)), film);
                captions.extend(film.captions.iter().map(|one| (pages::captions_name(one), one)));
            }
            _ => {}
        }
    }
    pictures.into_par_iter().try_for_each(|name| {
        let bytes = loaded.media.developed(&loaded.world, &loaded.cache, name).ok_or_else(|| lost(name))?;
        sink.put(&format!("media/{name}"), &bytes)
    })?;
    films.into_par_iter().try_for_each(|(name, film)| sink.put(&format!("media/{name}"), &film.clean))?;
    captions.into_par_iter().try_for_each(|(name, one)| sink.put(&format!("media/{name}"), one.vtt().as_bytes()))
}

fn lost(name: &str) -> Halt {
    Halt(Text::new(
        format!("Bilden {name} gick inte att framkalla: originalet har ändrats medan bloggen byggdes. Bygg igen."),
        format!(
            "The picture {name} could not be developed: its original has changed while the blog was being built. Build again."
        ),
    ))
}
