use crate::diagnostic::{Confidence, Finding, Text};
use crate::language;
use crate::markup::language as tags;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page that says it is in another language than its text is (ACT ucwvc8).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan är på ett annat språk än den säger", "The page is in another language than it says"),
    why: Text::fixed(
        "Skärmläsaren läser med fel uttal och det blir obegripligt.",
        "The screen reader uses the wrong pronunciation and cannot be understood.",
    ),
    help: Text::fixed(
        "Ändra lang på <html> till det språk sidan är skriven på.",
        "Change lang on <html> to the language the page is written in.",
    ),
    basis: &["O61"],
    act: &["ucwvc8"],
    wcag: &["3.1.1"],
    refused: Example::Page(
        "<!doctype html><html lang=\"en\"><title>Utflykten</title><p>I dag gick vi till skogen och plockade lingon som vi sedan kokade sylt av.</p></html>",
    ),
    accepted: Example::Page(
        "<!doctype html><html lang=\"sv\"><title>Utflykten</title><p>I dag gick vi till skogen och plockade lingon som vi sedan kokade sylt av.</p></html>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(html) = document.html() else { return Vec::new() };
    let Some(declared) = document.filled(html, "lang").and_then(tags::primary) else { return Vec::new() };
    let text = page.text_in_language_of(html);
    match language::contradicts(&text, &declared) {
        Some(found) => {
            let sv = format!("Sidan säger att den är på ”{declared}” men texten är på ”{found}”.");
            let en = format!("The page says it is in “{declared}” but its text is in “{found}”.");
            vec![page.finding(html, &sv, &en).with_confidence(Confidence::Likely)]
        }
        None => Vec::new(),
    }
}
