use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A closing that the municipality has not been told of, where it asks for that.
pub static RULE: Rule = Rule {
    title: Text::fixed("Avslutet är inte rapporterat", "The closing has not been reported"),
    why: Text::fixed(
        "Kommunen vill veta vilka bloggar som har avslutats, så att ingen letar efter dem.",
        "The municipality wants to know which blogs have closed, so that nobody looks for them.",
    ),
    help: Text::fixed(
        "Rapportera att bloggen avslutas och skriv dagen under [closing]: reported = 2026-11-20.",
        "Report that the blog closes and write the day under [closing]: reported = 2026-11-20.",
    ),
    basis: &["S10", "K24"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text(
            "title = \"Förskolan Linden\"\npolicy = \"sollentuna\"\n\n[closing]\ndate = 2027-01-15\nreason = \"Avdelningen slås ihop med Linden.\"\n",
        ),
    )]),
    accepted: Example::Site(
        "[closing]\ndate = 2027-01-15\nreason = \"Avdelningen slås ihop med Linden.\"\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\npreserved = \"Bevaras inte.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(closing) = &blog.site.closing else { return Vec::new() };
    if closing.reported.is_some() || !blog.policy.reporting.on.iter().any(|which| which == "close") {
        return Vec::new();
    }
    let is_closed = closing.date.value <= blog.today;
    // Before the last day there is still time.
    let confidence = if is_closed { Confidence::Certain } else { Confidence::Doubtful };
    let what =
        Text::fixed("Det står inte när avslutet rapporterades.", "It is not told when the closing was reported.");
    vec![Finding::at(closing.date.span.clone(), what).with_confidence(confidence)]
}
