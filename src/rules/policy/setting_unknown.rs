use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// Facts that only the municipality has and that an active blog cannot be without.
pub static RULE: Rule = Rule {
    title: Text::fixed("Kommunen har inte fyllt i allt", "The municipality has not told everything"),
    why: Text::fixed(
        "Riktlinjen säger inte allt som en riktig blogg behöver, till exempel vilken logotyp som är godkänd. Kapprum hittar aldrig på. En övningsblogg klarar sig ändå, men en publicerad blogg behöver svaren.",
        "The guideline does not say all that a real blog needs, such as which logotype is approved. Kapprum never invents. A trial does without, but a published blog needs the answers.",
    ),
    help: Text::fixed(
        "Be kommunikationsenheten om uppgifterna. Skriv dem i en fil, till exempel policy.toml, och skriv policy_layers = [\"policy.toml\"] i blog.toml. kapprum explain --policy visar vad varje uppgift betyder.",
        "Ask the communication unit. Write the answers in a file such as policy.toml, and policy_layers = [\"policy.toml\"] in blog.toml. kapprum explain --policy shows what each one means.",
    ),
    basis: &["D01", "M34", "K27", "K03", "M25"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[guideline]\nreference = \"EXEMPEL-1\"\n"))]),
    accepted: Example::Site("title = \"Förskolan Lönnen\"\n"),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let missing = blog.policy.missing_for_active();
    if missing.is_empty() {
        return Vec::new();
    }
    let list = |name: fn(&crate::policy::schema::Key) -> &'static str| {
        let parts: Vec<String> = missing.iter().map(|key| format!("{} ({})", name(key), key.name)).collect();
        parts.join(", ")
    };
    let what = match missing.len() {
        1 => Text::fixed("En uppgift från kommunen saknas.", "One fact from the municipality is missing."),
        count => Text::new(
            format!("{count} uppgifter från kommunen saknas."),
            format!("{count} facts from the municipality are missing."),
        ),
    };
    let help = Text::new(
        format!("{} Det som saknas: {}.", RULE.help.sv, list(|key| key.sv)),
        format!("{} Missing: {}.", RULE.help.en, list(|key| key.en)),
    );
    let span = blog.site.policy.as_ref().map(|policy| policy.span.clone());
    vec![Finding { span, ..Finding::new(what).with_help(help) }]
}
