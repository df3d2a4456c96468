use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::told;

/// A blog that nobody with the right to do so has decided to start.
pub static RULE: Rule = Rule {
    title: Text::fixed("Beslutet att starta saknas", "The decision to start is missing"),
    why: Text::fixed(
        "En blogg i kommunens namn startar efter ett beslut. Beslutet ska gå att hitta.",
        "A blog in the municipality's name starts by a decision, and the decision must be possible to find.",
    ),
    help: Text::fixed(
        "Skriv beslutet under [decision] i blog.toml: by = funktionen, date = dagen och reference = diarienumret.",
        "Write the decision under [decision] in blog.toml: by = the function, date = the day and reference = the registration number.",
    ),
    basis: &["S01", "O06", "O40", "K09"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\n\n[decision]\nby = \"kommunikationschef\"\n"),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[decision]\nby = \"kommunikationschef\"\ndate = 2025-10-06\nreference = \"KS-EXEMPEL-7\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(decider) = blog.policy.start.decided_by.first() else { return Vec::new() };
    let Some(decision) = &blog.site.decision else {
        let what = Text::new(
            format!("Bloggen har inget beslut. Den som beslutar: {}.", told(decider, "eller")),
            format!("The blog has no decision. Who decides: {}.", told(decider, "or")),
        );
        return vec![Finding::new(what)];
    };
    let not_yet = decision.date.as_ref().filter(|day| day.value > blog.today);
    let (span, what) = if let Some(day) = not_yet {
        (&day.span, Text::fixed("Beslutet ligger framåt i tiden.", "The decision lies in the future."))
    } else if decision.by.is_none() {
        (&decision.span, Text::fixed("Det står inte vem som har beslutat.", "It is not told who has decided."))
    } else if decision.date.is_none() {
        (&decision.span, Text::fixed("Det står inte när beslutet fattades.", "It is not told when it was decided."))
    } else if decision.reference.is_none() {
        (&decision.span, Text::fixed("Beslutet har inget diarienummer.", "The decision has no registration number."))
    } else {
        return Vec::new();
    };
    vec![Finding::at(span.clone(), what)]
}
