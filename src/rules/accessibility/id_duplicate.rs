use std::collections::HashSet;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::Document;
use crate::rule::{Check, Example, PageSubject, Rule};

/// An id that two elements share.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett id används två gånger", "An id is used twice"),
    why: Text::fixed(
        "Etiketter och länkar som pekar på id:t hamnar på fel ställe.",
        "Labels and links that point at the id go astray.",
    ),
    help: Text::fixed("Ge varje element ett eget id.", "Give each element an id of its own."),
    basis: &["O61"],
    act: &[],
    wcag: &["4.1.1"],
    refused: Example::Page("<p id=\"a\">Ett</p><p id=\"a\">Två</p>"),
    accepted: Example::Page("<p id=\"a\">Ett</p><p id=\"b\">Två</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let second = document.having("id").filter(|&id| {
        document.attribute(id, "id").is_some_and(|name| !name.is_empty() && document.by_id(name) != Some(id))
    });
    let mut second = second.peekable();
    if second.peek().is_none() {
        return Vec::new();
    }
    let pointed_at = pointed_at(document);
    second
        .map(|id| {
            let finding = page.finding(id, "Ett annat element har samma id.", "Another element has the same id.");
            // Without anything that points at it, WCAG 2.2 no longer minds.
            let matters = document.attribute(id, "id").is_some_and(|name| pointed_at.contains(name));
            if matters { finding } else { finding.with_confidence(Confidence::Doubtful) }
        })
        .collect()
}

/// Every id that something on the page points at.
fn pointed_at(document: &Document) -> HashSet<&str> {
    const LISTS: [&str; 8] =
        ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"];
    let mut found = HashSet::new();
    for (name, value) in document.elements().iter().flat_map(|&id| document.attributes(id)) {
        if name == "href" {
            found.extend(value.strip_prefix('#'));
        } else if LISTS.contains(&name) {
            found.extend(value.split_ascii_whitespace());
        }
    }
    found
}
