use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Something the tab key reaches without its being seen (ACT oj04fd).
pub static RULE: Rule = Rule {
    title: Text::fixed("Det syns inte var man är", "One cannot see where one is"),
    why: Text::fixed(
        "Den som går med tabbtangenten ser inte vilken länk som är vald.",
        "Those who move by the tab key cannot see which link is chosen.",
    ),
    help: Text::fixed(
        "Ta bort outline: none, eller ge :focus-visible en tydlig ram.",
        "Remove outline: none, or give :focus-visible a clear frame.",
    ),
    basis: &["O61"],
    act: &["oj04fd"],
    wcag: &["2.4.7"],
    refused: Example::Page("<style>a:focus { outline: none }</style><a href=\"/\">Hem</a>"),
    accepted: Example::Page("<style>a:focus-visible { outline: 3px solid #000 }</style><a href=\"/\">Hem</a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let unseen = page.without_focus_style().into_iter().filter(|&id| !page.document.has(id, "onfocus"));
    unseen
        .map(|id| page.finding(id, "Det syns inte när detta är valt.", "It cannot be seen when this is chosen."))
        .collect()
}
