//! What a screen reader can tell of a link besides its name: the "programmatically determined link context" of WCAG 2.4.4 and the
//! ACT rules.

use std::collections::HashMap;

use super::tables::Table;
use super::{NodeId, Page};

/// Finds the surroundings of links, one page at a time.
#[derive(Default)]
pub struct Surroundings {
    /// Header cells of every cell of the tables met so far; a table is formed once.
    headers: HashMap<NodeId, HashMap<NodeId, Vec<NodeId>>>,
}

impl Surroundings {
    /// The elements that tell of a link, in the order of the document: list items around it, its block of text, its cell with
    /// headers, and what describes it.
    pub fn of(&mut self, page: &Page, link: NodeId) -> Vec<NodeId> {
        let document = &page.document;
        let mut context: Vec<NodeId> =
            document.ancestors(link).filter(|&above| page.role_name(above) == "listitem").collect();
        context.extend(page.block_around(link));
        let cell = document.ancestors(link).find(|&above| matches!(page.role_name(above), "cell" | "gridcell"));
        context.extend(cell);
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

    /// Whether the surroundings say anything: words besides the link's own. In the link's block only those count that stand in its
    /// lines, not in blocks further in.
    pub fn say_anything(&mut self, page: &Page, link: NodeId) -> bool {
        let block = page.block_around(link);
        self.of(page, link).into_iter().any(|around| has_words_besides(page, around, link, block == Some(around)))
    }
}

/// Nodes looked at around a link; where there are more, something is taken to be said.
const MOST_LOOKED_AT: usize = 1_000;

fn has_words_besides(page: &Page, around: NodeId, link: NodeId, only_its_lines: bool) -> bool {
    let document = &page.document;
    let mut waiting: Vec<NodeId> = document.children(around).collect();
    let mut looked_at = 0;
    while let Some(node) = waiting.pop() {
        looked_at += 1;
        if looked_at > MOST_LOOKED_AT {
            return true;
        }
        if document.text(node).is_some_and(|text| text.contains(char::is_alphanumeric))
            && page.presence(node).is_visible()
        {
            return true;
        }
        if node != link && !(only_its_lines && page.breaks_line(node)) {
            waiting.extend(document.children(node));
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_around_a_link_tell_of_it() {
        for (html, said) in [
            ("<p>Matsedeln finns <a id=x href=/m>här</a>.", true),
            ("<a id=x href=/m>Mer</a><p>Matsedeln kom i dag.", false),
            ("<p>Matsedeln.<p><a id=x href=/m>Mer</a>", false),
            ("<ul><li>Matsedeln<ul><li><a id=x href=/m>Mer</a></ul></ul>", true),
            ("<p><b>Mat</b><ul><li><a id=x href=/m>Mer</a></ul>", false),
            ("<table><tr><th>Matsedeln<tr><td><a id=x href=/m>Mer</a></table>", true),
            ("<h2 id=h>Matsedeln</h2><p><a id=x href=/m aria-describedby=h>Mer</a>", true),
        ] {
            let page = Page::parse(html);
            let link = page.document.by_id("x").unwrap();
            assert_eq!(Surroundings::default().say_anything(&page, link), said, "{html}");
        }
    }
}
