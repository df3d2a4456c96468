use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::wording::emoji;

/// A heading without words.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rubrik är tom", "A heading is empty"),
    why: Text::fixed(
        "Skärmläsaren säger ”rubrik” och sedan ingenting.",
        "The screen reader says “heading” and then nothing.",
    ),
    help: Text::fixed(
        "Skriv rubrikens ord efter ##, eller ta bort raden.",
        "Write the heading's words after ##, or remove the line.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1", "2.4.6"],
    refused: Example::Post("## \n\nVi gick ut.\n"),
    accepted: Example::Post("## Ute\n\nVi gick ut.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    // A heading of emoji only has a rule of its own, which tells what they are called.
    let is_blank = |text: &str| !text.chars().any(char::is_alphanumeric) && !emoji::is_alone(text);
    let blank = subject.document.headings.iter().filter(|heading| is_blank(&heading.text));
    blank
        .map(|heading| {
            let what = Text::fixed("Rubriken har inga ord.", "The heading has no words.");
            Finding::at(heading.span.clone(), what)
        })
        .collect()
}
