//! The accessibility statement.

use jiff::civil::Date;
use serde::Serialize;

use super::{AuthorityView, ContactView, Place};

/// The accessibility statement with the eleven parts Digg demands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementView {
    pub place: Place,
    pub conformance: Conformance,
    /// "WCAG 2.1 AA".
    pub standard: String,
    /// What does not work, by the situation of the user.
    pub gaps: Vec<GapGroup>,
    /// Content exempted as a disproportionate burden (12 §), each with its motivation.
    pub disproportionate: Vec<Gap>,
    /// Content the act does not cover (9 §).
    pub not_covered: Vec<Gap>,
    /// The act does not cover the blog, by the policy's reading of its 9 §.
    pub exempt: bool,
    /// When a person last assessed it.
    pub assessed: Option<Date>,
    pub updated: Date,
    /// Who assessed it.
    pub method: Method,
    /// The version of the program that checked every page.
    pub version: String,
    pub contacts: Vec<ContactView>,
    /// Days within which the municipality answers.
    pub answer_days: Option<u16>,
    pub authority: AuthorityView,
}

/// How far the site conforms; computed, an editor may only lower it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    Full,
    Partial,
    None,
}

/// Who has assessed what only a person can judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Nobody yet.
    None,
    /// The municipality itself.
    Own,
    /// Somebody else.
    External,
}

/// Gaps that hit the same users.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GapGroup {
    pub situation: Situation,
    pub gaps: Vec<Gap>,
}

/// One known gap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gap {
    /// What it is about, in the interface's words (`gap_…`), where what follows is in another language than the page.
    pub kind: Option<&'static str>,
    pub what: String,
    pub why: String,
    /// The language of both, where it is not the site's own: what a check tells is in Swedish or English only.
    pub lang: Option<&'static str>,
    /// When it will be mended.
    pub until: Option<Date>,
}

/// The situations of use in EN 301 549, 4.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    WithoutVision,
    LimitedVision,
    WithoutColour,
    WithoutHearing,
    LimitedHearing,
    WithoutVoice,
    LimitedManipulation,
    LimitedReach,
    Photosensitive,
    LimitedCognition,
}
