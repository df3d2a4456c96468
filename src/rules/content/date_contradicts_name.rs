use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A date in the front matter that is not the one in the name.
pub static RULE: Rule = Rule {
    title: Text::fixed("Datumet är ett annat än i filens namn", "The date is another than in the file's name"),
    why: Text::fixed(
        "Två datum ger två svar på när inlägget ska lämna bloggen.",
        "Two dates give two answers to when the post is to leave the blog.",
    ),
    help: Text::fixed(
        "Ändra datumet i huvudet eller i filens namn så att de är lika. Du kan också ta bort det ena.",
        "Change the date in the front matter or in the file's name so that they agree. You may also remove one of them.",
    ),
    basis: &["O34"],
    act: &[],
    wcag: &[],
    refused: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-19\n+++\n\nVi samlade löv.\n"),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let contradictions = subject.post.faults.iter().filter_map(|fault| match fault {
        ContentFault::DateContradictsName { span, name } => Some((span.clone(), *name)),
        _ => None,
    });
    contradictions
        .map(|(span, name)| {
            let what = Text::new(
                format!("Här står ett annat datum än i filens namn, {name}."),
                format!("The date here is another than in the file's name, {name}."),
            );
            Finding::at(span, what)
        })
        .collect()
}
