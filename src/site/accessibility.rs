//! What people have to say in the accessibility statement, beside what the checks find: `[accessibility]`.

use jiff::civil::Date;

use crate::settings::{At, Reader};

/// The municipality's own words in the statement (Digg's eleven parts).
#[derive(Debug, Clone, Default)]
pub struct Accessibility {
    /// The day somebody last went through what only a person can judge.
    pub assessed: Option<At<Date>>,
    /// `own` or `external`.
    pub assessed_by: Option<At<String>>,
    /// Days within which the municipality answers.
    pub answer_days: Option<At<i64>>,
    /// `partial` or `none`: a person may lower what the checks give, never raise it.
    pub conformance: Option<At<String>>,
    /// Known gaps that no check finds.
    pub gaps: Vec<Shortcoming>,
    /// Content exempted as a disproportionate burden (12 §).
    pub disproportionate: Vec<Shortcoming>,
    /// Content that the act does not cover (9 §).
    pub not_covered: Vec<Shortcoming>,
}

/// Content that does not work for everyone.
#[derive(Debug, Clone)]
pub struct Shortcoming {
    /// What it is.
    pub what: At<String>,
    /// Why it is so.
    pub why: At<String>,
    /// Whom it hits, one of [`SITUATIONS`]; for gaps only.
    pub situation: Option<At<String>>,
    /// When it will be mended; for gaps only.
    pub until: Option<At<Date>>,
}

/// The situations of use in EN 301 549, 4.2.
pub const SITUATIONS: [&str; 10] = [
    "without-vision",
    "limited-vision",
    "without-colour",
    "without-hearing",
    "limited-hearing",
    "without-voice",
    "limited-manipulation",
    "limited-reach",
    "photosensitive",
    "limited-cognition",
];

pub(super) fn accessibility(r: Reader<'_>) -> Accessibility {
    let list = |key| r.tables(key).into_iter().filter_map(shortcoming).collect();
    let found = Accessibility {
        assessed: r.date("assessed"),
        assessed_by: r.choice("assessed_by", &["own", "external"]),
        answer_days: r.integer("answer_days"),
        conformance: r.choice("conformance", &["partial", "none"]),
        gaps: list("gaps"),
        disproportionate: list("disproportionate"),
        not_covered: list("not_covered"),
    };
    r.finish();
    found
}

fn shortcoming(r: Reader<'_>) -> Option<Shortcoming> {
    let (what, why) = (super::required(&r, "what"), super::required(&r, "why"));
    let (situation, until) = (r.choice("situation", &SITUATIONS), r.date("until"));
    r.finish();
    Some(Shortcoming { what: what?, why: why?, situation, until })
}
