use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A value of blog.toml that its key does not take, or a key that must be there.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett värde i blog.toml stämmer inte", "A value of blog.toml is not right"),
    why: Text::fixed(
        "Kapprum läser bara det som är otvetydigt, och räknar hellre med för lite än med fel.",
        "Kapprum reads only what is unambiguous, and prefers too little to something wrong.",
    ),
    help: Text::fixed("Rätta värdet på raden.", "Correct the value on the line."),
    basis: &["K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("status = \"aktiv\"\n"),
    accepted: Example::Site("status = \"active\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    settings_faults::in_settings(blog.site, |kind| {
        matches!(kind, FaultKind::WrongKind { .. } | FaultKind::NotAllowed { .. } | FaultKind::Missing { .. })
    })
}
