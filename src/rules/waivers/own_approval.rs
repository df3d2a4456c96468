use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::waiver::Fate;

/// An exception that whoever wrote the post has approved.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Författaren har godkänt sitt eget undantag",
        "The author has approved the author's own exception",
    ),
    why: Text::fixed(
        "Ett undantag är en andra persons bedömning. Den som har skrivit inlägget ser inte sina egna misstag.",
        "An exception is a second person's judgement. Whoever wrote the post does not see the mistakes in it.",
    ),
    help: Text::fixed(
        "Be rektor eller en kollega med ansvar för bloggen att bedöma undantaget, och skriv den funktionen: approved_by = \"rektor\".",
        "Ask the head or a colleague with responsibility for the blog to judge the exception, and write that function: approved_by = \"rektor\".",
    ),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nauthor = \"Förskolan Lönnen\"\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"Förskolan Lönnen\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nauthor = \"Förskolan Lönnen\"\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::OwnApproval {
        return Vec::new();
    }
    let Some(approver) = &subject.statement.approved_by else { return Vec::new() };
    let what = Text::fixed(
        "Undantaget är godkänt av den som har skrivit inlägget.",
        "The exception is approved by whoever wrote the post.",
    );
    vec![Finding::at(approver.span.clone(), what)]
}
