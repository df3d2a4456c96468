use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page that does not say which language it is in (ACT b5c3f8).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan säger inte vilket språk den är på", "The page does not say which language it is in"),
    why: Text::fixed(
        "Skärmläsaren läser med fel uttal, och webbläsaren kan inte avstava eller översätta rätt.",
        "The screen reader uses the wrong pronunciation, and the browser can neither hyphenate nor translate properly.",
    ),
    help: Text::fixed("Skriv språket i <html lang=\"sv\">.", "Write the language in <html lang=\"sv\">."),
    basis: &["O61"],
    act: &["b5c3f8"],
    wcag: &["3.1.1"],
    refused: Example::Page("<!doctype html><html><title>Lönnen</title><p>Hej!</p></html>"),
    accepted: Example::Page("<!doctype html><html lang=\"sv\"><title>Lönnen</title><p>Hej!</p></html>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(html) = document.html() else { return Vec::new() };
    if !page.is_whole() || document.filled(html, "lang").is_some() {
        return Vec::new();
    }
    vec![page.finding(html, "Sidan saknar språk.", "The page has no language.")]
}
