use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::surroundings::Surroundings;
use crate::markup::{Document, NodeId, Page, url};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Links with one name that lead to different places (ACT fd3a94, b20e66).
pub static RULE: Rule = Rule {
    title: Text::fixed("Länkar som heter lika leder olika", "Links with one name lead to different places"),
    why: Text::fixed(
        "Den som går igenom sidans länkar i en lista kan inte skilja dem åt.",
        "Those who go through the page's links in a list cannot tell them apart.",
    ),
    help: Text::fixed(
        "Skriv i varje länk vart den leder, till exempel ”Läs mer om luciatåget”.",
        "Say in each link where it leads, such as “Read more about the Lucia procession”.",
    ),
    basis: &["O61"],
    act: &["fd3a94", "b20e66"],
    wcag: &["2.4.4", "2.4.9"],
    refused: Example::Page("<p>Utflykt: <a href=\"/a\">läs mer</a>. Fest: <a href=\"/b\">läs mer</a>.</p>"),
    accepted: Example::Page(
        "<p>Utflykt: <a href=\"/a\">läs om utflykten</a>. Fest: <a href=\"/b\">läs om festen</a>.</p>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let mut groups: BTreeMap<String, Vec<(NodeId, String)>> = BTreeMap::new();
    for id in page.with_role_of("link") {
        if page.is_exposed(id)
            && let Some(target) = url::target(page, id)
        {
            let name = page.name(id).to_lowercase();
            if !name.is_empty() {
                groups.entry(name).or_default().push((id, target));
            }
        }
    }
    let mut surroundings = Surroundings::default();
    let several = groups.values().filter(|links| links.len() > 1);
    let mut findings: Vec<Finding> = several.filter_map(|links| judge(page, links, &mut surroundings)).collect();
    findings.sort_by_key(|finding| finding.span.as_ref().map_or(0, |span| span.start));
    findings
}

/// At most one finding for links of one name, on the first that leads elsewhere than the first of all.
fn judge(page: &Page, links: &[(NodeId, String)], surroundings: &mut Surroundings) -> Option<Finding> {
    let mut by_context: BTreeMap<Vec<NodeId>, &(NodeId, String)> = BTreeMap::new();
    let mut elsewhere = None;
    for link in links {
        let first = by_context.entry(surroundings.of(page, link.0)).or_insert(link);
        if url::differ(&first.1, &link.1) && are_told_apart_by_sight(page, first.0, link.0) {
            return Some(finding(page, link.0));
        }
        if elsewhere.is_none() && url::differ(&links[0].1, &link.1) {
            elsewhere = Some(link.0);
        }
    }
    // Different surroundings tell them apart: enough for 2.4.4, not for 2.4.9, which is beyond what the law asks.
    elsewhere.map(|id| finding(page, id).failing(&["b20e66"], &["2.4.9"]).with_confidence(Confidence::Doubtful))
}

/// Whether those who see know which of two links is which: by words between them, by pictures around, or by how the links look.
/// Where no one can tell, the links are "ambiguous to users in general", which WCAG 2.4.4 excepts.
fn are_told_apart_by_sight(page: &Page, one: NodeId, other: NodeId) -> bool {
    let document = &page.document;
    let is_picture = |node: NodeId| ["img", "picture", "svg"].contains(&document.name(node));
    let has_picture = |block| document.descendants(block).take(MOST_LOOKED_AT).any(is_picture);
    page.block_around(one).is_some_and(has_picture)
        || look(document, one) != look(document, other)
        || has_words_between(document, one, other)
}

/// Nodes looked at around a link. Links further apart are told apart by their places.
const MOST_LOOKED_AT: usize = 1_000;

/// What is drawn of an element, as far as its markup says: everything but where it leads and what it is called by.
fn look(document: &Document, id: NodeId) -> Vec<&str> {
    let mut look = Vec::new();
    for node in std::iter::once(id).chain(document.descendants(id)).take(MOST_LOOKED_AT) {
        look.extend(document.text(node).map(str::trim).filter(|text| !text.is_empty()));
        let drawn =
            |name: &str| !matches!(name, "href" | "xlink:href" | "id" | "onclick") && !name.starts_with("aria-");
        look.extend(document.attributes(node).filter(|(name, _)| drawn(name)).flat_map(|(name, value)| [name, value]));
    }
    look
}

fn has_words_between(document: &Document, one: NodeId, other: NodeId) -> bool {
    let behind = |node| document.inclusive_ancestors(node).find_map(|above| document.next(above));
    let following = |&node: &NodeId| document.children(node).next().or_else(|| behind(node));
    let mut between =
        std::iter::successors(behind(one), following).take_while(|&node| node != other).take(MOST_LOOKED_AT + 1);
    let mut looked_at = 0;
    between.any(|node| {
        looked_at += 1;
        looked_at > MOST_LOOKED_AT || document.text(node).is_some_and(|text| text.contains(char::is_alphanumeric))
    })
}

fn finding(page: &Page, id: NodeId) -> Finding {
    page.finding(id, "En länk med samma text leder någon annanstans.", "A link with the same text leads elsewhere.")
}
