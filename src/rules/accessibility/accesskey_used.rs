use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A keyboard shortcut of the page's own.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan har egna kortkommandon", "The page has shortcuts of its own"),
    why: Text::fixed(
        "Accesskey krockar med skärmläsarens och webbläsarens egna tangenter.",
        "Accesskey collides with the keys of screen readers and browsers.",
    ),
    help: Text::fixed("Ta bort accesskey.", "Remove accesskey."),
    basis: &["O61"],
    act: &[],
    wcag: &["2.1.4"],
    refused: Example::Page("<a href=\"/\" accesskey=\"h\">Hem</a>"),
    accepted: Example::Page("<a href=\"/\">Hem</a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let with_key = page.document.having("accesskey").filter(|&id| page.document.filled(id, "accesskey").is_some());
    with_key
        .map(|id| page.finding(id, "Detta har accesskey.", "This has accesskey.").with_confidence(Confidence::Likely))
        .collect()
}
