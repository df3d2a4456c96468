use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{Status, days_between};

/// Days after which an assessment is done anew.
const VALID: i32 = 365;

/// What only a person can judge has not been judged for a year.
pub static RULE: Rule = Rule {
    title: Text::fixed("Tillgängligheten behöver bedömas", "The accessibility needs to be assessed"),
    why: Text::fixed(
        "Kontrollerna ser inte om en bildbeskrivning är rätt eller en text går att förstå. Tillgänglighetsredogörelsen säger därför inte att bloggen är helt förenlig med lagen förrän någon har gått igenom den, och en bedömning gäller i ett år.",
        "The checks do not see whether a picture's description is right or a text can be understood. The accessibility statement therefore does not say that the blog conforms fully until somebody has gone through it, and an assessment holds for a year.",
    ),
    help: Text::fixed(
        "Gå igenom några inlägg med frågorna i handboken, och skriv dagen i blog.toml under [accessibility]: assessed = 2026-11-20.",
        "Go through some posts with the questions of the handbook, and write the day in blog.toml under [accessibility]: assessed = 2026-11-20.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[accessibility]\nassessed = 2025-10-06\n"),
    accepted: Example::Site("[accessibility]\nassessed = 2026-08-17\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let finding = match &blog.site.accessibility.assessed {
        // A trial has nothing to state yet.
        _ if blog.site.status == Status::Trial => return Vec::new(),
        None => Finding::new(Text::fixed(
            "Ingen har bedömt bloggens tillgänglighet än.",
            "Nobody has assessed the blog's accessibility yet.",
        )),
        Some(assessed) => {
            let days = days_between(assessed.value, blog.today);
            if days <= VALID {
                return Vec::new();
            }
            let what = Text::new(
                format!("Tillgängligheten bedömdes för {days} dagar sedan."),
                format!("The accessibility was assessed {days} days ago."),
            );
            Finding::at(assessed.span.clone(), what)
        }
    };
    vec![finding.with_confidence(Confidence::Doubtful)]
}
