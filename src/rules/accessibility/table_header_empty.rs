use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// A table whose heading row says nothing.
pub static RULE: Rule = Rule {
    title: Text::fixed("Tabellens rubrikrad är tom", "The table's heading row is empty"),
    why: Text::fixed(
        "Den som lyssnar får höra kolumnens rubrik före varje ruta. Är den tom blir rutorna bara lösa ord.",
        "Those who listen hear the column's heading before each cell. If it is empty the cells are loose words.",
    ),
    help: Text::fixed(
        "Skriv en rubrik i varje kolumn i tabellens första rad.",
        "Write a heading in each column of the table's first row.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Post("| | |\n|---|---|\n| måndag | skog |\n"),
    accepted: Example::Post("| Dag | Vi gör |\n|---|---|\n| måndag | skog |\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut row: Option<(usize, usize, Range<usize>)> = None;
    let mut filled = false;
    for (event, span) in &subject.document.events {
        match event {
            Event::Start(Tag::TableHead) => row = Some((0, 0, span.clone())),
            Event::Start(Tag::TableCell) => filled = false,
            Event::Text(_) | Event::Code(_) | Event::Start(Tag::Image { .. }) => filled = true,
            Event::End(TagEnd::TableCell) => {
                if let Some((cells, empty, _)) = &mut row {
                    *cells += 1;
                    *empty += usize::from(!filled);
                }
            }
            Event::End(TagEnd::TableHead) => {
                // The corner above a column of headings may be empty; nothing else.
                if let Some((cells, empty, span)) = row.take()
                    && (empty > 1 || empty == cells)
                {
                    let what =
                        Text::fixed("En kolumn i tabellen saknar rubrik.", "A column of the table has no heading.");
                    findings.push(Finding::at(span, what));
                }
            }
            _ => {}
        }
    }
    findings
}
