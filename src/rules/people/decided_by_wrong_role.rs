use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{holds, told};

/// A decision taken by someone who may not take it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Fel funktion har beslutat", "The wrong function has decided"),
    why: Text::fixed(
        "Riktlinjen säger vem som beslutar om en ny blogg. Ett beslut av någon annan gäller inte.",
        "The guideline says who decides on a new blog. Nobody else's decision counts.",
    ),
    help: Text::fixed(
        "Be rätt funktion fatta beslutet och skriv det under [decision] i blog.toml.",
        "Ask the right function to decide and write it under [decision] in blog.toml.",
    ),
    basis: &["S01", "O06", "O40"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"motala\"\n\n[decision]\nby = \"rektor\"\ndate = 2025-10-06\nreference = \"KS-EXEMPEL-7\"\n",
    ),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[decision]\nby = \"Kommunikationschefen\"\ndate = 2025-10-06\nreference = \"KS-EXEMPEL-7\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let may = &blog.policy.start.decided_by;
    let Some(by) = blog.site.decision.as_ref().and_then(|decision| decision.by.as_ref()) else { return Vec::new() };
    if may.is_empty() || may.iter().any(|function| holds(&by.value, function)) {
        return Vec::new();
    }
    let list = |or: &str| may.iter().map(|function| told(function, or)).collect::<Vec<_>>().join(", ");
    let what = Text::new(
        format!("Den funktionen får inte besluta om en ny blogg. Den som beslutar: {}.", list("eller")),
        format!("That function may not decide on a new blog. Who decides: {}.", list("or")),
    );
    vec![Finding::at(by.span.clone(), what)]
}
