//! What is examined of everything that is no post or page: settings, layers of the policy, and any file that holds text.

use rayon::prelude::*;

use super::{Loaded, weigh};
use crate::content;
use crate::diagnostic::Diagnostic;
use crate::passages;
use crate::rule::{Blog, FileSubject, Registered, TextKind, TextSubject};
use crate::rules;
use crate::rules::shared::files;
use crate::site::SETTINGS;
use crate::source::SourceFile;
use crate::swedish::Passage;
use crate::world::Entry;

/// Every file with text that is no post or page: those are examined with their text.
pub(super) fn examine_other_files(loaded: &Loaded, blog: &Blog<'_>) -> Vec<Diagnostic> {
    let is_post = |path: &str| content::position(&loaded.posts, path).is_some();
    let others: Vec<&Entry> = loaded.world.entries().filter(|entry| !is_post(&entry.path)).collect();
    let examined = others.into_par_iter().filter_map(|entry| {
        let text = files::text_of(&loaded.world, entry)?;
        Some(examine_file(loaded, &FileSubject { blog, path: &entry.path, text: &text }))
    });
    examined.flatten_iter().collect()
}

/// What the rules on files say of one, whatever becomes of a post that stands in it.
pub(super) fn examine_file(loaded: &Loaded, subject: &FileSubject<'_>) -> Vec<Diagnostic> {
    rules::judge(subject).map(|(registered, f)| weigh(loaded, registered, f, subject.path, true)).collect()
}

/// Whom the settings name matters in every text of theirs; how they are worded, in those that readers meet.
pub(super) fn examine_settings(loaded: &Loaded, blog: &Blog<'_>) -> Vec<Diagnostic> {
    let Some(source) = &loaded.settings else { return Vec::new() };
    let found = |passages: Vec<Passage>, personal: bool| -> Vec<Diagnostic> {
        let text = TextSubject::new(blog, source, TextKind::Settings, blog.site.language(), blog.today, &passages);
        let found = rules::judge(&text).filter(|(registered, _)| is_personal(registered) == personal);
        found.map(|(registered, f)| weigh(loaded, registered, f, SETTINGS, true)).collect()
    };
    let mut diagnostics = found(passages::of_settings(&loaded.site, source), true);
    diagnostics.extend(found(passages::of_settings_for_readers(&loaded.site, source), false));
    diagnostics
}

/// The texts of a policy layer are the municipality's: how they are worded is its own matter, whom they name is not.
pub(super) fn examine_layer(loaded: &Loaded, blog: &Blog<'_>, source: &SourceFile) -> Vec<Diagnostic> {
    let passages = passages::of_policy(source);
    let text = TextSubject::new(blog, source, TextKind::Settings, "sv", blog.today, &passages);
    let found = rules::judge(&text).filter(|(registered, _)| is_personal(registered));
    found.map(|(registered, f)| weigh(loaded, registered, f, &source.path, true)).collect()
}

fn is_personal(registered: &Registered) -> bool {
    registered.group() == "personal-data"
}
