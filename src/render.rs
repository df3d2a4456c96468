//! From values to pages: pure functions that take the views of [`view`] and give the text that ships.
//!
//! A [`Renderer`] is made once per build from a theme, the policy's colours and the site, and is then shared by all
//! threads. What is the same on every page (the site, the interface texts, the signs) is serialised once per language
//! and never per page. A page in a language the site has not opted in to gets its frame in the site's own language,
//! and every part says which language it is in.

use crate::minify;
use crate::texts::{self, Texts};
use memchr::memmem;
use serde::Serialize;
use std::collections::BTreeMap;
use std::hash::{BuildHasher as _, RandomState};
use std::ops::Range;
use std::sync::{Arc, PoisonError, RwLock};
use tera::{Context, Tera, Value};

pub mod body;
pub mod feed;
pub mod figure;
pub mod icons;
pub mod server;
mod speech;
pub mod style;
pub mod theme;
pub mod view;

use style::Tokens;
use theme::Theme;
use view::{
    AboutView, ClosedView, ContactPageView, LawsView, NotFoundView, PageView, Place, PostView, PrivacyView, SiteView,
    StartView, StatementView, TagView, TagsView,
};

/// A template of a theme that cannot be read or run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeFault {
    /// Name within the theme, such as `templates/post.html`; empty if the fault is nowhere in particular.
    pub template: String,
    /// From 1.
    pub line: Option<usize>,
    /// What the template engine says, in English.
    pub message: String,
}

impl ThemeFault {
    fn nowhere(message: String) -> Self {
        Self { template: String::new(), line: None, message }
    }
}

impl From<tera::Error> for ThemeFault {
    fn from(error: tera::Error) -> Self {
        match error.kind() {
            tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => Self {
                template: format!("{}{}", theme::TEMPLATES, report.filename()),
                line: Some(report.span().start_line),
                message: report.message().to_owned(),
            },
            _ => Self::from_report(error.to_string()),
        }
    }
}

impl ThemeFault {
    /// Faults that the engine finds between templates come as a printed report, whose second line names the place:
    /// ` --> parts/notes.html:2:44`.
    fn from_report(report: String) -> Self {
        let place = report.lines().find_map(|line| {
            let (_, place) = line.split_once("--> ")?;
            let mut parts = place.trim().splitn(3, ':');
            Some((parts.next()?.to_owned(), parts.next()?.parse().ok()?))
        });
        let Some((template, line)) = place else {
            return Self::nowhere(report);
        };
        let first = report.lines().next().unwrap_or_default();
        Self {
            template: format!("{}{template}", theme::TEMPLATES),
            line: Some(line),
            message: first.trim_start_matches("error: ").to_owned(),
        }
    }
}

/// Renders every kind of page of one site.
pub struct Renderer {
    /// One set of templates per interface language, the site's own first; never empty.
    faces: Vec<Face>,
    site_lang: String,
    address: Option<String>,
    /// Paths of the pages the menu leads to: on these the menu marks where the reader is.
    marked: Vec<String>,
    /// What is the same on all pages of one language and depth, rendered when the first of them comes.
    frames: RwLock<BTreeMap<FrameKey, Arc<Frame>>>,
    /// Where the parts of a frame go in a page; of a name that no author can guess and so none can write.
    slots: [Slot; FRAME.len()],
}

/// The parts of a frame as they ship, in the order of [`FRAME`].
type Frame = [String; FRAME.len()];

/// Keeps the place of a part while the page around it is rendered and minified: the part itself was minified before.
struct Slot {
    written: String,
    minified: String,
}

impl Slot {
    fn new(name: &str, secret: u64) -> Self {
        let (open, close) = if name == "head" { ("meta", "") } else { ("div", "</div>") };
        Self {
            written: format!("<{open} data-{name}=\"{secret:x}\">{close}"),
            minified: format!("<{open} data-{name}={secret:x}>{close}"),
        }
    }
}

/// Language, way up to the root, and the page itself if the menu leads to it.
type FrameKey = (String, String, Option<String>);

/// The templates with the interface texts of one language.
struct Face {
    lang: &'static str,
    tera: Tera,
}

