//! What the rules on repeated links share: links that all pages have stand in the same order on each.

use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{PageFacts, PagesSubject};

/// A finding for each page on which the links that `links` gives stand in another order than on the first page that has any; `say`
/// tells it, given that page's address.
pub(crate) fn differing(
    subject: &PagesSubject<'_>,
    links: impl Fn(&PageFacts) -> &[String],
    say: impl Fn(&str) -> Text,
) -> Vec<Finding> {
    let Some(first) = subject.pages.iter().find(|page| !links(page).is_empty()) else { return Vec::new() };
    let places: BTreeMap<&str, usize> =
        links(first).iter().enumerate().map(|(place, name)| (name.as_str(), place)).collect();
    // Links may come or go with the page; those on both keep their order.
    let differs = |page: &&PageFacts| {
        let shared = links(page).iter().filter_map(|name| places.get(name.as_str()).copied());
        !shared.is_sorted()
    };
    let found = subject.pages.iter().filter(differs);
    found
        .map(|page| Finding::new(say(&first.address)).in_file(page.address.clone()).with_confidence(sure(subject)))
        .collect()
}

/// How sure a comparison of pages can be: pages from anywhere need not be of one site.
pub(crate) fn sure(subject: &PagesSubject<'_>) -> Confidence {
    if subject.blog.is_some() { Confidence::Likely } else { Confidence::Doubtful }
}
