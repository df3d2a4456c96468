use crate::content::{ContentFault, Kind};
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::settings::FaultKind;

/// A post or page without a title.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget saknar titel", "The post has no title"),
    why: Text::fixed(
        "Titeln är det första som läses upp och det enda som syns i listor och flöden.",
        "The title is the first thing read aloud and the only thing seen in lists and feeds.",
    ),
    help: Text::fixed(
        "Skriv title = \"…\" i huvudet, med några ord om vad som hände.",
        "Write title = \"…\" in the front matter, with a few words on what happened.",
    ),
    basis: &["O61"],
    act: &[],
    wcag: &["2.4.2"],
    refused: Example::Post("+++\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    // Without readable front matter that is the one thing to say.
    let untold = post.faults.iter().any(|fault| {
        matches!(
            fault,
            ContentFault::FrontMatterMissing | ContentFault::FrontMatterOpen(_) | ContentFault::Unreadable
        ) || matches!(fault, ContentFault::Setting(f) if matches!(f.kind, FaultKind::Syntax(_)))
            || matches!(fault, ContentFault::Setting(f) if matches!(&f.kind, FaultKind::WrongKind { key, .. } if key == "title"))
    });
    if post.front.title.is_some() || untold {
        return Vec::new();
    }
    let what = match post.kind {
        Kind::Post => Text::fixed("Inlägget har ingen titel.", "The post has no title."),
        Kind::Page => Text::fixed("Sidan har ingen titel.", "The page has no title."),
    };
    vec![Finding::at(0..0, what)]
}