impl Renderer {
    /// Reads the theme and prepares everything that is the same on all pages.
    pub fn new(theme: &Theme, site: &SiteView) -> Result<Self, ThemeFault> {
        let own = Texts::load(&site.lang)
            .map(Arc::new)
            .ok_or_else(|| ThemeFault::nowhere(format!("there are no interface texts in {}", site.lang)))?;
        let mut tera = Tera::new();
        speech::register(&mut tera, &own, &own);
        tera.add_raw_templates(theme.templates()?)?;
        let args = speech::site_arguments(site);
        let context = tera.global_context();
        context.insert("site", site);
        context.insert("signs", &theme.signs()?);
        context.insert("own", &own.filled(&args));
        context.insert("hidden", &(site.bands.trial || site.bands.preview));

        let mut faces: Vec<Face> = Vec::new();
        for lang in std::iter::once(&site.lang).chain(&site.languages) {
            let Some(texts) = Texts::load(lang).map(Arc::new) else {
                continue;
            };
            if faces.iter().any(|face| face.lang == texts.lang()) {
                continue;
            }
            let mut tera = tera.clone();
            speech::register(&mut tera, &texts, &own);
            let context = tera.global_context();
            context.insert("t", &texts.filled(&args));
            context.insert("unreviewed", &texts.reviewed_by().is_none());
            faces.push(Face { lang: texts.lang(), tera });
        }
        Ok(Self {
            faces,
            site_lang: site.lang.clone(),
            address: site.address.clone(),
            marked: [&site.files.start, &site.files.tags, &site.files.about]
                .into_iter()
                .chain(site.menu.iter().map(|link| &link.href))
                .cloned()
                .collect(),
            frames: RwLock::default(),
            slots: {
                let secret = RandomState::new().hash_one(&site.title);
                FRAME.map(|(name, _)| Slot::new(name, secret))
            },
        })
    }

    /// The start page in one language, and its following pages.
    pub fn start(&self, view: &StartView) -> Result<String, ThemeFault> {
        self.render("start.html", &view.place, view)
    }

    /// A post.
    pub fn post(&self, view: &PostView) -> Result<String, ThemeFault> {
        self.render("post.html", &view.place, view)
    }

    /// A page the site's writers made.
    pub fn page(&self, view: &PageView) -> Result<String, ThemeFault> {
        self.render("page.html", &view.place, view)
    }

    /// The page of one tag.
    pub fn tag(&self, view: &TagView) -> Result<String, ThemeFault> {
        self.render("tag.html", &view.place, view)
    }

    /// The page of all tags.
    pub fn tags(&self, view: &TagsView) -> Result<String, ThemeFault> {
        self.render("tags.html", &view.place, view)
    }

    /// "Om bloggen".
    pub fn about(&self, view: &AboutView) -> Result<String, ThemeFault> {
        self.render("about.html", &view.place, view)
    }

    /// "Spelregler och kontakt".
    pub fn contact(&self, view: &ContactPageView) -> Result<String, ThemeFault> {
        self.render("contact.html", &view.place, view)
    }

    /// The privacy page.
    pub fn privacy(&self, view: &PrivacyView) -> Result<String, ThemeFault> {
        self.render("privacy.html", &view.place, view)
    }

    /// The accessibility statement.
    pub fn statement(&self, view: &StatementView) -> Result<String, ThemeFault> {
        self.render("statement.html", &view.place, view)
    }

    /// The laws the blog follows.
    pub fn laws(&self, view: &LawsView) -> Result<String, ThemeFault> {
        self.render("laws.html", &view.place, view)
    }

    /// The page for an address that is not there.
    pub fn not_found(&self, view: &NotFoundView) -> Result<String, ThemeFault> {
        self.render("not-found.html", &view.place, view)
    }

    /// All that is left of a closed blog.
    pub fn closed(&self, view: &ClosedView) -> Result<String, ThemeFault> {
        self.render("closed.html", &view.place, view)
    }

