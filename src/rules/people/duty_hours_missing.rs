use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A duty whose extent is not stated.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det står inte hur mycket tid en uppgift får", "The time for a duty is not stated"),
    why: Text::fixed(
        "Startdokumentet ska säga i vilken omfattning någon arbetar med bloggen. En uppgift utan tid blir inte gjord.",
        "The start document says to what extent someone works with the blog. A duty without time is not done.",
    ),
    help: Text::fixed(
        "Skriv timmar i veckan under [duties.hours] i blog.toml: publishing = 2.",
        "Write hours a week under [duties.hours] in blog.toml: publishing = 2.",
    ),
    basis: &["S09"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"sollentuna\"\n\n[duties]\nplanning = \"förskollärare Fjärilen\"\n\n[duties.hours]\npublishing = 2\n",
    ),
    accepted: Example::Site(
        "policy = \"sollentuna\"\n\n[duties]\nplanning = \"förskollärare Fjärilen\"\n\n[duties.hours]\nplanning = 1\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(duties) = blog.site.duties.as_ref().filter(|_| blog.policy.duties.hours) else { return Vec::new() };
    let demanded = blog.policy.duties.held.iter().filter(|duty| duty.as_str() != "keeping_active");
    demanded
        .filter_map(|duty| {
            // Who holds the duty is asked first; hours come when somebody does.
            let holder = blog.site.holder(duty)?;
            let hours = duties.hours.iter().find(|(named, _)| named == duty).map(|(_, hours)| hours);
            if hours.is_some_and(|hours| hours.value > 0) {
                return None;
            }
            let what = Text::new(
                format!("Det står inte hur många timmar i veckan uppgiften {duty} får."),
                format!("It is not stated how many hours a week the duty {duty} gets."),
            );
            Some(Finding::at(hours.map_or(&holder.span, |hours| &hours.span).clone(), what))
        })
        .collect()
}
