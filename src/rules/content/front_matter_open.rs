use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// Front matter that is opened and never closed.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inläggets huvud är inte avslutat", "The post's front matter is not closed"),
    why: Text::fixed(
        "Utan den andra raden med +++ går det inte att se var huvudet slutar och texten börjar.",
        "Without the second line of +++ nobody can see where the front matter ends and the text begins.",
    ),
    help: Text::fixed(
        "Skriv +++ på en egen rad före inläggets text.",
        "Write +++ on a line of its own before the post's text.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n\nBarngruppen samlade löv på gården.\n"),
    accepted: Example::Post(
        "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nBarngruppen samlade löv på gården.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let open = subject.post.faults.iter().filter_map(|fault| match fault {
        ContentFault::FrontMatterOpen(span) => Some(span.clone()),
        _ => None,
    });
    let what = Text::fixed("Huvudet börjar här men slutar aldrig.", "The front matter begins here and never ends.");
    open.map(|span| Finding::at(span, what.clone())).collect()
}
