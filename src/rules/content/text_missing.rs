use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A post or page without a word in it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget är tomt", "The post is empty"),
    why: Text::fixed(
        "Ett tomt inlägg i flödet gör läsarna osäkra på om något är trasigt.",
        "An empty post in the feed makes readers wonder whether something is broken.",
    ),
    help: Text::fixed(
        "Skriv några rader, eller sätt draft = true tills det är klart.",
        "Write a few lines, or set draft = true until it is done.",
    ),
    basis: &["S19"],
    act: &[],
    wcag: &[],
    refused: Example::Post("\n"),
    accepted: Example::Post("Vi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    if !post.body_text().trim().is_empty() || post.faults.contains(&ContentFault::Unreadable) {
        return Vec::new();
    }
    vec![Finding::at(
        post.body.clone(),
        Text::fixed("Det står ingenting under huvudet.", "There is nothing below the front matter."),
    )]
}
