//! Faults that both a rule on the author's text and one on the shipped page see: the first tells where to go, so the second is silent
//! about the same file, and a waiver of the first covers both.

use std::collections::HashSet;

use crate::diagnostic::Diagnostic;

/// The rule on the page, and the one on the source that says the same.
const TWINS: [(&str, &str); 3] = [
    ("accessibility/captions-missing", "accessibility/film-captions-missing"),
    ("accessibility/heading-empty", "accessibility/heading-blank"),
    ("accessibility/heading-order-broken", "accessibility/heading-skipped"),
];

/// What has been told of the sources already: rule of the page, and file.
pub(crate) struct Told<'a>(HashSet<(&'static str, &'a str)>);

impl<'a> Told<'a> {
    /// From the findings on the sources, waived ones included.
    pub(crate) fn of(found: impl Iterator<Item = &'a Diagnostic>) -> Self {
        let twin = |rule: &str| TWINS.iter().find(|(_, source)| *source == rule).map(|(page, _)| *page);
        Self(found.filter_map(|one| Some((twin(one.rule)?, one.file.as_deref()?))).collect())
    }

    /// Whether a finding on a page repeats one of these.
    pub(crate) fn covers(&self, finding: &Diagnostic) -> bool {
        finding.file.as_deref().is_some_and(|file| self.0.contains(&(finding.rule, file)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn every_twin_exists() {
        for (page, source) in TWINS {
            assert!(rules::get(page).is_some() && rules::get(source).is_some(), "{page} {source}");
        }
    }
}
