use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PagesSubject, Rule};
use crate::rules::shared::link_order;

/// Contact and help in another order than on other pages.
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidfoten är olika på olika sidor", "The footer differs between pages"),
    why: Text::fixed(
        "Den som har svårt att minnas eller lyssnar räknar med att allt står på samma plats.",
        "Those who find it hard to remember, or who listen, count on everything standing in the same place.",
    ),
    help: Text::fixed(
        "Låt länkarna stå i samma ordning på alla sidor.",
        "Let the links stand in the same order on all pages.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["3.2.6"],
    refused: Example::Pages(&[
        ("a.html", "<footer><a href='a.html'>Hem</a><a href='b.html'>Om oss</a><a href='c.html'>Kontakt</a></footer>"),
        ("b.html", "<footer><a href='c.html'>Kontakt</a><a href='b.html'>Om oss</a><a href='a.html'>Hem</a></footer>"),
    ]),
    accepted: Example::Pages(&[
        ("a.html", "<footer><a href='a.html'>Hem</a><a href='b.html'>Om oss</a><a href='c.html'>Kontakt</a></footer>"),
        ("b.html", "<footer><a href='a.html'>Hem</a><a href='c.html'>Kontakt</a></footer>"),
    ]),
    check: Check::Pages(check),
};

fn check(subject: &PagesSubject<'_>) -> Vec<Finding> {
    link_order::differing(
        subject,
        |page| &page.help,
        |first| {
            Text::new(
                format!("Länkarna i sidfoten står i en annan ordning än på {first}."),
                format!("The links of the footer stand in another order than on {first}."),
            )
        },
    )
}
