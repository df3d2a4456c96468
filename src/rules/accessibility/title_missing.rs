use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page without a title (ACT 2779a5).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan saknar titel", "The page has no title"),
    why: Text::fixed(
        "Titeln står i webbläsarens flik och är det första som läses upp. Utan den vet man inte var man är.",
        "The title stands in the browser's tab and is read out first. Without it one does not know where one is.",
    ),
    help: Text::fixed(
        "Skriv en <title> som säger vad sidan handlar om och vems den är.",
        "Write a <title> that says what the page is about and whose it is.",
    ),
    basis: &["O61"],
    act: &["2779a5"],
    wcag: &["2.4.2"],
    refused: Example::Page("<!doctype html><html lang=\"sv\"><title></title><p>Hej!</p></html>"),
    accepted: Example::Page(
        "<!doctype html><html lang=\"sv\"><title>Utflykt – Lönnens förskola</title><p>Hej!</p></html>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(html) = document.html() else { return Vec::new() };
    // The first title of the document counts, wherever it stands.
    let title = document.all(&["title"]).next();
    if !page.is_whole() || title.is_some_and(|title| !document.text_content(title).trim().is_empty()) {
        return Vec::new();
    }
    vec![page.finding(title.unwrap_or(html), "Sidan saknar titel.", "The page has no title.")]
}
