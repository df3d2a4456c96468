use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// Marketing for somebody else.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det här är reklam", "This is advertising"),
    why: Text::fixed(
        "En kommuns blogg får inte marknadsföra andra aktörer. Ett erbjudande eller ett nedsatt pris är reklam även när den är vänligt menad.",
        "A municipality’s blog may not market others. An offer or a discount code is advertising even when kindly meant.",
    ),
    help: Text::fixed(
        "Skriv vad ni gjorde, inte var man köper det. Finns det ett samarbete: fråga kommunikationsenheten först.",
        "Write what you did, not where to buy it. If there is a cooperation, ask the communication unit first.",
    ),
    basis: &["O76", "O75"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Använd rabattkoden LEK20 när ni handlar.\n"),
    accepted: Example::Post("Vi byggde av kartonger som vi hade sparat.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Det här läses som reklam.", "This reads as advertising.");
    worded::words(subject, lists::advertising, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
