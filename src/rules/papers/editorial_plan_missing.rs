use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A blog without an editorial plan.
pub static RULE: Rule = Rule {
    title: Text::fixed("Den redaktionella planen saknas", "The editorial plan is missing"),
    why: Text::fixed(
        "En plan för innehållet gör att bloggen lever också de veckor då mycket annat händer.",
        "A plan for the content keeps the blog alive also in weeks when much else happens.",
    ),
    help: Text::fixed(
        "Skriv var planen finns: editorial_plan = \"planering/hosten-2026.md\", eller vad den heter hos er.",
        "Write where the plan is: editorial_plan = \"planering/hosten-2026.md\", or what it is called.",
    ),
    basis: &["O47"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\neditorial_plan = \"planering/finns-inte.md\"\n"),
    accepted: Example::Site(
        "policy = \"motala\"\neditorial_plan = \"Höstens innehåll, i vårt gemensamma kalendarium\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.papers.editorial_plan || blog.site.is_pedagogical() {
        return Vec::new();
    }
    let Some(plan) = &blog.site.editorial_plan else {
        let what = Text::fixed("Bloggen har ingen redaktionell plan.", "The blog has no editorial plan.");
        return vec![Finding::new(what)];
    };
    // What looks like a file of the site has to be there; anything else is a name for people.
    let ending = plan.value.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    let is_file = !plan.value.contains(' ') && matches!(ending.as_deref(), Some("md" | "txt" | "toml" | "csv" | "ics"));
    if !is_file || blog.world.entry(&plan.value).is_some() {
        return Vec::new();
    }
    let what = Text::fixed("Filen med planen finns inte.", "The plan's file is not there.");
    vec![Finding::at(plan.span.clone(), what)]
}
