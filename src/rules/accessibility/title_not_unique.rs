use std::collections::BTreeMap;

use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PagesSubject, Rule};
use crate::rules::shared::link_order;

/// Two pages with one title.
pub static RULE: Rule = Rule {
    title: Text::fixed("Två sidor har samma titel", "Two pages have the same title"),
    why: Text::fixed(
        "Den som har flera flikar öppna, eller söker, kan inte skilja sidorna åt.",
        "Those with several tabs open, or searching, cannot tell the pages apart.",
    ),
    help: Text::fixed("Ge varje sida en egen titel.", "Give each page a title of its own."),
    basis: &["O61"],
    act: &[],
    wcag: &["2.4.2"],
    refused: Example::Pages(&[("a.html", "<title>Lönnen</title>"), ("b.html", "<title>Lönnen</title>")]),
    accepted: Example::Pages(&[
        ("a.html", "<title>Utflykt – Lönnen</title>"),
        ("b.html", "<title>Fest – Lönnen</title>"),
    ]),
    check: Check::Pages(check),
};

fn check(subject: &PagesSubject<'_>) -> Vec<Finding> {
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for page in subject.pages.iter().filter(|page| !page.title.is_empty()) {
        if let Some(earlier) = first.get(&*page.title) {
            let what = Text::new(
                format!("Sidan har samma titel som {earlier}."),
                format!("The page has the same title as {earlier}."),
            );
            findings.push(Finding::new(what).in_file(page.address.clone()).with_confidence(link_order::sure(subject)));
        } else {
            first.insert(&page.title, &page.address);
        }
    }
    findings
}
