use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// One department's blog where the municipality prefers broad ones, without a reason.
pub static RULE: Rule = Rule {
    title: Text::fixed("Avdelningen har en egen blogg utan motivering", "The department has a blog without a reason"),
    why: Text::fixed(
        "Grundprincipen är breda bloggar för hela verksamheten. De når fler och är lättare att sköta.",
        "The principle is broad blogs for whole units. They reach more people and are easier to keep.",
    ),
    help: Text::fixed(
        "Skriv inlägg i förskolans blogg, eller motivera varför avdelningen behöver en egen: department_reasons i blog.toml.",
        "Write in the preschool's blog, or say why the department needs its own: department_reasons in blog.toml.",
    ),
    basis: &["O41"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\ndepartment = \"Fjärilen\"\n"),
    accepted: Example::Site(
        "policy = \"motala\"\ndepartment = \"Fjärilen\"\ndepartment_reasons = \"Avdelningen ligger i ett annat hus och har egna besökare.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(department) = &blog.site.department else { return Vec::new() };
    if !blog.policy.start.broad || blog.site.department_reasons.is_some() {
        return Vec::new();
    }
    let what = Text::fixed(
        "Bloggen är en avdelnings. Finns det skäl till att det inte är hela förskolans?",
        "The blog is one department's. Is there a reason why it is not the whole preschool's?",
    );
    vec![Finding::at(department.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
