//! The addresses of all posts and pages: where a link between them leads, and which two would share one.

pub mod own;

use std::sync::{Arc, OnceLock};

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
    /// Indices of the texts, sorted by their names in addresses: asked for once a link leads nowhere.
    by_slug: OnceLock<Vec<usize>>,
    /// Indices of the texts that are no translations, sorted by family: asked for once there is a translation.
    originals: OnceLock<Vec<usize>>,
}

/// How many texts are weighed, on either side of where a name would stand in order, when a link leads nowhere. So a blog
/// full of broken links is judged in the time that its length asks for, and a small one is looked through whole.
const NEIGHBOURS: usize = 32;
/// The longest name, in bytes, that a file can have on any usual disk.
const LONGEST_NAME: usize = 255;

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
    /// Nothing in this blog.
    Nothing,
}

/// Whether a reader may follow a link to an address elsewhere: no scripts, no data, no files of the reader's own machine.
pub fn may_be_followed(destination: &str) -> bool {
    let scheme = destination.split(':').next().unwrap_or("").to_ascii_lowercase();
    matches!(scheme.as_str(), "https" | "http" | "mailto" | "tel")
}

impl<'a> Addresses<'a> {
    /// The addresses of `posts`, which are sorted by path.
    pub fn of(posts: &'a [Arc<Post>]) -> Self {
        let mut by_address: Vec<usize> = (0..posts.len()).collect();
        by_address.sort_by(|a, b| posts[*a].address.cmp(&posts[*b].address));
        Self { posts, by_address, by_slug: OnceLock::new(), originals: OnceLock::new() }
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
            let is_elsewhere = written.contains(':') || written.starts_with("//");
            return if is_elsewhere { Destination::Elsewhere } else { Destination::Nothing };
        };
        let candidates = [path.clone(), format!("{path}.md"), format!("{path}/index.md")];
        if let Some(index) = candidates.iter().find_map(|c| self.at_path(c)) {
            return Destination::Text(index, anchor);
        }
        let published = path.strip_prefix(&format!("{folder}/")).unwrap_or(&path);
        if let Some(index) = self.at_address(published).first() {
            return Destination::Text(*index, anchor);
        }
        if exists(&path) { Destination::File(path) } else { Destination::Nothing }
    }

    /// Whether the original of a translation is there.
    pub fn has_original(&self, translation: &Post) -> bool {
        let originals = self.originals.get_or_init(|| {
            let mut indices: Vec<usize> =
                (0..self.posts.len()).filter(|index| !self.posts[*index].is_translation()).collect();
            indices.sort_by(|a, b| self.posts[*a].family().cmp(&self.posts[*b].family()));
            indices
        });
        originals.binary_search_by(|index| self.posts[*index].family().cmp(&translation.family())).is_ok()
    }

    /// The file of the text that was most likely meant by `written`, which stands in a text of `folder` and leads
    /// nowhere: one that stands near it in the order of paths or of names.
    pub fn nearest(&self, folder: &str, written: &str) -> Option<&'a str> {
        let path = decode(written.split('#').next().unwrap_or(written));
        let Target::Path(path) = target(folder, &path) else { return None };
        if path.split('/').any(|name| name.len() > LONGEST_NAME) {
            return None;
        }
        let slug = content::slug_of(&path);
        let by_slug = self.by_slug.get_or_init(|| {
            let mut indices: Vec<usize> = (0..self.posts.len()).collect();
            indices.sort_by(|a, b| self.posts[*a].slug.cmp(&self.posts[*b].slug));
            indices
        });
        let at_slug = by_slug.partition_point(|index| self.posts[*index].slug < slug);
        let at_path = self.posts.partition_point(|post| post.source.path < path);
        let around = |at: usize| at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS).min(self.posts.len());
        let near = around(at_path).chain(by_slug[around(at_slug)].iter().copied());
        let candidates: Vec<&Post> = near.map(|index| self.posts[index].as_ref()).collect();
        let names: Vec<&str> = candidates.iter().map(|post| post.slug.as_str()).collect();
        let name = nearest(&slug, &names)?;
        // Several may bear the name: on other days, in other languages, in the other folder.
        let paths: Vec<&str> =
            candidates.iter().filter(|post| post.slug == name).map(|post| post.source.path.as_str()).collect();
        let path = nearest(&path, &paths).or_else(|| paths.first().map(|path| (*path).to_owned()))?;
        self.at_path(&path).map(|index| self.posts[index].source.path.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::World;

    /// A blog of three hundred days with three posts each, and one page.
    fn posts() -> Vec<Arc<Post>> {
        let first = jiff::civil::date(2026, 1, 1);
        let days = first.series(jiff::Span::new().days(1)).take(300);
        let names = days.flat_map(|day| ["kottar", "lovhog", "vattenlek"].map(|name| format!("posts/{day}-{name}")));
        let paths = names.chain(["pages/en-dag".to_owned()]).map(|name| (format!("content/{name}.md"), b"x".to_vec()));
        content::read(&World::memory(paths, jiff::civil::date(2026, 11, 21)))
    }

    #[test]
    fn what_was_meant_is_found_by_its_day_or_by_its_name() {
        let posts = posts();
        let addresses = Addresses::of(&posts);
        for (written, meant) in [
            ("2026-05-17-kotar.md", "posts/2026-05-17-kottar.md"),
            ("2026-05-17-ottar.md", "posts/2026-05-17-kottar.md"),
            ("../pages/en-dagg.md", "pages/en-dag.md"),
            ("en-dag.md", "pages/en-dag.md"),
        ] {
            let nearest = addresses.nearest(content::POSTS, written).unwrap_or("nothing");
            assert_eq!(nearest, format!("content/{meant}"), "{written}");
        }
    }

    #[test]
    fn a_name_that_no_file_can_have_is_like_none() {
        let posts = posts();
        let written = format!("{}.md", "kottar".repeat(100_000));
        assert_eq!(Addresses::of(&posts).nearest(content::POSTS, &written), None);
    }
}
