use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A first day of publication that lies before the day the post bears.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget skulle synas före sitt datum", "The post would be seen before its date"),
    why: Text::fixed(
        "Då står det ett datum på bloggen som inte har varit än, och läsarna undrar.",
        "Then the blog shows a date that has not come yet, and readers wonder.",
    ),
    help: Text::fixed(
        "Ta bort publish, eller ge den samma dag som date eller en senare.",
        "Remove publish, or give it the same day as date or a later one.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\npublish = 2026-11-12\n+++\n\nVi samlade löv.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\npublish = 2026-11-21\n+++\n\nVi samlade löv.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    let (Some(publish), Some(date)) = (&post.front.publish, post.date()) else { return Vec::new() };
    if publish.value >= date {
        return Vec::new();
    }
    let what = Text::new(
        format!("Inlägget bär datumet {date} men skulle synas redan {}.", publish.value),
        format!("The post bears the date {date} but would be seen as early as {}.", publish.value),
    );
    vec![Finding::at(publish.span.clone(), what)]
}
