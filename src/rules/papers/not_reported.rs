use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::site::{holds, told};

/// A blog that has not been reported where the municipality asks for it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen är inte anmäld", "The blog has not been reported"),
    why: Text::fixed(
        "En ny blogg anmäls, så att kommunen vet vilka kanaler som finns och kan hjälpa till.",
        "A new blog is reported, so that the municipality knows which channels there are and can help.",
    ),
    help: Text::fixed(
        "Anmäl bloggen och skriv i blog.toml: reported = dagen, och reported_to = de som fick anmälan.",
        "Report the blog and write in blog.toml: reported = the day, and reported_to = who received it.",
    ),
    basis: &["M19", "M20", "S10"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"malmo\"\n"))]),
    accepted: Example::Site(
        "reported = 2025-10-13\nreported_to = [\"kommunikationsavdelningen på stadskontoret\", \"kommunikationsenheten\"]\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let demanded = &blog.policy.start.reported_to;
    if demanded.is_empty() {
        return Vec::new();
    }
    let Some(day) = &blog.site.reported else {
        let what = Text::fixed("Det står inte när bloggen anmäldes.", "It is not told when the blog was reported.");
        return vec![Finding::new(what)];
    };
    if day.value > blog.today {
        let what = Text::fixed("Anmälan ligger framåt i tiden.", "The report lies in the future.");
        return vec![Finding::at(day.span.clone(), what)];
    }
    let received = |function: &String| blog.site.reported_to.iter().any(|to| holds(&to.value, function));
    let missing = demanded.iter().filter(|function| !received(function));
    missing
        .map(|function| {
            let what = Text::new(
                format!("En mottagare av anmälan fattas: {}.", told(function, "eller")),
                format!("A recipient of the report is missing: {}.", told(function, "or")),
            );
            Finding::at(day.span.clone(), what).with_confidence(Confidence::Doubtful)
        })
        .collect()
}
