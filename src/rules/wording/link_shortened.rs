use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::worded;
use crate::wording::links;

/// A link through a shortener.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länken döljer vart den leder", "The link hides where it leads"),
    why: Text::fixed(
        "Den som ser en förkortad adress vet inte vart den går, och den kan ändras i efterhand. Länkar till obekräftad information ska inte finnas på bloggen.",
        "Those who see a shortened address do not know where it goes, and it can be changed afterwards. Links to unconfirmed information have no place in the blog.",
    ),
    help: Text::fixed(
        "Öppna länken, kopiera adressen som du kommer till och länka dit.",
        "Open the link, copy the address you arrive at and link there.",
    ),
    basis: &["O75"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Läs [läroplanen för förskolan](https://bit.ly/3abcdef).\n"),
    accepted: Example::Post("Läs [läroplanen för förskolan](https://www.skolverket.se/laroplan).\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    worded::addresses(subject, |address| {
        let fault = links::fault(address).filter(|fault| fault.category == "shortened")?;
        Some((fault.confidence, Text::fixed("Adressen är förkortad.", "The address is shortened."), fault.instead))
    })
}
