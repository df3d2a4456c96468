use crate::addresses::Destination;
use crate::diagnostic::{Confidence, Finding, Text};
use crate::retention::{Standing, standing};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A link to a post that is not on the blog: a draft, one to come, or one that has left.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länken går till något som inte syns", "The link leads to something that is not seen"),
    why: Text::fixed(
        "Inlägget är ett utkast, kommer senare eller har lämnat bloggen. Orden står kvar, men utan länk.",
        "The post is a draft, comes later or has left the blog. The words stay, without a link.",
    ),
    help: Text::fixed(
        "Du behöver inte göra något. Vill du kan du skriva om meningen.",
        "You need not do anything. You may rephrase the sentence if you like.",
    ),
    basis: &["M33"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        (
            "content/posts/2026-11-18-kottar.md",
            ExampleFile::Text("+++\ntitle = \"Kottar\"\ndraft = true\n+++\n\nVi räknade kottar.\n"),
        ),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi har också [räknat kottar](2026-11-18-kottar.md).\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        (
            "content/posts/2026-11-18-kottar.md",
            ExampleFile::Text("+++\ntitle = \"Kottar\"\n+++\n\nVi räknade kottar.\n"),
        ),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi har också [räknat kottar](2026-11-18-kottar.md).\n",
            ),
        ),
    ]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let blog = subject.blog;
    let exists = |path: &str| blog.world.entry(path).is_some();
    let links = subject.document.links.iter();
    links
        .filter_map(|link| {
            let target = match subject.addresses.resolve(&subject.post.folder, &link.destination, exists) {
                Destination::Text(index, _) => blog.posts.get(index)?,
                _ => return None,
            };
            let what = match standing(target, &blog.policy.retention, blog.today) {
                Standing::Live { .. } => return None,
                Standing::Draft => Text::fixed("Länken går till ett utkast.", "The link leads to a draft."),
                Standing::Scheduled(day) => Text::new(
                    format!("Länken går till ett inlägg som syns först {day}."),
                    format!("The link leads to a post that is seen from {day}."),
                ),
                Standing::Expired(day) => Text::new(
                    format!("Länken går till ett inlägg som lämnade bloggen {day}."),
                    format!("The link leads to a post that left the blog on {day}."),
                ),
                Standing::Undated => {
                    Text::fixed("Länken går till ett inlägg utan datum.", "The link leads to a post without a date.")
                }
            };
            Some(Finding::at(link.span.clone(), what).with_confidence(Confidence::Doubtful))
        })
        .collect()
}
