use crate::diagnostic::{Finding, Text};
use crate::markup::language;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page whose language does not exist (ACT bf051a).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidans språkkod finns inte", "The page's language code does not exist"),
    why: Text::fixed(
        "Webbläsare och skärmläsare förstår inte koden och gissar.",
        "Browsers and screen readers do not understand the code and guess.",
    ),
    help: Text::fixed(
        "Använd koden ur BCP 47: sv för svenska, en för engelska, fi för finska.",
        "Use the code of BCP 47: sv for Swedish, en for English, fi for Finnish.",
    ),
    basis: &["O61"],
    act: &["bf051a"],
    wcag: &["3.1.1"],
    refused: Example::Page("<!doctype html><html lang=\"swe\"><title>Lönnen</title></html>"),
    accepted: Example::Page("<!doctype html><html lang=\"sv\"><title>Lönnen</title></html>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let Some(html) = page.document.html() else { return Vec::new() };
    match page.document.filled(html, "lang") {
        Some(tag) if language::primary(tag).is_none() => {
            vec![page.finding(html, "Sidans språkkod finns inte.", "The page's language code does not exist.")]
        }
        _ => Vec::new(),
    }
}
