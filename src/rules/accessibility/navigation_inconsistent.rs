use std::collections::BTreeMap;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PagesSubject, Rule};

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
    let Some(first) = subject.pages.iter().find(|page| !page.navigation.is_empty()) else { return Vec::new() };
    let names: BTreeMap<&str, usize> =
        first.navigation.iter().enumerate().map(|(place, (name, _))| (name.as_str(), place)).collect();
    let mut findings = Vec::new();
    for page in subject.pages {
        // Links may come or go with the page; those on both keep their order.
        let shared: Vec<usize> =
            page.navigation.iter().filter_map(|(name, _)| names.get(name.as_str()).copied()).collect();
        if !shared.is_sorted() {
            let what = Text::new(
                format!("Länkarna i menyn står i en annan ordning än på {}.", first.address),
                format!("The links of the menu stand in another order than on {}.", first.address),
            );
            findings.push(Finding::new(what).in_file(page.address.clone()).with_confidence(Confidence::Likely));
        }
    }
    findings
}
