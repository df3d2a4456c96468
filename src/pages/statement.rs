//! The accessibility statement: its eleven parts, computed from what the checks found. It never claims more than that.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Lang};
use crate::pipeline::{Examination, Loaded};
use crate::render::view::{AuthorityView, Conformance, Gap, GapGroup, Method, Place, Situation, StatementView};
use crate::site::Shortcoming;

/// How far the blog conforms, from findings on accessibility that stand and those that are waived.
pub fn assess(examination: &Examination) -> (Conformance, Vec<GapGroup>) {
    let waived = examination.waived.iter().map(|w| &w.diagnostic);
    let open = examination.diagnostics.iter();
    let mut gaps: BTreeMap<Situation, Vec<Gap>> = BTreeMap::new();
    for diagnostic in waived.chain(open).filter(|d| !d.wcag.is_empty() && is_certain(d)) {
        let gap = Gap {
            what: diagnostic.what.in_lang(Lang::Sv).to_owned(),
            why: diagnostic.why.in_lang(Lang::Sv).to_owned(),
            until: None,
        };
        let group = gaps.entry(situation(diagnostic.wcag)).or_default();
        if !group.contains(&gap) {
            group.push(gap);
        }
    }
    let conformance = if gaps.is_empty() { Conformance::Full } else { Conformance::Partial };
    (conformance, gaps.into_iter().map(|(situation, gaps)| GapGroup { situation, gaps }).collect())
}

fn is_certain(diagnostic: &Diagnostic) -> bool {
    diagnostic.confidence != crate::diagnostic::Confidence::Doubtful
}

/// Whom a failed criterion hits first (EN 301 549, 4.2).
fn situation(wcag: &[&str]) -> Situation {
    match wcag.first().copied().unwrap_or("") {
        "1.2.1" | "1.2.2" | "1.4.2" => Situation::WithoutHearing,
        "1.4.1" => Situation::WithoutColour,
        "1.4.3" | "1.4.4" | "1.4.10" | "1.4.11" | "1.4.12" => Situation::LimitedVision,
        "2.1.1" | "2.1.2" | "2.4.7" | "2.5.8" => Situation::LimitedManipulation,
        "2.3.1" => Situation::Photosensitive,
        "2.4.4" | "2.4.6" | "3.1.1" | "3.1.2" | "3.1.5" => Situation::LimitedCognition,
        _ => Situation::WithoutVision,
    }
}

/// The statement. It says that the blog conforms fully only where no check has found anything and somebody has judged what no check
/// can; the municipality may say less than that, never more.
pub(super) fn view(loaded: &Loaded, examination: &Examination, place: Place) -> StatementView {
    let said = &loaded.site.accessibility;
    let (found, mut gaps) = assess(examination);
    for one in &said.gaps {
        add(&mut gaps, one);
    }
    let lowered = match said.conformance.as_ref().map(|word| word.value.as_str()) {
        Some("none") => Conformance::None,
        Some(_) => Conformance::Partial,
        None if !gaps.is_empty() || said.assessed.is_none() => Conformance::Partial,
        None => found,
    };
    let today = loaded.world.today();
    let list = |all: &[Shortcoming]| all.iter().map(gap).collect();
    StatementView {
        place,
        conformance: lowered,
        standard: "WCAG 2.1 AA".into(),
        gaps,
        disproportionate: list(&said.disproportionate),
        not_covered: said.not_covered.iter().map(gap).chain(exempt(loaded)).collect(),
        assessed: said.assessed.as_ref().map(|day| day.value),
        updated: today,
        method: match said.assessed_by.as_ref().map(|word| word.value.as_str()) {
            _ if said.assessed.is_none() => Method::None,
            Some("external") => Method::External,
            _ => Method::Own,
        },
        version: env!("CARGO_PKG_VERSION").into(),
        contacts: super::colophon::contacts_of(loaded),
        answer_days: said.answer_days.as_ref().and_then(|days| u16::try_from(days.value).ok()),
        authority: AuthorityView {
            name: "Myndigheten för digital förvaltning (Digg)".into(),
            address: "https://www.digg.se/tdosanmalan".into(),
        },
    }
}

/// What the act's 9 § takes out, where the policy says that it applies (D12); the checks are the same all the same.
fn exempt(loaded: &Loaded) -> Option<Gap> {
    loaded.policy.exempt_from_act.then(|| Gap {
        what: "Bloggen i sin helhet.".into(),
        why: "Enligt 9 § omfattas skolväsendets webbplatser bara i fråga om väsentliga administrativa funktioner. Vi följer ändå samma krav.".into(),
        until: None,
    })
}

fn gap(one: &Shortcoming) -> Gap {
    Gap { what: one.what.value.clone(), why: one.why.value.clone(), until: one.until.as_ref().map(|day| day.value) }
}

/// A gap that a person knows of, among those the checks have found.
fn add(gaps: &mut Vec<GapGroup>, one: &Shortcoming) {
    let named = one.situation.as_ref().map_or("", |word| word.value.as_str());
    let place = crate::site::SITUATIONS.iter().position(|known| *known == named);
    let situation = place.map_or(Situation::LimitedCognition, |place| SITUATIONS[place]);
    match gaps.iter_mut().find(|group| group.situation == situation) {
        Some(group) => group.gaps.push(gap(one)),
        None => gaps.push(GapGroup { situation, gaps: vec![gap(one)] }),
    }
    gaps.sort_by_key(|group| group.situation);
}

/// The situations in the order of their words in the settings ([`crate::site::SITUATIONS`]), which is the standard's.
const SITUATIONS: [Situation; 10] = [
    Situation::WithoutVision,
    Situation::LimitedVision,
    Situation::WithoutColour,
    Situation::WithoutHearing,
    Situation::LimitedHearing,
    Situation::WithoutVoice,
    Situation::LimitedManipulation,
    Situation::LimitedReach,
    Situation::Photosensitive,
    Situation::LimitedCognition,
];
