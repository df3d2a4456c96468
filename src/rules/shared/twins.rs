//! Faults that both a rule on the author's text and one on the shipped page see: the first tells where to go, so the second is silent
//! about the same file, and a waiver of the first covers both.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Severity};

/// The rule on the page, and the one on the source that says the same.
const TWINS: [(&str, &str); 3] = [
    ("accessibility/captions-missing", "accessibility/film-captions-missing"),
    ("accessibility/heading-empty", "accessibility/heading-blank"),
    ("accessibility/heading-order-broken", "accessibility/heading-skipped"),
];

/// The rule on the page, and the one that sees the same in a part that all pages share. It covers every page, so only what refuses
/// the build does so.
const SHARED: [(&str, &str); 1] = [("site/page-active", "site/theme-active")];

/// What has been told of the sources already.
pub(crate) struct Told<'a> {
    /// Rule of the page, and file.
    of_files: HashSet<(&'static str, &'a str)>,
    /// Rules of the page.
    of_all: HashSet<&'static str>,
}

impl<'a> Told<'a> {
    /// From the findings on the sources, waived ones included.
    pub(crate) fn of(found: impl Iterator<Item = &'a Diagnostic>) -> Self {
        let twin = |pairs: &[(&'static str, &str)], rule: &str| {
            pairs.iter().find(|(_, source)| *source == rule).map(|(page, _)| *page)
        };
        let mut told = Self { of_files: HashSet::new(), of_all: HashSet::new() };
        for one in found {
            told.of_files.extend(twin(&TWINS, one.rule).zip(one.file.as_deref()));
            if one.severity == Severity::Error {
                told.of_all.extend(twin(&SHARED, one.rule));
            }
        }
        told
    }

    /// Whether a finding on a page repeats one of these.
    pub(crate) fn covers(&self, finding: &Diagnostic) -> bool {
        self.of_all.contains(finding.rule)
            || finding.file.as_deref().is_some_and(|file| self.of_files.contains(&(finding.rule, file)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn every_twin_exists() {
        for (page, source) in TWINS.into_iter().chain(SHARED) {
            assert!(rules::get(page).is_some() && rules::get(source).is_some(), "{page} {source}");
        }
    }
}
