//! The way through the house: from a folder to findings and, if there are none that refuse, to pages.
//!
//! Each stage is a function from values to values plus diagnostics, and none stops at the first fault. `check`, `build`
//! and `serve` all go this way; they differ in the audience they render for and in where the bytes go.

mod loading;
mod memory;
mod posters;

use std::sync::Arc;

use rayon::prelude::*;

pub use loading::{Loaded, Options};
pub use memory::Memory;

use memory::{Key, Surroundings};

use crate::addresses::{Addresses, Destination};
use crate::content::{self, Post};
use crate::diagnostic::{Diagnostic, Finding, Severity, Text};
use crate::markdown;
use crate::media::{Captions, Media};
use crate::passages;
use crate::retention::{self, Standing};
use crate::rule::{Blog, FileSubject, PictureSubject, PostSubject, Registered, TextKind, TextSubject, WaiverSubject};
use crate::rules;
use crate::rules::shared::files;
use crate::site::{SETTINGS, Status};
use crate::source::SourceFile;
use crate::swedish::Passage;
use crate::waiver::{Term, Waivers};
use crate::world::Entry;

/// What came of examining a site.
#[derive(Debug, Default)]
pub struct Examination {
    /// All findings, weighed.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings that a waiver covers: post, rule, and the waiver's index there.
    pub waived: Vec<Waived>,
    /// One leaf per post and page, in their order.
    pub leaves: Vec<Arc<Leaf>>,
}

impl Examination {
    /// Where readers find each text in time: what is refused is to them as if its author had not finished it.
    pub fn standings(&self) -> Vec<Standing> {
        self.leaves.iter().map(|leaf| if leaf.refused { Standing::Draft } else { leaf.standing }).collect()
    }

    /// Writes anew what links to a text that is left out, so that the words stay and the link does not.
    pub fn unlink_refused(&mut self, loaded: &Loaded, body: &dyn BodyWriter) {
        let addresses = Addresses::of(&loaded.posts);
        let standings = self.standings();
        let blog = loaded.blog();
        let exists = |path: &str| loaded.world.entry(path).is_some();
        let leaves = self.leaves.par_iter_mut().zip(&loaded.posts);
        leaves.filter(|(leaf, _)| !leaf.refused).for_each(|(leaf, post)| {
            let is_left_out = |link: &String| match addresses.resolve(&post.folder, link, exists) {
                Destination::Text(index, _) => !standings[index].is_live(),
                _ => false,
            };
            if post.links().iter().any(is_left_out) {
                let document = markdown::parse(&post.source, post.body.clone());
                let context = BodyContext {
                    blog: &blog,
                    post,
                    document: &document,
                    addresses: &addresses,
                    standings: &standings,
                };
                Arc::make_mut(leaf).body = body.write(&context);
            }
        });
    }
}

/// A finding that a waiver covers.
#[derive(Debug, Clone)]
pub struct Waived {
    /// The finding.
    pub diagnostic: Diagnostic,
}

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

/// Examines everything that stands in the source.
pub fn examine(loaded: &Loaded, body: &dyn BodyWriter) -> Examination {
    examine_again(loaded, body, &mut Memory::default())
}

/// What examining one text gave.
type Part = (Arc<Leaf>, Vec<Diagnostic>, Vec<Waived>);

/// Like [`examine`], with what `memory` holds of the texts that have not changed, and remembering the others.
pub fn examine_again(loaded: &Loaded, body: &dyn BodyWriter, memory: &mut Memory) -> Examination {
    let blog = loaded.blog();
    // What settings have to say is asked once there are settings.
    let found = rules::judge(&blog).filter(|(registered, _)| loaded.site.exists || registered.group() == "site");
    let mut diagnostics: Vec<Diagnostic> =
        found.map(|(registered, f)| weigh(loaded, registered, f, SETTINGS, true)).collect();
    diagnostics.extend(examine_settings(loaded, &blog));
    diagnostics.extend(loaded.policy.sources.iter().flat_map(|source| examine_layer(loaded, &blog, source)));
    diagnostics.extend(examine_other_files(loaded, &blog));
    let addresses = Addresses::of(&loaded.posts);
    let standings: Vec<Standing> = loaded.posts.iter().map(|post| standing(loaded, post)).collect();
    let surroundings = Surroundings::of(loaded, &addresses, &standings);
    let parts: Vec<(Key, Arc<Part>)> = loaded
        .posts
        .par_iter()
        .zip(&standings)
        .map(|(post, standing)| {
            let key = surroundings.key_of(loaded, post);
            let part = memory.recall(&key).unwrap_or_else(|| {
                Arc::new(examine_post(loaded, &blog, &addresses, &standings, post, *standing, body))
            });
            (key, part)
        })
        .collect();
    let mut examination = Examination { diagnostics, ..Examination::default() };
    for (_, part) in &parts {
        let (leaf, found, waived) = part.as_ref();
        examination.leaves.push(Arc::clone(leaf));
        examination.diagnostics.extend_from_slice(found);
        examination.waived.extend_from_slice(waived);
    }
    memory.keep(parts);
    examination
}

