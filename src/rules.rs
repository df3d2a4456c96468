//! Every rule there is. The list between the marks is written by the test `register` from the files under `src/rules`.

use crate::rule::Registered;

pub(crate) mod support;

// rules: begin
mod accessibility {
    pub(super) mod alt_text_missing;
    pub(super) mod heading_skipped;
}

mod personal_data {
    pub(super) mod identity_number;
}

static RULES: &[Registered] = &[
    Registered { id: "accessibility/alt-text-missing", rule: &accessibility::alt_text_missing::RULE },
    Registered { id: "accessibility/heading-skipped", rule: &accessibility::heading_skipped::RULE },
    Registered { id: "personal-data/identity-number", rule: &personal_data::identity_number::RULE },
];
// rules: end

/// Every rule, sorted by id.
pub fn all() -> &'static [Registered] {
    RULES
}

/// The rule with an id.
pub fn get(id: &str) -> Option<&'static Registered> {
    RULES.binary_search_by(|r| r.id.cmp(id)).ok().map(|at| &RULES[at])
}
