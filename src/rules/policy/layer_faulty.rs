use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::support;
use crate::settings::FaultKind;

/// A policy file with a key or a value that does not exist, or a layer that is not there.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rad i policyn går inte att använda", "A line of the policy cannot be used"),
    why: Text::fixed(
        "En felstavad inställning gör ingenting, och det märks inte. Därför stoppas den.",
        "A misspelt setting does nothing, and nobody notices. So it is refused.",
    ),
    help: Text::fixed(
        "Rätta raden. kapprum explain --policy visar alla inställningar och vad de betyder.",
        "Mend the line. kapprum explain --policy shows all settings and what they mean.",
    ),
    basis: &["K01", "T03"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nminst = 3\n"))]),
    accepted: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 3\n"))]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let named = |path: &str| blog.site.policy_layers.iter().find(|layer| layer.value == path);
    let faults = blog.policy.faults.iter();
    faults
        .map(|(path, fault)| match (&fault.kind, named(path)) {
            (FaultKind::Missing { key }, Some(layer)) if key == path => Finding::at(
                layer.span.clone(),
                Text::new(format!("Filen ”{path}” finns inte."), format!("There is no file “{path}”.")),
            ),
            _ => {
                let (what, help) = support::setting(fault);
                Finding::at(fault.span.clone(), what).with_help(help).in_file(path)
            }
        })
        .collect()
}
