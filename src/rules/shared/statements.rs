//! What is said of a picture: by its own statement, else by its post, else by the site. People are never said for many.

use crate::media::Media;
use crate::rule::PictureSubject;
use crate::settings::At;

/// Whether there is something to speak of: what is missing or unusable is told by itself.
pub(crate) fn is_shown(subject: &PictureSubject<'_>) -> bool {
    matches!(subject.media, Media::Picture(_) | Media::Film(_))
}

/// What it shows.
pub(crate) fn motif<'a>(subject: &PictureSubject<'a>) -> Option<&'a At<String>> {
    let own = subject.statement.and_then(|statement| statement.motif.as_ref());
    own.or(subject.post.front.motif.as_ref()).or(subject.blog.site.pictures_motif.as_ref())
}

/// Where it comes from.
pub(crate) fn origin<'a>(subject: &PictureSubject<'a>) -> Option<&'a At<String>> {
    let own = subject.statement.and_then(|statement| statement.origin.as_ref());
    own.or(subject.post.front.origin.as_ref()).or(subject.blog.site.pictures_origin.as_ref())
}

/// Licence, contract, permission or consent; the post's goes with the post's origin only.
pub(crate) fn reference<'a>(subject: &PictureSubject<'a>) -> Option<&'a At<String>> {
    let own = subject.statement.and_then(|statement| statement.reference.as_ref());
    let has_own_origin = subject.statement.is_some_and(|statement| statement.origin.is_some());
    own.or(subject.post.front.reference.as_ref().filter(|_| !has_own_origin))
}
