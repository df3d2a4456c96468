//! The people and papers of a blog as its settings tell them, by function and never by name.

use std::ops::Range;

use jiff::civil::Date;

use super::required;
use crate::policy::schema::DUTIES;
use crate::policy::{Policy, StaffRegime};
use crate::settings::{At, Reader};

/// A person who may be named or shown: `[[people]]`. It never makes a page mention them.
#[derive(Debug, Clone)]
pub struct Person {
    /// The name.
    pub name: At<String>,
    /// `author`, `artist`, `public` or `staff`.
    pub is: At<String>,
    /// Reference of the registered consent, for staff.
    pub consent: Option<At<String>>,
    /// What the consent is for: "bloggen".
    pub purpose: Option<At<String>>,
    /// When it ends.
    pub until: Option<At<Date>>,
    /// When it was withdrawn.
    pub withdrawn: Option<At<Date>>,
    /// Legal basis: `consent` or `public-interest`.
    pub legal_basis: Option<At<String>>,
    /// Reasons, for public interest.
    pub reasons: Option<At<String>>,
}

/// Why a member of staff may not be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// The municipality never names staff on blogs.
    Never,
    /// There is no registered consent.
    ConsentMissing,
    /// The consent is for something else than the blog (S48).
    ForSomethingElse,
    /// Its last day has passed.
    Ended,
    /// It was withdrawn (S49).
    Withdrawn,
    /// No legal basis is stated (S42, O14).
    BasisMissing,
    /// Public interest is claimed without reasons (S50).
    ReasonsMissing,
    /// Public interest does not do here.
    PublicInterestNotAccepted,
}

impl Person {
    /// Whether the name may stand in texts: authors, artists and public figures as such, staff by the policy's regime.
    pub fn may_be_named(&self, policy: &Policy, today: Date) -> bool {
        self.obstacle(policy, today).is_none()
    }

    /// What keeps a member of staff from being named; nothing for others.
    pub fn obstacle(&self, policy: &Policy, today: Date) -> Option<Obstacle> {
        if self.is.value != "staff" {
            return None;
        }
        let basis = self.legal_basis.as_ref().map(|basis| basis.value.as_str());
        let ended = self.until.as_ref().is_some_and(|day| day.value < today);
        match (policy.staff.regime, basis) {
            (StaffRegime::Never, _) => Some(Obstacle::Never),
            _ if self.withdrawn.is_some() => Some(Obstacle::Withdrawn),
            (_, Some("public-interest")) if !policy.staff.public_interest => Some(Obstacle::PublicInterestNotAccepted),
            (_, Some("public-interest")) if self.reasons.is_none() => Some(Obstacle::ReasonsMissing),
            (_, Some("public-interest")) => ended.then_some(Obstacle::Ended),
            (StaffRegime::RiskAssessment, None) if self.consent.is_none() => Some(Obstacle::BasisMissing),
            _ if self.consent.is_none() => Some(Obstacle::ConsentMissing),
            _ if !self.purpose.as_ref().is_some_and(|p| p.value.to_lowercase().contains("blogg")) => {
                Some(Obstacle::ForSomethingElse)
            }
            _ => ended.then_some(Obstacle::Ended),
        }
    }
}

/// Someone who writes or publishes, by function and never by name: `[[editors]]`.
#[derive(Debug, Clone)]
pub struct Editor {
    /// Function: "förskollärare, Fjärilen".
    pub function: At<String>,
    /// `writer`, `publisher` or `head`.
    pub role: Option<At<String>>,
    /// Service address.
    pub email: Option<At<String>>,
    /// When the head gave the assignment.
    pub assigned: Option<At<Date>>,
    /// When the training in data protection was passed.
    pub trained: Option<At<Date>>,
    /// When the information on secrecy was read.
    pub read_secrecy: Option<At<Date>>,
    /// When the guidelines and the handbook were read.
    pub read_guidelines: Option<At<Date>>,
    /// When the chapter on private use was read.
    pub read_private_use: Option<At<Date>>,
    /// First day.
    pub from: Option<At<Date>>,
    /// Last day.
    pub until: Option<At<Date>>,
    /// Days away, as pairs of dates.
    pub away: Vec<(At<Date>, At<Date>)>,
    /// The entry's bytes.
    pub span: Range<usize>,
}

