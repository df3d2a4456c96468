use jiff::ToSpan as _;

use crate::content::Kind;
use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::RetentionMode;
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post that would stay for longer than anything should without being looked at again.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget skulle ligga kvar mycket länge", "The post would stay for very long"),
    why: Text::fixed(
        "Inlägg tas bort när de inte längre är aktuella. Med en dag långt fram ser ingen över inlägget, och bloggen blir ett arkiv.",
        "Posts are removed when no longer current. With a day far ahead nobody looks at the post again, and the blog becomes an archive.",
    ),
    help: Text::fixed(
        "Välj en närmare dag i current_until. Är inlägget fortfarande aktuellt då flyttar ni fram den.",
        "Choose a nearer day in current_until. If the post is still current then, you move it.",
    ),
    basis: &["S54", "M33"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text("title = \"Förskolan Linden\"\nunit = \"Förskolan Linden\"\npolicy = \"sollentuna\"\n"),
        ),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text("+++\ntitle = \"Löv\"\ncurrent_until = 2031-06-15\n+++\n\nVi samlade löv.\n"),
        ),
    ]),
    accepted: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\ncurrent_until = 2027-06-15\n+++\n\nVi samlade löv.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let (post, policy) = (subject.post, subject.blog.policy);
    let months = policy.weeding.review_months;
    // Where posts leave at an age, they do so whatever the author wrote.
    if policy.retention.mode != RetentionMode::NoLongerCurrent || post.kind == Kind::Page || months == 0 {
        return Vec::new();
    }
    let (Some(until), Some(from)) = (&post.front.current_until, post.publish_date()) else { return Vec::new() };
    // A post that was moved forward today has been looked at today.
    let latest = from.max(subject.blog.today).saturating_add(i64::from(months).months());
    if until.value <= latest {
        return Vec::new();
    }
    let what = Text::new(
        format!("Inlägget skulle ligga kvar till {}, mer än {months} månader utan att ses över.", until.value),
        format!("The post would stay until {}, more than {months} months without being looked at.", until.value),
    );
    vec![Finding::at(until.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
