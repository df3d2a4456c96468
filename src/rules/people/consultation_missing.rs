use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::{holds, told};

/// Someone who has to be consulted before the start and was not.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett samråd fattas", "A consultation is missing"),
    why: Text::fixed(
        "En blogg startar i samråd. Då vet alla att den finns, och ni får hjälp från början.",
        "A blog is started in consultation. Then everyone knows of it, and you have help from the beginning.",
    ),
    help: Text::fixed(
        "Prata med den som fattas och skriv det under [[consultations]] i blog.toml: by och date.",
        "Talk to the one who is missing and write it under [[consultations]] in blog.toml: by and date.",
    ),
    basis: &["M02", "S01"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[[consultations]]\nby = \"rektor\"\ndate = 2025-09-22\n"),
    accepted: Example::Site(
        "[[consultations]]\nby = \"rektor\"\ndate = 2025-09-22\n\n[[consultations]]\nby = \"förvaltningens kommunikationsenhet\"\ndate = 2025-09-29\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let demanded = blog.policy.start.consulted.iter();
    demanded
        .filter_map(|function| {
            let asked = blog
                .site
                .consultations
                .iter()
                .find(|consultation| consultation.by.as_ref().is_some_and(|by| holds(&by.value, function)));
            let (span, what) = match asked {
                None => (
                    None,
                    Text::new(
                        format!("Ett samråd fattas: {}.", told(function, "eller")),
                        format!("A consultation is missing: {}.", told(function, "or")),
                    ),
                ),
                Some(asked) => match &asked.date {
                    Some(day) if day.value <= blog.today => return None,
                    Some(day) => (
                        Some(day.span.clone()),
                        Text::fixed("Samrådet ligger framåt i tiden.", "The consultation lies in the future."),
                    ),
                    None => (
                        Some(asked.span.clone()),
                        Text::fixed("Det står inte när samrådet hölls.", "It is not told when the consultation was."),
                    ),
                },
            };
            Some(Finding { span, ..Finding::new(what) })
        })
        .collect()
}
