use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception that lasts longer than the policy lets any do.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget gäller för länge", "The exception lasts too long"),
    why: Text::fixed(
        "Ett undantag är tillfälligt. Ett som gäller i åratal är en ny regel, och det bestämmer inte inlägget.",
        "An exception is temporary. One that lasts for years is a new rule, which is not for a post to make.",
    ),
    help: Text::fixed(
        "Välj en tidigare sista dag (until). Behövs undantaget fortfarande då, ska det godkännas på nytt.",
        "Choose an earlier last day (until). If the exception is still needed then, it is to be approved anew.",
    ),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2099-01-01\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::TooLong {
        return Vec::new();
    }
    let Some(until) = &subject.statement.until else { return Vec::new() };
    let days = subject.blog.policy.most_days_waived;
    let what = Text::new(
        format!("Ett undantag får gälla i högst {days} dagar från i dag."),
        format!("An exception may last for at most {days} days from today."),
    );
    vec![Finding::at(until.span.clone(), what)]
}
