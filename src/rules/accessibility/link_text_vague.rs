use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, PageSubject, Rule};

/// A link whose text says nothing of where it leads.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länktexten säger inte vart länken leder", "The link text does not say where the link leads"),
    why: Text::fixed(
        "Den som går igenom sidans länkar i en lista hör ”klicka här” tio gånger.",
        "Those who go through the page's links in a list hear “click here” ten times.",
    ),
    help: Text::fixed(
        "Skriv vart länken leder: ”Matsedeln för vecka 47”.",
        "Say where the link leads: “The menu for week 47”.",
    ),
    basis: &["O61"],
    act: &["aizyf1"],
    wcag: &["2.4.4", "2.4.9"],
    refused: Example::Page("<p>Matsedeln finns <a href=\"/mat\">här</a>.</p>"),
    accepted: Example::Page("<p>Se <a href=\"/mat\">matsedeln för vecka 47</a>.</p>"),
    check: Check::Page(check),
};

/// Texts that fit any link at all, without their punctuation.
const VAGUE: [&str; 38] = [
    "här",
    "klicka här",
    "klicka",
    "tryck här",
    "läs mer",
    "läs mer här",
    "läs vidare",
    "mer",
    "mer här",
    "länk",
    "länken",
    "se här",
    "se mer",
    "visa mer",
    "mer information",
    "mer info",
    "gå hit",
    "hit",
    "denna länk",
    "den här länken",
    "denna sida",
    "här är länken",
    "ladda ner",
    "ladda ned",
    "öppna",
    "fortsätt",
    "click here",
    "here",
    "click",
    "read more",
    "more",
    "learn more",
    "link",
    "this link",
    "this page",
    "see more",
    "more info",
    "go",
];

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for &id in document.elements().iter().filter(|&&id| page.role_name(id) == "link" && page.is_exposed(id)) {
        let name = page.name(id).to_lowercase();
        let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
        let is_address = ["http://", "https://", "www."].iter().any(|start| name.starts_with(start));
        if VAGUE.contains(&bare) || is_address {
            let sv = "Länktexten säger inte vart länken leder.";
            let en = "The link text does not say where the link leads.";
            let finding = page.finding(id, sv, en);
            // What is described beside it may be enough, but only a person can say so.
            let confidence = if document.has(id, "aria-describedby") || is_address {
                Confidence::Doubtful
            } else {
                Confidence::Likely
            };
            findings.push(finding.with_confidence(confidence));
        }
    }
    findings
}
