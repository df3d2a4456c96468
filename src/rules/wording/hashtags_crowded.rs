use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::wording::hashtags;

/// More hashtags than serve a purpose.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är många hashtaggar", "There are many hashtags"),
    why: Text::fixed(
        "Hashtaggar ska bara finnas när de fyller en funktion. Många i rad är brus för den som läser och för den som lyssnar.",
        "Hashtags are to stand only where they have a function. Many in a row are noise for readers and listeners.",
    ),
    help: Text::fixed(
        "Behåll dem som någon verkligen letar efter. Inläggets ämnen skrivs med tags i huvudet.",
        "Keep those that somebody really searches for. The post’s subjects are written as tags in the front matter.",
    ),
    basis: &["O63"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Ute! #Skog #Höst #Löv #Kottar #Lek #Natur #Regn\n"),
    accepted: Example::Post("Ute! #Skog #Höst\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let most = subject.blog.policy.language.hashtags as usize;
    let all = subject
        .blocks()
        .iter()
        .flat_map(|block| hashtags::tags(block.text.source).into_iter().map(|tag| block.passage.source(tag)));
    let all: Vec<_> = all.collect();
    let Some(first) = all.get(most) else { return Vec::new() };
    let what = Text::new(
        format!("Inlägget har {} hashtaggar. {most} är mer än nog.", all.len()),
        format!("The post has {} hashtags. {most} are more than enough.", all.len()),
    );
    vec![Finding::at(first.clone(), what).with_confidence(Confidence::Doubtful)]
}
