//! What every page says about the blog: whose it is, where its pages and files lie, what stands above and below.

use jiff::civil::Date;
use serde::Serialize;

use super::{ContactView, LinkView};
use crate::addresses::own;

/// What every page of the blog says about the blog. Serialised once per language, never per page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SiteView {
    /// The blog's name, with the unit in it.
    pub title: String,
    /// "Förskolan Lönnen".
    pub unit: String,
    /// "Malmö stad".
    pub municipality: String,
    /// One line that says what the blog is for.
    pub purpose: String,
    /// Absolute address with a trailing slash; a trial may have none yet.
    pub address: Option<String>,
    /// Language of the texts in this struct and of the interface.
    pub lang: String,
    /// Further interface languages the site has opted in to; a page in one of these gets its frame in it.
    pub languages: Vec<String>,
    pub logotype: LogotypeView,
    /// The blog's own drawn sign, one of [`crate::render::theme::SIGNS`].
    pub sign: Option<String>,
    /// Files of the site that every page links to.
    pub files: SiteFiles,
    /// Pages the site's writers added, in their order.
    pub menu: Vec<LinkView>,
    /// Start pages per language, the blog's own first; fewer than two are not shown.
    pub starts: Vec<LanguageLink>,
    pub colophon: Colophon,
    pub bands: Bands,
    /// Only the closing page and the pages the law demands are left: no menu, no feed.
    pub closed: bool,
}

/// The approved logotype.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LogotypeView {
    pub href: String,
    /// "Malmö stad" rather than "logotyp": the picture says whose page it is.
    pub alt: String,
    /// Natural size in CSS pixels; only the proportion matters.
    pub width: u32,
    pub height: u32,
}

/// Paths of the pages and files that every page links to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SiteFiles {
    pub start: String,
    pub tags: String,
    pub about: String,
    pub contact: String,
    pub privacy: String,
    pub accessibility: String,
    pub laws: String,
    pub atom: String,
    pub json_feed: String,
    /// The style sheet with the tokens written in.
    pub style: String,
    /// The text face, preloaded.
    pub font: String,
    pub favicon: String,
    /// PNG or JPEG shown where a page is shared; nothing if the logotype is SVG only.
    pub social: Option<String>,
}

impl SiteFiles {
    /// The paths of a blog; those of `style`, `favicon` and the picture for sharing depend on what they hold.
    pub fn new(style: String, favicon: String, social: Option<String>) -> Self {
        Self {
            start: own::START.into(),
            tags: own::TAGS.into(),
            about: own::ABOUT.into(),
            contact: own::CONTACT.into(),
            privacy: own::PRIVACY.into(),
            accessibility: own::STATEMENT.into(),
            laws: own::LAWS.into(),
            atom: "atom.xml".into(),
            json_feed: "feed.json".into(),
            style,
            font: crate::render::theme::TEXT_FACE.into(),
            favicon,
            social,
        }
    }
}

/// The foot of every page: whose it is and what becomes of what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Colophon {
    /// Who owns the blog: "Förskolan Lönnen, Malmö stad".
    pub owner: String,
    /// The committee that is data controller: "Förskolenämnden i Malmö stad".
    pub controller: String,
    /// The policy's own notice on official documents; otherwise the interface text is used.
    pub official_document: Option<String>,
    /// Months a post stays; nothing where the policy knows no number.
    pub kept_months: Option<u16>,
    pub contacts: Vec<ContactView>,
}

/// The bands above the top band, each with a word and a shape.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Bands {
    /// The blog is a trial: ÖVNING, and search engines are asked to stay away.
    pub trial: bool,
    /// The page comes from `kapprum serve`.
    pub preview: bool,
    pub crisis: Option<CrisisBand>,
    pub closing: Option<ClosingBand>,
}

/// An announcement of the municipality in a crisis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CrisisBand {
    pub text: String,
    /// Complete address of the page that tells more, and the link's text.
    pub more: Option<LinkView>,
}

/// The blog will close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosingBand {
    pub date: Date,
    pub reason: String,
}

/// A start page in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    pub lang: String,
    pub href: String,
}
