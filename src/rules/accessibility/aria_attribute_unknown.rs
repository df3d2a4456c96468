use crate::diagnostic::{Finding, Text};
use crate::markup::aria;
use crate::rule::{Check, Example, PageSubject, Rule};

/// An `aria-*` attribute that does not exist (ACT 5f99a7).
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett aria-attribut finns inte", "There is no such aria attribute"),
    why: Text::fixed(
        "Hjälpmedel bryr sig inte om attribut som inte finns, så det som skulle sägas blir osagt.",
        "Assistive technology ignores attributes that do not exist, so what was to be said is not.",
    ),
    help: Text::fixed(
        "Rätta stavningen. Attributen står i WAI-ARIA 1.2.",
        "Correct the spelling. The attributes are listed in WAI-ARIA 1.2.",
    ),
    basis: &["O61"],
    act: &["5f99a7"],
    wcag: &[],
    refused: Example::Page("<button aria-labeled=\"Stäng\">×</button>"),
    accepted: Example::Page("<button aria-label=\"Stäng\">×</button>"),
    check: Check::Page(check),
};

fn check(subject: &PageSubject<'_>) -> Vec<Finding> {
    let page = subject.page;
    let document = &page.document;
    let mut findings = Vec::new();
    for id in document.having_aria().filter(|&id| document.is_html(id) || document.is_svg(id)) {
        for (name, _) in document.attributes(id) {
            if name.starts_with("aria-") && aria::property(name).is_none() {
                findings.push(page.finding(
                    id,
                    &format!("Attributet {name} finns inte."),
                    &format!("There is no attribute {name}."),
                ));
            }
        }
    }
    findings
}
