use crate::diagnostic::{Finding, Text};
use crate::markup::language;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A part of a page whose language does not exist (ACT de46e4).
pub static RULE: Rule = Rule {
    title: Text::fixed("En språkkod finns inte", "A language code does not exist"),
    why: Text::fixed("Stycket läses upp med fel uttal.", "The passage is read aloud with the wrong pronunciation."),
    help: Text::fixed(
        "Använd koden ur BCP 47: sv för svenska, en för engelska, so för somaliska.",
        "Use the code of BCP 47: sv for Swedish, en for English, so for Somali.",
    ),
    basis: &["O61"],
    act: &["de46e4"],
    wcag: &["3.1.2"],
    refused: Example::Page("<p lang=\"eng\">Welcome!</p>"),
    accepted: Example::Page("<p lang=\"en\">Welcome!</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let Some(body) = document.body() else { return Vec::new() };
    let parts = document.having("lang").filter(|&id| document.inclusive_ancestors(id).any(|above| above == body));
    let invalid = parts.filter(|&id| {
        document.attribute(id, "lang").is_some_and(|tag| !tag.is_empty() && language::primary(tag.trim()).is_none())
            && !page.text_in_language_of(id).trim().is_empty()
    });
    invalid.map(|id| page.finding(id, "Språkkoden finns inte.", "The language code does not exist.")).collect()
}
