use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post or page that could not be read.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen går inte att läsa", "The file cannot be read"),
    why: Text::fixed(
        "Det som inte går att läsa kan inte granskas, och det som inte är granskat publiceras inte.",
        "What cannot be read cannot be examined, and what is not examined is not published.",
    ),
    help: Text::fixed(
        "Se efter att filen inte är öppen i ett annat program och att du får läsa den. En text får vara högst 200 MB.",
        "Make sure that the file is not open in another program and that you may read it. A text may be 200 MB at most.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/2026-11-20-lov.md", ExampleFile::Locked)]),
    accepted: Example::Post("Vi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.post.faults.contains(&ContentFault::Unreadable) {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed("Filen gick inte att läsa.", "The file could not be read."))]
}
