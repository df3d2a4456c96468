use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::tables::Table;
use crate::markup::{NodeId, Page, url};
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
        if url::differ(&first.1, &link.1) {
            return Some(finding(page, link.0));
        }
        if elsewhere.is_none() && url::differ(&links[0].1, &link.1) {
            elsewhere = Some(link.0);
        }
    }
    // Different surroundings tell them apart: enough for 2.4.4, not for 2.4.9, which is beyond what the law asks.
    elsewhere.map(|id| finding(page, id).failing(&["b20e66"], &["2.4.9"]).with_confidence(Confidence::Doubtful))
}

fn finding(page: &Page, id: NodeId) -> Finding {
    page.finding(id, "En länk med samma text leder någon annanstans.", "A link with the same text leads elsewhere.")
}

/// What a screen reader can tell of a link's surroundings: its paragraph, list items, cell with headers, and description.
#[derive(Default)]
struct Surroundings {
    /// Header cells of every cell of the tables met so far; a table is formed once.
    headers: HashMap<NodeId, HashMap<NodeId, Vec<NodeId>>>,
}

impl Surroundings {
    fn of(&mut self, page: &Page, link: NodeId) -> Vec<NodeId> {
        let document = &page.document;
        let tells = |above: &NodeId| {
            let roles = ["paragraph", "listitem", "cell", "gridcell", "columnheader", "rowheader"];
            document.is(*above, "p") || roles.contains(&page.role_name(*above))
        };
        let mut context: Vec<NodeId> = document.ancestors(link).filter(tells).collect();
        let cell = context.iter().copied().find(|&above| matches!(document.name(above), "td" | "th"));
        let table = |cell| document.ancestors(cell).find(|&above| document.is(above, "table"));
        if let Some((cell, table)) = cell.and_then(|cell| Some((cell, table(cell)?))) {
            let headers = self.headers.entry(table).or_insert_with(|| {
                let model = Table::new(document, table);
                model.cells.iter().map(|cell| (cell.id, model.headers(document, cell))).collect()
            });
            context.extend(headers.get(&cell).into_iter().flatten());
        }
        context.extend(document.references(link, "aria-describedby"));
        context.sort_unstable();
        context.dedup();
        context
    }
}
