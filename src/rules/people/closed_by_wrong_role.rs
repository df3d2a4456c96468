use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{holds, told};

/// A closing that nobody, or not everyone who should, has decided.
pub static RULE: Rule = Rule {
    title: Text::fixed("Avslutet är inte rätt beslutat", "The closing is not rightly decided"),
    why: Text::fixed(
        "En blogg stängs aldrig av sig själv och aldrig av en enda person som inte får besluta det.",
        "A blog is never closed by itself, and never by one who may not decide it.",
    ),
    help: Text::fixed(
        "Be om beslutet och skriv under [closing] vilka som fattade det: decided_by = [\"rektor\"].",
        "Ask for the decision and write under [closing] who made it: decided_by = [\"rektor\"].",
    ),
    basis: &["S13", "O93", "O06", "T09", "K08"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[closing]\ndate = 2027-01-15\nannounced = 2026-11-20\npreserved = \"Bevaras inte.\"\n"),
    accepted: Example::Site(
        "[closing]\ndate = 2027-01-15\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\npreserved = \"Bevaras inte.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(closing) = &blog.site.closing else { return Vec::new() };
    if closing.decided_by.is_empty() {
        let what = Text::fixed(
            "Det står inte vem som har beslutat att bloggen avslutas.",
            "It is not told who has decided that the blog closes.",
        );
        return vec![Finding::at(closing.span.clone(), what)];
    }
    let demanded = &blog.policy.closing.decided_by;
    let has_decided = |function: &String| closing.decided_by.iter().any(|who| holds(&who.value, function));
    let missing: Vec<&String> = demanded.iter().filter(|function| !has_decided(function)).collect();
    // Several decide together, or else any one of them.
    if missing.is_empty() || (!blog.policy.closing.together && missing.len() < demanded.len()) {
        return Vec::new();
    }
    let list = |or: &str| missing.iter().map(|function| told(function, or)).collect::<Vec<_>>().join("; ");
    let what = Text::new(
        format!("Beslutet ska fattas av: {}.", list("eller")),
        format!("It is to be decided by: {}.", list("or")),
    );
    let place = closing.decided_by.first().map_or(closing.span.clone(), |who| who.span.clone());
    vec![Finding::at(place, what)]
}
