use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An id that two elements share.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett id används två gånger", "An id is used twice"),
    why: Text::fixed(
        "Etiketter och länkar som pekar på id:t hamnar på fel ställe.",
        "Labels and links that point at the id go astray.",
    ),
    help: Text::fixed("Ge varje element ett eget id.", "Give each element an id of its own."),
    basis: &["O61"],
    act: &[],
    wcag: &["4.1.1"],
    refused: Example::Page("<p id=\"a\">Ett</p><p id=\"a\">Två</p>"),
    accepted: Example::Page("<p id=\"a\">Ett</p><p id=\"b\">Två</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let second = document.elements().iter().copied().filter(|&id| {
        document.attribute(id, "id").is_some_and(|name| !name.is_empty() && document.by_id(name) != Some(id))
    });
    second
        .map(|id| {
            let finding = page.finding(id, "Ett annat element har samma id.", "Another element has the same id.");
            // Without anything that points at it, WCAG 2.2 no longer minds.
            if is_pointed_at(page, id) { finding } else { finding.with_confidence(Confidence::Doubtful) }
        })
        .collect()
}

fn is_pointed_at(page: &Page, id: NodeId) -> bool {
    let document = &page.document;
    let name = document.attribute(id, "id").unwrap_or("");
    let attributes =
        ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list", "form"];
    document.elements().iter().any(|&other| {
        document.attribute(other, "href").and_then(|href| href.strip_prefix('#')) == Some(name)
            || attributes.iter().any(|key| {
                document.attribute(other, key).is_some_and(|list| list.split_ascii_whitespace().any(|one| one == name))
            })
    })
}
