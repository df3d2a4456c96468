use crate::diagnostic::{Finding, Text};
use crate::markup::roles;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A drawing that claims to be a picture without an accessible name (ACT 7d6734).
pub static RULE: Rule = Rule {
    title: Text::fixed("En tecknad bild saknar text", "A drawing has no text"),
    why: Text::fixed(
        "Den som lyssnar på sidan hör bara ”bild” och får inte veta vad det gäller.",
        "Those who listen to the page hear only “image” and are not told what it is about.",
    ),
    help: Text::fixed(
        "Lägg <title> först i bilden, eller dölj den med aria-hidden=\"true\" om den bara är dekoration.",
        "Put <title> first in the drawing, or hide it with aria-hidden=\"true\" if it is only decoration.",
    ),
    basis: &["O61"],
    act: &["7d6734"],
    wcag: &["1.1.1"],
    refused: Example::Page("<svg role=\"img\"><circle r=\"5\"/></svg>"),
    accepted: Example::Page("<svg role=\"img\"><title>Gul sol</title><circle r=\"5\"/></svg>"),
    check: Check::Page(check),
};

const ROLES: [&str; 4] = ["img", "image", "graphics-document", "graphics-symbol"];

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = document.having("role").filter(|&id| {
        document.is_svg(id)
            && roles::explicit(page, id).is_some_and(|role| ROLES.contains(&role.name))
            && page.is_exposed(id)
            && page.name(id).is_empty()
    });
    nameless
        .map(|id| {
            page.finding(
                id,
                "Den tecknade bilden har ingen text som beskriver den.",
                "The drawing has no text that describes it.",
            )
        })
        .collect()
}
