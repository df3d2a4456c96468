//! The accessibility statement: its eleven parts, computed from what the checks found. It never claims more than that.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Lang, Text};
use crate::pipeline::{Examination, Loaded};
use crate::render::view::{AuthorityView, Conformance, Gap, GapGroup, Method, Place, Situation, StatementView};
use crate::site::Shortcoming;
use crate::texts::Texts;

/// How far the blog conforms, from findings on accessibility that stand and those that are waived. What they say is told to
/// readers of `lang`, a BCP 47 tag.
pub fn assess(examination: &Examination, lang: &str) -> (Conformance, Vec<GapGroup>) {
    let mut gaps: BTreeMap<Situation, Vec<Gap>> = BTreeMap::new();
    for diagnostic in examination.waived.iter().chain(&examination.diagnostics).filter(|d| is_certain(d)) {
        let Some(criterion) = diagnostic.wcag.iter().find(|criterion| !BEYOND.contains(criterion)) else { continue };
        let gap = computed(&diagnostic.what, &diagnostic.why, criterion, lang);
        let group = gaps.entry(situation(criterion)).or_default();
        if !group.contains(&gap) {
            group.push(gap);
        }
    }
    let conformance = if gaps.is_empty() { Conformance::Full } else { Conformance::Partial };
    (conformance, gaps.into_iter().map(|(situation, gaps)| GapGroup { situation, gaps }).collect())
}

/// Criteria of level AAA that findings name; the law asks for none of them.
const BEYOND: [&str; 4] = ["1.4.6", "2.2.4", "2.4.9", "3.2.5"];

/// A finding as readers of the site's language get it. Its own words are Swedish and English; to others the interface says what it
/// is about, and the Swedish, which prevails, follows.
fn computed(what: &Text, why: &Text, criterion: &str, lang: &str) -> Gap {
    let (told, lang, kind) = match Texts::serving(lang) {
        Some("en") => (Lang::En, None, None),
        Some("sv" | "sv-simple") | None => (Lang::Sv, None, None),
        Some(_) => (Lang::Sv, Some("sv"), Some(kind(criterion))),
    };
    let text = |text: &Text| text.in_lang(told).to_owned();
    Gap { kind, what: text(what), why: text(why), lang, until: None }
}

/// What a criterion is about: the end of a key of the interface's texts.
fn kind(criterion: &str) -> &'static str {
    match criterion {
        "1.1.1" => "pictures",
        "1.2.1" | "1.2.2" | "1.2.3" | "1.2.5" => "media",
        "1.4.1" | "1.4.3" | "1.4.11" => "sight",
        "1.4.2" => "sound",
        "1.4.4" | "1.4.10" | "1.4.12" | "1.3.4" => "size",
        "2.1.1" | "2.1.2" | "2.1.4" | "2.4.3" | "2.4.7" | "1.4.13" => "keyboard",
        "2.2.1" | "2.2.2" | "2.3.1" => "motion",
        "2.4.1" | "2.4.2" | "2.4.5" | "3.2.3" | "3.2.4" | "3.2.6" => "ways",
        "2.4.4" | "2.4.6" => "links",
        "2.5.3" | "2.5.8" => "operation",
        "3.1.1" | "3.1.2" => "language",
        "4.1.1" | "4.1.2" | "1.3.5" => "names",
        _ => "structure",
    }
}

fn is_certain(diagnostic: &Diagnostic) -> bool {
    diagnostic.confidence != crate::diagnostic::Confidence::Doubtful
}

/// Whom a failed criterion hits first (EN 301 549, 4.2).
fn situation(criterion: &str) -> Situation {
    match criterion {
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
    let (found, mut gaps) = assess(examination, &place.lang);
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
        not_covered: list(&said.not_covered),
        // The checks are the same all the same (D12).
        exempt: loaded.policy.exempt_from_act,
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

fn gap(one: &Shortcoming) -> Gap {
    let until = one.until.as_ref().map(|day| day.value);
    Gap { kind: None, what: one.what.value.clone(), why: one.why.value.clone(), lang: None, until }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn gap_for(lang: &str) -> Gap {
        let what = Text::fixed("Bilden saknar beskrivning.", "The picture has no description.");
        computed(&what, &Text::fixed("Den hörs inte.", "It is not heard."), "1.1.1", lang)
    }

    #[test]
    fn a_gap_is_told_in_the_language_of_the_site_as_far_as_it_goes() {
        assert_eq!((gap_for("sv").what.as_str(), gap_for("sv").lang), ("Bilden saknar beskrivning.", None));
        assert_eq!((gap_for("en-GB").what.as_str(), gap_for("en-GB").lang), ("The picture has no description.", None));
        let finnish = gap_for("fi");
        assert_eq!((finnish.kind, finnish.lang), (Some("pictures"), Some("sv")));
        assert_eq!(finnish.what, "Bilden saknar beskrivning.");
    }

    #[test]
    fn every_kind_of_gap_has_words() {
        let texts = Texts::load("fi").expect("Finnish");
        let said =
            crate::rules::all().iter().flat_map(|one| one.rule.wcag).filter(|criterion| !BEYOND.contains(criterion));
        for criterion in said {
            assert!(!texts.plain(&format!("gap_{}", kind(criterion))).is_empty(), "{criterion}");
        }
    }
}
