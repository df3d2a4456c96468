//! Exceptions: a rule that need not hold for one post, with a reason, an approver's role and an end date.
//!
//! Invariant: what protects children can never be waived; the policy's list of such rules starts from the product's and
//! may only grow. A waiver that is used is counted in the report; one that is unused, expired, unknown or not allowed is
//! a finding of its own (rules `waivers/*`).

use jiff::Span;
use jiff::civil::Date;

use crate::content::WaiverStatement;

/// What became of a waiver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It covered at least one finding.
    Used,
    /// There was nothing to cover.
    Unused,
    /// Its last day has passed.
    Expired,
    /// Its last day is later than the policy lets any be.
    TooLong,
    /// Whoever wrote the post approved it.
    OwnApproval,
    /// There is no such rule.
    UnknownRule,
    /// The rule can never be waived.
    NotAllowed,
    /// It lacks something it must say, which is told elsewhere.
    Incomplete,
}

/// The days between which a waiver can end.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    /// The first: an earlier one has passed.
    pub today: Date,
    /// The last that the policy allows.
    pub last: Date,
}

impl Term {
    /// From today, for at most `days`.
    pub fn of_days(today: Date, days: u32) -> Self {
        Self { today, last: today.saturating_add(Span::new().days(i64::from(days.min(36_600)))) }
    }
}

/// Whether the function that approves is the one that wrote the post.
fn is_own(waiver: &WaiverStatement, author: Option<&str>) -> bool {
    let plain = |text: &str| text.trim().to_lowercase();
    let approver = waiver.approved_by.as_ref().map(|by| plain(&by.value));
    approver.is_some() && approver == author.map(plain)
}

/// What the waivers of a post do: which findings they cover.
pub struct Waivers<'a> {
    statements: &'a [WaiverStatement],
    fates: Vec<Fate>,
}

impl<'a> Waivers<'a> {
    /// Judges the statements of the post that `author` wrote. `exists` and `allowed` answer for a rule's id.
    pub fn new(
        statements: &'a [WaiverStatement],
        author: Option<&str>,
        term: Term,
        exists: impl Fn(&str) -> bool,
        allowed: impl Fn(&str) -> bool,
    ) -> Self {
        let fates = statements
            .iter()
            .map(|w| match (&w.rule, &w.until) {
                (Some(rule), _) if !exists(&rule.value) => Fate::UnknownRule,
                (Some(rule), _) if !allowed(&rule.value) => Fate::NotAllowed,
                (Some(_), Some(until)) if until.value < term.today => Fate::Expired,
                (Some(_), Some(until)) if until.value > term.last => Fate::TooLong,
                (Some(_), Some(_)) if is_own(w, author) => Fate::OwnApproval,
                (Some(_), Some(_)) if w.reason.is_some() && w.approved_by.is_some() => Fate::Unused,
                _ => Fate::Incomplete,
            })
            .collect();
        Self { statements, fates }
    }

    /// Whether a finding of `rule` is covered; a waiver that covers one is used.
    pub fn covers(&mut self, rule: &str) -> bool {
        let mut covered = false;
        for (statement, fate) in self.statements.iter().zip(&mut self.fates) {
            let named = statement.rule.as_ref().is_some_and(|r| r.value == rule);
            if named && matches!(fate, Fate::Unused | Fate::Used) {
                *fate = Fate::Used;
                covered = true;
            }
        }
        covered
    }

    /// What became of each statement.
    pub fn fates(&self) -> impl Iterator<Item = (&'a WaiverStatement, Fate)> {
        self.statements.iter().zip(self.fates.iter().copied())
    }
}
