//! The body of a post as HTML: where its links lead, what its pictures became, and the words between in its language.

use std::collections::BTreeMap;

use super::views;
use crate::addresses::{Destination, may_be_followed};
use crate::content::Kind;
use crate::media::Media;
use crate::pipeline::{BodyContext, BodyWriter};
use crate::render::body::{self, Shown, Surroundings, Words};
use crate::render::figure::escape;
use crate::texts::Texts;

/// Writes bodies; made once per build with the interface texts of every language a post is written in.
pub struct Bodies {
    words: BTreeMap<String, Words>,
    /// Stands before every address: the site's own for feeds, otherwise the way up from the page.
    absolute: Option<String>,
    /// Whether links to posts that are not public keep their target, as in a preview.
    keep_links: bool,
}

impl Bodies {
    /// For pages in these languages.
    pub fn new<'l>(langs: impl Iterator<Item = &'l str>, keep_links: bool) -> Self {
        let mut words = BTreeMap::new();
        for lang in langs {
            if !words.contains_key(lang) {
                words.insert(lang.to_owned(), words_in(lang));
            }
        }
        Self { words, absolute: None, keep_links }
    }

    /// The same with absolute addresses, for feeds.
    #[must_use]
    pub fn with_address(mut self, address: &str) -> Self {
        self.absolute = Some(address.to_owned());
        self
    }
}

fn words_in(lang: &str) -> Words {
    let Some(texts) = Texts::load(lang).or_else(|| Texts::load("sv")) else { return Words::default() };
    let text = |key: &str| texts.format(key, &fluent_bundle::FluentArgs::new()).unwrap_or_default();
    Words {
        gallery: text("gallery"),
        table: text("table"),
        footnotes: text("footnotes"),
        footnote: text("footnote"),
        back: text("footnote_back"),
        done: text("task_done"),
        not_done: text("task_not_done"),
    }
}

impl BodyWriter for Bodies {
    fn write(&self, context: &BodyContext<'_>) -> String {
        let lang = context.post.lang(context.blog.site.language());
        let root = match (&self.absolute, context.post.kind) {
            (Some(address), _) => address.as_str(),
            (None, Kind::Post) => "../",
            (None, Kind::Page) => "",
        };
        let fallback = Words::default();
        let words = self.words.get(lang).unwrap_or(&fallback);
        let around = Around { context, root, keep_links: self.keep_links, lang };
        body::write(context.document, root, words, &around)
    }
}

struct Around<'a> {
    context: &'a BodyContext<'a>,
    root: &'a str,
    keep_links: bool,
    lang: &'a str,
}

impl Surroundings for Around<'_> {
    fn link(&self, destination: &str) -> Option<String> {
        let post = self.context.post;
        let exists = |path: &str| self.context.blog.world.entry(path).is_some();
        match self.context.addresses.resolve(&post.folder, destination, exists) {
            Destination::Text(index, anchor) => (self.keep_links || self.context.standings[index].is_live())
                .then(|| format!("{}{}{anchor}", self.root, self.context.addresses.address(index))),
            Destination::Here(anchor) => Some(anchor),
            Destination::Elsewhere if may_be_followed(destination) => Some(destination.to_owned()),
            Destination::Elsewhere | Destination::File(_) | Destination::Nothing => None,
        }
    }

    fn media(&self, index: usize) -> Shown {
        let Some(image) = self.context.document.images.get(index) else { return Shown::Nothing };
        let (library, folder) = (self.context.blog.media, &self.context.post.folder);
        let media = library.get(folder, &image.destination);
        let caption = (!image.caption.trim().is_empty()).then(|| {
            let mut html = String::new();
            escape(&mut html, image.caption.trim());
            html
        });
        match media {
            Media::Film(film) => {
                let poster = library.poster(folder, &image.destination).map(|(_, poster)| poster);
                Shown::Film(views::film(film, poster, &image.alt, caption, self.lang))
            }
            media => views::picture(media, &image.alt, caption).map_or(Shown::Nothing, Shown::Picture),
        }
    }
}
