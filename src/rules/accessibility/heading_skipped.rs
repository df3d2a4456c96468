use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A heading that lies more than one step below the one before it, or above the post's own title.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rubriknivå är överhoppad", "A heading level is skipped"),
    why: Text::fixed(
        "Den som lyssnar på sidan hoppar mellan rubrikerna. När en nivå fattas verkar något vara borta.",
        "Those who listen to the page jump between its headings. A missing level sounds as if something were lost.",
    ),
    help: Text::fixed(
        "Inläggets titel är nivå 1. Börja med ## och gå en nivå i taget: ## och sedan ###.",
        "The post's title is level 1. Begin with ## and go one level at a time: ## and then ###.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["1.3.1"],
    refused: Example::Post("## Ute\n\nVi gick ut.\n\n#### Inne\n\nVi gick in.\n"),
    accepted: Example::Post(
        "## Ute\n\nVi gick ut.\n\n### I skogen\n\nVi satt på en stock.\n\n## Inne\n\nVi gick in.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before = 1;
    for heading in &subject.document.headings {
        if heading.level == 1 {
            let what = Text::fixed(
                "Rubriken har nivå 1, som inläggets egen titel.",
                "The heading has level 1, like the post's own title.",
            );
            findings.push(Finding::at(heading.span.clone(), what));
        } else if heading.level > before + 1 {
            let what = Text::new(
                format!("Rubriken har nivå {}, men den före har nivå {before}.", heading.level),
                format!("The heading has level {}, but the one before it has level {before}.", heading.level),
            );
            findings.push(Finding::at(heading.span.clone(), what));
        }
        before = heading.level;
    }
    findings
}
