use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::wording::readability::Readability;

/// A text whose readability index is above the policy’s.
pub static RULE: Rule = Rule {
    title: Text::fixed("Texten är svår att läsa", "The text is hard to read"),
    why: Text::fixed(
        "Alla vårdnadshavare ska kunna läsa bloggen, även den som läser svenska långsamt. Språket ska vara vårdat, enkelt och begripligt. LIX mäter meningarnas längd och andelen långa ord.",
        "All guardians are to be able to read the blog, those who read Swedish slowly too. The language is to be cultivated, simple and comprehensible. LIX measures the length of sentences and the share of long words.",
    ),
    help: Text::fixed(
        "Dela de längsta meningarna och byt långa ord mot korta. Läs texten högt: där du tappar andan behövs en punkt.",
        "Split the longest sentences and put short words for long ones. Read the text aloud: where you lose your breath a full stop is needed.",
    ),
    basis: &["O70", "D16", "S19"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. Verksamhetsutvecklingen förutsätter kontinuerlig kompetensutveckling samt systematiskt kvalitetsarbete inom organisationens samtliga ansvarsområden. \n",
    ),
    accepted: Example::Post(
        "Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. Vi gick till skogen. Där fanns kottar, löv och en stor sten. Alla fick klättra. Sedan åt vi soppa vid elden. \n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.text.is_swedish() {
        return Vec::new();
    }
    let most = subject.blog.policy.language.lix;
    let counted = Readability::of(subject.text.blocks().iter().map(|block| &block.text));
    let Some(lix) = counted.lix().filter(|&lix| lix > most) else { return Vec::new() };
    let band = match lix {
        ..40 => "lätt",
        40..50 => "medelsvår, som en tidning",
        50..60 => "svår, som myndigheters texter",
        _ => "mycket svår",
    };
    let band_en = match lix {
        ..40 => "easy",
        40..50 => "medium, like a newspaper",
        50..60 => "hard, like official texts",
        _ => "very hard",
    };
    let what = Text::new(
        format!("Texten har LIX {lix} ({band}). Sikta på högst {most}."),
        format!("The text has LIX {lix} ({band_en}). Aim for {most} at most."),
    );
    let body = subject.post.body.clone();
    let place = subject.text.blocks().iter().map(|block| block.passage.source(0..block.text.source.len()));
    let place = place.into_iter().find(|span| body.contains(&span.start)).unwrap_or(body.start..body.start);
    vec![Finding::at(place, what).with_confidence(Confidence::Doubtful)]
}
