use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// A blog that closes sooner after the notice than the guideline lets it (O94).
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen stänger för snart efter beskedet", "The blog closes too soon after the notice"),
    why: Text::fixed(
        "Den som läser bloggen ska hinna få veta att den stänger, varför, och vart man vänder sig i stället.",
        "Those who read the blog shall have time to learn that it closes, why, and where to turn instead.",
    ),
    help: Text::fixed(
        "Skriv under [closing] när beskedet lades ut: announced = 2027-05-20, och välj ett senare datum att stänga.",
        "Write under [closing] when the notice was put up: announced = 2027-05-20, and choose a later date to close.",
    ),
    basis: &["O94", "M37"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"motala\"\n\n[closing]\ndate = 2026-11-26\nreason = \"Avdelningen slås ihop med Linden.\"\nannounced = 2026-11-20\ndecided_by = [\"kommunikationschef\", \"rektor\", \"verksamhetschef\"]\n",
    ),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[closing]\ndate = 2026-12-18\nreason = \"Avdelningen slås ihop med Linden.\"\nannounced = 2026-11-20\ndecided_by = [\"kommunikationschef\", \"rektor\", \"verksamhetschef\"]\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(closing) = &blog.site.closing else { return Vec::new() };
    let least = i32::try_from(blog.policy.closing.notice_days).unwrap_or(i32::MAX);
    if least == 0 {
        return Vec::new();
    }
    let what = match &closing.announced {
        Some(announced) => {
            let days = days_between(announced.value, closing.date.value);
            if days >= least {
                return Vec::new();
            }
            Text::new(
                format!("Bloggen stänger {days} dagar efter beskedet; det ska vara minst {least}."),
                format!("The blog closes {days} days after the notice; it shall be at least {least}."),
            )
        }
        None => Text::new(
            format!("Det står inte när läsarna fick veta att bloggen stänger; det ska vara minst {least} dagar före."),
            format!(
                "It does not say when readers were told that the blog closes; it shall be at least {least} days before."
            ),
        ),
    };
    vec![Finding::at(closing.date.span.clone(), what)]
}
