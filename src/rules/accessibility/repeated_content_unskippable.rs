use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::repetition::Repetition;
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page that offers no way past what all pages repeat (ACT cf77f2 with its parts).
pub static RULE: Rule = Rule {
    title: Text::fixed("Det går inte att hoppa förbi menyn", "There is no way past the menu"),
    why: Text::fixed(
        "Den som använder tangenter eller lyssnar måste gå igenom menyn på varje sida.",
        "Those who use the keyboard or listen must go through the menu on every page.",
    ),
    help: Text::fixed(
        "Lägg innehållet i <main>, börja det med en rubrik och lägg en länk ”Till innehållet” först på sidan.",
        "Put the content in <main>, begin it with a heading and put a link “To the content” first on the page.",
    ),
    basis: &["O61"],
    act: &["cf77f2", "b40fd1", "ye5d6e", "047fe0", "3e12e1"],
    wcag: &["2.4.1"],
    refused: Example::Page(
        "<nav><a href=\"/\">Hem</a> <a href=\"/arkiv\">Arkiv</a></nav><div>Vi gick till skogen.</div>",
    ),
    accepted: Example::Page(
        "<a href=\"#main\">Till innehållet</a><nav><a href=\"/\">Hem</a></nav><main id=\"main\"><h1>Utflykten</h1><p>Vi gick till skogen.</p></main>",
    ),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let Some(repetition) = Repetition::of(page) else { return Vec::new() };
    let Some(body) = page.document.body() else { return Vec::new() };
    let (landmark, heading, link) =
        (repetition.has_landmark(page), repetition.has_heading(page), repetition.has_skip_link(page));
    let mut findings = Vec::new();
    if !landmark {
        findings.push(
            page.finding(
                body,
                "Innehållet ligger inte i något landmärke (<main>).",
                "The content lies in no landmark (<main>).",
            )
            .failing(&["b40fd1"], &[]),
        );
    }
    if !heading {
        findings.push(
            page.finding(
                body,
                "Innehållet börjar inte med någon rubrik.",
                "The content does not begin with a heading.",
            )
            .failing(&["047fe0"], &[]),
        );
    }
    if !link {
        findings.push(
            page.finding(
                body,
                "Det finns ingen länk förbi det som upprepas.",
                "There is no link past what is repeated.",
            )
            .failing(&["ye5d6e"], &[]),
        );
    }
    if landmark || heading || link || repetition.is_collapsible(page) {
        // One way past is enough; the others are advice.
        for finding in &mut findings {
            finding.confidence = Confidence::Doubtful;
        }
    } else {
        findings.push(
            page.finding(
                body,
                "Det går inte att hoppa förbi det som upprepas.",
                "There is no way past what is repeated.",
            )
            .failing(&["cf77f2", "3e12e1"], &["2.4.1"]),
        );
    }
    findings
}
