//! What is examined of one post or page of the author's: its words, its pictures and films, its waivers.

use std::sync::Arc;

use super::others::examine_file;
use super::{Loaded, posters, weigh};
use crate::addresses::Addresses;
use crate::content::{self, Post};
use crate::diagnostic::{Diagnostic, Finding, Severity};
use crate::markdown;
use crate::media::{Captions, Media};
use crate::passages;
use crate::retention::Standing;
use crate::rule::{Blog, FileSubject, PictureSubject, PostSubject, Registered, TextKind, TextSubject, WaiverSubject};
use crate::rules;
use crate::waiver::{Term, Waivers};

/// What rendering needs of a text once its events are gone: memory holds no parsed post.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// Where it stands in time.
    pub standing: Standing,
    /// Whether it has a finding that refuses.
    pub refused: bool,
    /// The text as HTML, for a page one folder below the root (posts) or at it (pages).
    pub body: String,
    /// Two lines for lists.
    pub summary: String,
    /// The first picture it may show: reference and text alternative.
    pub first_picture: Option<(String, String)>,
    /// Every reference to a picture or film.
    pub images: Vec<String>,
}

/// Writes the text of a post as HTML; rendering provides it, so that this stage knows nothing of pages.
pub trait BodyWriter: Sync {
    /// The HTML of `document`, whose post stands at `address`.
    fn write(&self, context: &BodyContext<'_>) -> String;
}

/// What a [`BodyWriter`] is given.
pub struct BodyContext<'a> {
    /// The blog.
    pub blog: &'a Blog<'a>,
    /// The post.
    pub post: &'a Post,
    /// Its text.
    pub document: &'a markdown::Document<'a>,
    /// Where links lead.
    pub addresses: &'a Addresses<'a>,
    /// Where every text stands in time: a link to what is gone loses its target and keeps its words.
    pub standings: &'a [Standing],
}

/// What examining one text gave: what is left of it, its findings, and those that a waiver covers.
pub(super) type Part = (Arc<Leaf>, Vec<Diagnostic>, Vec<Diagnostic>);

/// Characters of a post's text that stand in lists: about two lines.
const SUMMARY: usize = 180;

/// Examines a text to its end, whatever is found.
pub(super) fn examine_text(
    loaded: &Loaded,
    blog: &Blog<'_>,
    addresses: &Addresses<'_>,
    standings: &[Standing],
    post: &Post,
    standing: Standing,
    body: &dyn BodyWriter,
) -> Part {
    let document = markdown::parse(&post.source, post.body.clone());
    let mut all = passages::of_post(post);
    all.extend(document.passages.iter().cloned());
    let kind = match post.kind {
        content::Kind::Post => TextKind::Post,
        content::Kind::Page => TextKind::Page,
    };
    let date = post.date().unwrap_or(blog.today);
    let text = TextSubject::new(blog, &post.source, kind, post.lang(blog.site.language()), date, &all);
    let subject = PostSubject { blog, post, standing, document: &document, text: &text, addresses };
    let path = post.source.path.as_str();
    let in_full = standing.counts_in_full();
    let mut waivers = Waivers::new(
        &post.front.waivers,
        post.front.author.as_ref().map(|author| author.value.as_str()),
        Term::of_days(blog.today, loaded.policy.most_days_waived),
        |rule| rules::get(rule).is_some(),
        |rule| loaded.policy.may_waive(rule),
    );
    let mut diagnostics = Vec::new();
    let mut waived = Vec::new();
    for (registered, finding) in findings(loaded, &subject) {
        let diagnostic = weigh(loaded, registered, finding, path, in_full);
        // What a policy never lets be waived is refused where the waiver is judged, not here.
        if loaded.policy.may_waive(registered.id) && waivers.covers(registered.id) {
            waived.push(diagnostic);
        } else {
            diagnostics.push(diagnostic);
        }
    }
    for image in &document.images {
        if let Media::Film(film) = loaded.media.get(&post.folder, &image.destination) {
            diagnostics.extend(film.captions.iter().flat_map(|c| examine_captions(loaded, blog, c, &text, in_full)));
        }
    }
    for (statement, fate) in waivers.fates() {
        let subject = WaiverSubject { blog, statement, fate };
        let found = rules::judge(&subject);
        diagnostics.extend(found.map(|(registered, f)| weigh(loaded, registered, f, path, in_full)));
    }
    diagnostics.extend(examine_file(loaded, &FileSubject { blog, path, text: &post.source.text }));
    let leaf = Leaf {
        standing,
        refused: diagnostics.iter().any(|d| d.severity == Severity::Error),
        body: body.write(&BodyContext { blog, post, document: &document, addresses, standings }),
        summary: post.front.summary.as_ref().map_or_else(|| document.excerpt(SUMMARY), |s| s.value.clone()),
        images: document.images.iter().map(|image| image.destination.clone()).collect(),
        first_picture: document
            .images
            .iter()
            .find(|image| matches!(loaded.media.get(&post.folder, &image.destination), Media::Picture(_)))
            .map(|image| (image.destination.clone(), image.alt.clone())),
    };
    (Arc::new(leaf), diagnostics, waived)
}

/// What rules find in the words of a text and in the pictures that it shows.
fn findings(loaded: &Loaded, subject: &PostSubject<'_>) -> Vec<(&'static Registered, Finding)> {
    let &PostSubject { blog, post, document, text, .. } = subject;
    let mut found: Vec<_> = rules::judge(text).chain(rules::judge(subject)).collect();
    for image in &document.images {
        found.extend(rules::judge(&PictureSubject {
            blog,
            post,
            document,
            image,
            statement: post.front.pictures.iter().find(|s| s.names(&image.destination)),
            media: loaded.media.get(&post.folder, &image.destination),
        }));
    }
    for poster in posters::of(loaded, post, document) {
        found.extend(poster.findings(blog, post, document));
    }
    found
}

/// What viewers of a film read is text like any other, in a file of its own.
fn examine_captions(
    loaded: &Loaded,
    blog: &Blog<'_>,
    captions: &Captions,
    post: &TextSubject<'_>,
    in_full: bool,
) -> Vec<Diagnostic> {
    let passages = passages::of_captions(captions);
    let lang = captions.lang.as_deref().unwrap_or(post.lang);
    let text = TextSubject::new(blog, &captions.source, TextKind::Captions, lang, post.date, &passages);
    let path = captions.source.path.as_str();
    rules::judge(&text).map(|(registered, f)| weigh(loaded, registered, f, path, in_full)).collect()
}
