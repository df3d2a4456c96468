//! The pages that every blog has because law and guidelines ask for them, and what is left when it closes.

use jiff::civil::Date;
use serde::Serialize;

use super::{ContactView, LinkView, Place};

/// "Om bloggen".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AboutView {
    pub place: Place,
    /// Whom the blog is for: words of [`crate::site::TARGET_GROUPS`], which the interface has texts for.
    pub audience: Vec<String>,
    /// Who answers for what, as functions: ("head", "Förskolans rektor").
    pub roles: Vec<RoleView>,
    /// "Beslut 2026-08-14, dnr FSF-2026-1187".
    pub decision: Option<String>,
    /// The day until which the blog has been decided.
    pub until: Option<Date>,
}

/// A duty and the function that holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleView {
    /// One of the interface's `role_…` keys.
    pub duty: String,
    pub holder: String,
}

/// "Spelregler och kontakt".
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactPageView {
    pub place: Place,
    /// HTML of the policy's house rules; otherwise the interface's own.
    pub house_rules: Option<String>,
    /// "måndag till fredag 8–16".
    pub watched: Option<String>,
    /// Where guardians reach the preschool about a single child.
    pub learning_platform: Option<LinkView>,
}

/// The privacy page: the seven matters of article 13 GDPR.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PrivacyView {
    pub place: Place,
    pub controller_contact: Vec<ContactView>,
    /// The data protection officer.
    pub officer: Vec<ContactView>,
    /// The policy's words for why personal data may be handled at all; otherwise the interface's own.
    pub legal_basis: Option<String>,
    /// Who receives data: the municipality's own operation, a processor.
    pub recipients: Vec<String>,
    pub authority: AuthorityView,
}

/// An authority one can complain to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuthorityView {
    pub name: String,
    /// Complete address.
    pub address: String,
}

/// The page of laws the blog follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawsView {
    pub place: Place,
    pub laws: Vec<LawView>,
}

/// A law and what it means here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LawView {
    /// "Offentlighets- och sekretesslagen (2009:400)".
    pub name: String,
    pub meaning: String,
    /// Complete address.
    pub address: Option<String>,
}

/// The page for an address that is not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotFoundView {
    /// Its `root` is the path of the site's address (`/bloggar/lonnen/`): the server shows this page at any depth.
    pub place: Place,
}

/// All that is left of a closed blog.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClosedView {
    pub place: Place,
    pub date: Date,
    pub reason: String,
    /// Where readers go instead.
    pub instead: Vec<LinkView>,
}
