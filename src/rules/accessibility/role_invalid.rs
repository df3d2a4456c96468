use crate::diagnostic::{Finding, Text};
use crate::markup::roles;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A `role` without any role that exists (ACT 674b10).
pub static RULE: Rule = Rule {
    title: Text::fixed("En roll finns inte", "There is no such role"),
    why: Text::fixed(
        "Hjälpmedel struntar i roller som inte finns.",
        "Assistive technology ignores roles that do not exist.",
    ),
    help: Text::fixed("Rätta stavningen eller ta bort attributet.", "Correct the spelling or remove the attribute."),
    basis: &["O61"],
    act: &["674b10"],
    wcag: &["4.1.2"],
    refused: Example::Page("<div role=\"rubrik\" aria-level=\"2\">Utflykten</div>"),
    accepted: Example::Page("<div role=\"heading\" aria-level=\"2\">Utflykten</div>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let invalid = document.having("role").filter(|&id| {
        (document.is_html(id) || document.is_svg(id))
            && document.filled(id, "role").is_some()
            && !page.presence(id).is_programmatically_hidden()
            && roles::explicit(page, id).is_none()
    });
    invalid.map(|id| page.finding(id, "Rollen finns inte.", "There is no such role.")).collect()
}
