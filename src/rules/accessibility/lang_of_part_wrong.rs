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
        if let Some(found) = language::contradicts(&page.text_in_language_of(id), &declared) {
            let sv = format!("Stycket säger att det är på ”{declared}” men är på ”{found}”.");
            let en = format!("The passage says it is in “{declared}” but is in “{found}”.");
            findings.push(page.finding(id, &sv, &en).with_confidence(Confidence::Likely));
        }
    }
    findings
}
