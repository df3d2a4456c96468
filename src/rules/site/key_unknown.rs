use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A key of blog.toml that does not exist.
pub static RULE: Rule = Rule {
    title: Text::fixed("En nyckel i blog.toml finns inte", "A key of blog.toml does not exist"),
    why: Text::fixed(
        "En felstavad nyckel gör ingenting, så det ni ville säga blir osagt.",
        "A misspelt key does nothing, so what you meant to say goes unsaid.",
    ),
    help: Text::fixed("Se efter stavningen, eller ta bort raden.", "Check the spelling, or remove the line."),
    basis: &["K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("purpos = \"Vi visar vad vi gör.\"\n"),
    accepted: Example::Site("purpose = \"Här visar vi vad barngruppen undersöker och bygger på förskolan.\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    settings_faults::in_settings(blog.site, |kind| matches!(kind, FaultKind::UnknownKey { .. }))
}
