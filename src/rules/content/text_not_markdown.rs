use crate::content::{PAGES, POSTS, is_by_the_way};
use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::files::ending;
use crate::world::EntryKind;

/// A text among the posts or pages that was saved as something else than Markdown, so that it never appears.
pub static RULE: Rule = Rule {
    title: Text::fixed("Texten är sparad i fel format", "The text is saved in the wrong format"),
    why: Text::fixed(
        "Bara filer som slutar på .md blir inlägg och sidor. Texten kommer alltså aldrig ut, och ingen märker det. Du har inte gjort något fel – datorn lägger gärna till .txt på egen hand.",
        "Only files that end in .md become posts and pages. So the text never comes out, and nobody notices. You have done nothing wrong – computers like to add .txt on their own.",
    ),
    help: Text::fixed(
        "Spara texten som ren text med ett namn som slutar på .md, till exempel 2026-11-20-lov.md. I Anteckningar: Spara som, och välj filtypen Alla filer. Är det en anteckning som inte ska ut, flytta den från mappen content.",
        "Save the text as plain text with a name that ends in .md, such as 2026-11-20-leaves.md. In Notepad: Save as, and choose the type All files. If it is a note that is not to come out, move it out of the folder content.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/2026-11-19-mer-lov.md.txt",
        ExampleFile::Text("+++\ntitle = \"Mer löv\"\n+++\n\nVi samlade mer löv.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/posts/2026-11-19-mer-lov.md",
        ExampleFile::Text("+++\ntitle = \"Mer löv\"\n+++\n\nVi samlade mer löv.\n"),
    )]),
    check: Check::Site(check),
};

/// What text editors and word processors save texts as when nobody says otherwise.
const TEXTS: [&str; 16] = [
    "txt", "text", "rtf", "rtfd", "doc", "docx", "docm", "odt", "fodt", "pages", "wps", "gdoc", "html", "htm", "mhtml",
    "mdx",
];

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let texts = [POSTS, PAGES].into_iter().flat_map(|folder| blog.world.entries_below(folder)).filter(|entry| {
        entry.kind == EntryKind::File && TEXTS.contains(&ending(&entry.path).as_str()) && !is_by_the_way(&entry.path)
    });
    texts
        .map(|entry| {
            let what = Text::fixed(
                "Det här blir inget inlägg och ingen sida. Spara texten som .md.",
                "This becomes neither a post nor a page. Save the text as .md.",
            );
            Finding::new(what).in_file(entry.path.as_str()).with_confidence(Confidence::Doubtful)
        })
        .collect()
}
