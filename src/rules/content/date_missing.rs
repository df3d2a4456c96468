use crate::content::ContentFault;
use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A post without a date, in its front matter or its name.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget saknar datum", "The post has no date"),
    why: Text::fixed(
        "Datumet avgör när inlägget ska lämna bloggen. Utan det kan det inte publiceras.",
        "The date decides when the post is to leave the blog. Without it the post cannot be published.",
    ),
    help: Text::fixed(
        "Skriv date = 2026-11-20 i huvudet, eller börja filens namn med datumet.",
        "Write date = 2026-11-20 in the front matter, or begin the file's name with the date.",
    ),
    basis: &["M32", "M33", "O34"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/lov.md",
        ExampleFile::Text("+++\ntitle = \"Höstens löv\"\n+++\n\nVi samlade löv.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/posts/lov.md",
        ExampleFile::Text("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    )]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    if !subject.post.faults.contains(&ContentFault::DateMissing) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Varken huvudet eller filens namn säger vilken dag inlägget är från.",
        "Neither front matter nor file name says which day the post is from.",
    );
    vec![Finding::at(0..0, what)]
}
