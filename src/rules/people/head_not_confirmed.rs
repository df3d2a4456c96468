use jiff::ToSpan as _;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A head who has not confirmed the responsibility for a year.
pub static RULE: Rule = Rule {
    title: Text::fixed("Chefens bekräftelse är gammal", "The head's confirmation is old"),
    why: Text::fixed(
        "Chefen ansvarar för att bloggen har tid, kunskap och rutiner. En gång om året är det dags att se efter.",
        "The head sees to it that the blog has time, knowledge and routines. Once a year it is time to look.",
    ),
    help: Text::fixed(
        "Be chefen gå igenom bloggen och skriv dagen under [head] i blog.toml: confirmed = 2026-11-20.",
        "Ask the head to go through the blog and write the day under [head] in blog.toml: confirmed = 2026-11-20.",
    ),
    basis: &["M01", "S15", "O07"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[head]\nfunction = \"rektor\"\nemail = \"rektor@malmo.example\"\nconfirmed = 2024-08-17\n"),
    accepted: Example::Site(
        "[head]\nfunction = \"rektor\"\nemail = \"rektor@malmo.example\"\nconfirmed = 2026-08-17\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(head) = blog.site.head.as_ref().filter(|_| blog.policy.head.required) else { return Vec::new() };
    let months = i64::from(blog.policy.head.confirmed_months);
    let (span, what, confidence) = match &blog.site.head_confirmed {
        None => (
            &head.span,
            Text::fixed("Chefen har inte bekräftat sitt ansvar.", "The head has not confirmed the responsibility."),
            Confidence::Certain,
        ),
        Some(day) if day.value > blog.today => (
            &day.span,
            Text::fixed("Bekräftelsen ligger framåt i tiden.", "The confirmation lies in the future."),
            Confidence::Certain,
        ),
        Some(day) if day.value.saturating_add(months.months()) < blog.today => (
            &day.span,
            Text::new(
                format!("Det är mer än {months} månader sedan chefen bekräftade sitt ansvar."),
                format!("More than {months} months have passed since the head confirmed the responsibility."),
            ),
            Confidence::Doubtful,
        ),
        Some(_) => return Vec::new(),
    };
    vec![Finding::at(span.clone(), what).with_confidence(confidence)]
}
