//! What the writers wrote: a post, a page of their own, and a post in the feeds.

use jiff::civil::Date;
use serde::Serialize;

use super::{LinkView, Place};

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
