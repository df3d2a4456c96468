use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::tables::Table;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A table of data without header cells.
pub static RULE: Rule = Rule {
    title: Text::fixed("En tabell saknar rubriker", "A table has no headers"),
    why: Text::fixed(
        "Den som lyssnar hör bara en rad värden och vet inte vad de betyder.",
        "Those who listen hear a row of values and do not know what they mean.",
    ),
    help: Text::fixed(
        "Gör översta raden eller första kolumnen till rubriker med <th>.",
        "Make the top row or the first column headers with <th>.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Page("<table><tr><td>Dag</td><td>Mat</td></tr><tr><td>Måndag</td><td>Soppa</td></tr></table>"),
    accepted: Example::Page("<table><tr><th>Dag</th><th>Mat</th></tr><tr><td>Måndag</td><td>Soppa</td></tr></table>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let without = document.all(&["table"]).filter(|&id| {
        let table = Table::new(document, id);
        let rows = table.cells.iter().map(|cell| cell.y).max().map_or(0, |last| last + 1);
        let columns = table.cells.iter().map(|cell| cell.x).max().map_or(0, |last| last + 1);
        page.is_exposed(id)
            && rows > 1
            && columns > 1
            && !table
                .cells
                .iter()
                .any(|cell| cell.is_header || page.role(cell.id).is_some_and(|role| role.is("sectionhead")))
    });
    without
        .map(|id| {
            page.finding(id, "Tabellen har inga rubrikceller.", "The table has no header cells.")
                .with_confidence(Confidence::Likely)
        })
        .collect()
}
