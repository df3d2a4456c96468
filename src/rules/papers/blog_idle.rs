use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::activity;
use crate::site::Status;

/// A blog in which nothing has appeared for so long that closing it should be considered.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggen har somnat", "The blog has fallen asleep"),
    why: Text::fixed(
        "En blogg som ingen fyller på ger familjerna en gammal bild av förskolan. Kan den inte hållas igång är det bättre att avsluta den.",
        "A blog that nobody fills gives families an old picture of the preschool. If it cannot be kept going, it is better closed.",
    ),
    help: Text::fixed(
        "Bestäm tillsammans med chefen: kom igång igen, eller avsluta bloggen och skriv beslutet under [closing] i blog.toml. Bloggen stängs aldrig av sig själv.",
        "Decide together with the head: start again, or close the blog and write the decision under [closing] in blog.toml. The blog is never closed by itself.",
    ),
    basis: &["M36", "T09", "M35"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/2026-11-20-lov.md",
        ExampleFile::Text("+++\ntitle = \"Löv\"\ndraft = true\n+++\n\nVi samlade löv.\n"),
    )]),
    accepted: Example::Site("status = \"trial\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let longest = blog.policy.frequency.inactive_days;
    let is_closing = blog.site.closing.is_some();
    if longest == 0 || blog.site.status == Status::Trial || is_closing || activity::is_holiday(blog.today) {
        return Vec::new();
    }
    let newest = activity::days_of_posts(blog).last().copied();
    let Some(since) = newest.or_else(|| activity::began(blog)) else { return Vec::new() };
    if activity::term_days_between(since, blog.today) < longest {
        return Vec::new();
    }
    let what = match newest {
        Some(day) => {
            Text::new(format!("Det senaste inlägget kom {day}."), format!("The latest post appeared on {day}."))
        }
        None => Text::fixed("Bloggen har inga inlägg.", "The blog has no posts."),
    };
    vec![Finding::new(what).with_confidence(Confidence::Doubtful)]
}
