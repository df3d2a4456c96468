use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::activity;
use crate::site::days_between;

/// An existing blog that has not been reported for as long as the municipality lets pass between two reports.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är dags att rapportera bloggen", "It is time to report the blog"),
    why: Text::fixed(
        "Kommunen vill veta vilka bloggar som finns. Frågan kommer högst så ofta som kommunen har bestämt, aldrig oftare.",
        "The municipality wants to know which blogs there are. The question comes at most as often as the municipality has decided.",
    ),
    help: Text::fixed(
        "Rapportera att bloggen finns kvar, och skriv dagen i blog.toml: reported = 2026-11-20.",
        "Report that the blog is still there, and write the day in blog.toml: reported = 2026-11-20.",
    ),
    basis: &["S10", "K24", "K10"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[report]\non = [\"existing\"]\n"))]),
    accepted: Example::Site("reported = 2026-02-02\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let reporting = &blog.policy.reporting;
    if !reporting.on.iter().any(|which| which == "existing") {
        return Vec::new();
    }
    let interval = i32::try_from(reporting.least_days_between).unwrap_or(i32::MAX);
    let is_due = |day| days_between(day, blog.today) > interval;
    let finding = match (&blog.site.reported, activity::began(blog)) {
        (Some(day), _) if is_due(day.value) => {
            let what = Text::new(
                format!("Bloggen rapporterades senast {}.", day.value),
                format!("The blog was last reported on {}.", day.value),
            );
            Finding::at(day.span.clone(), what)
        }
        (None, Some(start)) if is_due(start) => Finding::new(Text::new(
            format!("Bloggen har funnits sedan {start} och det står inte när den rapporterades."),
            format!("The blog has been there since {start}, and it is not told when it was reported."),
        )),
        _ => return Vec::new(),
    };
    vec![finding.with_confidence(Confidence::Doubtful)]
}
