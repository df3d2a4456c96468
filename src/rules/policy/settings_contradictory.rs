use crate::diagnostic::{Finding, Text};
use crate::policy::FlawKind;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::policy_flaws;

/// Two settings of a policy that cannot both hold, or one in a form nobody can use.
pub static RULE: Rule = Rule {
    title: Text::fixed("Policyn säger emot sig själv", "The policy contradicts itself"),
    why: Text::fixed(
        "När två krav inte går ihop kan ingen blogg uppfylla båda.",
        "When two demands do not go together, no blog can meet both.",
    ),
    help: Text::fixed(
        "Ändra det ena värdet. kapprum explain --policy visar var varje värde kommer ifrån.",
        "Change one of the values. kapprum explain --policy shows where each one comes from.",
    ),
    basis: &["K01", "O01"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 9\nlimited = true\n"))]),
    accepted: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 3\nlimited = true\n"))]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let flaws = policy_flaws::of(blog).into_iter();
    flaws
        .filter_map(|flaw| match &flaw.kind {
            FlawKind::Contradiction(text) => Some((text.clone(), flaw)),
            FlawKind::Malformed(text) => {
                let what = Text::new(
                    format!("Värdet för ”{}” har fel form. {}", flaw.key, text.sv),
                    format!("The value of “{}” has the wrong form. {}", flaw.key, text.en),
                );
                Some((what, flaw))
            }
            _ => None,
        })
        .map(|(what, flaw)| policy_flaws::finding(flaw, what))
        .collect()
}
