use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::swedish::lexicon;
use crate::wording::hashtags;

/// A hashtag whose words do not begin with capitals.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Orden i hashtaggen börjar inte med stor bokstav",
        "The words of the hashtag do not begin with capitals",
    ),
    why: Text::fixed(
        "Utan stora bokstäver hör en skärmläsare inte var orden i en hashtagg börjar, och den är svår att läsa för alla.",
        "Without capitals a screen reader does not hear where the words of a hashtag begin, and it is hard to read for everybody.",
    ),
    help: Text::fixed(
        "Börja varje ord i hashtaggen med stor bokstav: #UtflyktTillSkogen.",
        "Begin every word of the hashtag with a capital: #UtflyktTillSkogen.",
    ),
    basis: &["O63"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vi var ute hela dagen. #utflykttillskogen\n"),
    accepted: Example::Post("Vi var ute hela dagen. #UtflyktTillSkogen\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let is_word = |letters: &str| lexicon::word(letters) & lexicon::WORD != 0;
    worded::words(
        subject,
        |text| hashtags::without_capitals(text, &is_word),
        |hit| {
            let what = Text::fixed(
                "Hashtaggens ord börjar inte med stor bokstav.",
                "The hashtag’s words do not begin with capitals.",
            );
            let help =
                hit.instead.as_ref().map(|tag| Text::new(format!("Skriv {}.", tag.sv), format!("Write {}.", tag.en)));
            (what, help)
        },
    )
}
