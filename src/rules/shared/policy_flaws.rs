//! What is the matter with a policy as such, for the rules under `policy/`.

use crate::diagnostic::{Finding, Text};
use crate::policy::Flaw;
use crate::rule::Blog;

/// The policy's flaws, with the ids of all rules at hand.
pub(crate) fn of(blog: &Blog<'_>) -> Vec<Flaw> {
    blog.policy.flaws(&ids())
}

/// The ids of all rules.
pub(crate) fn ids() -> Vec<&'static str> {
    crate::rules::all().iter().map(|registered| registered.id).collect()
}

/// A finding where the flaw is: in the layer's file, or nowhere for what lies in the binary.
pub(crate) fn finding(flaw: Flaw, what: Text) -> Finding {
    match flaw.place {
        Some((path, span)) => Finding::at(span, what).in_file(path),
        None => Finding::new(what),
    }
}