/// Where a text stands: with a closed blog everything is gone.
fn standing(loaded: &Loaded, post: &Post) -> Standing {
    let today = loaded.world.today();
    match loaded.site.closed_since(today) {
        Some(closed) => Standing::Expired(closed),
        None => retention::standing(post, &loaded.policy.retention, today),
    }
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

fn examine_post(
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
    let mut found: Vec<(&Registered, Finding)> = rules::judge(&text).chain(rules::judge(&subject)).collect();
    for image in &document.images {
        found.extend(rules::judge(&PictureSubject {
            blog,
            post,
            document: &document,
            image,
            statement: post.front.pictures.iter().find(|s| s.names(&image.destination)),
            media: loaded.media.get(&post.folder, &image.destination),
        }));
    }
    for poster in posters::of(loaded, post, &document) {
        found.extend(poster.findings(blog, post, &document));
    }
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
    for (registered, finding) in found {
        let diagnostic = weigh(loaded, registered, finding, path, in_full);
        // What a policy never lets be waived is refused where the waiver is judged, not here.
        if loaded.policy.may_waive(registered.id) && waivers.covers(registered.id) {
            waived.push(Waived { diagnostic });
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

/// Characters of a post's text that stand in lists: about two lines.
const SUMMARY: usize = 180;

/// Every file with text that is no post or page: those are examined with their text.
fn examine_other_files(loaded: &Loaded, blog: &Blog<'_>) -> Vec<Diagnostic> {
    let is_post = |path: &str| content::position(&loaded.posts, path).is_some();
    let others: Vec<&Entry> = loaded.world.entries().filter(|entry| !is_post(&entry.path)).collect();
    let examined = others.into_par_iter().filter_map(|entry| {
        let text = files::text_of(&loaded.world, entry)?;
        Some(examine_file(loaded, &FileSubject { blog, path: &entry.path, text: &text }))
    });
    examined.flatten_iter().collect()
}

/// What the rules on files say of one, whatever becomes of a post that stands in it.
fn examine_file(loaded: &Loaded, subject: &FileSubject<'_>) -> Vec<Diagnostic> {
    rules::judge(subject).map(|(registered, f)| weigh(loaded, registered, f, subject.path, true)).collect()
}

/// Whom the settings name matters in every text of theirs; how they are worded, in those that readers meet.
fn examine_settings(loaded: &Loaded, blog: &Blog<'_>) -> Vec<Diagnostic> {
    let Some(source) = &loaded.settings else { return Vec::new() };
    let found = |passages: Vec<Passage>, personal: bool| -> Vec<Diagnostic> {
        let text = TextSubject::new(blog, source, TextKind::Settings, blog.site.language(), blog.today, &passages);
        let found = rules::judge(&text).filter(|(registered, _)| is_personal(registered) == personal);
        found.map(|(registered, f)| weigh(loaded, registered, f, SETTINGS, true)).collect()
    };
    let mut diagnostics = found(passages::of_settings(&loaded.site, source), true);
    diagnostics.extend(found(passages::of_settings_for_readers(&loaded.site, source), false));
    diagnostics
}

/// The texts of a policy layer are the municipality's: how they are worded is its own matter, whom they name is not.
fn examine_layer(loaded: &Loaded, blog: &Blog<'_>, source: &SourceFile) -> Vec<Diagnostic> {
    let passages = passages::of_policy(source);
    let text = TextSubject::new(blog, source, TextKind::Settings, "sv", blog.today, &passages);
    let found = rules::judge(&text).filter(|(registered, _)| is_personal(registered));
    found.map(|(registered, f)| weigh(loaded, registered, f, &source.path, true)).collect()
}

fn is_personal(registered: &Registered) -> bool {
    registered.group() == "personal-data"
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

/// What closing a blog demands is demanded still when it is closed.
const DUTIES_OF_CLOSING: [&str; 4] = [
    "papers/closing-too-sudden",
    "papers/closing-undecided",
    "papers/closing-unreported",
    "papers/preservation-unanswered",
];

/// Whether a duty of people or papers only advises: before a blog is published, and when it is closed.
fn only_advises(loaded: &Loaded, rule: &str) -> bool {
    let is_closed = loaded.site.closed_since(loaded.world.today()).is_some();
    let rests = loaded.site.status == Status::Trial || (is_closed && !DUTIES_OF_CLOSING.contains(&rule));
    rests && loaded.policy.is_lenient_in_trial(rule)
}

/// Gives a finding its severity and its place as people count.
pub fn weigh(loaded: &Loaded, registered: &Registered, finding: Finding, file: &str, in_full: bool) -> Diagnostic {
    let severity = match loaded.policy.severity(registered.id, finding.confidence) {
        Severity::Error if !in_full => Severity::Advice,
        Severity::Error if only_advises(loaded, registered.id) => Severity::Advice,
        severity => severity,
    };
    let file = finding.file.clone().unwrap_or_else(|| file.to_owned());
    let place = finding.span.as_ref().and_then(|span| Some(loaded.source(&file)?.place(span)));
    let mut diagnostic = diagnostic(registered, finding, severity, Some(file), place);
    if let Some(reading) = loaded.policy.further_reading(registered.id) {
        let help = &diagnostic.help;
        diagnostic.help =
            Text::new(format!("{} Läs mer: {reading}.", help.sv), format!("{} Read more: {reading}.", help.en));
    }
    diagnostic
}

/// A diagnostic from a finding and what the caller knows of it.
pub fn diagnostic(
    registered: &Registered,
    finding: Finding,
    severity: Severity,
    file: Option<String>,
    place: Option<(crate::diagnostic::Position, crate::diagnostic::Position)>,
) -> Diagnostic {
    let rule = registered.rule;
    Diagnostic {
        rule: registered.id,
        severity,
        confidence: finding.confidence,
        file,
        span: finding.span,
        place,
        what: finding.what,
        why: rule.why.clone(),
        help: finding.help.unwrap_or_else(|| rule.help.clone()),
        basis: rule.basis,
        act: if finding.act.is_empty() && finding.wcag.is_empty() { rule.act } else { finding.act },
        wcag: if finding.act.is_empty() && finding.wcag.is_empty() { rule.wcag } else { finding.wcag },
    }
}

/// Sorts diagnostics as a person mends them, and drops exact repetitions.
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup_by(|a, b| a.rule == b.rule && a.file == b.file && a.span == b.span && a.what == b.what);
    diagnostics
}
