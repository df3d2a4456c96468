use crate::diagnostic::{Finding, Text};
use crate::policy::FlawKind;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::policy_flaws;
use crate::settings::nearest;

/// A policy that speaks of a rule that does not exist, or softens one that protects children.
pub static RULE: Rule = Rule {
    title: Text::fixed("Policyn talar om en regel fel", "The policy is wrong about a rule"),
    why: Text::fixed(
        "En regel som inte finns stoppar ingenting. Och det som skyddar barnen kan ingen policy göra till ett råd.",
        "A rule that does not exist stops nothing. And no policy can make what protects children a mere advice.",
    ),
    help: Text::fixed(
        "Rätta namnet eller ta bort raden. kapprum explain visar alla regler.",
        "Mend the name or remove the line. kapprum explain lists all rules.",
    ),
    basis: &["K01", "S44", "K28"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "policy.toml",
        ExampleFile::Text("[severity]\n\"people/editors-to-few\" = \"error\"\n"),
    )]),
    accepted: Example::Files(&[(
        "policy.toml",
        ExampleFile::Text("[severity]\n\"people/editors-too-few\" = \"error\"\n"),
    )]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let ids = policy_flaws::ids();
    blog.policy
        .flaws(&ids)
        .into_iter()
        .filter_map(|flaw| {
            let what = match &flaw.kind {
                FlawKind::UnknownRule(name) => {
                    let (sv, en) = nearest(name, &ids).map_or((String::new(), String::new()), |near| {
                        (format!(" Menade du ”{near}”?"), format!(" Did you mean “{near}”?"))
                    });
                    Text::new(format!("Regeln finns inte.{sv}"), format!("There is no such rule.{en}"))
                }
                FlawKind::BelowFloor(name) => Text::new(
                    format!("Regeln ”{name}” skyddar barnen och kan inte göras till ett råd."),
                    format!("The rule “{name}” protects children and cannot be made an advice."),
                ),
                _ => return None,
            };
            // The product's own lists name groups that a trimmed build may lack; a policy's file is what is judged.
            flaw.place.is_some().then(|| policy_flaws::finding(flaw, what))
        })
        .collect()
}
