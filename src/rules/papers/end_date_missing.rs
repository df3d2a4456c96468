use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A pedagogical blog that does not say when it ends.
pub static RULE: Rule = Rule {
    title: Text::fixed("Slutdatum saknas", "The end date is missing"),
    why: Text::fixed(
        "En pedagogisk blogg är till för ett arbete under en begränsad tid. Därför är den enklare att starta – och därför tar den slut.",
        "A pedagogical blog is for a work of limited time. That is why it is easier to start – and why it ends.",
    ),
    help: Text::fixed(
        "Skriv sista dagen i blog.toml: ends = 2027-06-11.",
        "Write the last day in blog.toml: ends = 2027-06-11.",
    ),
    basis: &["K21", "K19"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"stockholm\"\nkind = \"pedagogical\"\n"),
    accepted: Example::Site("policy = \"stockholm\"\nkind = \"pedagogical\"\nends = 2027-06-11\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(kind) = blog.site.kind.as_ref().filter(|_| blog.site.is_pedagogical()) else { return Vec::new() };
    if blog.site.ends.is_some() {
        return Vec::new();
    }
    let what =
        Text::fixed("Bloggen är pedagogisk men har inget slutdatum.", "The blog is pedagogical but has no end date.");
    vec![Finding::at(kind.span.clone(), what)]
}
