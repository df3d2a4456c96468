use crate::diagnostic::{Confidence, Finding, Text};
use crate::language;
use crate::markup::language as tags;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A part of a page in another language than it is said to be (ACT off6ek).
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ett stycke är på ett annat språk än det säger",
        "A passage is in another language than it says",
    ),
    why: Text::fixed(
        "Skärmläsaren läser stycket med fel uttal.",
        "The screen reader reads the passage with the wrong pronunciation.",
    ),
    help: Text::fixed(
        "Ändra lang på stycket till det språk det är skrivet på.",
        "Change lang on the passage to the language it is written in.",
    ),
    basis: &["O61"],
    act: &["off6ek"],
    wcag: &["3.1.2"],
    refused: Example::Page(
        "<p lang=\"en\">I dag gick vi till skogen och plockade lingon som vi sedan kokade sylt av.</p>",
    ),
    accepted: Example::Page(
        "<p lang=\"sv\">I dag gick vi till skogen och plockade lingon som vi sedan kokade sylt av.</p>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(body) = document.body() else { return Vec::new() };
    let mut findings = Vec::new();
    for id in document.having("lang").filter(|&id| document.ancestors(id).any(|above| above == body)) {
        let Some(declared) = document.filled(id, "lang").and_then(tags::primary) else { continue };
        let text = page.text_in_language_of(id);
        let (sv, en) = if let Some(found) = language::contradicts(&text, &declared) {
            (
                format!("Stycket säger att det är på ”{declared}” men är på ”{found}”."),
                format!("The passage says it is in “{declared}” but is in “{found}”."),
            )
        } else if let Some(found) = quotations(&text).find_map(|quoted| language::contradicts(quoted, &declared)) {
            (
                format!("Stycket säger att det är på ”{declared}” men citerar något på ”{found}”."),
                format!("The passage says it is in “{declared}” but quotes something in “{found}”."),
            )
        } else {
            continue;
        };
        findings.push(page.finding(id, &sv, &en).with_confidence(Confidence::Likely));
    }
    findings
}

/// A quotation of fewer words may be a name or a term.
const LEAST_QUOTED: usize = 5;

/// What stands in quotation marks and is long enough to be a sentence.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    let is_mark = |c: char| matches!(c, '"' | '”' | '“' | '„' | '«' | '»');
    text.split(is_mark).skip(1).step_by(2).filter(|quoted| quoted.split_whitespace().count() >= LEAST_QUOTED)
}
