//! Which pages a blog has, and what each of them shows.
//!
//! Everything here is made from posts that the audience may see ([`Shown`]); nothing of another post is at hand. A page
//! is rendered when somebody asks for it, so that no more pages are held than there are cores.

mod colophon;
mod laws;
mod listings;
mod policy_texts;
mod statement;
mod texts_of_posts;
mod views;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};

use crate::addresses::{Addresses, own};
use crate::content::{Kind, Post, plain_address};
use crate::media::Media;
use crate::pipeline::{Examination, Leaf, Loaded};
use crate::render::server::SitemapEntry;
use crate::render::theme::Theme;
use crate::render::view::{Place, PostView, SiteView};
use crate::render::{Renderer, ThemeFault};
use crate::retention::{Audience, Shown};

pub use statement::assess;
pub use texts_of_posts::Bodies;
pub(crate) use views::{captions_name, film_ending, film_name};

/// Posts on one page of a list.
pub const PAGE_LENGTH: usize = 10;
/// Posts in a feed.
pub const FEED_LENGTH: usize = 20;

/// A page to be rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Job {
    /// A post, by its index among the shown ones.
    Post(usize),
    /// A page of the author's, by its index among the shown ones.
    Page(usize),
    /// The start page (0) and those after it.
    Start(usize),
    /// A page of a tag's list.
    Tag(String, usize),
    /// All tags.
    Tags,
    /// "Om bloggen".
    About,
    /// "Spelregler och kontakt".
    Contact,
    /// The privacy page.
    Privacy,
    /// The accessibility statement.
    Statement,
    /// The laws.
    Laws,
    /// The page for an address that is not there.
    NotFound,
}

/// A tag with the posts that bear it, newest first.
#[derive(Debug, Clone)]
pub struct Tag {
    /// As the newest post writes it.
    pub name: String,
    /// Indices among the shown posts.
    pub posts: Vec<usize>,
}

/// A blog ready to be rendered for one audience.
pub struct Pages<'a, A> {
    pub(crate) loaded: &'a Loaded,
    pub(crate) site: SiteView,
    renderer: Renderer,
    /// Posts, newest first.
    pub(crate) posts: Vec<Entry<'a, A>>,
    /// Indices of the posts that are no translations: lists show each text once.
    originals: Vec<usize>,
    /// Titles that several posts bear.
    shared_titles: HashSet<&'a str>,
    /// Pages of the author's.
    pages: Vec<Entry<'a, A>>,
    post_families: views::Families<'a>,
    page_families: views::Families<'a>,
    /// Tags by their address.
    tags: BTreeMap<String, Tag>,
    pub(crate) addresses: &'a Addresses<'a>,
    examination: &'a Examination,
}

/// A shown text with its leaf and its address.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a, A> {
    pub(crate) shown: Shown<'a, A>,
    pub(crate) leaf: &'a Leaf,
    pub(crate) address: &'a str,
}

impl<'a, A: Audience> Entry<'a, A> {
    pub(crate) fn post(&self) -> &'a Post {
        self.shown.post()
    }
}

impl<'a, A: Audience> Pages<'a, A> {
    /// The blog as `A` sees it.
    ///
    /// # Errors
    /// When a template of the theme cannot be read.
    pub fn new(
        loaded: &'a Loaded,
        addresses: &'a Addresses<'a>,
        examination: &'a Examination,
        theme: &Theme,
        files: crate::render::view::SiteFiles,
        logotype: crate::render::view::LogotypeView,
    ) -> Result<Self, ThemeFault> {
        let mut posts: Vec<Entry<'a, A>> = Vec::new();
        let mut pages = Vec::new();
        for (index, (post, leaf)) in loaded.posts.iter().zip(&examination.leaves).enumerate() {
            let Some(shown) = Shown::<A>::admit(post, leaf.standing, leaf.refused) else { continue };
            let entry = Entry { shown, leaf, address: addresses.address(index) };
            match post.kind {
                Kind::Post => posts.push(entry),
                Kind::Page => pages.push(entry),
            }
        }
        posts.sort_by_cached_key(|entry| {
            let post = entry.post();
            (Reverse(post.publish_date()), Reverse(post.date()), entry.address)
        });
        let originals = (0..posts.len()).filter(|at| !posts[*at].post().is_translation()).collect();
        let tags = tags_of(&posts);
        let shared_titles = shared_titles(&posts);
        let (post_families, page_families) = (views::families(&posts), views::families(&pages));
        let site = colophon::site(loaded, &pages, files, logotype, A::SHOWS_ALL);
        let renderer = Renderer::new(theme, &site)?;
        Ok(Self {
            loaded,
            site,
            renderer,
            posts,
            originals,
            shared_titles,
            pages,
            post_families,
            page_families,
            tags,
            addresses,
            examination,
        })
    }

    /// Every page there is to render. Of a closed blog the closing page is left, and the pages the law demands.
    pub fn jobs(&self) -> Vec<Job> {
        if self.site.closed && !A::SHOWS_ALL {
            return vec![
                Job::Start(0),
                Job::About,
                Job::Contact,
                Job::Privacy,
                Job::Statement,
                Job::Laws,
                Job::NotFound,
            ];
        }
        let mut jobs: Vec<Job> = (0..self.posts.len()).map(Job::Post).collect();
        jobs.extend((0..self.pages.len()).map(Job::Page));
        jobs.extend((0..pages_for(self.originals.len())).map(Job::Start));
        for (key, tag) in &self.tags {
            jobs.extend((0..pages_for(tag.posts.len())).map(|page| Job::Tag(key.clone(), page)));
        }
        jobs.extend([Job::Tags, Job::About, Job::Contact, Job::Privacy, Job::Statement, Job::Laws, Job::NotFound]);
        jobs
    }

