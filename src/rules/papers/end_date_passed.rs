use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// Days before the end at which it is told.
const NOTICE: i32 = 14;

/// A blog past its last day, or near it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens sista dag", "The blog's last day"),
    why: Text::fixed(
        "Bloggen är till för en begränsad tid. Efter den ska den avslutas eller få ett nytt beslut.",
        "The blog is for a limited time. After that it is closed or decided anew.",
    ),
    help: Text::fixed(
        "Avsluta bloggen: skriv under [closing] i blog.toml när och varför den stänger, så blir den en enda sida den dagen. Eller be om ett nytt beslut och skriv den nya dagen: ends.",
        "Close the blog: write under [closing] in blog.toml when and why it closes, and on that day it becomes one page. Or ask for a new decision and write the new day: ends.",
    ),
    basis: &["K21"],
    act: &[],
    wcag: &[],
    refused: Example::Site("ends = 2026-06-11\n"),
    accepted: Example::Site("ends = 2027-06-11\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(ends) = blog.site.ends.as_ref().filter(|_| blog.site.closed_since(blog.today).is_none()) else {
        return Vec::new();
    };
    let days = days_between(blog.today, ends.value);
    let (what, confidence) = if days < 0 {
        let what = Text::new(
            format!("Bloggens sista dag var {}.", ends.value),
            format!("The blog's last day was {}.", ends.value),
        );
        (what, Confidence::Certain)
    } else if days <= NOTICE {
        let what = Text::new(format!("Bloggen slutar om {days} dagar."), format!("The blog ends in {days} days."));
        (what, Confidence::Doubtful)
    } else {
        return Vec::new();
    };
    vec![Finding::at(ends.span.clone(), what).with_confidence(confidence)]
}
