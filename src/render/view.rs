//! What the templates know: plain values, filled by the pipeline, one struct per kind of page.
//!
//! Three agreements hold for all of them.
//! * An `href` is a path from the site's root without a leading slash (`inlagg/brod/index.html`), percent-encoded by
//!   whoever made it. The page's `place.root` (`""`, `"../"`, `"../../"`) stands before it in every link, so that the
//!   site works under any path and opened as files.
//! * A `String` is plain text and is escaped by the templates. Only fields that say *HTML* are written as they are.
//! * A date is a calendar date; the words ("fredag 20 november 2026") are made in the language of the page.

#![expect(missing_docs, reason = "a field whose name and type say it all has no sentence of its own")]

use jiff::civil::Date;
use serde::Serialize;

use crate::addresses::own;

/// Where a page lies and in which language its main part is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The way from the page's folder up to the site's root: `""`, `"../"`, `"../../"` …
    pub root: String,
    /// The page's own path from the root.
    pub href: String,
    /// BCP 47 tag of the page's main part.
    pub lang: String,
}

impl Place {
    /// The place of a page at `href`; the way up follows from the number of folders.
    pub fn new(href: impl Into<String>, lang: impl Into<String>) -> Self {
        let href = href.into();
        let root = "../".repeat(href.matches('/').count());
        Self { root, href, lang: lang.into() }
    }
}

/// A link with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkView {
    pub href: String,
    pub text: String,
}

/// A way to reach somebody: a function, never a named person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactView {
    /// Whose contact it is: "Förskolan", "Kommunens kontaktcenter".
    pub name: String,
    /// As people read it: "040-34 50 00", "forskolan@example.se".
    pub value: String,
    /// Complete address with scheme (`mailto:`, `tel:`, `https:`), or nothing for a postal address.
    pub address: Option<String>,
}

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
            font: super::theme::TEXT_FACE.into(),
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

/// One width of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Variant {
    pub href: String,
    /// Pixels.
    pub width: u32,
}

/// A vetted and developed picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureView {
    /// Empty only for a picture its writer declared decorative.
    pub alt: String,
    /// HTML of the caption.
    pub caption: Option<String>,
    /// Pixels of the largest variant.
    pub width: u32,
    pub height: u32,
    /// WebP, smallest first.
    pub webp: Vec<Variant>,
    /// JPEG or PNG for old browsers, smallest first; the largest of 960 pixels or less becomes `src`.
    pub fallback: Vec<Variant>,
}

/// A film with its text tracks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VideoView {
    pub href: String,
    /// `video/mp4`, `video/webm`.
    pub media_type: String,
    /// What the film shows; its accessible name.
    pub description: String,
    /// HTML of the caption below the film.
    pub caption: Option<String>,
    /// Pixels, where the container tells them.
    pub size: Option<(u32, u32)>,
    pub poster: Option<String>,
    pub tracks: Vec<TrackView>,
}

/// A `<track>` of captions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrackView {
    pub href: String,
    pub lang: String,
    /// The language's own name: "Svenska", "العربية".
    pub label: String,
}

/// A post as a short note on the start page and on tag pages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PostNote {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub date: Date,
    /// Two lines of plain text.
    pub summary: String,
    /// The first picture of the post.
    pub picture: Option<PictureView>,
    pub sign: Option<String>,
    /// Only in a preview: why the post is not published.
    pub standing: Option<Standing>,
}

/// Where a listing stands among its pages of ten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pagination {
    /// From 1.
    pub number: usize,
    pub total: usize,
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// The start page, and the following pages of ten.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StartView {
    pub place: Place,
    pub notes: Vec<PostNote>,
    pub pages: Pagination,
    /// The tags of the live posts, for the way in below the notes.
    pub tags: Vec<TagCount>,
}

/// A tag with its number of live posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagCount {
    pub name: String,
    pub href: String,
    pub count: usize,
    pub sign: Option<String>,
}

/// The page of one tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagView {
    pub place: Place,
    pub name: String,
    pub count: usize,
    pub notes: Vec<PostNote>,
    pub pages: Pagination,
    pub sign: Option<String>,
}

/// The page of all tags.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagsView {
    pub place: Place,
    pub tags: Vec<TagCount>,
}

/// One post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PostView {
    pub place: Place,
    pub title: String,
    /// Another post bears the same title, as weekly letters do: the date tells their pages apart.
    pub has_namesake: bool,
    pub date: Date,
    /// Last change of substance after the day of publishing.
    pub changed: Option<Date>,
    /// Plain text for search engines and for sharing.
    pub summary: String,
    /// HTML of the text, made by the markdown stage with this page's `place.root`.
    pub body: String,
    /// The unit or department that wrote it, never a person.
    pub byline: Option<String>,
    pub sign: Option<String>,
    pub tags: Vec<TagLink>,
    /// The neighbours in time among the posts of the same language.
    pub older: Option<LinkView>,
    pub newer: Option<LinkView>,
    /// The same post in other languages.
    pub translations: Vec<TranslationLink>,
    /// Set if this page is itself a translation.
    pub translated_from: Option<TranslationNote>,
    /// First picture, for sharing.
    pub social: Option<String>,
    /// Only in a preview: why the post is not published.
    pub standing: Option<Standing>,
}

/// A post's tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TagLink {
    pub name: String,
    pub href: String,
}

