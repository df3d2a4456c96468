use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An image button without an accessible name (ACT 59796f).
pub static RULE: Rule = Rule {
    title: Text::fixed("En bildknapp saknar text", "An image button has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”knapp” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “button” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Skriv i alt vad knappen gör, till exempel ”Sök”.",
        "Say in alt what the button does, such as “Search”.",
    ),
    basis: &["O61"],
    act: &["59796f"],
    wcag: &["1.1.1", "4.1.2"],
    refused: Example::Page("<input type=\"image\" src=\"sok.png\">"),
    accepted: Example::Page("<input type=\"image\" src=\"sok.png\" alt=\"Sök\">"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = document
        .all(&["input"])
        .filter(|&id| page.is_image_button(id) && page.is_exposed(id) && page.name(id).is_empty());
    nameless.map(|id| page.finding(id, "Bildknappen har ingen text.", "The image button has no text.")).collect()
}
