use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A button without an accessible name (ACT 97a4e1).
pub static RULE: Rule = Rule {
    title: Text::fixed("En knapp saknar text", "A button has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”knapp” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “button” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Skriv i knappen vad den gör, eller ge den aria-label.",
        "Say in the button what it does, or give it aria-label.",
    ),
    basis: &["O61"],
    act: &["97a4e1"],
    wcag: &["4.1.2"],
    refused: Example::Page("<button><svg></svg></button>"),
    accepted: Example::Page("<button><svg aria-hidden=\"true\"></svg> Sök</button>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = page.with_role(&["button"]).filter(|&id| {
        document.is_html(id) && !page.is_image_button(id) && page.is_exposed(id) && page.name(id).is_empty()
    });
    nameless.map(|id| page.finding(id, "Knappen har ingen text.", "The button has no text.")).collect()
}
