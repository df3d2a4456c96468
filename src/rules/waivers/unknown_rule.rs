use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, WaiverSubject};
use crate::rules;
use crate::settings::nearest;
use crate::waiver::Fate;

/// An exception from a rule that does not exist.
pub static RULE: Rule = Rule {
    title: Text::fixed("Undantaget gäller en regel som inte finns", "The exception names a rule that does not exist"),
    why: Text::fixed(
        "Ett undantag med felskrivet namn gör ingenting, och det märks först när inlägget stoppas.",
        "An exception with a mistyped name does nothing, which shows only when the post is stopped.",
    ),
    help: Text::fixed(
        "Skriv regelns namn som det står i rapporten, till exempel accessibility/heading-skipped. kapprum explain visar alla.",
        "Write the rule's name as in the report, such as accessibility/heading-skipped. kapprum explain shows them all.",
    ),
    basis: &["T11"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skiped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\n[[waivers]]\nrule = \"accessibility/heading-skipped\"\nreason = \"Rubrikerna följer en bok som vi läser.\"\napproved_by = \"rektor\"\nuntil = 2026-12-31\n+++\n\n## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n",
    ),
    check: Check::Waiver(check),
};

fn check(subject: &WaiverSubject<'_>) -> Vec<Finding> {
    if subject.fate != Fate::UnknownRule {
        return Vec::new();
    }
    let Some(rule) = &subject.statement.rule else { return Vec::new() };
    let names: Vec<&str> = rules::all().iter().map(|registered| registered.id).collect();
    let finding = Finding::at(rule.span.clone(), Text::fixed("Regeln finns inte.", "There is no such rule."));
    vec![match nearest(&rule.value, &names) {
        Some(near) => {
            finding.with_help(Text::new(format!("Menade du \"{near}\"?"), format!("Did you mean \"{near}\"?")))
        }
        None => finding,
    }]
}
