use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A head without a deputy where the policy demands one.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ersättare för chefen saknas", "The head has no deputy"),
    why: Text::fixed(
        "Någon måste alltid ha ansvaret, också när chefen är borta.",
        "Somebody must always be responsible, also when the head is away.",
    ),
    help: Text::fixed(
        "Skriv ersättarens funktion under [head] i blog.toml: deputy = \"biträdande rektor\".",
        "Write the deputy's function under [head] in blog.toml: deputy = \"biträdande rektor\".",
    ),
    basis: &["M35", "O73"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text(
                "policy = \"malmo\"\npolicy_layers = [\"policy.toml\"]\n\n[head]\nfunction = \"rektor\"\n",
            ),
        ),
        ("policy.toml", ExampleFile::Text("[head]\ndeputy = true\n")),
    ]),
    accepted: Example::Files(&[
        (
            "blog.toml",
            ExampleFile::Text(
                "policy = \"malmo\"\npolicy_layers = [\"policy.toml\"]\n\n[head]\nfunction = \"rektor\"\ndeputy = \"biträdande rektor\"\n",
            ),
        ),
        ("policy.toml", ExampleFile::Text("[head]\ndeputy = true\n")),
    ]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.head.deputy || blog.site.deputy.is_some() {
        return Vec::new();
    }
    let what = Text::fixed("Chefen har ingen ersättare.", "The head has no deputy.");
    vec![Finding { span: blog.site.head.as_ref().map(|head| head.span.clone()), ..Finding::new(what) }]
}
