//! A site at one moment, ready to answer for any address.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::bar;
use crate::addresses::own;
use crate::content;
use crate::diagnostic::{Diagnostic, Lang, Severity};
use crate::pages::Bodies;
use crate::pipeline::{Examination, Loaded, Memory, Options, examine_again, in_order};
use crate::publication::{Frame, Halt, Sink, publish_files, single_page};
use crate::retention::Preview;
use crate::world::{World, today_in_sweden};

/// Reads a site again and again, remembering what has not changed.
pub struct Previewer {
    root: PathBuf,
    /// The day the preview lives on; `None` follows the clock.
    date: Option<Date>,
    options: Options,
    lang: Lang,
    texts: content::Memory,
    memory: Memory,
    version: u64,
}

/// A site as read and examined at one moment.
pub struct Snapshot {
    /// Rises with every change.
    pub version: u64,
    loaded: Loaded,
    examination: Examination,
    /// The theme, or what is the matter with it: told on every page instead of ending the preview.
    frame: Result<Frame, Halt>,
    files: BTreeMap<String, Arc<[u8]>>,
    lang: Lang,
}

/// What the server sends.
pub enum Answer {
    /// A page of the blog, with the bar.
    Page(String),
    /// A file of the blog.
    File(Arc<[u8]>),
    /// The blog's own page for what is not there.
    NotFound(String),
    /// The theme cannot be used.
    Broken(String),
}

/// Keeps finished files in memory.
#[derive(Default)]
struct Shelf(std::sync::Mutex<BTreeMap<String, Arc<[u8]>>>);

impl Sink<Preview> for Shelf {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Halt> {
        let mut files = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert(path.to_owned(), bytes.into());
        Ok(())
    }
}

impl Previewer {
    /// A previewer of the site at `root`.
    pub fn new(root: &Path, date: Option<Date>, options: Options, lang: Lang) -> Self {
        Self {
            root: root.to_owned(),
            date,
            options,
            lang,
            texts: content::Memory::default(),
            memory: Memory::default(),
            version: 0,
        }
    }

    /// Reads and examines the site as it is now.
    ///
    /// # Errors
    /// When the folder cannot be read; the caller then keeps the snapshot it has.
    pub fn look(&mut self) -> Result<Snapshot, Halt> {
        let world = World::disk(&self.root, self.date.unwrap_or_else(today_in_sweden))?;
        let loaded = Loaded::read_again(world, &self.options, &mut self.texts, &|_| {});
        let default = loaded.site.language();
        let bodies = Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), true);
        let examination = examine_again(&loaded, &bodies, &mut self.memory);
        let shelf = Shelf::default();
        let frame = Frame::of(&loaded).and_then(|frame| {
            publish_files::<Preview>(&loaded, &examination, &frame, &shelf)?;
            Ok(frame)
        });
        self.version += 1;
        let files = shelf.0.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(Snapshot { version: self.version, loaded, examination, frame, files, lang: self.lang })
    }
}

impl Snapshot {
    /// The answer for `path`, relative to the blog's root and without a leading slash.
    pub fn answer(&self, path: &str) -> Answer {
        let path = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        if let Some(bytes) = self.files.get(&path) {
            return Answer::File(Arc::clone(bytes));
        }
        match self.page(&path) {
            Ok(Some(page)) => Answer::Page(page),
            Ok(None) => match self.page(own::NOT_FOUND) {
                Ok(page) => Answer::NotFound(page.unwrap_or_default()),
                Err(Halt(text)) => Answer::Broken(bar::trouble(text.in_lang(self.lang), self.version)),
            },
            Err(Halt(text)) => Answer::Broken(bar::trouble(text.in_lang(self.lang), self.version)),
        }
    }

    /// Everything that was found in the sources, in the order a person mends it.
    pub fn findings(&self) -> Vec<Diagnostic> {
        in_order(self.examination.diagnostics.clone())
    }

    /// Errors and advice among the findings in the sources.
    pub fn counts(&self) -> (usize, usize) {
        let errors = self.examination.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
        (errors, self.examination.diagnostics.len() - errors)
    }

    /// The page of all findings.
    pub fn overview(&self) -> String {
        bar::overview(&self.loaded, &self.findings(), self.lang, self.version)
    }

    fn page(&self, path: &str) -> Result<Option<String>, Halt> {
        let frame = self.frame.as_ref().map_err(Clone::clone)?;
        let Some(page) = single_page::<Preview>(&self.loaded, &self.examination, frame, path)? else {
            return Ok(None);
        };
        let of_its_file = self.examination.diagnostics.iter().filter(|d| page.file.is_some() && d.file == page.file);
        let findings: Vec<Diagnostic> = of_its_file.cloned().chain(page.diagnostics).collect();
        Ok(Some(bar::with_bar(&page.html, &self.loaded, &in_order(findings), path, self.lang, self.version)))
    }
}
