//! The way through the house: from a folder to findings and, if there are none that refuse, to pages.
//!
//! Each stage is a function from values to values plus diagnostics, and none stops at the first fault. `check`, `build`
//! and `serve` all go this way; they differ in the audience they render for and in where the bytes go.

mod loading;
mod memory;
mod others;
mod posters;
mod text;
mod unlinking;
mod weighing;

use std::sync::Arc;

use rayon::prelude::*;

pub use loading::{Loaded, Options};
pub use memory::Memory;
pub use text::{BodyContext, BodyWriter, Leaf};
pub use weighing::{diagnostic, in_order, weigh};

use memory::{Key, Surroundings};
use others::{examine_layer, examine_other_files, examine_settings};
use text::{Part, examine_text};

use crate::addresses::Addresses;
use crate::content::Post;
use crate::diagnostic::Diagnostic;
use crate::retention::{self, Standing};
use crate::rules;
use crate::site::SETTINGS;

/// What came of examining a site.
#[derive(Debug, Default)]
pub struct Examination {
    /// All findings, weighed.
    pub diagnostics: Vec<Diagnostic>,
    /// Findings that a waiver covers.
    pub waived: Vec<Diagnostic>,
    /// One leaf per post and page, in their order.
    pub leaves: Vec<Arc<Leaf>>,
}

impl Examination {
    /// Where readers find each text in time: what is refused is to them as if its author had not finished it.
    pub fn standings(&self) -> Vec<Standing> {
        self.leaves.iter().map(|leaf| if leaf.refused { Standing::Draft } else { leaf.standing }).collect()
    }
}

/// Examines everything that stands in the source.
pub fn examine(loaded: &Loaded, body: &dyn BodyWriter) -> Examination {
    examine_again(loaded, body, &mut Memory::default())
}

/// Like [`examine`], with what `memory` holds of the texts that have not changed, and remembering the others.
pub fn examine_again(loaded: &Loaded, body: &dyn BodyWriter, memory: &mut Memory) -> Examination {
    let blog = loaded.blog();
    // What settings have to say is asked once there are settings.
    let found = rules::judge(&blog).filter(|(registered, _)| loaded.site.exists || registered.group() == "site");
    let mut diagnostics: Vec<Diagnostic> =
        found.map(|(registered, f)| weigh(loaded, registered, f, SETTINGS, true)).collect();
    diagnostics.extend(examine_settings(loaded, &blog));
    diagnostics.extend(loaded.policy.sources.iter().flat_map(|source| examine_layer(loaded, &blog, source)));
    diagnostics.extend(examine_other_files(loaded, &blog));
    let addresses = Addresses::of(&loaded.posts);
    let standings: Vec<Standing> = loaded.posts.iter().map(|post| standing(loaded, post)).collect();
    let surroundings = Surroundings::of(loaded, &addresses, &standings);
    let parts: Vec<(Key, Arc<Part>)> = loaded
        .posts
        .par_iter()
        .zip(&standings)
        .map(|(post, standing)| {
            let key = surroundings.key_of(loaded, post);
            let part = memory.recall(&key).unwrap_or_else(|| {
                Arc::new(examine_text(loaded, &blog, &addresses, &standings, post, *standing, body))
            });
            (key, part)
        })
        .collect();
    let mut examination = Examination { diagnostics, ..Examination::default() };
    for (_, part) in &parts {
        let (leaf, found, waived) = part.as_ref();
        examination.leaves.push(Arc::clone(leaf));
        examination.diagnostics.extend_from_slice(found);
        examination.waived.extend_from_slice(waived);
    }
    memory.keep(parts);
    examination
}

/// Where a text stands: with a closed blog everything is gone.
fn standing(loaded: &Loaded, post: &Post) -> Standing {
    let today = loaded.world.today();
    match loaded.site.closed_since(today) {
        Some(closed) => Standing::Expired(closed),
        None => retention::standing(post, &loaded.policy.retention, today),
    }
}
