use crate::content::Kind;
use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::RetentionMode;
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post without an end where posts leave when they are no longer current.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte hur länge inlägget är aktuellt", "It does not say how long the post is current"),
    why: Text::fixed(
        "I den här kommunen tas inlägg bort när de inte längre är aktuella. Utan en dag ligger inlägget kvar tills någon kommer ihåg det.",
        "In this municipality posts are removed when no longer current. Without a day the post stays until someone remembers.",
    ),
    help: Text::fixed(
        "Skriv current_until = 2027-06-15 i huvudet, eller en annan dag då ingen längre har nytta av inlägget.",
        "Write current_until = 2027-06-15 in the front matter, or another day when nobody has use for the post any longer.",
    ),
    basis: &["S54"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Förskolan Lönnen\"\nunit = \"Förskolan Lönnen\"\npolicy = \"sollentuna\"\n"),
    )]),
    accepted: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\ncurrent_until = 2027-06-15\n+++\n\nVi samlade löv.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    let by_relevance = subject.blog.policy.retention.mode == RetentionMode::NoLongerCurrent;
    if !by_relevance || post.kind == Kind::Page || post.front.current_until.is_some() {
        return Vec::new();
    }
    let what = Text::fixed("Inlägget har ingen sista dag.", "The post has no last day.");
    vec![Finding::at(0..0, what).with_confidence(Confidence::Doubtful)]
}
