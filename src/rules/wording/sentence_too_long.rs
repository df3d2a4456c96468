use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::wording::readability;

/// Sentences too long to follow, the three longest.
pub static RULE: Rule = Rule {
    title: Text::fixed("Meningen är lång", "The sentence is long"),
    why: Text::fixed(
        "Den som läser långsamt, eller lyssnar, har glömt början när slutet kommer.",
        "Those who read slowly, or listen, have forgotten the beginning when the end comes.",
    ),
    help: Text::fixed("Sätt punkt där en ny tanke börjar.", "Put a full stop where a new thought begins."),
    basis: &["O70", "D16"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "Vi gick till skogen med ryggsäckar och vatten och där satt vi länge under den stora granen och lyssnade på regnet som föll och på fåglarna som sjöng medan soppan blev klar.\n",
    ),
    accepted: Example::Post(
        "Vi gick till skogen med ryggsäckar och vatten. Där satt vi länge under den stora granen och lyssnade på regnet.\n",
    ),
    check: Check::Text(check),
};

/// More would drown what matters.
const MOST_SHOWN: usize = 3;

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let most = subject.blog.policy.language.sentence_words as usize;
    let mut long: Vec<_> = subject
        .blocks()
        .iter()
        .flat_map(|block| {
            let sentences = readability::long_sentences(&block.text, most).into_iter();
            sentences.map(|sentence| (sentence.words, block.passage.source(sentence.range)))
        })
        .collect();
    long.sort_by_key(|(words, span)| (std::cmp::Reverse(*words), span.start));
    long.truncate(MOST_SHOWN);
    let findings = long.into_iter().map(|(words, span)| {
        let what = Text::new(format!("Meningen har {words} ord."), format!("The sentence has {words} words."));
        Finding::at(span, what).with_confidence(Confidence::Doubtful)
    });
    findings.collect()
}
