use crate::diagnostic::{Finding, Text};
use crate::markup::roles;
use crate::rule::{Check, Example, PageSubject, Rule};

/// An iframe in the tab order without an accessible name (ACT cae760).
pub static RULE: Rule = Rule {
    title: Text::fixed("En inbäddad ram saknar titel", "An embedded frame has no title"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”ram” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “frame” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Skriv i title vad ramen visar, till exempel ”Karta till förskolan”.",
        "Say in title what the frame shows, such as “Map to the preschool”.",
    ),
    basis: &["O61"],
    act: &["cae760"],
    wcag: &["4.1.2"],
    refused: Example::Page("<iframe src=\"karta.html\"></iframe>"),
    accepted: Example::Page("<iframe src=\"karta.html\" title=\"Karta till förskolan\"></iframe>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = document.all(&["iframe"]).filter(|&id| {
        page.tabindex(id).is_none_or(|index| index >= 0)
            && roles::explicit(page, id).is_none_or(|role| !role.is_presentational())
            && page.is_exposed(id)
            && page.name(id).is_empty()
    });
    nameless.map(|id| page.finding(id, "Ramen har ingen titel.", "The frame has no title.")).collect()
}
