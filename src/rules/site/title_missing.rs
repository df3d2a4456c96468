use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A blog without a name.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen har inget namn", "The blog has no name"),
    why: Text::fixed(
        "Namnet visar vem bloggen tillhör. Det står överst på varje sida och läses upp först.",
        "The name shows to whom the blog belongs. It stands at the top of each page and is read aloud first.",
    ),
    help: Text::fixed(
        "Skriv title = \"Förskolan Lönnen\" överst i blog.toml.",
        "Write title = \"Förskolan Lönnen\" at the top of blog.toml.",
    ),
    basis: &["M21", "M22", "K03"],
    act: &[],
    wcag: &["2.4.2"],
    refused: Example::Site("title = \"\"\n"),
    accepted: Example::Site("title = \"Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.title.is_some() || !blog.site.exists {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed("Det står inte vad bloggen heter.", "It does not say what the blog is called."))]
}
