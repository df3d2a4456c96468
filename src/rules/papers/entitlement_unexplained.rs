use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A unit that is not among those entitled to a blog, without a reason.
pub static RULE: Rule = Rule {
    title: Text::fixed("Verksamheten är inte bland dem som får ha en blogg", "The unit is not among those entitled"),
    why: Text::fixed(
        "Riktlinjen räknar upp vilka som främst är berättigade. Andra behöver en motivering.",
        "The guideline lists who is primarily entitled. Others need a reason.",
    ),
    help: Text::fixed(
        "Motivera varför just ni behöver en blogg: entitlement_reasons i blog.toml. Är ni en öppen förskola? Skriv activity = \"open-preschool\".",
        "Say why you need a blog: entitlement_reasons in blog.toml. Are you an open preschool? Write activity = \"open-preschool\".",
    ),
    basis: &["O43"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\nactivity = \"preschool\"\n"),
    accepted: Example::Site("policy = \"motala\"\nactivity = \"open-preschool\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let entitled = &blog.policy.start.activities;
    let activity = blog.site.activity();
    if entitled.is_empty() || entitled.iter().any(|one| one == activity) || blog.site.entitlement_reasons.is_some() {
        return Vec::new();
    }
    let what = match activity {
        "preschool" => Text::fixed(
            "Vanliga förskolor är inte bland de verksamheter som främst får ha en blogg. Öppna förskolan är det.",
            "Ordinary preschools are not among the units primarily entitled to a blog. The open preschool is.",
        ),
        _ => Text::fixed(
            "Verksamheten är inte bland dem som främst får ha en blogg.",
            "The unit is not among those primarily entitled to a blog.",
        ),
    };
    vec![Finding { span: blog.site.activity.as_ref().map(|at| at.span.clone()), ..Finding::new(what) }]
}
