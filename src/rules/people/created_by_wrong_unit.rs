use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{holds, told};

/// A blog that was not created by the unit that creates all of them.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen är inte skapad centralt", "The blog was not created centrally"),
    why: Text::fixed(
        "Kommunens bloggar skapas av en enhet, så att de har en gemensam ägare och går att följa upp.",
        "One unit creates the municipality's blogs, so that they have a common owner and can be followed up.",
    ),
    help: Text::fixed(
        "Be enheten skapa bloggen och skriv created_by = \"kommunikationsenheten\" i blog.toml.",
        "Ask the unit to create the blog and write created_by = \"kommunikationsenheten\" in blog.toml.",
    ),
    basis: &["O42"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\ncreated_by = \"förskolan\"\n"),
    accepted: Example::Site("policy = \"motala\"\ncreated_by = \"Kommunikationsenheten\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(creator) = &blog.policy.start.created_by else { return Vec::new() };
    let created_by = blog.site.created_by.as_ref();
    if created_by.is_some_and(|by| holds(&by.value, creator)) {
        return Vec::new();
    }
    let what = Text::new(
        format!("Bloggar skapas centralt: {} (created_by).", told(creator, "eller")),
        format!("Blogs are created centrally: {} (created_by).", told(creator, "or")),
    );
    vec![Finding { span: created_by.map(|by| by.span.clone()), ..Finding::new(what) }]
}
