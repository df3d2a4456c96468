use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An explanation that only a mouse finds.
pub static RULE: Rule = Rule {
    title: Text::fixed("En förklaring syns bara med mus", "An explanation is only seen with a mouse"),
    why: Text::fixed(
        "Det som står i title får den inte veta som har pekskärm eller använder tangenterna.",
        "What stands in title is not told to those with a touch screen or a keyboard.",
    ),
    help: Text::fixed("Skriv förklaringen i texten.", "Write the explanation in the text."),
    basis: &["O61"],
    act: &[],
    wcag: &["1.4.13"],
    refused: Example::Page("<p title=\"Tisdag eftermiddag\">Vi ses då.</p>"),
    accepted: Example::Page("<p>Vi ses på tisdag eftermiddag.</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let explained = document.having("title").filter(|&id| {
        document.is_html(id)
            && document.filled(id, "title").is_some()
            && !matches!(document.name(id), "iframe" | "link" | "style" | "object" | "input" | "abbr" | "dfn")
            && page.presence(id).is_visible()
            // Where the title is the name of something that has one, other rules look after it.
            && (document.filled(id, "title") != Some(page.name(id)) || page.role(id).is_some_and(|role| role.name_prohibited))
    });
    explained
        .map(|id| {
            page.finding(id, "Förklaringen i title når inte alla.", "The explanation in title does not reach everyone.")
                .with_confidence(Confidence::Doubtful)
        })
        .collect()
}
