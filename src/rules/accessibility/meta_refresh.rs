use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A page that reloads or moves on by itself (ACT bc659a, bisz58).
pub static RULE: Rule = Rule {
    title: Text::fixed("Sidan byts ut av sig själv", "The page changes by itself"),
    why: Text::fixed(
        "Den som läser långsamt eller lyssnar blir avbruten mitt i.",
        "Those who read slowly, or listen, are interrupted in the middle.",
    ),
    help: Text::fixed(
        "Ta bort <meta http-equiv=\"refresh\">. Ska man vidare: skriv en länk, eller flytta adressen på servern.",
        "Remove <meta http-equiv=\"refresh\">. If readers are to go on, write a link, or redirect on the server.",
    ),
    basis: &["O61"],
    act: &["bc659a", "bisz58"],
    wcag: &["2.2.1", "2.2.4", "3.2.5"],
    refused: Example::Page("<meta http-equiv=\"refresh\" content=\"30\">"),
    accepted: Example::Page("<meta name=\"description\" content=\"Lönnens blogg\">"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut refreshes = document.all(&["meta"]).filter(|&id| {
        document.attribute(id, "http-equiv").is_some_and(|kind| kind.trim().eq_ignore_ascii_case("refresh"))
    });
    // The first valid one wins; a browser ignores those after it.
    let Some((id, seconds)) = refreshes.find_map(|id| Some((id, delay(document.attribute(id, "content")?)?))) else {
        return Vec::new();
    };
    if seconds == 0 {
        return Vec::new();
    }
    let finding =
        page.finding(id, "Sidan byts ut av sig själv efter en stund.", "The page changes by itself after a while.");
    // More than twenty hours is time enough for WCAG 2.2.1.
    let long = seconds > 72_000;
    vec![if long {
        finding.failing(&["bisz58"], &["2.2.4", "3.2.5"])
    } else {
        finding.failing(&["bc659a", "bisz58"], &["2.2.1", "2.2.4", "3.2.5"])
    }]
}

/// The seconds of a `refresh`, by the HTML standard's shared declarative refresh steps; `None` if a browser would not obey.
fn delay(content: &str) -> Option<u64> {
    let content = content.trim_start_matches(|c: char| c.is_ascii_whitespace());
    let end = content.find(|c: char| !c.is_ascii_digit()).unwrap_or(content.len());
    let (digits, rest) = content.split_at(end);
    if digits.is_empty() && !rest.starts_with('.') {
        return None;
    }
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let separated = rest.is_empty() || rest.starts_with(|c: char| c == ';' || c == ',' || c.is_ascii_whitespace());
    separated.then(|| if digits.is_empty() { 0 } else { digits.parse().unwrap_or(u64::MAX) })
}
