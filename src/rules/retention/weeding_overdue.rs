use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::activity;
use crate::rules::shared::settings_faults::names_nobody;
use crate::site::{Status, days_between};
use crate::swedish::Place;

/// A blog that nobody has gone through for longer than the municipality's weedings lie apart.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är dags att gå igenom bloggen", "It is time to go through the blog"),
    why: Text::fixed(
        "Gamla inlägg försvinner av sig själva, men sidor, bilder och sådant som blivit inaktuellt måste en människa se. Bloggen ska inte bli ett arkiv.",
        "Old posts leave by themselves, but pages, pictures and what is no longer current a person must see. The blog is not to become an archive.",
    ),
    help: Text::fixed(
        "Gå igenom sidor och inlägg, ta bort det som är inaktuellt enligt gallringsbeslutet och skriv dagen i blog.toml, under [weeding]: last = 2026-11-20.",
        "Go through pages and posts, remove what is no longer current as the decision on weeding says, and write the day in blog.toml, under [weeding]: last = 2026-11-20.",
    ),
    basis: &["M32", "O34", "M34", "O88"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[weeding]\nlast = 2026-03-02\n"),
    accepted: Example::Site("[weeding]\nlast = 2026-08-10\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let weeding = &blog.policy.weeding;
    let last = blog.site.weeded.as_ref();
    let Some(since) = last.map(|day| day.value).or_else(|| activity::began(blog)) else { return Vec::new() };
    // A day more than the part of a year: twice a year is every 183 days.
    let longest = 365i32.checked_div(i32::try_from(weeding.per_year).unwrap_or(i32::MAX)).map(|days| days + 1);
    let days = days_between(since, blog.today);
    if blog.site.status == Status::Trial || longest.is_none_or(|longest| (0..=longest).contains(&days)) {
        return Vec::new();
    }
    let handbook = weeding.handbook.as_deref().filter(|book| names_nobody(book, Place::Paragraph, blog.known));
    let by = |words: &str| handbook.map_or_else(String::new, |handbook| format!(" {words} {handbook}."));
    let times = weeding.per_year;
    let what = if days < 0 {
        Text::fixed("Dagen ligger framåt i tiden.", "The day lies in the future.")
    } else {
        Text::new(
            format!("Bloggen gicks senast igenom {since}. Det ska ske minst {times} gånger om året.{}", by("Se")),
            format!(
                "The blog was last gone through on {since}. It is to be done at least {times} times a year.{}",
                by("See")
            ),
        )
    };
    let finding = match last {
        Some(day) => Finding::at(day.span.clone(), what),
        None => Finding::new(what),
    };
    vec![finding.with_confidence(Confidence::Doubtful)]
}
