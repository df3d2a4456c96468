//! The laws a preschool's blog follows, and what each means here (K06), from the policy.

use crate::pipeline::Loaded;
use crate::render::view::{LawView, LawsView, Place};

pub(super) fn view(loaded: &Loaded, place: Place) -> LawsView {
    let english = place.lang.starts_with("en");
    let laws = loaded.policy.laws.iter().map(|law| LawView {
        name: format!("{} ({})", law.name, law.number),
        meaning: law.what_en.as_ref().filter(|_| english).unwrap_or(&law.what).clone(),
        address: None,
    });
    LawsView { place, laws: laws.collect() }
}