    fn render(&self, template: &str, place: &Place, view: &impl Serialize) -> Result<String, ThemeFault> {
        let face = self.face(&place.lang)?;
        let frame = self.frame(face, place)?;
        let mut context = Context::from_serialize(view)?;
        self.insert_place(&mut context, face, place);
        let slots = FRAME.iter().zip(&self.slots);
        let slots = slots.map(|((name, _), slot)| ((*name).into(), Value::safe_string(&slot.written)));
        context.insert_value("frame", Value::from(slots.collect::<tera::Map>()));
        let page = minify::page(&face.tera.render(template, &context)?);
        Ok(self.filled(&page, &frame))
    }

    /// The page with the parts of its frame in their places.
    fn filled(&self, page: &str, frame: &Frame) -> String {
        let places = self.slots.iter().zip(frame).filter_map(|(slot, part)| {
            let start = memmem::find(page.as_bytes(), slot.minified.as_bytes())?;
            Some((start..start + slot.minified.len(), part.as_str()))
        });
        let mut places: Vec<(Range<usize>, &str)> = places.collect();
        places.sort_unstable_by_key(|(place, _)| place.start);
        let mut filled = String::with_capacity(page.len() + frame.iter().map(String::len).sum::<usize>());
        let mut rest = 0;
        for (place, part) in places {
            filled.push_str(&page[rest..place.start]);
            filled.push_str(part);
            rest = place.end;
        }
        filled.push_str(&page[rest..]);
        filled
    }

    /// The templates for a page in `lang`: the site's own where it has not opted in to that language.
    fn face(&self, lang: &str) -> Result<&Face, ThemeFault> {
        let serving = Texts::serving(lang);
        self.faces
            .iter()
            .find(|face| Some(face.lang) == serving)
            .or(self.faces.first())
            .ok_or_else(|| ThemeFault::nowhere("the site has no language".to_owned()))
    }

    /// Head, top, menu and foot of the pages that share a language and a depth: half of a page's work, done once.
    fn frame(&self, face: &Face, place: &Place) -> Result<Arc<Frame>, ThemeFault> {
        let current = self.marked.iter().find(|href| **href == place.href);
        let key = (place.lang.clone(), place.root.clone(), current.cloned());
        let known = self.frames.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(frame) = known.get(&key) {
            return Ok(frame.clone());
        }
        drop(known);
        let mut context = Context::new();
        self.insert_place(&mut context, face, place);
        context.insert("current", &current);
        let mut frame = Frame::default();
        for (part, (_, template)) in frame.iter_mut().zip(FRAME) {
            *part = minify::page(&face.tera.render(template, &context)?);
        }
        let frame = Arc::new(frame);
        self.frames.write().unwrap_or_else(PoisonError::into_inner).insert(key, frame.clone());
        Ok(frame)
    }

    fn insert_place(&self, context: &mut Context, face: &Face, place: &Place) {
        context.insert_value("root", Value::normal_string(&place.root));
        context.insert_value("dir", Value::normal_string(texts::direction(&place.lang)));
        context.insert_value("base", Value::normal_string(self.address.as_ref().unwrap_or(&place.root)));
        context.insert_value("frame_attrs", language_attributes(face.lang, &place.lang));
        context.insert_value("site_attrs", language_attributes(&self.site_lang, &place.lang));
    }
}

/// The parts that pages of one language and depth share, and their templates.
const FRAME: [(&str, &str); 4] =
    [("head", "parts/head.html"), ("top", "parts/top.html"), ("menu", "parts/menu.html"), ("foot", "parts/foot.html")];

/// The attributes a part in `lang` needs within a page in `page_lang`: none where the two agree.
fn language_attributes(lang: &str, page_lang: &str) -> Value {
    if lang == page_lang {
        return Value::safe_string("");
    }
    // Tags come from the project's own files and from front matter the content stage has read as language tags.
    let escaped: String = lang.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let direction = texts::direction(lang);
    Value::safe_string(&format!(" lang=\"{escaped}\" dir=\"{direction}\""))
}

/// The theme's style sheet with the policy's colours written in.
pub fn style_sheet(theme: &Theme, tokens: &Tokens) -> Result<String, ThemeFault> {
    Ok(style::sheet(theme.text(theme::STYLE)?, tokens))
}
