use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A purpose that is not tied to a plan or an assignment.
pub static RULE: Rule = Rule {
    title: Text::fixed("Syftet hör inte till någon plan", "The purpose belongs to no plan"),
    why: Text::fixed(
        "Bloggen ska stödja verksamhetens mål. Därför kopplas syftet till verksamhetsplanen eller uppdraget.",
        "The blog is to support the unit's goals, so its purpose is tied to the activity plan or the assignment.",
    ),
    help: Text::fixed(
        "Skriv vilken plan det gäller: plan = \"Verksamhetsplan 2026, avsnitt 3\".",
        "Write which plan it is: plan = \"Verksamhetsplan 2026, avsnitt 3\".",
    ),
    basis: &["O44", "O02"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\nplan = \"\"\n"),
    accepted: Example::Site("policy = \"motala\"\nplan = \"Verksamhetsplan 2026, avsnitt 3\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.papers.plan || blog.site.plan.is_some() || blog.site.is_pedagogical() {
        return Vec::new();
    }
    let what = Text::fixed("Syftet är inte kopplat till någon plan (plan).", "The purpose is tied to no plan (plan).");
    vec![Finding { span: blog.site.purpose.as_ref().map(|purpose| purpose.span.clone()), ..Finding::new(what) }]
}
