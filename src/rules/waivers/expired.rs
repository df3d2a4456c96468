use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception whose last day has passed.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget har gått ut", "The exception has ended"),
    why: Text::fixed(
        "Varje undantag är tillfälligt. När det är slut gäller regeln igen.",
        "Every exception is temporary. When it ends the rule holds again.",
    ),
    help: Text::fixed(
        "Rätta det som undantaget gällde och ta bort undantaget. Behövs det fortfarande ska det godkännas på nytt, med en ny sista dag.",
        "Mend what the exception was for and remove it. If it is still needed it is to be approved anew, with a new last day.",
    ),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-11-20\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::Expired {
        return Vec::new();
    }
    let Some(until) = &subject.statement.until else { return Vec::new() };
    let what = Text::new(
        format!("Undantaget gällde till och med {}.", until.value),
        format!("The exception held until {}.", until.value),
    );
    vec![Finding::at(until.span.clone(), what)]
}
