//! From shown posts to the bytes that ship: render, inspect the result, hand it on.
//!
//! Invariant: what is inspected is what ships. Every page goes through the page rules as it is handed to the sink, the
//! 404 page, the lists and the feeds' files too. A page is made, judged, written and forgotten by one thread.

mod files;
mod frame;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::addresses::{Addresses, own};
use crate::diagnostic::{Diagnostic, Finding, Text};
use crate::markup::Page;
use crate::pipeline::{Examination, Loaded, weigh};
use crate::render::ThemeFault;
use crate::retention::Audience;
use crate::rule::{PageFacts, PagesSubject};
use crate::rules;
use crate::rules::shared::twins::Told;
use files::put_files;
pub use frame::Frame;

/// Where finished files go that `A` may see. An output folder is one for [`crate::retention::Public`] alone, so that what
/// a preview or a candidate shows has no way there:
///
/// ```compile_fail
/// # use kapprum::{pipeline::{Examination, Loaded}, publication::publish, retention::Preview, world::Staging};
/// # fn of(loaded: &Loaded, examination: &Examination, staging: &Staging) {
/// let _ = publish::<Preview>(loaded, examination, staging);
/// # }
/// ```
///
/// ```
/// # use kapprum::{pipeline::{Examination, Loaded}, publication::publish, retention::Public, world::Staging};
/// # fn of(loaded: &Loaded, examination: &Examination, staging: &Staging) {
/// let _ = publish::<Public>(loaded, examination, staging);
/// # }
/// ```
pub trait Sink<A>: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// When it cannot be kept, or has been given before.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Halt>;
}

/// Nowhere: for `check`.
pub struct Discard;

impl<A: Audience> Sink<A> for Discard {
    fn put(&self, _: &str, _: &[u8]) -> Result<(), Halt> {
        Ok(())
    }
}

/// Why no trustworthy result could be made: exit code 2.
#[derive(Debug, Clone)]
pub struct Halt(pub Text);

impl From<ThemeFault> for Halt {
    fn from(fault: ThemeFault) -> Self {
        let line = fault.line.map_or_else(String::new, |l| format!(":{l}"));
        Self(Text::new(
            format!("Temat går inte att använda. {}{line}: {}", fault.template, fault.message),
            format!("The theme cannot be used. {}{line}: {}", fault.template, fault.message),
        ))
    }
}

/// What came of publishing.
#[derive(Debug, Default)]
pub struct Published {
    /// Findings on the shipped pages.
    pub diagnostics: Vec<Diagnostic>,
    /// Posts that are shown.
    pub posts: usize,
    /// Pages, all kinds.
    pub pages: usize,
}

/// A page as it ships, and what was found on it.
struct Finished {
    html: String,
    diagnostics: Vec<Diagnostic>,
    facts: PageFacts,
}

/// A single page for the preview.
pub struct SinglePage {
    /// As it would ship.
    pub html: String,
    /// The author's file it comes from, if it comes from one.
    pub file: Option<String>,
    /// Findings on the page.
    pub diagnostics: Vec<Diagnostic>,
}

/// Renders everything that `A` may see and hands it to `sink`.
///
/// # Errors
/// When the theme cannot be used or the sink refuses.
pub fn publish<A: Audience>(loaded: &Loaded, examination: &Examination, sink: &dyn Sink<A>) -> Result<Published, Halt> {
    let frame = Frame::of(loaded)?;
    let addresses = Addresses::of(&loaded.posts);
    let pages = frame.pages::<A>(loaded, &addresses, examination)?;
    let told = told(examination);
    let shared = SharedLinks::default();
    let judged: Vec<(Vec<Diagnostic>, PageFacts)> = pages
        .jobs()
        .par_iter()
        .map(|job| {
            let mut finished = frame.finish(loaded, &pages, job)?;
            finished.diagnostics.retain(|finding| !told.covers(finding));
            shared.share(&mut finished.facts);
            sink.put(&finished.facts.address, finished.html.as_bytes())?;
            Ok((finished.diagnostics, finished.facts))
        })
        .collect::<Result<_, Halt>>()?;
    let (found, facts): (Vec<_>, Vec<_>) = judged.into_iter().unzip();
    let mut diagnostics: Vec<Diagnostic> = found.into_iter().flatten().collect();
    diagnostics.extend(judge_together(loaded, &facts, &addresses));
    put_files(loaded, &pages, &frame, examination, sink)?;
    Ok(Published { diagnostics, posts: pages.post_count(), pages: facts.len() })
}

