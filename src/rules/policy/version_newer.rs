use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults::{is_told, names_nobody};
use crate::swedish::Place;

/// A policy that has changed since the blog was set up.
pub static RULE: Rule = Rule {
    title: Text::fixed("Policyn har ändrats", "The policy has changed"),
    why: Text::fixed(
        "Riktlinjer ändras. Bloggen talar om vilken version ni har läst, så att ingen ändring går er förbi.",
        "Guidelines change. The blog says which version you have read, so that no change passes you by.",
    ),
    help: Text::fixed(
        "Läs vad som har ändrats. Skriv sedan den nya versionen i blog.toml: policy_version.",
        "Read what has changed. Then write the new version in blog.toml: policy_version.",
    ),
    basis: &["O03", "T03", "M16"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy_version = \"2026.1\"\n"),
    accepted: Example::Site("policy_version = \"2026.2\"\n"),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let version = &blog.policy.version;
    let what = match &blog.site.policy_version {
        Some(pinned) if pinned.value == *version => return Vec::new(),
        Some(pinned) => {
            let notes = blog.policy.changes_since(&pinned.value).iter().map(|change| change.what.as_str());
            let notes: Vec<&str> = notes.filter(|note| names_nobody(note, Place::Paragraph, blog.known)).collect();
            Text::new(
                format!("Policyn har nu version {version}, ni läste en annan. Ändrat: {}", notes.join(" ")),
                format!("The policy is now version {version}, you read another. Changed: {}", notes.join(" ")),
            )
        }
        None if is_told(blog.site, "policy_version") => return Vec::new(),
        None => Text::new(
            format!("Bloggen säger inte vilken version av policyn ni har läst. Den gällande är {version}."),
            format!("The blog does not say which version of the policy you have read. The current one is {version}."),
        ),
    };
    let place = blog.site.policy_version.as_ref().or(blog.site.policy.as_ref());
    let finding = Finding { span: place.map(|at| at.span.clone()), ..Finding::new(what) };
    vec![finding.with_confidence(Confidence::Doubtful)]
}
