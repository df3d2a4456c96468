use crate::diagnostic::{Finding, Text};
use crate::markup::{Document, NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A cell whose `headers` point at nothing in its own table (ACT a25f45).
pub static RULE: Rule = Rule {
    title: Text::fixed("En tabellcell pekar fel", "A table cell points astray"),
    why: Text::fixed(
        "Den som lyssnar får inte höra vilken kolumn cellen hör till.",
        "Those who listen are not told which column the cell belongs to.",
    ),
    help: Text::fixed(
        "Skriv id på en rubrikcell i samma tabell, eller ta bort headers.",
        "Give the id of a header cell in the same table, or remove headers.",
    ),
    basis: &["O61"],
    act: &["a25f45"],
    wcag: &["1.3.1"],
    refused: Example::Page("<table><tr><th id=\"dag\">Dag</th></tr><tr><td headers=\"datum\">Måndag</td></tr></table>"),
    accepted: Example::Page("<table><tr><th id=\"dag\">Dag</th></tr><tr><td headers=\"dag\">Måndag</td></tr></table>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let astray = document
        .all(&["td", "th"])
        .filter(|&id| document.filled(id, "headers").is_some() && counts(page, id) && points_astray(document, id));
    astray
        .map(|id| {
            page.finding(
                id,
                "Cellens headers pekar inte på en rubrik i samma tabell.",
                "The cell's headers do not point at a header in the same table.",
            )
        })
        .collect()
}

/// Cells of tables that are tables to everyone; a grid for layout is judged elsewhere.
fn counts(page: &Page, cell: NodeId) -> bool {
    let presence = page.presence(cell);
    presence.is_visible()
        && !presence.is_programmatically_hidden()
        && table_of(&page.document, cell).is_some_and(|table| {
            page.role(table).is_some_and(|role| role.is("table")) && page.presence(table).is_visible()
        })
}

fn table_of(document: &Document, cell: NodeId) -> Option<NodeId> {
    document.ancestors(cell).find(|&above| document.is(above, "table"))
}

fn points_astray(document: &Document, cell: NodeId) -> bool {
    let list = document.attribute(cell, "headers").unwrap_or("");
    list.split_ascii_whitespace().any(|name| {
        document.by_id(name).is_none_or(|header| {
            header == cell
                || !matches!(document.name(header), "td" | "th")
                || table_of(document, header) != table_of(document, cell)
        })
    })
}
