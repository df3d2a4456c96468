use crate::diagnostic::{Finding, Text};
use crate::policy::FlawKind;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::policy_flaws;

/// A policy that cites no guideline.
pub static RULE: Rule = Rule {
    title: Text::fixed("Policyn hänvisar inte till någon riktlinje", "The policy cites no guideline"),
    why: Text::fixed(
        "Varje myndighet ska ha egna riktlinjer. En policy utan riktlinje är bara någons åsikt, och ingen kan se vad den bygger på.",
        "Every authority is to have guidelines of its own. A policy without one is merely somebody's opinion.",
    ),
    help: Text::fixed(
        "Skriv riktlinjens namn, diarienummer, datum och adress under [guideline] i policyn.",
        "Write the guideline's title, registration number, date and address under [guideline] in the policy.",
    ),
    basis: &["K27", "O01"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"kommun.toml\"\n")),
        (
            "kommun.toml",
            ExampleFile::Text(
                "name = \"kommun\"\nversion = \"1\"\n\n[guideline]\ntitle = \"unknown\"\nreference = \"unknown\"\ndecided = \"unknown\"\nlink = \"unknown\"\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        ("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"kommun.toml\"\n")),
        (
            "kommun.toml",
            ExampleFile::Text(
                "name = \"kommun\"\nversion = \"1\"\n\n[guideline]\ntitle = \"Riktlinje för bloggar\"\nreference = \"KS-EXEMPEL-1\"\ndecided = 2026-01-15\nlink = \"https://kommun.example/riktlinje\"\n",
            ),
        ),
    ]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let flaws = policy_flaws::of(blog);
    let missing = flaws.into_iter().find(|flaw| flaw.kind == FlawKind::GuidelineMissing);
    missing
        .map(|flaw| {
            policy_flaws::finding(
                flaw,
                Text::fixed(
                    "Policyn säger inte vilken riktlinje den bygger på.",
                    "The policy does not say which guideline it rests on.",
                ),
            )
        })
        .into_iter()
        .collect()
}
