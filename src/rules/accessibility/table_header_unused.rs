use std::collections::HashSet;

use crate::diagnostic::{Finding, Text};
use crate::markup::tables::Table;
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A header cell that is the header of nothing (ACT d0f69e).
pub static RULE: Rule = Rule {
    title: Text::fixed("En tabellrubrik hör inte till någon cell", "A table header belongs to no cell"),
    why: Text::fixed(
        "Den som lyssnar hör en rubrik som inte leder någonstans, eller celler utan rubrik.",
        "Those who listen hear a header that leads nowhere, or cells without one.",
    ),
    help: Text::fixed(
        "Se efter att rubriken står över eller före sina celler, och skriv scope=\"col\" eller scope=\"row\". Är tabellen bara till för utseendet: ta bort den.",
        "Check that the header stands above or before its cells, and write scope=\"col\" or scope=\"row\". If the table is only for looks, remove it.",
    ),
    basis: &["O61"],
    act: &["d0f69e"],
    wcag: &["1.3.1"],
    refused: Example::Page("<table><tr><th>Dag</th><th>Mat</th></tr><tr><td>Måndag</td></tr></table>"),
    accepted: Example::Page("<table><tr><th>Dag</th><th>Mat</th></tr><tr><td>Måndag</td><td>Soppa</td></tr></table>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for table in
        document.all(&["table"]).filter(|&id| page.is_exposed(id) && page.role(id).is_some_and(|role| role.is("table")))
    {
        let model = Table::new(document, table);
        let headers = model.cells.iter().filter(|cell| cell.is_header);
        let unused: Vec<NodeId> = headers.map(|cell| cell.id).filter(|&id| is_header(page, id)).collect();
        if unused.is_empty() {
            continue;
        }
        let mut used: HashSet<NodeId> = HashSet::new();
        for cell in model.cells.iter().filter(|cell| page.role(cell.id).is_some_and(|role| role.is("cell"))) {
            used.extend(model.headers(document, cell));
        }
        findings.extend(unused.into_iter().filter(|id| !used.contains(id)).map(|id| finding(page, id)));
    }
    let drawn = page.with_role(&["table", "grid", "treegrid"]).filter(|&id| !document.is(id, "table"));
    findings.extend(drawn.flat_map(|table| unused_in_rows(page, table)).map(|id| finding(page, id)));
    findings
}

fn finding(page: &Page, id: NodeId) -> Finding {
    page.finding(id, "Rubriken hör inte till någon cell.", "The header belongs to no cell.")
}

/// Headers without cells in a table made of roles, where a cell's place is told by its order alone.
fn unused_in_rows(page: &Page, table: NodeId) -> Vec<NodeId> {
    if !page.is_exposed(table) {
        return Vec::new();
    }
    let inner = |id: NodeId| page.exposed_children(id).into_iter();
    let (groups, loose): (Vec<NodeId>, Vec<NodeId>) = inner(table).partition(|&id| page.role_name(id) == "rowgroup");
    let rows = loose.into_iter().chain(groups.into_iter().flat_map(inner)).filter(|&id| page.role_name(id) == "row");
    let is_cell = |id: &NodeId| page.role(*id).is_some_and(|role| role.is("cell"));
    let rows: Vec<Vec<NodeId>> = rows.map(|row| inner(row).filter(is_cell).collect()).collect();
    let spans = |id: &NodeId| page.document.has(*id, "aria-colspan") || page.document.has(*id, "aria-colindex");
    // Cells that say themselves where they stand, or how far they reach, may stand anywhere.
    if rows.iter().flatten().any(spans) {
        return Vec::new();
    }
    let mut unused = Vec::new();
    for (number, row) in rows.iter().enumerate() {
        for (place, &id) in row.iter().enumerate().filter(|(_, id)| is_header(page, **id)) {
            let used = match page.role_name(id) {
                "rowheader" => row.len() > 1,
                _ => rows.iter().enumerate().any(|(other, cells)| other != number && cells.len() > place),
            };
            if !used {
                unused.push(id);
            }
        }
    }
    unused
}

fn is_header(page: &Page, id: NodeId) -> bool {
    let presence = page.presence(id);
    matches!(page.role_name(id), "columnheader" | "rowheader")
        && presence.is_visible()
        && !presence.is_programmatically_hidden()
}
