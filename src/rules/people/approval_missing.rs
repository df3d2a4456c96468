use crate::content::Kind;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post that nobody but its author has looked at, where the policy asks for four eyes.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ingen annan har godkänt inlägget", "Nobody else has approved the post"),
    why: Text::fixed(
        "Fyra ögon ser mer än två. Den som skrivit ser inte alltid det som ett barn eller en familj kan kännas igen på.",
        "Four eyes see more than two. The writer does not always see what a child or a family can be recognised by.",
    ),
    help: Text::fixed(
        "Be en kollega läsa inlägget och skriv funktionen: approved_by = \"förskollärare Tranan\". Det ska vara en annan än författaren.",
        "Ask a colleague to read the post and write the function: approved_by = \"förskollärare Tranan\". It must be another than the author.",
    ),
    basis: &["O08"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[approval]\nfour_eyes = true\n")),
        (
            "content/posts/2026-11-18-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Löv\"\nauthor = \"förskollärare Fjärilen\"\napproved_by = \"Förskollärare Fjärilen\"\n+++\n\nVi samlade löv.\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[guideline]\nsigned_by = [\"legal\", \"communication\", \"it\"]\n")),
        ("content/posts/2026-11-18-lov.md", ExampleFile::Text("+++\ntitle = \"Löv\"\n+++\n\nVi samlade löv.\n")),
    ]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.blog.policy.duties.four_eyes || subject.post.kind == Kind::Page {
        return Vec::new();
    }
    let front = &subject.post.front;
    let plain = |text: &str| text.trim().to_lowercase();
    match (&front.approved_by, &front.author) {
        (None, _) => vec![Finding::new(Text::fixed(
            "Inlägget är inte godkänt av någon annan än författaren.",
            "The post has not been approved by anyone but its author.",
        ))],
        (Some(approver), Some(author)) if plain(&approver.value) == plain(&author.value) => {
            let what = Text::fixed(
                "Författaren har godkänt sitt eget inlägg.",
                "The author has approved the author's own post.",
            );
            vec![Finding::at(approver.span.clone(), what)]
        }
        _ => Vec::new(),
    }
}
