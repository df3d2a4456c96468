use crate::diagnostic::{Finding, Text};
use crate::markup::language;
use crate::rule::{Check, Example, PostSubject, Rule};

/// A language that is no language tag.
pub static RULE: Rule = Rule {
    title: Text::fixed("Språkkoden finns inte", "The language code does not exist"),
    why: Text::fixed(
        "Skärmläsare väljer röst efter koden. Med fel kod läses texten med fel uttal.",
        "Screen readers choose the voice by the code. With a wrong code the text is read with the wrong accent.",
    ),
    help: Text::fixed(
        "Skriv språkets kod med små bokstäver: sv för svenska, en för engelska, ar för arabiska, so för somaliska, uk för ukrainska.",
        "Write the language's code in small letters: sv for Swedish, en for English, ar for Arabic, so for Somali, uk for Ukrainian.",
    ),
    basis: &["D17", "M27"],
    act: &[],
    wcag: &["3.1.1"],
    refused: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nlang = \"svenska\"\n+++\n\nVi samlade löv.\n",
    ),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\nlang = \"sv\"\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let Some(lang) = &subject.post.front.lang else { return Vec::new() };
    if language::primary(&lang.value).is_some() {
        return Vec::new();
    }
    vec![Finding::at(lang.span.clone(), Text::fixed("Det är ingen språkkod.", "This is no language code."))]
}
