//! Posts and pages as their authors wrote them.
//!
//! Invariant: every byte position kept here is a position in the author's file, front matter included. A fault in the
//! front matter never keeps the text from being read: each post is examined to the end.

mod front_matter;
mod naming;

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;
use rayon::prelude::*;

pub use front_matter::{CompetitionTerms, FrontMatter, FrontText, PictureStatement, WaiverStatement};
pub use naming::{is_by_the_way, plain_address, slug_of, split_name};

use crate::markdown::{self, Destinations};
use crate::markup::language;
use crate::settings::Fault;
use crate::source::SourceFile;
use crate::world::{EntryKind, World};

/// The folder of posts.
pub const POSTS: &str = "content/posts";
/// The folder of pages.
pub const PAGES: &str = "content/pages";

/// Whether a text is a post of the blog or a page of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A post, with a date.
    Post,
    /// A page, without one.
    Page,
}

/// A post or a page.
#[derive(Debug)]
pub struct Post {
    /// Post or page.
    pub kind: Kind,
    /// The author's file.
    pub source: Arc<SourceFile>,
    /// The folder that pictures and links are relative to.
    pub folder: String,
    /// Name in the address, without date and language: `hostens-farger`.
    pub slug: String,
    /// Address in the output, relative to its root, `/` between folders.
    pub address: String,
    /// The date in the file's or the folder's name.
    pub name_date: Option<Date>,
    /// The language in the file's name, `ar` in `index.ar.md`.
    pub name_lang: Option<String>,
    /// What stands between the `+++`.
    pub front: FrontMatter,
    /// The text behind the front matter.
    pub body: Range<usize>,
    /// What is the matter with the file, apart from the values in its front matter.
    pub faults: Vec<ContentFault>,
    /// Hash of the file's bytes; all zero for one that could not be read.
    pub hash: [u8; 32],
    destinations: OnceLock<Destinations>,
}

/// What can be the matter with a post's file as such.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentFault {
    /// The file has no front matter.
    FrontMatterMissing,
    /// The front matter is not closed by a line `+++`.
    FrontMatterOpen(Range<usize>),
    /// A fault in the front matter.
    Setting(Fault),
    /// Neither name nor front matter gives a date.
    DateMissing,
    /// Name and front matter give different dates.
    DateContradictsName {
        /// The date in the front matter.
        span: Range<usize>,
        /// The one in the name.
        name: Date,
    },
    /// The file is not UTF-8.
    EncodingGuessed,
    /// The file could not be read.
    Unreadable,
}

impl Post {
    /// The day the post bears: the front matter's, else the name's.
    pub fn date(&self) -> Option<Date> {
        self.front.date.as_ref().map(|d| d.value).or(self.name_date)
    }

    /// The first day on which it may be seen.
    pub fn publish_date(&self) -> Option<Date> {
        self.front.publish.as_ref().map(|d| d.value).or_else(|| self.date())
    }

    /// Its title, or its name where it has none.
    pub fn title(&self) -> &str {
        self.front.title.as_ref().map_or(self.slug.as_str(), |t| t.value.as_str())
    }

    /// Its language: the front matter's, the file name's, else `default`. What is no code is told once, as a fault of the
    /// front matter, and says nothing of the language.
    pub fn lang<'a>(&'a self, default: &'a str) -> &'a str {
        let declared = self.front.lang.as_ref().map(|lang| lang.value.as_str());
        let declared = declared.filter(|code| language::primary(code).is_some());
        declared.or(self.name_lang.as_deref()).unwrap_or(default)
    }

    /// Whether this is a translation lying beside its original.
    pub fn is_translation(&self) -> bool {
        self.name_lang.is_some()
    }

    /// What original and translations share: folder or file name without language.
    pub fn family(&self) -> (&str, &str, Option<Date>) {
        (self.folder.as_str(), self.slug.as_str(), self.name_date)
    }

    /// The pictures and films that the text shows, as they are written there.
    pub fn references(&self) -> &[String] {
        &self.destinations().images
    }

    /// Where the text's links lead, as it is written there.
    pub fn links(&self) -> &[String] {
        &self.destinations().links
    }

    fn destinations(&self) -> &Destinations {
        self.destinations.get_or_init(|| markdown::destinations(self.body_text()))
    }

    /// The text of the body.
    pub fn body_text(&self) -> &str {
        &self.source.text[self.body.clone()]
    }
}

