use crate::diagnostic::{Confidence, Finding, Text};
use crate::markup::surroundings::Surroundings;
use crate::markup::{Document, NodeId};
use crate::rule::{Check, Example, PageSubject, Rule};
use crate::wording::link_text::{self, Emptiness};

/// A link whose text says nothing of where it leads (ACT aizyf1), nor does what stands around it (ACT 5effbb).
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
    act: &["aizyf1", "5effbb"],
    wcag: &["2.4.4", "2.4.9"],
    refused: Example::Page("<p>Matsedeln finns <a href=\"/mat\">här</a>.</p>"),
    accepted: Example::Page("<p>Se <a href=\"/mat\">matsedeln för vecka 47</a>.</p>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut surroundings = Surroundings::default();
    let mut findings = Vec::new();
    for id in page.with_role(&["link"]).filter(|&id| page.is_exposed(id)) {
        let name = page.name(id);
        // In a blog the author's own links are judged where they are written, and told with their place.
        let is_judged = subject.blog.is_some() && is_in_main(document, id);
        let emptiness = link_text::emptiness(name).filter(|(emptiness, _)| *emptiness != Emptiness::Nothing);
        if let Some((emptiness, _)) = emptiness.filter(|_| !is_judged) {
            let sv = "Länktexten säger inte vart länken leder.";
            let en = "The link text does not say where the link leads.";
            let finding = page.finding(id, sv, en);
            // What is described beside it may be enough, but only a person can say so.
            let confidence = if document.has(id, "aria-describedby") || emptiness == Emptiness::Address {
                Confidence::Doubtful
            } else {
                Confidence::Likely
            };
            // Words around the link are enough for 2.4.4, not for 2.4.9.
            let finding = if emptiness == Emptiness::Phrase && !surroundings.say_anything(page, id) {
                finding
            } else {
                finding.failing(&["aizyf1"], &["2.4.9"])
            };
            findings.push(finding.with_confidence(confidence));
        }
    }
    findings
}

fn is_in_main(document: &Document, id: NodeId) -> bool {
    std::iter::successors(Some(id), |&id| document.parent(id)).any(|id| document.is(id, "main"))
}
