use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::worded;
use crate::wording::links;

/// A link that pays somebody or follows the reader.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länken spårar läsaren eller ger någon betalt", "The link follows the reader or pays somebody"),
    why: Text::fixed(
        "Tillägg i adressen talar om för andra vem som klickade och varifrån, och ibland vem som ska få betalt. Det hör inte hemma på en kommuns blogg.",
        "Additions to the address tell others who clicked and from where, and in affiliate links who is to be paid. That has no place in a municipality’s blog.",
    ),
    help: Text::fixed(
        "Ta bort tillägget efter frågetecknet, eller länka direkt till sidan.",
        "Remove the addition after the question mark, or link straight to the page.",
    ),
    basis: &["O75", "O76", "M11"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Se [filmen om skogen](https://www.skolverket.se/film?utm_source=blogg).\n"),
    accepted: Example::Post("Se [filmen om skogen](https://www.skolverket.se/film?id=4).\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    worded::addresses(subject, |address| {
        let fault = links::fault(address).filter(|fault| fault.category != "shortened")?;
        Some((
            fault.confidence,
            match fault.category {
                "affiliate" => Text::fixed("Länken ger någon betalt.", "The link pays somebody."),
                _ => Text::fixed("Länken spårar läsaren.", "The link follows the reader."),
            },
            fault.instead,
        ))
    })
}
