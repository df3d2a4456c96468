use jiff::ToSpan as _;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::Strength;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::activity;
use crate::site::Status;

/// Days without a post after which a wish for several a week is called to mind.
const QUIET: u32 = 8;

/// Fewer posts than the municipality asks for. It reminds and never stops a build.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det var länge sedan det kom något nytt", "It is some time since anything new appeared"),
    why: Text::fixed(
        "En blogg läses när det händer något på den. Kommunen vill se nya inlägg varje vecka under terminen.",
        "A blog is read when something happens in it. The municipality wants to see new posts every week of the term.",
    ),
    help: Text::fixed(
        "Ett kort inlägg om något ni gjorde i veckan räcker, med en bild på det ni byggde eller fann. Påminnelsen stoppar ingenting och kommer inte under loven.",
        "A short post on something you did this week is enough, with a picture of what you built or found. The reminder stops nothing and does not come in the holidays.",
    ),
    basis: &["O48", "M12", "S20", "K04"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text("+++\ntitle = \"Löv\"\ndraft = true\n+++\n\nVi samlade löv.\n"),
        ),
        (
            "content/posts/2026-11-02-bro.md",
            ExampleFile::Text(
                "+++\ntitle = \"Bron\"\n+++\n\nBarngruppen byggde en bro av plankor över diket. Först höll den en kotte, sedan en sten och till sist en hel stövel full med sand.\n",
            ),
        ),
    ]),
    accepted: Example::Site("status = \"trial\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let frequency = &blog.policy.frequency;
    if blog.site.status == Status::Trial || blog.site.closing.is_some() || activity::is_holiday(blog.today) {
        return Vec::new();
    }
    let newest = activity::days_of_posts(blog).last().copied();
    let Some(since) = newest.or_else(|| activity::began(blog)) else { return Vec::new() };
    let quiet = activity::term_days_between(since, blog.today);
    // A blog that has been quiet for long is asked another question, by papers/blog-idle.
    if quiet >= frequency.inactive_days {
        return Vec::new();
    }
    let what = match frequency.strength {
        Strength::Must => too_few_last_week(blog),
        Strength::Wish if quiet >= QUIET => Some(Text::new(
            format!("Det senaste inlägget kom {since}. Kommunen vill gärna se flera i veckan."),
            format!("The latest post appeared on {since}. The municipality would like several a week."),
        )),
        _ => None,
    };
    what.map(|what| Finding::new(what).with_confidence(Confidence::Doubtful)).into_iter().collect()
}

/// What to say of the last whole week, Monday to Sunday, if it held too few posts of substance.
fn too_few_last_week(blog: &Blog<'_>) -> Option<Text> {
    let least = usize::try_from(blog.policy.frequency.posts_per_week).unwrap_or(usize::MAX);
    let since_monday = i64::from(blog.today.weekday().to_monday_zero_offset());
    let monday = blog.today.saturating_sub((since_monday + 7).days());
    let sunday = monday.saturating_add(6.days());
    let is_new = activity::began(blog).is_some_and(|day| day > monday);
    let days = activity::days_of_substantial_posts(blog);
    let count = days.iter().filter(|day| (monday..=sunday).contains(*day)).count();
    if count >= least || is_new || activity::is_holiday(monday) {
        return None;
    }
    let week = monday.iso_week_date().week();
    Some(Text::new(
        format!("Vecka {week} kom {count} inlägg. Kommunen begär minst {least} i veckan."),
        format!("In week {week} there appeared {count} posts. The municipality asks for at least {least} a week."),
    ))
}
