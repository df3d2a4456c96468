//! From shown posts to the bytes that ship: render, inspect the result, hand it on.
//!
//! Invariant: what is inspected is what ships. Every page goes through the page rules as it is handed to the sink, the
//! 404 page, the lists and the feeds' files too. A page is made, judged, written and forgotten by one thread.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::addresses::{Addresses, own};
use crate::diagnostic::{Diagnostic, Finding, Text};
use crate::markup::Page;
use crate::markup::css::Stylesheet;
use crate::media::{Captions, Film, Media};
use crate::minify;
use crate::pages::{self, Bodies, FEED_LENGTH, Job, Pages};
use crate::pipeline::{BodyContext, BodyWriter as _, Examination, Loaded, weigh};
use crate::render::icons::{self, Icons};
use crate::render::style::{Colour, Tokens};
use crate::render::theme::Theme;
use crate::render::view::{FeedEntry, LogotypeView, SiteFiles};
use crate::render::{ThemeFault, feed, server, style_sheet};
use crate::retention::Audience;
use crate::rule::{Check, PageFacts, PageSubject, PagesSubject};
use crate::rules;
use crate::rules::looks;
use crate::rules::twins::Told;

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

/// The blog's frame: theme, style, logotype; the same for every page.
pub struct Frame {
    theme: Theme,
    style: Vec<u8>,
    style_name: String,
    logotype: Option<(String, Vec<u8>)>,
    icons: Option<Icons>,
    linked: [Arc<Stylesheet>; 1],
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
    Told::of(examination.diagnostics.iter().chain(examination.waived.iter().map(|waived| &waived.diagnostic)))
}

/// What only all pages together show.
fn judge_together(loaded: &Loaded, facts: &[PageFacts], addresses: &Addresses<'_>) -> Vec<Diagnostic> {
    let blog = loaded.blog();
    let subject = PagesSubject { blog: Some(&blog), pages: facts };
    let mut diagnostics = Vec::new();
    for registered in rules::all() {
        if let Check::Pages(check) = registered.rule.check {
            diagnostics.extend(check(&subject).into_iter().map(|finding| {
                let address = finding.file.as_deref().unwrap_or(own::START);
                // Whoever mends it needs the text that the page is made of.
                let file = addresses.source_of(address).unwrap_or(address).to_owned();
                weigh(loaded, registered, Finding { span: None, file: None, ..finding }, &file, true)
            }));
        }
    }
    diagnostics
}

impl Frame {
    /// The frame that site and policy ask for.
    ///
    /// # Errors
    /// When the theme cannot be read.
    pub fn of(loaded: &Loaded) -> Result<Self, Halt> {
        // A theme that does not exist is a finding of its own; the pages are judged in the standard one.
        let name = looks::theme(&loaded.site, &loaded.world).unwrap_or(looks::STANDARD);
        let prefix = format!("themes/{name}/");
        let mut own = BTreeMap::new();
        for entry in loaded.world.entries_below(&format!("themes/{name}")) {
            let bytes = loaded.world.read_if_there(&entry.path)?;
            own.extend(entry.path.strip_prefix(&prefix).map(str::to_owned).zip(bytes));
        }
        let theme = Theme::new(name, own)?;
        let style = minify::style(&style_sheet(&theme, &tokens(loaded))?);
        let style_name = format!("stil-{}.css", &blake3::hash(&style).to_hex()[..8]);
        let logotype = match &loaded.site.logotype {
            Some(path) => loaded.world.read_if_there(&path.value)?.map(|bytes| {
                let ending = path.value.rsplit('.').next().unwrap_or("svg").to_ascii_lowercase();
                (format!("logotyp.{ending}"), bytes)
            }),
            None => None,
        };
        // What is wrong with the file is a finding of its own: ownership/logo-not-approved.
        let icons = logotype.as_ref().and_then(|(_, bytes)| icons::from_logotype(bytes).ok());
        let linked = [Arc::new(Stylesheet::parse(&String::from_utf8_lossy(&style)))];
        Ok(Self { theme, style, style_name, logotype, icons, linked })
    }

    fn pages<'a, A: Audience>(
        &self,
        loaded: &'a Loaded,
        addresses: &'a Addresses<'a>,
        examination: &'a Examination,
    ) -> Result<Pages<'a, A>, Halt> {
        let favicon = self.icons.as_ref().map_or("favicon.svg", |i| i.favicon.0).to_owned();
        let social = self.icons.as_ref().and_then(|i| i.social.as_ref()).map(|_| SOCIAL.to_owned());
        let files = SiteFiles::new(self.style_name.clone(), favicon, social);
        Ok(Pages::new(loaded, addresses, examination, &self.theme, files, logotype_view(loaded, self))?)
    }

    /// Renders and inspects one page.
    fn finish<A: Audience>(&self, loaded: &Loaded, pages: &Pages<'_, A>, job: &Job) -> Result<Finished, Halt> {
        let (address, file) = pages.origin(job);
        let html = pages.render(job)?;
        let page = Page::with_styles(&html, &self.linked);
        let blog = loaded.blog();
        let subject = PageSubject { blog: Some(&blog), address: &address, page: &page };
        let mut diagnostics = Vec::new();
        for registered in rules::all() {
            if let Check::Page(check) = registered.rule.check {
                diagnostics.extend(check(&subject).into_iter().map(|finding| {
                    let finding = Finding { span: None, ..finding };
                    weigh(loaded, registered, finding, file.unwrap_or(&address), true)
                }));
            }
        }
        let facts = facts(&address, &page);
        Ok(Finished { html, diagnostics, facts })
    }
}

/// The picture shown where a page is shared.
const SOCIAL: &str = "delning.png";

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

/// The policy's colours; those it leaves unknown are the product's own.
fn tokens(loaded: &Loaded) -> Tokens {
    let colours = &loaded.policy.colours;
    let known = |text: &Option<String>, own: Colour| text.as_deref().and_then(|t| t.parse().ok()).unwrap_or(own);
    let own = Tokens::default();
    Tokens {
        brand: known(&colours.brand, own.brand),
        on_brand: known(&colours.on_brand, own.on_brand),
        paper: known(&colours.paper, own.paper),
        ink: known(&colours.ink, own.ink),
        line: known(&colours.line, own.line),
        focus: known(&colours.focus, own.focus),
    }
}

fn logotype_view(loaded: &Loaded, frame: &Frame) -> LogotypeView {
    let (href, size) = match &frame.logotype {
        Some((name, bytes)) => (name.clone(), icons::size(bytes)),
        None => (String::new(), None),
    };
    let (width, height) = size.unwrap_or((240, 80));
    let alt = loaded.policy.logotype.alt.clone().unwrap_or_else(|| "Kommunens logotyp".to_owned());
    LogotypeView { href, alt, width, height }
}

fn put_files<A: Audience>(
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
    for entry in loaded.world.entries_below("static") {
        if let Some(path) = entry.path.strip_prefix("static/").filter(|path| is_permitted_static(path))
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

/// What may pass through `static/` as it is: verification files and `.well-known`. Anything else is a finding.
pub fn is_permitted_static(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let well_known = path.starts_with(".well-known/") && !path.contains("..");
    let verification = !path.contains('/')
        && ((name.starts_with("google") && name.ends_with(".html"))
            || name == "BingSiteAuth.xml"
            || name == "security.txt"
            || name == "humans.txt");
    (well_known && is_text_like(name)) || verification
}

fn is_text_like(name: &str) -> bool {
    !name.contains('.') || [".txt", ".json", ".xml"].iter().any(|ending| name.ends_with(ending))
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
