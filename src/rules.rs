//! Every rule there is. The list between the marks is written by the test `register` from the files under `src/rules`.

use crate::rule::Registered;

pub(crate) mod flaws;
pub(crate) mod support;

// rules: begin
mod accessibility {
    pub(super) mod alt_text_missing;
    pub(super) mod heading_skipped;
}

mod personal_data {
    pub(super) mod identity_number;
}

mod policy {
    pub(super) mod guideline_missing;
    pub(super) mod layer_faulty;
    pub(super) mod pack_unknown;
    pub(super) mod rule_unknown;
    pub(super) mod setting_unknown;
    pub(super) mod settings_contradictory;
    pub(super) mod signer_missing;
    pub(super) mod version_newer;
    pub(super) mod weakened;
}

static RULES: &[Registered] = &[
    Registered { id: "accessibility/alt-text-missing", rule: &accessibility::alt_text_missing::RULE },
    Registered { id: "accessibility/heading-skipped", rule: &accessibility::heading_skipped::RULE },
    Registered { id: "personal-data/identity-number", rule: &personal_data::identity_number::RULE },
    Registered { id: "policy/guideline-missing", rule: &policy::guideline_missing::RULE },
    Registered { id: "policy/layer-faulty", rule: &policy::layer_faulty::RULE },
    Registered { id: "policy/pack-unknown", rule: &policy::pack_unknown::RULE },
    Registered { id: "policy/rule-unknown", rule: &policy::rule_unknown::RULE },
    Registered { id: "policy/setting-unknown", rule: &policy::setting_unknown::RULE },
    Registered { id: "policy/settings-contradictory", rule: &policy::settings_contradictory::RULE },
    Registered { id: "policy/signer-missing", rule: &policy::signer_missing::RULE },
    Registered { id: "policy/version-newer", rule: &policy::version_newer::RULE },
    Registered { id: "policy/weakened", rule: &policy::weakened::RULE },
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
