use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Check, Example, Rule, TextSubject};
use crate::rules::shared::worded;
use crate::wording::emoji;

/// More emoji than a reader bears.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det är många emojier", "There are many emoji"),
    why: Text::fixed(
        "Varje emoji läses upp med sitt hela namn. Rader av dem, eller emojier som punkter i en lista, gör inlägget svårt att lyssna på.",
        "Every emoji is read aloud by its full name. Rows of them, or emoji as the bullets of a list, make the post hard to listen to.",
    ),
    help: Text::fixed(
        "Behåll en eller två som förstärker det du skriver. Gör en vanlig lista med bindestreck i stället för emojier.",
        "Keep one or two that strengthen what you write. Make an ordinary list with hyphens instead of emoji.",
    ),
    basis: &["O62"],
    act: &[],
    wcag: &[],
    refused: Example::Post("Vilken dag i skogen! 🌲🍂🐿️\n"),
    accepted: Example::Post("Vilken dag i skogen! 🌲\n"),
    check: Check::Text(check),
};

fn check(subject: &TextSubject<'_>) -> Vec<Finding> {
    let mut findings = worded::words(subject, emoji::crowds, |hit| {
        let what = match hit.category {
            "bullet" => Text::fixed(
                "Raden börjar med en emoji i stället för en punkt.",
                "The line begins with an emoji instead of a bullet.",
            ),
            _ => Text::fixed("Här står flera emojier i rad.", "Several emoji stand in a row here."),
        };
        (what, None)
    });
    findings.extend(too_many(subject).filter(|_| findings.is_empty()));
    findings
}

/// One finding for the post, at the first emoji above the number the policy allows.
fn too_many(subject: &TextSubject<'_>) -> Option<Finding> {
    let most = subject.blog.policy.language.emoji as usize;
    let all = subject.blocks().iter().flat_map(|block| {
        let runs = emoji::runs(block.text.source).into_iter();
        runs.flat_map(|run| run.emoji).map(|one| block.passage.source(one))
    });
    let all: Vec<_> = all.collect();
    let first = all.get(most)?;
    let what = Text::new(
        format!("Inlägget har {} emojier. {most} är lagom.", all.len()),
        format!("The post has {} emoji. {most} are enough.", all.len()),
    );
    Some(Finding::at(first.clone(), what).with_confidence(Confidence::Doubtful))
}
