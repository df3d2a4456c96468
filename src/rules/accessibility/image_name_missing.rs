use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A picture that is exposed to assistive technology without a text alternative (ACT 23a2a8).
pub static RULE: Rule = Rule {
    title: Text::fixed("En bild saknar text", "An image has no text"),
    why: Text::fixed(
        "Den som inte ser bilden får inte veta vad den visar. Skärmläsaren läser i stället filens namn eller ”bild”.",
        "Those who cannot see the image do not learn what it shows. A screen reader says the file's name or “image” instead.",
    ),
    help: Text::fixed(
        "Skriv i alt vad bilden visar. Är bilden bara dekoration: låt alt vara tomt (alt=\"\").",
        "Say in alt what the image shows. If it is only decoration, leave alt empty (alt=\"\").",
    ),
    basis: &["O61"],
    act: &["23a2a8"],
    wcag: &["1.1.1"],
    refused: Example::Page("<img src=\"skog.jpg\">"),
    accepted: Example::Page("<img src=\"skog.jpg\" alt=\"Barn plockar lingon i skogen\">"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let nameless = page
        .with_role(&["img", "image"])
        .filter(|&id| document.is_html(id) && page.is_exposed(id) && page.name(id).is_empty());
    nameless
        .map(|id| {
            page.finding(id, "Bilden har ingen text som beskriver den.", "The image has no text that describes it.")
        })
        .collect()
}