/// The way to the same text in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationLink {
    pub lang: String,
    pub href: String,
    pub title: String,
}

/// What a reader of a translation must know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TranslationNote {
    pub original: TranslationLink,
    /// The original was changed after the translation was made.
    pub outdated: bool,
    /// Made by a machine and read by nobody.
    pub machine: bool,
}

/// Why a post that a preview shows is not on the public blog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "date")]
pub enum Standing {
    Draft,
    /// It will be published on this day.
    Scheduled(Date),
    /// It left the blog on this day.
    Expired(Date),
    /// It has faults and would be refused.
    Refused,
}

/// A page the site's writers made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PageView {
    pub place: Place,
    pub title: String,
    pub summary: String,
    /// HTML.
    pub body: String,
    pub changed: Option<Date>,
    pub translations: Vec<TranslationLink>,
    pub translated_from: Option<TranslationNote>,
}

/// "Om bloggen".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AboutView {
    pub place: Place,
    /// Whom the blog is for: words of [`crate::site::TARGET_GROUPS`], which the interface has texts for.
    pub audience: Vec<String>,
    /// Who answers for what, as functions: ("head", "Förskolans rektor").
    pub roles: Vec<RoleView>,
    /// "Beslut 2026-08-14, dnr FSF-2026-1187".
    pub decision: Option<String>,
    /// The day until which the blog has been decided.
    pub until: Option<Date>,
}

/// A duty and the function that holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleView {
    /// One of the interface's `role_…` keys.
    pub duty: String,
    pub holder: String,
}

/// "Spelregler och kontakt".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactPageView {
    pub place: Place,
    /// HTML of the policy's house rules; otherwise the interface's own.
    pub house_rules: Option<String>,
    /// "måndag till fredag 8–16".
    pub watched: Option<String>,
    /// Where guardians reach the preschool about a single child.
    pub learning_platform: Option<LinkView>,
}

/// The privacy page: the seven matters of article 13 GDPR.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrivacyView {
    pub place: Place,
    pub controller_contact: Vec<ContactView>,
    /// The data protection officer.
    pub officer: Vec<ContactView>,
    /// The policy's words for why personal data may be handled at all; otherwise the interface's own.
    pub legal_basis: Option<String>,
    /// Who receives data: the municipality's own operation, a processor.
    pub recipients: Vec<String>,
    pub authority: AuthorityView,
}

/// An authority one can complain to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuthorityView {
    pub name: String,
    /// Complete address.
    pub address: String,
}

/// How far the site conforms; computed, an editor may only lower it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    Full,
    Partial,
    None,
}

/// The accessibility statement with the eleven parts Digg demands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementView {
    pub place: Place,
    pub conformance: Conformance,
    /// "WCAG 2.1 AA".
    pub standard: String,
    /// What does not work, by the situation of the user.
    pub gaps: Vec<GapGroup>,
    /// Content exempted as a disproportionate burden (12 §), each with its motivation.
    pub disproportionate: Vec<Gap>,
    /// Content the act does not cover (9 §).
    pub not_covered: Vec<Gap>,
    /// The act does not cover the blog, by the policy's reading of its 9 §.
    pub exempt: bool,
    /// When a person last assessed it.
    pub assessed: Option<Date>,
    pub updated: Date,
    /// Who assessed it.
    pub method: Method,
    /// The version of the program that checked every page.
    pub version: String,
    pub contacts: Vec<ContactView>,
    /// Days within which the municipality answers.
    pub answer_days: Option<u16>,
    pub authority: AuthorityView,
}

/// Who has assessed what only a person can judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Nobody yet.
    None,
    /// The municipality itself.
    Own,
    /// Somebody else.
    External,
}

/// Gaps that hit the same users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GapGroup {
    pub situation: Situation,
    pub gaps: Vec<Gap>,
}

/// One known gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What it is about, in the interface's words (`gap_…`), where what follows is in another language than the page.
    pub kind: Option<&'static str>,
    pub what: String,
    pub why: String,
    /// The language of both, where it is not the site's own: what a check tells is in Swedish or English only.
    pub lang: Option<&'static str>,
    /// When it will be mended.
    pub until: Option<Date>,
}

/// The situations of use in EN 301 549, 4.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    WithoutVision,
    LimitedVision,
    WithoutColour,
    WithoutHearing,
    LimitedHearing,
    WithoutVoice,
    LimitedManipulation,
    LimitedReach,
    Photosensitive,
    LimitedCognition,
}

/// The page of laws the blog follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawsView {
    pub place: Place,
    pub laws: Vec<LawView>,
}

/// A law and what it means here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawView {
    /// "Offentlighets- och sekretesslagen (2009:400)".
    pub name: String,
    pub meaning: String,
    /// Complete address.
    pub address: Option<String>,
}

/// The page for an address that is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotFoundView {
    /// Its `root` is the path of the site's address (`/bloggar/lonnen/`): the server shows this page at any depth.
    pub place: Place,
}

/// All that is left of a closed blog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosedView {
    pub place: Place,
    pub date: Date,
    pub reason: String,
    /// Where readers go instead.
    pub instead: Vec<LinkView>,
}

/// A post in the feeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub date: Date,
    pub changed: Option<Date>,
    pub summary: String,
    /// HTML with the site's absolute address as root.
    pub body: String,
    pub byline: Option<String>,
    pub tags: Vec<String>,
}
