use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// A blog whose day of review has passed, or is near.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är dags att se över bloggen", "It is time to review the blog"),
    why: Text::fixed(
        "Behövs bloggen fortfarande, eller har något annat tagit över? Frågan ställs på en bestämd dag, så att den inte glöms.",
        "Is the blog still needed, or has something else taken over? The question is asked on a set day, so that it is not forgotten.",
    ),
    help: Text::fixed(
        "Gå igenom syfte, mål och redaktörer med chefen. Skriv nästa dag i blog.toml: review.",
        "Go through purpose, goals and editors with the head. Write the next day in blog.toml: review.",
    ),
    basis: &["T08", "T09"],
    act: &[],
    wcag: &[],
    refused: Example::Site("review = 2026-02-15\n"),
    accepted: Example::Site("review = 2027-08-15\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(review) = &blog.site.review else { return Vec::new() };
    let days = days_between(blog.today, review.value);
    let near = i32::try_from(blog.policy.papers.review_days).unwrap_or(i32::MAX);
    let what = if days < 0 {
        Text::new(
            format!("Bloggen skulle ses över {}.", review.value),
            format!("The blog was to be reviewed on {}.", review.value),
        )
    } else if days <= near {
        Text::new(
            format!("Om {days} dagar ska bloggen ses över."),
            format!("In {days} days the blog is to be reviewed."),
        )
    } else {
        return Vec::new();
    };
    vec![Finding::at(review.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
