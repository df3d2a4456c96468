//! Links to texts that are refused only now: their words stay, and the link goes.

use std::sync::Arc;

use rayon::prelude::*;

use super::{BodyContext, BodyWriter, Examination, Loaded};
use crate::addresses::{Addresses, Destination};
use crate::markdown;

impl Examination {
    /// Writes anew what links to a text that is left out, so that the words stay and the link does not.
    pub fn unlink_refused(&mut self, loaded: &Loaded, body: &dyn BodyWriter) {
        let addresses = Addresses::of(&loaded.posts);
        let standings = self.standings();
        let blog = loaded.blog();
        let exists = |path: &str| loaded.world.entry(path).is_some();
        let leaves = self.leaves.par_iter_mut().zip(&loaded.posts);
        leaves.filter(|(leaf, _)| !leaf.refused).for_each(|(leaf, post)| {
            let is_left_out = |link: &String| match addresses.resolve(&post.folder, link, exists) {
                Destination::Text(index, _) => !standings[index].is_live(),
                _ => false,
            };
            if post.links().iter().any(is_left_out) {
                let document = markdown::parse(&post.source, post.body.clone());
                let context = BodyContext {
                    blog: &blog,
                    post,
                    document: &document,
                    addresses: &addresses,
                    standings: &standings,
                };
                Arc::make_mut(leaf).body = body.write(&context);
            }
        });
    }
}
