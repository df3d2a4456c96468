//! What a rule is: data and one function.
//!
//! A rule's path is its identity: `src/rules/pictures/face_visible.rs` is `pictures/face-visible`. Its file holds all
//! that a person must know: title, why, help, basis, examples and the check. It knows nothing of severity, waivers or
//! output. The kind of check says what it inspects, so that stage and input cannot disagree.

mod subjects;

pub use subjects::{
    Block, Blog, FileSubject, PageFacts, PageSubject, PagesSubject, PictureSubject, PostSubject, Subject, TextKind,
    TextSubject, WaiverSubject,
};

use crate::diagnostic::{Finding, Text};

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// The offence in one line.
    pub title: Text,
    /// Why it may not be so.
    pub why: Text,
    /// What to do instead.
    pub help: Text,
    /// Rows of the guidelines it rests on (`M04`, `O62` …).
    pub basis: &'static [&'static str],
    /// ACT rules it checks.
    pub act: &'static [&'static str],
    /// WCAG success criteria it checks.
    pub wcag: &'static [&'static str],
    /// Something it refuses; run as a test.
    pub refused: Example,
    /// The same thing done right; run as a test.
    pub accepted: Example,
    /// The check.
    pub check: Check,
}

/// A rule with the id that its path gives it.
#[derive(Debug)]
pub struct Registered {
    /// `group/name`.
    pub id: &'static str,
    /// The rule.
    pub rule: &'static Rule,
}

impl Registered {
    /// The group, the first half of the id.
    pub fn group(&self) -> &'static str {
        self.id.split('/').next().unwrap_or(self.id)
    }
}

/// An example for a rule, laid over a small good blog.
#[derive(Debug)]
pub enum Example {
    /// The body of a post; with `+++` first, the whole file.
    Post(&'static str),
    /// Lines of `blog.toml`: keys and tables that replace those of the good blog's.
    Site(&'static str),
    /// A shipped page.
    Page(&'static str),
    /// Whole pages, by address.
    Pages(&'static [(&'static str, &'static str)]),
    /// Files of the site, by path; a file of the good blog is replaced.
    Files(&'static [(&'static str, ExampleFile)]),
}

/// A file in an example.
#[derive(Debug)]
pub enum ExampleFile {
    /// A text.
    Text(&'static str),
    /// Bytes that are made when the example runs, such as a picture.
    Made(fn() -> Vec<u8>),
    /// A picture or film of `tests/pictures`: what no few lines can make.
    Sample(&'static str),
    /// A file that the system refuses to read.
    Locked,
    /// A symbolic link.
    Link,
}

/// What a rule inspects.
#[derive(Debug)]
pub enum Check {
    /// The policy and its layers.
    Policy(fn(&Blog<'_>) -> Vec<Finding>),
    /// The settings, the people and papers, the files of the site.
    Site(fn(&Blog<'_>) -> Vec<Finding>),
    /// Any file of the site that holds text, posts and settings among them.
    File(fn(&FileSubject<'_>) -> Vec<Finding>),
    /// Any text of the author's: a post, a page, captions, the settings' own words.
    Text(fn(&TextSubject<'_>) -> Vec<Finding>),
    /// One post or page of the author's.
    Post(fn(&PostSubject<'_>) -> Vec<Finding>),
    /// One waiver of a post, with what became of it.
    Waiver(fn(&WaiverSubject<'_>) -> Vec<Finding>),
    /// One picture or film where a post shows it.
    Picture(fn(&PictureSubject<'_>) -> Vec<Finding>),
    /// One shipped page.
    Page(fn(&PageSubject<'_>) -> Vec<Finding>),
    /// What only all pages together show.
    Pages(fn(&PagesSubject<'_>) -> Vec<Finding>),
}
