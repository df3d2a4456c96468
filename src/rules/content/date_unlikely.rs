use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use jiff::ToSpan as _;

/// A date so far away that it is most likely mistyped.
pub static RULE: Rule = Rule {
    title: Text::fixed("Datumet ligger långt bort", "The date is far away"),
    why: Text::fixed(
        "Med fel årtal syns inlägget inte på flera år, eller aldrig.",
        "With a wrong year the post is not seen for years, or never.",
    ),
    help: Text::fixed(
        "Se efter årtalet. Är det rätt behöver du inte göra något.",
        "Check the year. If it is right you need not do anything.",
    ),
    basis: &["O34"],
    act: &[],
    wcag: &[],
    refused: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2062-11-20\n+++\n\nVi samlade löv.\n"),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let Some(date) = &subject.post.front.date else { return Vec::new() };
    let today = subject.blog.today;
    let too_late = today.saturating_add(1.year()) < date.value;
    // No blog of a preschool is older than the web.
    let too_early = date.value.year() < 1995;
    if !too_late && !too_early {
        return Vec::new();
    }
    let what =
        Text::new(format!("Är året {} rätt?", date.value.year()), format!("Is the year {} right?", date.value.year()));
    vec![Finding::at(date.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
