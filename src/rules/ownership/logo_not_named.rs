use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A published blog that names no file for its logotype.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen har ingen logotyp", "The blog has no logotype"),
    why: Text::fixed(
        "Kommunens logotyp är bloggens ansikte. Utan den ser bloggen ut att vara någon annans.",
        "The municipality's logotype is the blog's face. Without it the blog looks like someone else's.",
    ),
    help: Text::fixed(
        "Lägg kommunens logotyp bredvid blog.toml och skriv logotype = \"logotyp.svg\".",
        "Put the municipality's logotype beside blog.toml and write logotype = \"logotyp.svg\".",
    ),
    basis: &["M25", "O59"],
    act: &[],
    wcag: &[],
    refused: Example::Site("logotype = \"\"\n"),
    accepted: Example::Site("logotype = \"logotyp.svg\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.logotype.is_some() || !blog.site.exists {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed(
        "Det står inte vilken fil som är logotypen.",
        "It does not say which file is the logotype.",
    ))]
}
