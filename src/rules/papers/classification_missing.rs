use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without an information classification.
pub static RULE: Rule = Rule {
    title: Text::fixed("Informationsklassningen saknas", "The information classification is missing"),
    why: Text::fixed(
        "Klassningen säger hur väl informationen behöver skyddas. Det som publiceras är öppet, men utkast är det inte.",
        "The classification says how well the information needs to be protected. What is published is open, drafts are not.",
    ),
    help: Text::fixed(
        "Skriv klassningen i blog.toml: information_class = \"1:1:1:1\".",
        "Write the classification in blog.toml: information_class = \"1:1:1:1\".",
    ),
    basis: &["O101"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Öppna förskolan Eken\"\npolicy = \"motala\"\n"),
    )]),
    accepted: Example::Site("policy = \"motala\"\ninformation_class = \"1:1:1:1\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.papers.classification || blog.site.information_class.is_some() {
        return Vec::new();
    }
    let what = Text::fixed("Bloggen har ingen informationsklassning.", "The blog has no information classification.");
    vec![Finding::new(what).with_confidence(Confidence::Doubtful)]
}
