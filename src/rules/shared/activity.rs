//! How often a blog tells something, for the rules on frequency and on blogs that have fallen silent.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::content::{Kind, Post};
use crate::retention::{Standing, standing};
use crate::rule::Blog;
use crate::site::days_between;

/// Words below which a post without a picture is a notice and no "kvalitativt inlägg" (O48).
const LEAST_WORDS: usize = 20;

/// Weeks of the year (ISO) in which preschools keep summer and Christmas holidays, and nobody expects a post.
const HOLIDAYS: [std::ops::RangeInclusive<i8>; 3] = [1..=1, 25..=33, 52..=53];

/// The days on which readers could meet a new post, in order; translations are no posts of their own.
pub(crate) fn days_of_posts(blog: &Blog<'_>) -> Vec<Date> {
    days_of(blog, |_| true)
}

/// The days on which readers could meet a new post of some substance.
pub(crate) fn days_of_substantial_posts(blog: &Blog<'_>) -> Vec<Date> {
    days_of(blog, |post| {
        let body = post.body_text();
        body.contains("![") || body.split_whitespace().nth(LEAST_WORDS - 1).is_some()
    })
}

fn days_of(blog: &Blog<'_>, which: impl Fn(&Post) -> bool) -> Vec<Date> {
    let posts = blog.posts.iter().filter(|post| post.kind == Kind::Post && !post.is_translation());
    let seen = posts.filter(|post| {
        let standing = standing(post, &blog.policy.retention, blog.today);
        matches!(standing, Standing::Live { .. } | Standing::Expired(_))
    });
    let mut days: Vec<Date> = seen.filter(|post| which(post)).filter_map(|post| post.publish_date()).collect();
    days.sort_unstable();
    days
}

/// The day from which a blog is expected to be kept alive, as far as its papers tell.
pub(crate) fn began(blog: &Blog<'_>) -> Option<Date> {
    let decided = blog.site.decision.as_ref().and_then(|decision| decision.date.as_ref());
    decided.or(blog.site.reported.as_ref()).map(|day| day.value)
}

/// Whether `day` lies in a week of holidays.
pub(crate) fn is_holiday(day: Date) -> bool {
    let week = day.iso_week_date().week();
    HOLIDAYS.iter().any(|weeks| weeks.contains(&week))
}

/// Days from `from` to `to` that lie in no week of holidays; a blog untouched for years counts as one for a year.
pub(crate) fn term_days_between(from: Date, to: Date) -> u32 {
    let days = days_between(from, to).clamp(0, 366);
    let counted = (0..days).filter(|back| !is_holiday(to.saturating_sub(i64::from(*back).days())));
    u32::try_from(counted.count()).unwrap_or(u32::MAX)
}
