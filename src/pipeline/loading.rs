//! The first stage: settings, policy, texts and pictures of a site, read and not yet judged.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::content::{self, Post};
use crate::media::MediaLibrary;
use crate::passages;
use crate::pictures::develop::Settings as Development;
use crate::policy::Policy;
use crate::rule::Blog;
use crate::site::{SETTINGS, Site};
use crate::source::SourceFile;
use crate::swedish::KnownWords;
use crate::world::{Cache, World};

/// How a site is read.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// A policy that tightens the one the site names (`--policy`).
    pub policy: Option<String>,
    /// Whether pictures are developed: not needed to check.
    pub develop: bool,
    /// Whether pictures may be developed quicker and a little larger.
    pub preview: bool,
}

/// A site as read, before anything is judged.
pub struct Loaded {
    /// Its files.
    pub world: World,
    /// What was dear to compute.
    pub cache: Cache,
    /// The municipality's demands.
    pub policy: Policy,
    /// The settings.
    pub site: Site,
    /// The settings' file.
    pub settings: Option<Arc<SourceFile>>,
    /// Words, contacts and people that may stand in texts.
    pub known: KnownWords,
    /// Posts and pages.
    pub posts: Vec<Arc<Post>>,
    /// Pictures and films.
    pub media: MediaLibrary,
    /// Whether the pictures were developed, so that they can be written.
    pub developed: bool,
    /// Files that are neither settings nor texts and that findings point into; `None` for those that cannot be read.
    others: Mutex<BTreeMap<String, Option<Arc<SourceFile>>>>,
}

impl Loaded {
    /// Reads a site: settings, policy, content, pictures.
    pub fn read(world: World, options: &Options, progress: &(dyn Fn(usize) + Sync)) -> Self {
        Self::read_again(world, options, &mut content::Memory::default(), progress)
    }

    /// Like [`Loaded::read`], with what `memory` holds of the texts that have not changed.
    pub fn read_again(
        world: World,
        options: &Options,
        memory: &mut content::Memory,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Self {
        // Settings that cannot be read are a finding of their own: site/settings-missing.
        let settings = world.read(SETTINGS).ok().map(|bytes| Arc::new(SourceFile::new(SETTINGS, bytes)));
        let site = Site::read(settings.as_deref());
        let policy = policy_of(&world, &site, options);
        let known = passages::known_words(&site, &policy, world.today());
        let posts = content::read_again(&world, memory);
        let cache = Cache::of(world.root());
        let development = if options.preview { Development::preview() } else { Development::publish() };
        let media = MediaLibrary::vet(&world, &posts, &development, &cache, options.develop, progress);
        Self {
            world,
            cache,
            policy,
            site,
            settings,
            known,
            posts,
            media,
            developed: options.develop,
            others: Mutex::default(),
        }
    }

    /// The blog as rules see it.
    pub fn blog(&self) -> Blog<'_> {
        Blog {
            world: &self.world,
            today: self.world.today(),
            policy: &self.policy,
            site: &self.site,
            settings: self.settings.as_deref(),
            known: &self.known,
            posts: &self.posts,
            media: &self.media,
        }
    }

    /// The text of a file that a diagnostic points into.
    pub fn source(&self, path: &str) -> Option<Arc<SourceFile>> {
        if path == SETTINGS {
            return self.settings.clone();
        }
        if let Some(index) = content::position(&self.posts, path) {
            return Some(Arc::clone(&self.posts[index].source));
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        let read = || Some(Arc::new(SourceFile::new(path, self.world.read(path).ok()?)));
        others.entry(path.to_owned()).or_insert_with(read).clone()
    }
}

/// The pack the site names, its layers, and what `--policy` adds to them; a site that names none gets the command
/// line's or Malmö's until it does, as a finding says.
fn policy_of(world: &World, site: &Site, options: &Options) -> Policy {
    let mut layers: Vec<String> = site.policy_layers.iter().map(|l| l.value.clone()).collect();
    let own = site.policy.as_ref().map(|policy| policy.value.as_str());
    let asked = options.policy.as_deref();
    // Whoever has a policy of their own cannot leave it: another one only tightens.
    if own.is_some() && asked != own {
        layers.extend(asked.map(str::to_owned));
    }
    Policy::load(world, own.or(asked).unwrap_or(""), &layers)
        .or_else(|_| Policy::load(world, "malmo", &layers))
        .unwrap_or_else(|_| unreachable!("the pack of Malmö is in the binary"))
}
