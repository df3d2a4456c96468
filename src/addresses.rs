//! The addresses of all posts and pages: where a link between them leads, and which two would share one.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::Post;
use crate::markdown::decode;
use crate::media::{Target, target};

/// Every address of a blog's own texts.
#[derive(Debug)]
pub struct Addresses<'a> {
    by_path: BTreeMap<&'a str, usize>,
    by_address: BTreeMap<String, Vec<usize>>,
    addresses: Vec<String>,
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
    /// The addresses of `posts`.
    pub fn of(posts: &'a [Arc<Post>]) -> Self {
        let addresses: Vec<String> = posts.iter().map(|post| post.address()).collect();
        let mut by_address: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, address) in addresses.iter().enumerate() {
            by_address.entry(address.clone()).or_default().push(index);
        }
        let by_path = posts.iter().enumerate().map(|(index, post)| (post.source.path.as_str(), index)).collect();
        Self { by_path, by_address, addresses }
    }

    /// The address of the `index`th text.
    pub fn address(&self, index: usize) -> &str {
        &self.addresses[index]
    }

    /// The other texts that want the address of the text at `path`.
    pub fn rivals(&self, path: &str) -> Vec<usize> {
        let Some(&index) = self.by_path.get(path) else { return Vec::new() };
        let all = self.by_address.get(&self.addresses[index]);
        all.map_or_else(Vec::new, |all| all.iter().copied().filter(|other| *other != index).collect())
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
        if let Some(index) = candidates.iter().find_map(|c| self.by_path.get(c.as_str())) {
            return Destination::Text(*index, anchor);
        }
        let published = path.strip_prefix(&format!("{folder}/")).unwrap_or(&path);
        if let Some(index) = self.by_address.get(published).and_then(|all| all.first()) {
            return Destination::Text(*index, anchor);
        }
        if exists(&path) {
            return Destination::File(path);
        }
        let names: Vec<&str> = self.by_path.keys().copied().collect();
        let nearest = crate::settings::nearest(&path, &names);
        Destination::Nothing(nearest)
    }
}
