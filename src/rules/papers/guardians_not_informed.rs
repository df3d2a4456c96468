use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// Days before a term in which what is told counts for it.
const BEFORE_TERM: i32 = 14;

/// Guardians who have not been told that the blog exists, at its start or this term.
pub static RULE: Rule = Rule {
    title: Text::fixed("Familjerna har inte fått veta", "The families have not been told"),
    why: Text::fixed(
        "Alla vårdnadshavare ska få veta att bloggen finns. Varje termin kommer det nya familjer.",
        "All guardians are to know that the blog exists. Every term there are new families.",
    ),
    help: Text::fixed(
        "Berätta på det sätt som passar er: en affisch i hallen, ett brev på flera språk, lärplattformen. Skriv dagen i blog.toml: guardians_informed = 2026-08-17.",
        "Tell them in the way that suits you: a poster, a letter in several languages, the learning platform. Write the day in blog.toml: guardians_informed = 2026-08-17.",
    ),
    basis: &["M26", "M27"],
    act: &[],
    wcag: &[],
    refused: Example::Site("guardians_informed = 2026-01-12\n"),
    accepted: Example::Site("guardians_informed = 2026-08-17\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let papers = &blog.policy.papers;
    if !papers.guardians_informed {
        return Vec::new();
    }
    let grace = i32::try_from(papers.informed_days).unwrap_or(i32::MAX);
    let Some(told) = &blog.site.guardians_informed else {
        // Whoever has just started has some weeks.
        let started = blog.site.reported.as_ref().or(blog.site.decision.as_ref().and_then(|d| d.date.as_ref()));
        if started.is_some_and(|day| (0..=grace).contains(&days_between(day.value, blog.today))) {
            return Vec::new();
        }
        let what = Text::fixed(
            "Det står inte när vårdnadshavarna fick veta att bloggen finns.",
            "It is not told when the guardians learnt that the blog exists.",
        );
        return vec![Finding::new(what)];
    };
    let term = term_start(blog.today);
    let (what, confidence) = if told.value > blog.today {
        (Text::fixed("Dagen ligger framåt i tiden.", "The day lies in the future."), Confidence::Certain)
    } else if told.value < term.saturating_sub(BEFORE_TERM.days()) && days_between(term, blog.today) > grace {
        let what = Text::fixed(
            "Familjerna har inte fått veta den här terminen.",
            "The families have not been told this term.",
        );
        (what, Confidence::Doubtful)
    } else {
        return Vec::new();
    };
    vec![Finding::at(told.span.clone(), what).with_confidence(confidence)]
}

/// First day of the term: 1 January or 1 August.
fn term_start(today: Date) -> Date {
    let month = if today.month() >= 8 { 8 } else { 1 };
    Date::new(today.year(), month, 1).unwrap_or(today)
}
