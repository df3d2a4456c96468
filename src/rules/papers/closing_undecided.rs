use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{holds, told};

/// A blog that is to close without the decision the guideline demands (S13, O93).
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Ingen behörig har beslutat att bloggen stänger",
        "Nobody entitled has decided that the blog closes",
    ),
    why: Text::fixed(
        "Riktlinjen säger vem som beslutar att en blogg avslutas. Utan det beslutet får den inte tas bort.",
        "The guideline says who decides that a blog is closed. Without that decision it may not be taken away.",
    ),
    help: Text::fixed(
        "Be den som beslutar, och skriv funktionen under [closing] i blog.toml: decided_by = [\"rektor\"].",
        "Ask whoever decides, and write the function under [closing] in blog.toml: decided_by = [\"rektor\"].",
    ),
    basis: &["S13", "O93", "O06", "T09", "K08"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"motala\"\n\n[closing]\ndate = 2026-12-18\nreason = \"Avdelningen slås ihop med Linden.\"\nannounced = 2026-11-20\ndecided_by = [\"rektor\"]\n",
    ),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[closing]\ndate = 2026-12-18\nreason = \"Avdelningen slås ihop med Linden.\"\nannounced = 2026-11-20\ndecided_by = [\"kommunikationschef\", \"rektor\", \"verksamhetschef\"]\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(closing) = &blog.site.closing else { return Vec::new() };
    let demanded = &blog.policy.closing;
    let decided = |function: &&String| closing.decided_by.iter().any(|by| holds(&by.value, function));
    let missing: Vec<&String> = demanded.decided_by.iter().filter(|function| !decided(function)).collect();
    let enough = if demanded.together { missing.is_empty() } else { missing.len() < demanded.decided_by.len() };
    if closing.decided_by.is_empty() {
        let what = Text::fixed(
            "Det står inte vem som har beslutat att bloggen stänger.",
            "It is not told who has decided that the blog closes.",
        );
        return vec![Finding::at(closing.date.span.clone(), what)];
    }
    // Where the guideline names no one, any decision does.
    if demanded.decided_by.is_empty() || enough {
        return Vec::new();
    }
    let list = |or: &str| missing.iter().map(|function| told(function, or)).collect::<Vec<_>>().join(", ");
    let what = Text::new(
        format!("Beslutet att stänga bloggen saknar: {}.", list("eller")),
        format!("The decision to close the blog lacks: {}.", list("or")),
    );
    vec![Finding::at(closing.date.span.clone(), what)]
}
