use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::emoji;

/// An emoji where a word should stand.
pub static RULE: Rule = Rule {
    title: Text::fixed("En emoji står i stället för ett ord", "An emoji stands for a word"),
    why: Text::fixed(
        "En skärmläsare läser upp emojins namn, alla ser inte samma bild, och meningen går sönder för den som inte förstår den. Emojier får förstärka texten men inte ersätta något i den.",
        "A screen reader speaks the emoji’s name, not everybody sees the same picture, and the sentence breaks for those who do not understand it. Emoji may strengthen the text, not replace any of it.",
    ),
    help: Text::fixed(
        "Skriv ordet, och sätt emojin sist i meningen om du vill ha den kvar: ”Vi åkte cykel till skogen 🚲”.",
        "Write the word, and put the emoji last in the sentence if you want to keep it: “We rode bicycles to the wood 🚲”.",
    ),
    basis: &["O62"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vi åkte 🚲 till skogen och letade kottar.\n"),
    accepted: Example::Post("Vi åkte cykel till skogen och letade kottar 🚲\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Emojin står där ett ord skulle stå.", "The emoji stands where a word should.");
    worded::words(subject, emoji::for_words, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