    /// The page's address, and the file of the author's it comes from, if it comes from one.
    pub fn origin(&self, job: &Job) -> (String, Option<&'a str>) {
        let of = |entry: &Entry<'a, A>| (entry.address.to_owned(), Some(entry.post().source.path.as_str()));
        match job {
            Job::Post(at) => of(&self.posts[*at]),
            Job::Page(at) => of(&self.pages[*at]),
            Job::Start(page) => (own::start(*page), None),
            Job::Tag(key, page) => (own::tag(key, *page), None),
            Job::Tags => (own::TAGS.to_owned(), None),
            Job::About => (own::ABOUT.to_owned(), None),
            Job::Contact => (own::CONTACT.to_owned(), None),
            Job::Privacy => (own::PRIVACY.to_owned(), None),
            Job::Statement => (own::STATEMENT.to_owned(), None),
            Job::Laws => (own::LAWS.to_owned(), None),
            Job::NotFound => (own::NOT_FOUND.to_owned(), None),
        }
    }

    /// The page as HTML, not yet minified.
    ///
    /// # Errors
    /// When the template fails; a test renders every template with every view, so only a theme of the site's can.
    pub fn render(&self, job: &Job) -> Result<String, ThemeFault> {
        let (address, _) = self.origin(job);
        let lang = self.loaded.site.language();
        let place = Place::new(address, lang);
        match job {
            Job::Post(at) => self.renderer.post(&self.post_view(*at)),
            Job::Page(at) => self.renderer.page(&self.page_view(*at)),
            Job::Start(page) => match self.closed_view(place.clone()).filter(|_| self.site.closed) {
                Some(closed) => self.renderer.closed(&closed),
                None => self.renderer.start(&self.start_view(place, *page)),
            },
            Job::Tag(key, page) => self.renderer.tag(&self.tag_view(place, key, *page)),
            Job::Tags => self.renderer.tags(&self.tags_view(place)),
            Job::About => self.renderer.about(&self.about_view(place)),
            Job::Contact => self.renderer.contact(&self.contact_view(place)),
            Job::Privacy => self.renderer.privacy(&self.privacy_view(place)),
            Job::Statement => self.renderer.statement(&statement::view(self.loaded, self.examination, place)),
            Job::Laws => self.renderer.laws(&laws::view(self.loaded, place)),
            Job::NotFound => self.renderer.not_found(&self.not_found_view(place)),
        }
    }

    /// The site as every page speaks of it.
    pub fn site(&self) -> &SiteView {
        &self.site
    }

    /// What search engines are told of.
    pub fn sitemap(&self) -> Vec<SitemapEntry> {
        let texts = self.posts.iter().chain(&self.pages).map(|entry| SitemapEntry {
            href: entry.address.to_owned(),
            changed: entry.post().date(),
            alternates: Vec::new(),
        });
        let files = &self.site.files;
        let tags = (!self.site.closed).then_some(&files.tags);
        let own = [&files.start, &files.about, &files.contact].into_iter().chain(tags);
        own.map(|href| SitemapEntry { href: href.clone(), changed: None, alternates: Vec::new() })
            .chain(texts)
            .collect()
    }

    /// The pictures and films of the shown texts, and the films' posters.
    pub fn media(&self) -> impl Iterator<Item = &'a Media> + '_ {
        self.posts.iter().chain(&self.pages).flat_map(|entry| {
            let post = entry.post();
            let media = &self.loaded.media;
            entry.leaf.images.iter().flat_map(|destination| {
                let poster = media.poster(&post.folder, destination).map(|(_, poster)| poster);
                std::iter::once(media.get(&post.folder, destination)).chain(poster)
            })
        })
    }

    /// How many posts are shown.
    pub fn post_count(&self) -> usize {
        self.posts.len()
    }

    /// Whether another post bears the same title.
    fn has_namesake(&self, post: &Post) -> bool {
        self.shared_titles.contains(post.title())
    }

    fn post_view(&self, at: usize) -> PostView {
        views::post(self, at)
    }
}

fn shared_titles<'a, A: Audience>(posts: &[Entry<'a, A>]) -> HashSet<&'a str> {
    let mut seen = HashSet::new();
    posts.iter().map(|entry| entry.post().title()).filter(|title| !seen.insert(*title)).collect()
}

fn tags_of<A: Audience>(posts: &[Entry<'_, A>]) -> BTreeMap<String, Tag> {
    let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
    // A blog has few tags and many posts that bear them.
    let mut keys: HashMap<&str, String> = HashMap::new();
    for (index, entry) in posts.iter().enumerate().filter(|(_, e)| !e.post().is_translation()) {
        for tag in &entry.post().front.tags {
            let key = keys.entry(&tag.value).or_insert_with(|| plain_address(&tag.value));
            if key.is_empty() {
                continue;
            }
            let named = || Tag { name: tag.value.clone(), posts: Vec::new() };
            let known = tags.entry(key.clone()).or_insert_with(named);
            if known.posts.last() != Some(&index) {
                known.posts.push(index);
            }
        }
    }
    tags
}

/// Pages of a list of `count` posts: at least one.
fn pages_for(count: usize) -> usize {
    count.div_ceil(PAGE_LENGTH).max(1)
}
