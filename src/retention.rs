//! Where each post stands in time: scheduled, live, leaving soon, expired.
//!
//! Invariant: an output folder takes what is made of posts [`Shown`] to the [`Public`] only (see
//! [`crate::publication::Sink`]), and this module alone lets posts through, so an expired or refused one has no path to
//! the output by type.
//!
//! Months are calendar months (31 August + 6 months is 28 February), judged on the date in Sweden.

use std::marker::PhantomData;

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::content::{Kind, Post};
use crate::policy::{Retention, RetentionMode};

/// Where a post stands on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Its author has not finished it.
    Draft,
    /// It will be seen from this day.
    Scheduled(Date),
    /// It is seen; it leaves on the day given, if there is one.
    Live {
        /// First day on which it is gone.
        until: Option<Date>,
        /// Whether that day is near enough to be told.
        leaving_soon: bool,
    },
    /// It has been gone since this day.
    Expired(Date),
    /// It has no date, so nobody can say; it is not shown.
    Undated,
}

impl Standing {
    /// Whether the post is on the blog today.
    pub fn is_live(self) -> bool {
        matches!(self, Self::Live { .. })
    }

    /// Whether its findings refuse a build: those of drafts and of what is gone only advise.
    pub fn counts_in_full(self) -> bool {
        matches!(self, Self::Live { .. } | Self::Scheduled(_) | Self::Undated)
    }
}

/// Where `post` stands on `today` under the policy's `retention`.
pub fn standing(post: &Post, retention: &Retention, today: Date) -> Standing {
    if post.front.draft {
        return Standing::Draft;
    }
    if post.kind == Kind::Page {
        return Standing::Live { until: None, leaving_soon: false };
    }
    let Some(date) = post.date() else { return Standing::Undated };
    let until = leaves_on(date, post.front.current_until.as_ref().map(|d| d.value), retention);
    if let Some(until) = until
        && until <= today
    {
        return Standing::Expired(until);
    }
    match post.publish_date() {
        Some(from) if from > today => Standing::Scheduled(from),
        _ => {
            let leaving_soon =
                until.is_some_and(|u| today.saturating_add(i64::from(retention.notice_days).days()) >= u);
            Standing::Live { until, leaving_soon }
        }
    }
}

/// The first day on which a post of `date` is gone; `None` where nothing makes it leave.
fn leaves_on(date: Date, current_until: Option<Date>, retention: &Retention) -> Option<Date> {
    let own = current_until.map(|day| day.saturating_add(1.day()));
    let old = date.saturating_add(i64::from(retention.months).months());
    let by_policy = match retention.mode {
        RetentionMode::AtBuild => Some(old),
        RetentionMode::Campaigns => Some(next_campaign(old, retention)),
        RetentionMode::NoLongerCurrent => None,
    };
    match (own, by_policy) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// The first campaign on or after `day`.
fn next_campaign(day: Date, retention: &Retention) -> Date {
    let years = [day.year(), day.year() + 1];
    years
        .into_iter()
        .flat_map(|year| retention.campaigns.iter().filter_map(move |(month, d)| Date::new(year, *month, *d).ok()))
        .filter(|campaign| *campaign >= day)
        .min()
        .unwrap_or(day)
}

/// Who will see a site.
pub trait Audience: Sync + Send + 'static {
    /// Whether drafts, coming and expired posts are shown too, each marked as what it is.
    const SHOWS_ALL: bool;

    /// Whether a post that stands so, with or without a finding that refuses, is shown.
    fn admits(standing: Standing, refused: bool) -> bool;
}

/// Everyone: only live posts without faults. Only this audience's pages can be written.
#[derive(Debug, Clone, Copy)]
pub struct Public;

/// Nobody: live posts with or without faults, rendered so that all their pages' findings are told at once.
#[derive(Debug, Clone, Copy)]
pub struct Candidate;

/// The person who writes, on the own machine.
#[derive(Debug, Clone, Copy)]
pub struct Preview;

impl Audience for Public {
    const SHOWS_ALL: bool = false;

    fn admits(standing: Standing, refused: bool) -> bool {
        standing.is_live() && !refused
    }
}

impl Audience for Candidate {
    const SHOWS_ALL: bool = false;

    fn admits(standing: Standing, _: bool) -> bool {
        standing.is_live()
    }
}

impl Audience for Preview {
    const SHOWS_ALL: bool = true;

    fn admits(_: Standing, _: bool) -> bool {
        true
    }
}

/// A post that `A` may see.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a, A> {
    post: &'a Post,
    standing: Standing,
    refused: bool,
    audience: PhantomData<A>,
}

impl<'a, A: Audience> Shown<'a, A> {
    /// Lets `post` through if `A` may see it; `refused` says that it has a finding that refuses.
    pub fn admit(post: &'a Post, standing: Standing, refused: bool) -> Option<Self> {
        A::admits(standing, refused).then_some(Self { post, standing, refused, audience: PhantomData })
    }

    /// The post.
    pub fn post(&self) -> &'a Post {
        self.post
    }

    /// Where it stands.
    pub fn standing(&self) -> Standing {
        self.standing
    }

    /// Whether it has a finding that refuses; never so for the public.
    pub fn is_refused(&self) -> bool {
        self.refused
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn retention(mode: RetentionMode) -> Retention {
        Retention { mode, months: 12, notice_days: 30, campaigns: vec![(1, 15), (8, 15)] }
    }

    #[test]
    fn months_are_calendar_months() {
        let leaves = |d| leaves_on(d, None, &retention(RetentionMode::AtBuild));
        assert_eq!(leaves(date(2024, 2, 29)), Some(date(2025, 2, 28)));
        assert_eq!(leaves(date(2025, 11, 21)), Some(date(2026, 11, 21)));
    }

    #[test]
    fn a_campaign_waits_for_its_day() {
        let leaves = |d| leaves_on(d, None, &retention(RetentionMode::Campaigns));
        assert_eq!(leaves(date(2025, 3, 1)), Some(date(2026, 8, 15)));
        assert_eq!(leaves(date(2025, 8, 15)), Some(date(2026, 8, 15)));
        assert_eq!(leaves(date(2025, 9, 1)), Some(date(2027, 1, 15)));
    }

    #[test]
    fn relevance_ends_on_the_posts_own_day() {
        let retention = retention(RetentionMode::NoLongerCurrent);
        assert_eq!(leaves_on(date(2020, 1, 1), None, &retention), None);
        assert_eq!(leaves_on(date(2020, 1, 1), Some(date(2020, 5, 1)), &retention), Some(date(2020, 5, 2)));
    }
}
