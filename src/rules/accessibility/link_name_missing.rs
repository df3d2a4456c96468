use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A link without an accessible name (ACT c487ae).
pub static RULE: Rule = Rule {
    title: Text::fixed("En länk saknar text", "A link has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”länk” och får inte veta vart den leder.",
        "Those who listen to the page hear only “link” and are not told where it leads.",
    ),
    help: Text::fixed(
        "Skriv text i länken, eller alt-text på bilden som är länk.",
        "Write text in the link, or alt text on the image that is the link.",
    ),
    basis: &["O61"],
    act: &["c487ae"],
    wcag: &["2.4.4", "4.1.2"],
    refused: Example::Page("<a href=\"/\"><img src=\"hem.svg\" alt=\"\"></a>"),
    accepted: Example::Page("<a href=\"/\"><img src=\"hem.svg\" alt=\"Startsidan\"></a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless =
        page.with_role_of("link").filter(|&id| document.is_html(id) && page.is_exposed(id) && page.name(id).is_empty());
    nameless.map(|id| page.finding(id, "Länken har ingen text.", "The link has no text.")).collect()
}