/// Posts read before: one whose bytes are the same is not read into its parts again.
#[derive(Debug, Default)]
pub struct Memory {
    /// Sorted by path.
    posts: Vec<Arc<Post>>,
}

/// Everything under `content/`, sorted by path.
pub fn read(world: &World) -> Vec<Arc<Post>> {
    read_again(world, &mut Memory::default())
}

/// Like [`read`], with what `memory` holds of files that have not changed, and remembering the others.
pub fn read_again(world: &World, memory: &mut Memory) -> Vec<Arc<Post>> {
    let wanted: Vec<(Kind, &str)> = [(Kind::Page, PAGES), (Kind::Post, POSTS)]
        .into_iter()
        .flat_map(|(kind, folder)| world.entries_below(folder).map(move |entry| (kind, entry)))
        .filter(|(_, entry)| entry.kind == EntryKind::File && is_text(&entry.path))
        .map(|(kind, entry)| (kind, entry.path.as_str()))
        .collect();
    let posts: Vec<Arc<Post>> =
        wanted.into_par_iter().map(|(kind, path)| read_one(world, kind, path, memory)).collect();
    memory.posts.clone_from(&posts);
    posts
}

/// The index of the text at `path` among `posts`, which are sorted by path.
pub fn position(posts: &[Arc<Post>], path: &str) -> Option<usize> {
    posts.binary_search_by(|post| post.source.path.as_str().cmp(path)).ok()
}

/// Whether a file is a text that a person wrote for the blog.
pub fn is_text(path: &str) -> bool {
    is_markdown(path) && !is_by_the_way(path)
}

/// Whether a file's name says that it holds Markdown.
pub fn is_markdown(path: &str) -> bool {
    path.rsplit_once('.')
        .is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("markdown"))
}

fn read_one(world: &World, kind: Kind, path: &str, memory: &Memory) -> Arc<Post> {
    let Ok(bytes) = world.read(path) else {
        return Arc::new(post_of(kind, path, Vec::new(), [0; 32], vec![ContentFault::Unreadable]));
    };
    let hash = *blake3::hash(&bytes).as_bytes();
    match position(&memory.posts, path).map(|at| &memory.posts[at]) {
        Some(post) if post.hash == hash => Arc::clone(post),
        _ => Arc::new(post_of(kind, path, bytes, hash, Vec::new())),
    }
}

fn post_of(kind: Kind, path: &str, bytes: Vec<u8>, hash: [u8; 32], mut faults: Vec<ContentFault>) -> Post {
    let source = Arc::new(SourceFile::new(path, bytes));
    if source.guessed_encoding {
        faults.push(ContentFault::EncodingGuessed);
    }
    let (front, body) = match front_matter::locate(&source.text) {
        front_matter::Located::Found { inner, body } => {
            let (front, found) = front_matter::read(&source.text[inner.clone()], inner.start);
            faults.extend(found.into_iter().map(ContentFault::Setting));
            (front, body)
        }
        front_matter::Located::Open { opening } => {
            faults.push(ContentFault::FrontMatterOpen(opening.clone()));
            (FrontMatter::default(), opening.end..source.text.len())
        }
        front_matter::Located::Absent => {
            if bytes_were_read(&faults) {
                faults.push(ContentFault::FrontMatterMissing);
            }
            (FrontMatter::default(), 0..source.text.len())
        }
    };
    let name = naming::of_file(path);
    let date = front.date.as_ref().map(|date| date.value).or(name.date);
    let post = Post {
        address: name.address(kind, date),
        kind,
        folder: name.folder,
        slug: name.slug,
        name_date: name.date,
        name_lang: name.lang,
        source,
        front,
        body,
        faults,
        hash,
        destinations: OnceLock::new(),
    };
    with_date_faults(post)
}

fn bytes_were_read(faults: &[ContentFault]) -> bool {
    !faults.contains(&ContentFault::Unreadable)
}

fn with_date_faults(mut post: Post) -> Post {
    if post.kind == Kind::Page || !bytes_were_read(&post.faults) {
        return post;
    }
    match (&post.front.date, post.name_date) {
        (Some(written), Some(name)) if written.value != name => {
            post.faults.push(ContentFault::DateContradictsName { span: written.span.clone(), name });
        }
        (None, None) if !post.front.has_date_key => post.faults.push(ContentFault::DateMissing),
        _ => {}
    }
    post
}
