use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without a responsible head.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ansvarig chef saknas", "The responsible head is missing"),
    why: Text::fixed(
        "Rektorn är ansvarig för förskolans kommunikation och ska vara delaktig i bloggen.",
        "The head is responsible for the preschool's communication and has to be involved in the blog.",
    ),
    help: Text::fixed(
        "Skriv under [head] i blog.toml: function = \"rektor\" och email = brevlådan.",
        "Write under [head] in blog.toml: function = \"rektor\" and email = the mailbox.",
    ),
    basis: &["M01", "S14", "O07", "O08"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"malmo\"\n"))]),
    accepted: Example::Site(
        "[head]\nfunction = \"rektor\"\nemail = \"rektor@malmo.example\"\nconfirmed = 2026-08-17\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.head.required {
        return Vec::new();
    }
    let what = match (&blog.site.head, &blog.site.head_email) {
        (None, _) => Text::fixed("Bloggen har ingen ansvarig chef.", "The blog has no responsible head."),
        (Some(_), None) => Text::fixed("Det står inte hur chefen nås.", "It is not told how the head is reached."),
        _ => return Vec::new(),
    };
    let span = blog.site.head.as_ref().map(|head| head.span.clone());
    vec![Finding { span, ..Finding::new(what) }]
}
