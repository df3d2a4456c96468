//! Lists of posts: the start page, the page of a tag, and that of all tags.

use jiff::civil::Date;
use serde::Serialize;

use super::{PictureView, Place, Standing};

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
