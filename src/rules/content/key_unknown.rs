use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A key of the front matter that does not exist.
pub static RULE: Rule = Rule {
    title: Text::fixed("En nyckel i huvudet finns inte", "A key of the front matter does not exist"),
    why: Text::fixed(
        "En felstavad nyckel gör ingenting. Skriver någon darft = true är utkastet ändå på väg ut.",
        "A misspelt key does nothing. If someone writes darft = true the draft is on its way out all the same.",
    ),
    help: Text::fixed(
        "Se efter stavningen. De vanligaste nycklarna är title, date, tags, summary, draft och publish.",
        "Check the spelling. The most common keys are title, date, tags, summary, draft and publish.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nsummery = \"Gula och röda löv.\"\n+++\n\nVi samlade löv.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nsummary = \"Gula och röda löv.\"\n+++\n\nVi samlade löv.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    settings_faults::in_front_matter(subject.post, |kind| matches!(kind, FaultKind::UnknownKey { .. }))
}
