//! The still pictures that films show until they are played: pictures as any other, of which the text says nothing.

use super::Loaded;
use crate::content::Post;
use crate::diagnostic::{Finding, Text};
use crate::markdown::{Document, Image};
use crate::media::Media;
use crate::rule::{Blog, PictureSubject, Registered};
use crate::rules;

/// A poster where a post shows its film.
pub(super) struct Poster<'a> {
    /// The film's reference, as if it led to the poster.
    image: Image,
    media: &'a Media,
}

/// The posters of the films that a post shows.
pub(super) fn of<'a>(loaded: &'a Loaded, post: &Post, document: &Document<'_>) -> Vec<Poster<'a>> {
    let posters = document.images.iter().filter_map(|film| {
        let (name, media) = loaded.media.poster(&post.folder, &film.destination)?;
        let (alt, caption) = (String::new(), String::new());
        let span = film.span.clone();
        let image = Image { alt, alt_span: span.end..span.end, destination: name.to_owned(), caption, span };
        Some(Poster { image, media })
    });
    posters.collect()
}

impl Poster<'_> {
    /// What rules say of the poster. How a film is described is asked of the film alone.
    pub(super) fn findings(
        &self,
        blog: &Blog<'_>,
        post: &Post,
        document: &Document<'_>,
    ) -> Vec<(&'static Registered, Finding)> {
        let subject = PictureSubject {
            blog,
            post,
            document,
            image: &self.image,
            statement: post.front.pictures.iter().find(|s| s.names(&self.image.destination)),
            media: self.media,
        };
        let found = rules::judge(&subject).filter(|(registered, _)| registered.group() == "pictures");
        found.map(|(registered, finding)| (registered, told_of_poster(finding))).collect()
    }
}

/// The finding stands at the film's reference, so it says which of the two it is about.
fn told_of_poster(finding: Finding) -> Finding {
    let Text { sv, en } = &finding.what;
    let what = Text::new(
        format!("Filmens stillbild (bildfilen med filmens namn): {sv}"),
        format!("The film's still picture (the picture file of its name): {en}"),
    );
    Finding { what, ..finding }
}
