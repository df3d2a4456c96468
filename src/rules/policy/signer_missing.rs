use crate::diagnostic::{Finding, Text};
use crate::policy::FlawKind;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::policy_flaws;

/// A policy that lawyer, communicator or IT has not approved.
pub static RULE: Rule = Rule {
    title: Text::fixed("Alla har inte godkänt policyn", "Not everyone has approved the policy"),
    why: Text::fixed(
        "Det som får publiceras är en fråga om juridik, kommunikation och teknik. Därför ska alla tre ha sagt ja.",
        "What may be published is a matter of law, communication and technology. So all three must have said yes.",
    ),
    help: Text::fixed(
        "Be den som fattas att läsa policyn. Skriv sedan signed_by = [\"legal\", \"communication\", \"it\"] under [guideline].",
        "Ask the one who is missing to read the policy. Then write signed_by = [\"legal\", \"communication\", \"it\"] under [guideline].",
    ),
    basis: &["T04"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[guideline]\nsigned_by = [\"legal\", \"it\"]\n"))]),
    accepted: Example::Files(&[(
        "policy.toml",
        ExampleFile::Text("[guideline]\nsigned_by = [\"legal\", \"communication\", \"it\"]\n"),
    )]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    policy_flaws::of(blog)
        .into_iter()
        .filter_map(|flaw| {
            let FlawKind::SignerMissing(signer) = flaw.kind else { return None };
            let (sv, en) = match signer {
                "legal" => ("En jurist", "A lawyer"),
                "communication" => ("Kommunikationsenheten", "The communication unit"),
                _ => ("IT", "IT"),
            };
            let what =
                Text::new(format!("{sv} har inte godkänt policyn."), format!("{en} has not approved the policy."));
            Some(policy_flaws::finding(flaw, what))
        })
        .collect()
}
