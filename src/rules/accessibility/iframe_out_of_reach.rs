use crate::diagnostic::{Finding, Text};
use crate::markup::css::length::pixels;
use crate::markup::{NodeId, Page};
use crate::rule::{Check, Example, PageSubject, Rule};

/// An iframe taken out of the tab order though it holds something to use (ACT akn7bn).
pub static RULE: Rule = Rule {
    title: Text::fixed("En ram kan inte nås med tangenterna", "A frame cannot be reached by keyboard"),
    why: Text::fixed(
        "Den som inte använder mus kommer inte åt det som finns i ramen.",
        "Those who do not use a mouse cannot get at what the frame holds.",
    ),
    help: Text::fixed("Ta bort tabindex=\"-1\" från ramen.", "Remove tabindex=\"-1\" from the frame."),
    basis: &["O61"],
    act: &["akn7bn"],
    wcag: &["2.1.1"],
    refused: Example::Page("<iframe title=\"Meny\" tabindex=\"-1\" srcdoc=\"<a href=/>Hem</a>\"></iframe>"),
    accepted: Example::Page("<iframe title=\"Meny\" srcdoc=\"<a href=/>Hem</a>\"></iframe>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let unreachable = document.all(&["iframe"]).filter(|&id| {
        page.tabindex(id).is_some_and(|index| index < 0)
            && page.presence(id).is_visible()
            && !page.presence(id).inert
            && has_room(page, id)
            && document.attribute(id, "srcdoc").is_some_and(holds_control)
    });
    unreachable
        .map(|id| {
            page.finding(
                id,
                "Ramen har tabindex=\"-1\" men innehåller något att använda.",
                "The frame has tabindex=\"-1\" but holds something to use.",
            )
        })
        .collect()
}

/// Whether the frame's own document has something visible that the tab key would reach.
fn holds_control(html: &str) -> bool {
    let inner = Page::parse(html);
    inner.document.elements().iter().any(|&id| inner.is_in_tab_order(id) && inner.presence(id).is_visible())
}

/// A frame of a few pixels shows nothing.
fn has_room(page: &Page, id: NodeId) -> bool {
    ["width", "height"].into_iter().all(|side| {
        let styled = page.styles.value(id, side).and_then(|size| pixels(size, 16.0));
        let written = page.document.attribute(id, side).and_then(|size| size.trim().parse().ok());
        styled.or(written).is_none_or(|size: f64| size > 10.0)
    })
}
