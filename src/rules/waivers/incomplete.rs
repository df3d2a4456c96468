use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception that does not say all it must.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget säger inte allt", "The exception does not say all"),
    why: Text::fixed(
        "Ett undantag ska gå att stå för: någon har godkänt det, av ett skäl och för en tid.",
        "An exception must be answered for: someone approved it, for a reason and for a time.",
    ),
    help: Text::fixed(
        "Ett undantag har fyra rader: rule, reason, approved_by (rollen, inte namnet) och until.",
        "An exception has four lines: rule, reason, approved_by (the role, not the name) and until.",
    ),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::Incomplete {
        return Vec::new();
    }
    let missing = subject.statement.missing.join(", ");
    if missing.is_empty() {
        // What is there and cannot be read is told as a wrong value.
        return Vec::new();
    }
    let what = Text::new(format!("Undantaget saknar {missing}."), format!("The exception lacks {missing}."));
    vec![Finding::at(subject.statement.span.clone(), what)]
}
