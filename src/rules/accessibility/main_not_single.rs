use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page without a main landmark, or with several.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan har inte exakt ett <main>", "The page does not have exactly one <main>"),
    why: Text::fixed(
        "Hjälpmedel hoppar direkt till sidans innehåll, och behöver veta var det är.",
        "Assistive technology jumps straight to the page's content and needs to know where it is.",
    ),
    help: Text::fixed("Lägg sidans innehåll i ett enda <main>.", "Put the page's content in one single <main>."),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1", "2.4.1"],
    refused: Example::Page(
        "<!doctype html><html lang=\"sv\"><title>Lönnen</title><a href=\"#a\">Till innehållet</a><nav><a href=\"/\">Hem</a></nav><div id=\"a\"><h1>Skogen</h1>Vi gick till skogen.</div></html>",
    ),
    accepted: Example::Page(
        "<!doctype html><html lang=\"sv\"><title>Lönnen</title><a href=\"#a\">Till innehållet</a><nav><a href=\"/\">Hem</a></nav><main id=\"a\"><h1>Skogen</h1>Vi gick till skogen.</main></html>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(body) = document.body().filter(|_| page.is_whole()) else { return Vec::new() };
    let mains: Vec<_> = page.with_role(&["main"]).filter(|&id| page.is_exposed(id)).collect();
    let has_blocks = page.with_role(&["navigation", "banner", "contentinfo"]).next().is_some();
    match mains[..] {
        // A page without menu or head is all content.
        [] if has_blocks => vec![
            page.finding(body, "Sidan saknar <main>.", "The page has no <main>.").with_confidence(Confidence::Likely),
        ],
        [_, second, ..] => {
            vec![page.finding(second, "Sidan har mer än ett <main>.", "The page has more than one <main>.")]
        }
        _ => Vec::new(),
    }
}
