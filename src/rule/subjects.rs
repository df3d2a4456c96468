//! What rules inspect: one struct per kind of check, so that a rule is handed all it may know and nothing else.

use std::cell::OnceCell;
use std::sync::Arc;

use jiff::civil::Date;

use crate::addresses::Addresses;
use crate::content::{PictureStatement, Post, WaiverStatement};
use crate::diagnostic::Finding;
use crate::markdown::{Document, Image};
use crate::markup;
use crate::media::{Media, MediaLibrary};
use crate::policy::Policy;
use crate::retention::Standing;
use crate::rule::Check;
use crate::site::Site;
use crate::source::SourceFile;
use crate::swedish::{self, KnownWords, Passage, Place, Sighting};
use crate::waiver::Fate;
use crate::wording;
use crate::world::World;

/// Something that rules inspect.
pub trait Subject {
    /// What `check` finds here: nothing, if it inspects subjects of another kind.
    fn judged_by(&self, check: &Check) -> Vec<Finding>;
}

/// A blog as rules see it, before anything is rendered.
pub struct Blog<'a> {
    /// Files of the site.
    pub world: &'a World,
    /// Today.
    pub today: Date,
    /// The municipality's demands.
    pub policy: &'a Policy,
    /// The settings.
    pub site: &'a Site,
    /// The settings' file, if there is one.
    pub settings: Option<&'a SourceFile>,
    /// Words, contacts and people that site and policy have told.
    pub known: &'a KnownWords,
    /// Every post and page.
    pub posts: &'a [Arc<Post>],
    /// Every picture and film that posts refer to, vetted.
    pub media: &'a MediaLibrary,
}

impl Subject for Blog<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Policy(check) | Check::Site(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// A file of the site with its text: any of them may be one that should not be there.
pub struct FileSubject<'a> {
    /// Its blog.
    pub blog: &'a Blog<'a>,
    /// Path relative to the site.
    pub path: &'a str,
    /// Its text; of a workbook its cells.
    pub text: &'a str,
}

impl Subject for FileSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::File(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// Any text of the author's.
pub struct TextSubject<'a> {
    /// Its blog.
    pub blog: &'a Blog<'a>,
    /// The file it stands in.
    pub source: &'a SourceFile,
    /// What kind of text it is.
    pub kind: TextKind,
    /// Its language.
    pub lang: &'a str,
    /// The day it bears, or today.
    pub date: Date,
    /// All of it, in the order of the file: front matter, names of files, body.
    pub passages: &'a [Passage],
    sightings: OnceCell<Vec<Sighting>>,
    blocks: OnceCell<Vec<Block<'a>>>,
}

/// A passage that readers meet, cut into words.
pub struct Block<'a> {
    /// Where it stands, with the way back to the file.
    pub passage: &'a Passage,
    /// Its words.
    pub text: wording::Text<'a>,
}

/// What kind of text a [`TextSubject`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// A post.
    Post,
    /// A page.
    Page,
    /// Captions of a film.
    Captions,
    /// The settings.
    Settings,
}

impl<'a> TextSubject<'a> {
    /// A text for inspection.
    pub fn new(
        blog: &'a Blog<'a>,
        source: &'a SourceFile,
        kind: TextKind,
        lang: &'a str,
        date: Date,
        passages: &'a [Passage],
    ) -> Self {
        Self { blog, source, kind, lang, date, passages, sightings: OnceCell::new(), blocks: OnceCell::new() }
    }

    /// Everything personal in the text; computed once for all rules that ask.
    pub fn sightings(&self) -> &[Sighting] {
        self.sightings.get_or_init(|| swedish::inspect(self.passages, self.blog.known))
    }

    /// The passages that readers meet, cut into words; computed once for all rules that ask. Addresses, names of files, tags
    /// and code are for machines.
    pub fn blocks(&self) -> &[Block<'a>] {
        self.blocks.get_or_init(|| {
            let read = self.passages.iter().filter(|passage| {
                let other = matches!(passage.place, Place::Code | Place::Comment | Place::FrontMatter);
                !other && !passage.place.is_for_machines()
            });
            read.map(|passage| Block { passage, text: wording::Text::new(passage.text()) }).collect()
        })
    }

    /// Whether the text is in Swedish by its author's word.
    pub fn is_swedish(&self) -> bool {
        self.lang.split('-').next().is_some_and(|lang| lang.eq_ignore_ascii_case("sv"))
    }
}

impl Subject for TextSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Text(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// A post under inspection.
pub struct PostSubject<'a> {
    /// Its blog.
    pub blog: &'a Blog<'a>,
    /// The post.
    pub post: &'a Post,
    /// Where it stands in time.
    pub standing: Standing,
    /// Its text, parsed.
    pub document: &'a Document<'a>,
    /// Its text, as passages and with what was seen in them.
    pub text: &'a TextSubject<'a>,
    /// Addresses of all posts and pages, for links and for two with one address.
    pub addresses: &'a Addresses<'a>,
}

impl Subject for PostSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Post(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// A waiver of a post and what became of it.
pub struct WaiverSubject<'a> {
    /// Its blog.
    pub blog: &'a Blog<'a>,
    /// As its author wrote it.
    pub statement: &'a WaiverStatement,
    /// What became of it.
    pub fate: Fate,
}

impl Subject for WaiverSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Waiver(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// A picture or film where a post shows it.
pub struct PictureSubject<'a> {
    /// Its blog.
    pub blog: &'a Blog<'a>,
    /// The post that shows it.
    pub post: &'a Post,
    /// The post's text.
    pub document: &'a Document<'a>,
    /// The reference.
    pub image: &'a Image,
    /// What the post says of it.
    pub statement: Option<&'a PictureStatement>,
    /// What it turned out to be.
    pub media: &'a Media,
}

impl Subject for PictureSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Picture(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// A shipped page.
pub struct PageSubject<'a> {
    /// The blog it belongs to; `None` for a file that is audited alone.
    pub blog: Option<&'a Blog<'a>>,
    /// Address relative to the site's root, or the path as given to `audit`.
    pub address: &'a str,
    /// The page's tree with what browsers and assistive technology make of it.
    pub page: &'a markup::Page,
}

impl Subject for PageSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Page(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// What is kept of each page for rules that need them all.
pub struct PagesSubject<'a> {
    /// The blog; `None` for files that are audited.
    pub blog: Option<&'a Blog<'a>>,
    /// Facts of all pages, in the order of their addresses.
    pub pages: &'a [PageFacts],
}

impl Subject for PagesSubject<'_> {
    fn judged_by(&self, check: &Check) -> Vec<Finding> {
        match check {
            Check::Pages(check) => check(self),
            _ => Vec::new(),
        }
    }
}

/// Small facts of one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageFacts {
    /// Address or path.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Names of the links in its first navigation landmark, in order.
    pub navigation: Arc<[String]>,
    /// Names of the links in its footer, in order.
    pub help: Arc<[String]>,
}
