use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PagesSubject, Rule};
use crate::rules::shared::link_order;

/// A menu whose links stand in another order than on other pages.
pub static RULE: Rule = Rule {
    title: Text::fixed("Menyn är olika på olika sidor", "The menu differs between pages"),
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
    wcag: &["3.2.3"],
    refused: Example::Pages(&[
        ("a.html", "<nav><a href='a.html'>Hem</a><a href='b.html'>Om oss</a><a href='c.html'>Kontakt</a></nav>"),
        ("b.html", "<nav><a href='c.html'>Kontakt</a><a href='b.html'>Om oss</a><a href='a.html'>Hem</a></nav>"),
    ]),
    accepted: Example::Pages(&[
        ("a.html", "<nav><a href='a.html'>Hem</a><a href='b.html'>Om oss</a><a href='c.html'>Kontakt</a></nav>"),
        ("b.html", "<nav><a href='a.html'>Hem</a><a href='c.html'>Kontakt</a></nav>"),
    ]),
    check: Check::Pages(check),
};

fn check(subject: &PagesSubject<'_>) -> Vec<Finding> {
    link_order::differing(
        subject,
        |page| &page.navigation,
        |first| {
            Text::new(
                format!("Länkarna i menyn står i en annan ordning än på {first}."),
                format!("The links of the menu stand in another order than on {first}."),
            )
        },
    )
}
