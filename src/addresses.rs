//! The addresses of all posts and pages: where a link between them leads, and which two would share one.

use std::sync::Arc;

use crate::content::{self, Post};
use crate::markdown::decode;
use crate::media::{Target, target};
use crate::settings::nearest;

/// Every address of a blog's own texts.
#[derive(Debug)]
pub struct Addresses<'a> {
    /// Sorted by path.
    posts: &'a [Arc<Post>],
    /// Indices of the texts, sorted by address.
    by_address: Vec<usize>,
}

/// Where a link in a text leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// A text of the blog's, by its index, with what follows a number sign.
    Text(usize, String),
    /// A place in the same text.
    Here(String),
    /// An address elsewhere, a mailbox or a telephone.
    Elsewhere,
    /// A file in the site that is no text.
    File(String),
    /// Nothing in this blog; the nearest text's file name.
    Nothing(Option<String>),
}

/// Whether a reader may follow a link to an address elsewhere: no scripts, no data, no files of the reader's own machine.
pub fn may_be_followed(destination: &str) -> bool {
    let scheme = destination.split(':').next().unwrap_or("").to_ascii_lowercase();
    matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel")
}

/// Addresses that the product itself gives to pages.
pub const OWN_PAGES: [&str; 9] = [
    "index",
    "404",
    "om-bloggen",
    "spelregler-och-kontakt",
    "personuppgifter",
    "tillganglighet",
    "lagar",
    "arkiv",
    "etiketter",
];

impl<'a> Addresses<'a> {
    /// The addresses of `posts`, which are sorted by path.
    pub fn of(posts: &'a [Arc<Post>]) -> Self {
        let mut by_address: Vec<usize> = (0..posts.len()).collect();
        by_address.sort_by(|a, b| posts[*a].address.cmp(&posts[*b].address));
        Self { posts, by_address }
    }

    /// The address of the `index`th text.
    pub fn address(&self, index: usize) -> &'a str {
        &self.posts[index].address
    }

    /// The file of the text that stands at `address`.
    pub fn source_of(&self, address: &str) -> Option<&'a str> {
        self.at_address(address).first().map(|index| self.posts[*index].source.path.as_str())
    }

    /// The text whose file lies at `path`.
    fn at_path(&self, path: &str) -> Option<usize> {
        content::position(self.posts, path)
    }

    /// The texts that want `address`.
    fn at_address(&self, address: &str) -> &[usize] {
        let from = self.by_address.partition_point(|index| self.address(*index) < address);
        let count = self.by_address[from..].partition_point(|index| self.address(*index) == address);
        &self.by_address[from..from + count]
    }

    /// The other texts that want the address of the text at `path`.
    pub fn rivals(&self, path: &str) -> Vec<usize> {
        let Some(index) = self.at_path(path) else { return Vec::new() };
        self.at_address(self.address(index)).iter().copied().filter(|other| *other != index).collect()
    }

    /// Where `written`, standing in a text of `folder`, leads: a file of the content folder (`../2026-11-20-host.md`,
    /// with or without its ending), an address as published (`inlagg/…html`) or something else.
    pub fn resolve(&self, folder: &str, written: &str, exists: impl Fn(&str) -> bool) -> Destination {
        let (path, anchor) = written.split_once('#').map_or((written, String::new()), |(p, a)| (p, format!("#{a}")));
        if path.is_empty() {
            return Destination::Here(anchor);
        }
        let path = decode(path);
        let Target::Path(path) = target(folder, &path) else {
            return if written.contains(':') || written.starts_with("//") {
                Destination::Elsewhere
            } else {
                Destination::Nothing(None)
            };
        };
        let candidates = [path.clone(), format!("{path}.md"), format!("{path}/index.md")];
        if let Some(index) = candidates.iter().find_map(|c| self.at_path(c)) {
            return Destination::Text(index, anchor);
        }
        let published = path.strip_prefix(&format!("{folder}/")).unwrap_or(&path);
        if let Some(index) = self.at_address(published).first() {
            return Destination::Text(*index, anchor);
        }
        if exists(&path) {
            return Destination::File(path);
        }
        let subjects: Vec<&str> = self.posts.iter().map(|post| subject(&post.source.path)).collect();
        let near = nearest(subject(&path), &subjects);
        let near = near.and_then(|near| self.posts.iter().find(|post| subject(&post.source.path) == near));
        Destination::Nothing(near.map(|post| post.source.path.clone()))
    }
}
/// What a path says its text is about: without folder, date and ending, which nearly all paths share.
fn subject(path: &str) -> &str {
    let path = path.strip_suffix(".md").unwrap_or(path);
    let mut parts = path.rsplit('/');
    let is_named = |part: &&str| *part != "index" && !part.starts_with("index.");
    let name = parts.find(is_named).unwrap_or(path);
    match name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-') {
        "" => name,
        subject => subject,
    }
}
