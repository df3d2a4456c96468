use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog that is not in the municipality's register.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen finns inte i kommunens register", "The blog is not in the municipality's register"),
    why: Text::fixed(
        "Alla bloggar ska finnas i kommunens register. Ingen ska kunna glömmas bort, och ingen ska kunna låtsas vara kommunen.",
        "All blogs are to be in the municipality's register. None may be forgotten, and nobody may pose as the municipality.",
    ),
    help: Text::fixed(
        "Anmäl bloggen och skriv numret du får i blog.toml: register_id.",
        "Report the blog and write the number you get in blog.toml: register_id.",
    ),
    basis: &["M18", "K14", "K22", "O53"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"malmo\"\n"))]),
    accepted: Example::Site("register_id = \"EXEMPEL-BLOGG-0042\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.start.register_id || blog.site.register_id.is_some() {
        return Vec::new();
    }
    let what = Text::fixed("Bloggen har inget nummer i registret.", "The blog has no number in the register.");
    vec![Finding::new(what)]
}
