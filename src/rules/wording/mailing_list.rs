use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::lists;

/// A request for addresses to a list.
pub static RULE: Rule = Rule {
    title: Text::fixed("Samla inte in adresser till en lista", "Do not gather addresses for a list"),
    why: Text::fixed(
        "Listor på vårdnadshavare går inte längre att försvara: någon måste förvara dem säkert, rätta dem och radera dem, och nyttan är liten.",
        "Lists of guardians are not defensible any more: somebody has to keep them safe, correct them and erase them, and they are of little use.",
    ),
    help: Text::fixed(
        "Ta bort uppmaningen. Den som vill veta när något nytt kommer kan följa bloggens flöde (RSS) utan att uppge något om sig själv.",
        "Leave the request out. Whoever wants to know of news can follow the blog’s feed (RSS) without leaving an address.",
    ),
    basis: &["M10"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Maila mig så lägger jag till dig på listan.\n"),
    accepted: Example::Post("Följ bloggen med flödet i din läsare.\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let what = Text::fixed("Här samlas adresser in till en lista.", "Addresses are gathered for a list here.");
    worded::words(subject, lists::mailing_lists, |hit| (what.clone(), hit.instead.as_ref().map(worded::sentence)))
}