/// Hands everything that is no page to `sink`: style, fonts, feeds, pictures.
///
/// # Errors
/// When the theme cannot be used or the sink refuses.
pub fn publish_files<A: Audience>(
    loaded: &Loaded,
    examination: &Examination,
    frame: &Frame,
    sink: &dyn Sink<A>,
) -> Result<(), Halt> {
    let addresses = Addresses::of(&loaded.posts);
    let pages = frame.pages::<A>(loaded, &addresses, examination)?;
    put_files(loaded, &pages, frame, examination, sink)
}

/// The page at `address`, as it would ship, with what is found on it; `None` where there is no such page.
///
/// # Errors
/// When the theme cannot be used.
pub fn single_page<A: Audience>(
    loaded: &Loaded,
    examination: &Examination,
    frame: &Frame,
    address: &str,
) -> Result<Option<SinglePage>, Halt> {
    let addresses = Addresses::of(&loaded.posts);
    let pages = frame.pages::<A>(loaded, &addresses, examination)?;
    let Some(job) = pages.jobs().into_iter().find(|job| pages.origin(job).0 == address) else { return Ok(None) };
    let mut finished = frame.finish(loaded, &pages, &job)?;
    let told = told(examination);
    finished.diagnostics.retain(|finding| !told.covers(finding));
    Ok(Some(SinglePage {
        html: finished.html,
        file: pages.origin(&job).1.map(str::to_owned),
        diagnostics: finished.diagnostics,
    }))
}

/// Lists of links as many pages have them: kept once each, however many pages there are.
#[derive(Default)]
struct SharedLinks(Mutex<HashSet<Arc<[String]>>>);

impl SharedLinks {
    fn share(&self, facts: &mut PageFacts) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for links in [&mut facts.navigation, &mut facts.help] {
            match known.get(links) {
                Some(same) => links.clone_from(same),
                None => {
                    known.insert(Arc::clone(links));
                }
            }
        }
    }
}

/// What need not be told of the pages again.
fn told(examination: &Examination) -> Told<'_> {
    Told::of(examination.diagnostics.iter().chain(&examination.waived))
}

/// What only all pages together show.
fn judge_together(loaded: &Loaded, facts: &[PageFacts], addresses: &Addresses<'_>) -> Vec<Diagnostic> {
    let blog = loaded.blog();
    let subject = PagesSubject { blog: Some(&blog), pages: facts };
    let weighed = rules::judge(&subject).map(|(registered, finding)| {
        let address = finding.file.as_deref().unwrap_or(own::START);
        // Whoever mends it needs the text that the page is made of.
        let file = addresses.source_of(address).unwrap_or(address).to_owned();
        weigh(loaded, registered, Finding { span: None, file: None, ..finding }, &file, true)
    });
    weighed.collect()
}

/// Facts of a page for the rules that need all pages.
pub fn facts(address: &str, page: &Page) -> PageFacts {
    let document = &page.document;
    let links_in = |role: &str| {
        // By role: a post may have a footer of its own, which is not the page's.
        let Some(&part) = document.elements().iter().find(|id| page.role_name(**id) == role) else {
            return Arc::default();
        };
        let links = document.descendants(part).filter(|id| document.is(*id, "a") && document.has(*id, "href"));
        links.map(|id| page.name(id).to_owned()).collect()
    };
    let title = document.elements().iter().find(|id| document.is(**id, "title"));
    PageFacts {
        address: address.to_owned(),
        title: title.map_or_else(String::new, |id| document.text_content(*id).trim().to_owned()),
        navigation: links_in("navigation"),
        help: links_in("contentinfo"),
    }
}
