//! What the templates know: plain values, filled by the pipeline, one struct per kind of page.
//!
//! Three agreements hold for all of them.
//! * An `href` is a path from the site's root without a leading slash (`inlagg/brod/index.html`), percent-encoded by
//!   whoever made it. The page's `place.root` (`""`, `"../"`, `"../../"`) stands before it in every link, so that the
//!   site works under any path and opened as files.
//! * A `String` is plain text and is escaped by the templates. Only fields that say *HTML* are written as they are.
//! * A date is a calendar date; the words ("fredag 20 november 2026") are made in the language of the page.

#![expect(missing_docs, reason = "a field whose name and type say it all has no sentence of its own")]

mod duties;
mod listing;
mod media;
mod site;
mod statement;
mod text;

use serde::Serialize;

pub use duties::{
    AboutView, AuthorityView, ClosedView, ContactPageView, LawView, LawsView, NotFoundView, PrivacyView, RoleView,
};
pub use listing::{Pagination, PostNote, StartView, TagCount, TagView, TagsView};
pub use media::{PictureView, TrackView, Variant, VideoView};
pub use site::{Bands, ClosingBand, Colophon, CrisisBand, LanguageLink, LogotypeView, SiteFiles, SiteView};
pub use statement::{Conformance, Gap, GapGroup, Method, Situation, StatementView};
pub use text::{FeedEntry, PageView, PostView, Standing, TagLink, TranslationLink, TranslationNote};

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
