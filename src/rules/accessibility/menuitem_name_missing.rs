use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A menu item without an accessible name (ACT m6b1q3).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett menyval saknar text", "A menu item has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”menyval” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “menu item” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Skriv text i menyvalet, eller ge det aria-label.",
        "Write text in the menu item, or give it aria-label.",
    ),
    basis: &["O61"],
    act: &["m6b1q3"],
    wcag: &["4.1.2"],
    refused: Example::Page("<div role=\"menu\"><div role=\"menuitem\"></div></div>"),
    accepted: Example::Page("<div role=\"menu\"><div role=\"menuitem\">Skriv ut</div></div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = page
        .with_role(&["menuitem"])
        .filter(|&id| document.is_html(id) && page.is_exposed(id) && page.name(id).is_empty());
    nameless.map(|id| page.finding(id, "Menyvalet har ingen text.", "The menu item has no text.")).collect()
}
