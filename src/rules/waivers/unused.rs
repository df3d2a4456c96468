use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception that covers nothing.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget används inte", "The exception is not used"),
    why: Text::fixed(
        "Ett undantag som ligger kvar utan att behövas kan en dag släppa igenom något som ingen har tänkt på.",
        "An exception left lying can one day let through something nobody thought of.",
    ),
    help: Text::fixed("Ta bort undantaget ur huvudet.", "Remove the exception from the front matter."),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::Unused {
        return Vec::new();
    }
    let what =
        Text::fixed("Det finns inget här som undantaget gäller.", "There is nothing here for the exception to cover.");
    vec![Finding::at(subject.statement.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
