use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::days_between;

/// A closing that readers are told of too late, or not at all.
pub static RULE: Rule = Rule {
    title: Text::fixed("Läsarna får veta för sent att bloggen stänger", "Readers learn too late that the blog closes"),
    why: Text::fixed(
        "Familjerna ska hinna få veta att bloggen stänger, varför, och vart de kan vända sig i stället.",
        "Families are to learn in time that the blog closes, why, and where they can turn instead.",
    ),
    help: Text::fixed(
        "Skriv ett inlägg om att bloggen stänger, och ange dagen under [closing]: announced = 2026-11-20. Flytta fram sista dagen om det är för nära.",
        "Write a post saying that the blog closes, and give its day under [closing]: announced = 2026-11-20. Move the last day if it is too near.",
    ),
    basis: &["O94", "M37"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[closing]\ndate = 2026-11-25\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\npreserved = \"Bevaras inte.\"\n",
    ),
    accepted: Example::Site(
        "[closing]\ndate = 2026-12-18\ndecided_by = [\"rektor\"]\nannounced = 2026-11-20\npreserved = \"Bevaras inte.\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let least = i32::try_from(blog.policy.closing.notice_days).unwrap_or(i32::MAX);
    let Some((closing, last)) = blog.site.closing.as_ref().and_then(|c| Some((c, c.date.as_ref()?))) else {
        return Vec::new();
    };
    let told = closing.announced.as_ref().filter(|day| day.value <= blog.today);
    // Whoever has not told yet can tell today at the earliest.
    let days = days_between(told.map_or(blog.today, |day| day.value), last.value);
    if days >= least {
        return Vec::new();
    }
    let what = match told {
        Some(_) => Text::new(
            format!("Det är {days} dagar mellan beskedet och den sista dagen. Det ska vara minst {least}."),
            format!("There are {days} days between the notice and the last day. There are to be at least {least}."),
        ),
        None => Text::new(
            format!(
                "Bloggen stänger {} och läsarna har inte fått veta det. De ska få minst {least} dagar.",
                last.value
            ),
            format!(
                "The blog closes on {} and readers have not been told. They are to have at least {least} days.",
                last.value
            ),
        ),
    };
    vec![Finding::at(last.span.clone(), what)]
}
