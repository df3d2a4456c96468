use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception from a rule that has none.
pub static RULE: Rule = Rule {
    title: Text::fixed("Från den här regeln finns inget undantag", "There is no exception from this rule"),
    why: Text::fixed(
        "Regler som skyddar barn, visar vem som äger bloggen och håller ordning på filerna gäller alltid.",
        "Rules that protect children, show who owns the blog and keep files in order always hold.",
    ),
    help: Text::fixed(
        "Ta bort undantaget och rätta det som regeln säger.",
        "Remove the exception and mend what the rule tells.",
    ),
    basis: &["T11", "S41", "S44", "O15"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"personal-data/name\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::NotAllowed {
        return Vec::new();
    }
    let Some(rule) = &subject.statement.rule else { return Vec::new() };
    let what = Text::new(
        format!("Regeln {} går inte att göra undantag från.", rule.value),
        format!("The rule {} can have no exception.", rule.value),
    );
    vec![Finding::at(rule.span.clone(), what)]
}
