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
        for id in unused.into_iter().filter(|id| !used.contains(id)) {
            findings.push(page.finding(id, "Rubriken hör inte till någon cell.", "The header belongs to no cell."));
        }
    }
    findings
}

fn is_header(page: &Page, id: NodeId) -> bool {
    let presence = page.presence(id);
    matches!(page.role_name(id), "columnheader" | "rowheader")
        && presence.is_visible()
        && !presence.is_programmatically_hidden()
}
