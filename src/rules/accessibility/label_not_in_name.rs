use crate::diagnostic::{Finding, Text};
use crate::markup::label;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A control whose name leaves out the words seen on it (ACT 2ee8b8).
pub static RULE: Rule = Rule {
    title: Text::fixed("Namnet säger något annat än knappen", "The name says something else than the control"),
    why: Text::fixed(
        "Den som styr med rösten säger det som står på knappen. Finns orden inte i namnet händer ingenting.",
        "Those who control by voice say what stands on the control. If the words are not in the name, nothing happens.",
    ),
    help: Text::fixed(
        "Låt aria-label börja med de synliga orden, eller ta bort den.",
        "Let aria-label begin with the visible words, or remove it.",
    ),
    basis: &["O61"],
    act: &["2ee8b8"],
    wcag: &["2.5.3"],
    refused: Example::Page("<a href=\"/matsedel\" aria-label=\"Veckans meny\">Matsedel</a>"),
    accepted: Example::Page("<a href=\"/matsedel\" aria-label=\"Matsedel för veckan\">Matsedel</a>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let astray = document.having_aria().filter(|&id| {
        (document.has(id, "aria-label") || document.has(id, "aria-labelledby"))
            && document.is_html(id)
            && page.role(id).is_some_and(|role| role.is("widget") && role.named_from_content)
            && page.is_exposed(id)
            && page.presence(id).is_visible()
            && !label::is_in_name(&label::visible_label(page, id), page.name(id))
    });
    astray
        .map(|id| {
            page.finding(id, "Namnet innehåller inte de synliga orden.", "The name does not hold the visible words.")
        })
        .collect()
}
