//! The accessibility statement: its eleven parts, computed from what the checks found. It never claims more than that.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Lang};
use crate::pipeline::{Examination, Loaded};
use crate::render::view::{AuthorityView, Conformance, Gap, GapGroup, Place, Situation, StatementView};

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

/// What the act's 9 § takes out, where the policy says that it applies (D12); the checks are the same all the same.
fn not_covered(loaded: &Loaded) -> Vec<Gap> {
    let exempt = loaded.policy.exempt_from_act.then(|| Gap {
        what: "Bloggen i sin helhet.".into(),
        why: "Enligt 9 § omfattas skolväsendets webbplatser bara i fråga om väsentliga administrativa funktioner. Vi följer ändå samma krav.".into(),
        until: None,
    });
    exempt.into_iter().collect()
}

pub(super) fn view(loaded: &Loaded, examination: &Examination, place: Place) -> StatementView {
    let (conformance, gaps) = assess(examination);
    let today = loaded.world.today();
    StatementView {
        place,
        conformance,
        standard: "WCAG 2.1 AA".into(),
        gaps,
        disproportionate: Vec::new(),
        not_covered: not_covered(loaded),
        assessed: today,
        updated: today,
        method: vec![
            "Vi har gjort en egen bedömning.".into(),
            format!(
                "Varje sida har kontrollerats av Kapprum {} när bloggen byggdes. Det som bara en människa kan avgöra, som om en bildbeskrivning är rätt, svarar den som skriver för.",
                env!("CARGO_PKG_VERSION")
            ),
        ],
        contacts: super::colophon::contacts_of(loaded),
        answer_days: None,
        authority: AuthorityView {
            name: "Myndigheten för digital förvaltning (Digg)".into(),
            address: "https://www.digg.se/tdosanmalan".into(),
        },
    }
}
