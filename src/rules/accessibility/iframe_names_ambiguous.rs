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
    let document = &page.document;
    let mut first: BTreeMap<String, NodeId> = BTreeMap::new();
    let mut findings = Vec::new();
    for id in document.all(&["iframe"]).filter(|&id| page.is_exposed(id)) {
        let name = page.name(id).to_lowercase();
        if name.is_empty() {
            continue;
        }
        let earlier = *first.entry(name).or_insert(id);
        if differ(page, earlier, id) {
            findings.push(page.finding(
                id,
                "En ram med samma titel visar något annat.",
                "A frame with the same title shows something else.",
            ));
        }
    }
    findings
}

fn differ(page: &Page, one: NodeId, other: NodeId) -> bool {
    let document = &page.document;
    let text = |id| {
        document.attribute(id, "srcdoc").map(|html| collapse(&Document::parse(html).text_content(document.root())))
    };
    match (text(one), text(other)) {
        (Some(one), Some(other)) => one != other,
        (None, None) => {
            let source = |id| document.filled(id, "src").unwrap_or("about:blank");
            url::differ(source(one), source(other))
        }
        // One written here, one fetched: whether they are the same is for a person to see.
        _ => false,
    }
}
