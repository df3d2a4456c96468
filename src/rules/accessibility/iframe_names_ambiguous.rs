use std::collections::BTreeMap;

use crate::diagnostic::{Finding, Text};
use crate::markup::accname::collapse;
use crate::markup::{Document, NodeId, Page, url};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Iframes with one name that show different things (ACT 4b1c6c).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ramar som heter lika visar olika", "Frames with one name show different things"),
    why: Text::fixed(
        "Den som lyssnar kan inte skilja ramarna åt utan att gå in i dem.",
        "Those who listen cannot tell the frames apart without entering them.",
    ),
    help: Text::fixed(
        "Ge varje ram en titel som säger vad just den visar.",
        "Give each frame a title that says what it shows.",
    ),
    basis: &["O61"],
    act: &["4b1c6c"],
    wcag: &["4.1.2"],
    refused: Example::Page(
        "<iframe title=\"Film\" src=\"a.html\"></iframe><iframe title=\"Film\" src=\"b.html\"></iframe>",
    ),
    accepted: Example::Page(
        "<iframe title=\"Film om skogen\" src=\"a.html\"></iframe><iframe title=\"Film om sjön\" src=\"b.html\"></iframe>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let mut first: BTreeMap<String, Shown> = BTreeMap::new();
    let mut findings = Vec::new();
    for id in page.document.all(&["iframe"]).filter(|&id| page.is_exposed(id)) {
        // A frame in a frame belongs to the same page.
        let inner = page.document.attribute(id, "srcdoc").filter(|html| html.contains("<iframe")).map(Page::parse);
        let nested = inner.iter().flat_map(|inner| {
            let frames = inner.document.all(&["iframe"]).filter(|&frame| inner.is_exposed(frame));
            frames.map(|frame| (inner.name(frame).to_lowercase(), Shown::of(inner, frame)))
        });
        for (name, shown) in std::iter::once((page.name(id).to_lowercase(), Shown::of(page, id))).chain(nested) {
            if name.is_empty() {
                continue;
            }
            if first.get(&name).is_some_and(|earlier| earlier.differs(&shown)) {
                findings.push(page.finding(
                    id,
                    "En ram med samma titel visar något annat.",
                    "A frame with the same title shows something else.",
                ));
            }
            first.entry(name).or_insert(shown);
        }
    }
    findings
}

/// What a frame shows: a text written here, or an address.
enum Shown {
    Written(String),
    Fetched(String),
}

impl Shown {
    fn of(page: &Page, frame: NodeId) -> Shown {
        let document = &page.document;
        match document.attribute(frame, "srcdoc") {
            Some(html) => {
                let written = Document::parse(html);
                Shown::Written(collapse(&written.text_content(written.root())))
            }
            None => Shown::Fetched(document.filled(frame, "src").unwrap_or("about:blank").to_owned()),
        }
    }

    fn differs(&self, other: &Shown) -> bool {
        match (self, other) {
            (Shown::Written(one), Shown::Written(other)) => one != other,
            (Shown::Fetched(one), Shown::Fetched(other)) => url::differ(one, other),
            // One written here, one fetched: whether they are the same is for a person to see.
            _ => false,
        }
    }
}
