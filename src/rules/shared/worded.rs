//! What the rules on words share: a finding for each hit of a detector, with its proposal as help.

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{PostSubject, TextSubject};
use crate::wording::{self, Hit};

/// Findings for what a detector finds in the words that readers meet: what is the matter, and what to do if the rule's own
/// help is not enough.
pub(crate) fn words(
    subject: &TextSubject<'_>,
    detect: impl Fn(&wording::Text<'_>) -> Vec<Hit>,
    say: impl Fn(&Hit) -> (Text, Option<Text>),
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for block in subject.blocks() {
        for hit in detect(&block.text) {
            let (what, help) = say(&hit);
            let span = block.passage.source(hit.range.clone());
            let help = help.filter(|help| !repeats_person(subject, &span, &block.text.source[hit.range.clone()], help));
            findings.push(Finding { help, ..Finding::at(span, what).with_confidence(hit.confidence) });
        }
    }
    findings
}

/// Findings for the links whose address has a fault: how sure, what, and what to link to instead.
pub(crate) fn addresses(
    subject: &PostSubject<'_>,
    fault: impl Fn(&str) -> Option<(Confidence, Text, Text)>,
) -> Vec<Finding> {
    let links = subject.document.links.iter().filter_map(|link| {
        let (confidence, what, instead) = fault(&link.destination)?;
        let is_address = instead.sv == instead.en;
        let help = if is_address {
            Text::new(format!("Länka till {}", instead.sv), format!("Link to {}", instead.en))
        } else {
            sentence(&instead)
        };
        let repeats = is_address && repeats_person(subject.text, &link.span, &link.destination, &help);
        let finding = Finding::at(link.span.clone(), what).with_confidence(confidence);
        Some(if repeats { finding } else { finding.with_help(help) })
    });
    links.collect()
}

/// Whether a proposal would repeat the author's words where something personal stands among them: no report may.
fn repeats_person(subject: &TextSubject<'_>, span: &std::ops::Range<usize>, words: &str, help: &Text) -> bool {
    let own = words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| word.chars().count() > 2);
    let quoted = help.sv.to_lowercase();
    own.into_iter().any(|word| quoted.contains(&word.to_lowercase()))
        && subject.sightings().iter().any(|sighting| sighting.span.start < span.end && span.start < sighting.span.end)
}

/// A proposal as a sentence of its own: `skriv ordet` → `Skriv ordet.`
pub(crate) fn sentence(proposal: &Text) -> Text {
    let whole = |text: &str| {
        let mut signs = text.chars();
        let first: String = signs.next().map(char::to_uppercase).into_iter().flatten().collect();
        let end = if text.ends_with(['.', '!', '?']) { "" } else { "." };
        format!("{first}{}{end}", signs.as_str())
    };
    Text::new(whole(&proposal.sv), whole(&proposal.en))
}
