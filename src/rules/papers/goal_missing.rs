use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::Strength;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without a goal.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen har inget mål", "The blog has no goal"),
    why: Text::fixed(
        "Ett mål gör det möjligt att se om bloggen gör nytta, eller om tiden behövs någon annanstans.",
        "A goal makes it possible to see whether the blog is of use, or whether the time is needed elsewhere.",
    ),
    help: Text::fixed(
        "Skriv ett mål under [[goals]] i blog.toml: text, target = ett tal och by = ett datum.",
        "Write a goal under [[goals]] in blog.toml: text, target = a number and by = a date.",
    ),
    basis: &["O45", "K13", "K16"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Öppna förskolan Eken\"\npolicy = \"motala\"\n"),
    )]),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[[goals]]\ntext = \"Två inlägg i veckan\"\nmeasure = \"inlägg i veckan\"\ntarget = 2\nby = 2027-06-30\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let confidence = match blog.policy.papers.goals {
        Strength::None => return Vec::new(),
        Strength::Wish => Confidence::Doubtful,
        Strength::Must => Confidence::Certain,
    };
    if !blog.site.goals.is_empty() || blog.site.is_pedagogical() {
        return Vec::new();
    }
    let what = Text::fixed("Bloggen har inget mål.", "The blog has no goal.");
    vec![Finding::new(what).with_confidence(confidence)]
}
