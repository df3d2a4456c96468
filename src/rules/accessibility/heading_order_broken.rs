use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Headings of a page that skip a level.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidans rubriker hoppar över en nivå", "The page's headings skip a level"),
    why: Text::fixed(
        "Rubrikerna är innehållsförteckningen för den som lyssnar. Ett hål i den förvirrar.",
        "Headings are the table of contents for those who listen. A hole in it confuses.",
    ),
    help: Text::fixed("Gå en nivå i taget: h1, h2, h3.", "Go one level at a time: h1, h2, h3."),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Page("<h1>Lönnen</h1><h3>Utflykten</h3>"),
    accepted: Example::Page("<h1>Lönnen</h1><h2>Utflykten</h2>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let headings = page.with_role(&["heading"]).filter(|&id| page.is_exposed(id));
    let mut before = None;
    let mut findings = Vec::new();
    for id in headings {
        let level = level(page, id);
        if before.is_some_and(|before| level > before + 1) {
            findings.push(
                page.finding(id, "En rubriknivå är överhoppad här.", "A heading level is skipped here.")
                    .with_confidence(Confidence::Doubtful),
            );
        }
        before = Some(level);
    }
    findings
}

fn level(page: &Page, id: NodeId) -> u32 {
    let document = &page.document;
    let written = document.filled(id, "aria-level").and_then(|level| level.parse().ok());
    written.or_else(|| document.name(id).strip_prefix('h')?.parse().ok()).unwrap_or(2)
}
