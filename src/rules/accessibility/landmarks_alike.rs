use std::collections::BTreeSet;

use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// Two landmarks of one kind that cannot be told apart.
pub static RULE: Rule = Rule {
    title: Text::fixed("Två delar av sidan heter lika", "Two parts of the page have one name"),
    why: Text::fixed(
        "Den som hoppar mellan sidans delar hör ”navigering, navigering” och vet inte vilken som är vilken.",
        "Those who jump between the page's parts hear “navigation, navigation” and cannot tell which is which.",
    ),
    help: Text::fixed(
        "Ge varje <nav> och <aside> ett eget namn med aria-label eller en rubrik.",
        "Give each <nav> and <aside> a name of its own with aria-label or a heading.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Page("<nav><a href=\"/\">Hem</a></nav><nav><a href=\"/om\">Om oss</a></nav>"),
    accepted: Example::Page(
        "<nav aria-label=\"Sidor\"><a href=\"/\">Hem</a></nav><nav aria-label=\"Om bloggen\"><a href=\"/om\">Om oss</a></nav>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut findings = Vec::new();
    let landmarks = ["navigation", "complementary", "region", "search", "banner", "contentinfo"];
    for id in page.with_role(&landmarks).filter(|&id| page.is_exposed(id)) {
        let role = page.role_name(id);
        if !seen.insert((role, page.name(id))) {
            let finding = page.finding(
                id,
                "En annan del av samma slag heter lika.",
                "Another part of the same kind has the same name.",
            );
            findings.push(finding.with_confidence(Confidence::Likely));
        }
    }
    findings
}