/// A decision or consultation behind the blog.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Who, by function.
    pub by: Option<At<String>>,
    /// When.
    pub date: Option<At<Date>>,
    /// Registration number.
    pub reference: Option<At<String>>,
    /// The entry's bytes.
    pub span: Range<usize>,
}

/// A goal that can be followed up: `[[goals]]`.
#[derive(Debug, Clone)]
pub struct Goal {
    /// What is to be reached.
    pub text: At<String>,
    /// What is counted.
    pub measure: Option<At<String>>,
    /// The number to reach.
    pub target: Option<At<i64>>,
    /// By when.
    pub by: Option<At<Date>>,
}

/// The five duties of S09, each with the function that holds it.
#[derive(Debug, Clone, Default)]
pub struct Duties {
    /// Planning.
    pub planning: Option<At<String>>,
    /// Publishing.
    pub publishing: Option<At<String>>,
    /// Follow-up.
    pub follow_up: Option<At<String>>,
    /// Monitoring.
    pub monitoring: Option<At<String>>,
    /// Moderation.
    pub moderation: Option<At<String>>,
    /// Keeping the blog active (M35).
    pub keeping_active: Option<At<String>>,
    /// Communication (K12).
    pub communication: Option<At<String>>,
    /// Hours a week, by duty (S09).
    pub hours: Vec<(String, At<i64>)>,
    /// The table's bytes.
    pub span: Range<usize>,
}

pub(super) fn person(r: Reader<'_>) -> Option<Person> {
    let (name, is) = (required(&r, "name"), r.choice("is", &["author", "artist", "public", "staff"]));
    let rest = (
        r.text("consent"),
        r.text("purpose"),
        r.date("until"),
        r.date("withdrawn"),
        r.choice("legal_basis", &["consent", "public-interest"]),
        r.text("reasons"),
    );
    r.finish();
    let (consent, purpose, until, withdrawn, legal_basis, reasons) = rest;
    Some(Person { name: name?, is: is?, consent, purpose, until, withdrawn, legal_basis, reasons })
}

pub(super) fn editor(r: Reader<'_>) -> Option<Editor> {
    let function = required(&r, "function");
    let away = r
        .tables("away")
        .into_iter()
        .filter_map(|a| {
            let days = (a.date("from"), a.date("until"));
            a.finish();
            Some((days.0?, days.1?))
        })
        .collect();
    let editor = (
        r.choice("role", &["writer", "publisher", "head"]),
        r.text("email"),
        r.date("assigned"),
        r.date("trained"),
        r.date("read_secrecy"),
        r.date("read_guidelines"),
        r.date("read_private_use"),
        r.date("from"),
        r.date("until"),
    );
    let span = r.span();
    r.finish();
    let (role, email, assigned, trained, read_secrecy, read_guidelines, read_private_use, from, until) = editor;
    Some(Editor {
        function: function?,
        role,
        email,
        assigned,
        trained,
        read_secrecy,
        read_guidelines,
        read_private_use,
        from,
        until,
        away,
        span,
    })
}

pub(super) fn decision(r: Reader<'_>) -> Decision {
    let decision = Decision { by: r.text("by"), date: r.date("date"), reference: r.text("reference"), span: r.span() };
    r.finish();
    decision
}

pub(super) fn goal(r: Reader<'_>) -> Option<Goal> {
    let text = required(&r, "text");
    let rest = (r.text("measure"), r.integer("target"), r.date("by"));
    r.finish();
    Some(Goal { text: text?, measure: rest.0, target: rest.1, by: rest.2 })
}

pub(super) fn duties(r: Reader<'_>) -> Duties {
    let duties = Duties {
        planning: r.text("planning"),
        publishing: r.text("publishing"),
        follow_up: r.text("follow_up"),
        monitoring: r.text("monitoring"),
        moderation: r.text("moderation"),
        keeping_active: r.text("keeping_active"),
        communication: r.text("communication"),
        hours: r.table("hours").map(hours).unwrap_or_default(),
        span: r.span(),
    };
    r.finish();
    duties
}

fn hours(r: Reader<'_>) -> Vec<(String, At<i64>)> {
    let hours = DUTIES.iter().filter_map(|duty| Some(((*duty).to_owned(), r.integer(duty)?))).collect();
    r.finish();
    hours
}
