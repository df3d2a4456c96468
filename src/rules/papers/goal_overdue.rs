use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A goal whose day has passed.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är dags att följa upp ett mål", "It is time to follow up a goal"),
    why: Text::fixed(
        "Målets dag har passerat. Nu går det att se hur det gick och sätta ett nytt.",
        "The goal's day has passed. Now it can be seen how it went, and a new one be set.",
    ),
    help: Text::fixed(
        "Följ upp målet och skriv ett nytt, eller ett nytt datum, under [[goals]].",
        "Follow up the goal and write a new one, or a new date, under [[goals]].",
    ),
    basis: &["O45", "K13"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[[goals]]\ntext = \"Två inlägg i veckan\"\nmeasure = \"inlägg\"\ntarget = 2\nby = 2025-06-30\n",
    ),
    accepted: Example::Site(
        "[[goals]]\ntext = \"Två inlägg i veckan\"\nmeasure = \"inlägg\"\ntarget = 2\nby = 2027-06-30\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let days = blog.site.goals.iter().filter_map(|goal| goal.by.as_ref());
    days.filter(|day| day.value < blog.today)
        .map(|day| {
            let what = Text::new(
                format!("Målet skulle vara nått {}.", day.value),
                format!("The goal was to be reached on {}.", day.value),
            );
            Finding::at(day.span.clone(), what).with_confidence(Confidence::Doubtful)
        })
        .collect()
}
