use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A post that ceases to be current before the day it bears.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Inlägget slutar vara aktuellt före sitt datum",
        "The post ceases to be current before its date",
    ),
    why: Text::fixed("Då syns det aldrig.", "Then it is never seen."),
    help: Text::fixed(
        "Ändra current_until till en dag efter date, eller ta bort raden.",
        "Change current_until to a day after date, or remove the line.",
    ),
    basis: &["S54"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\ncurrent_until = 2026-11-12\n+++\n\nVi samlade löv.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\ncurrent_until = 2026-12-12\n+++\n\nVi samlade löv.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    let (Some(until), Some(from)) = (&post.front.current_until, post.publish_date()) else { return Vec::new() };
    if until.value >= from {
        return Vec::new();
    }
    let what = Text::new(
        format!("Inlägget syns först {from} men är aktuellt bara till {}.", until.value),
        format!("The post is seen from {from} but is current only until {}.", until.value),
    );
    vec![Finding::at(until.span.clone(), what)]
}
