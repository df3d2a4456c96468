use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::world::EntryKind;

/// A symbolic link among the files of the site.
pub static RULE: Rule = Rule {
    title: Text::fixed("En genväg ligger bland filerna", "A link lies among the files"),
    why: Text::fixed(
        "En länk i filsystemet kan leda ut ur mappen, till filer som ingen har granskat. Kapprum följer den aldrig.",
        "A link in the file system can lead out of the folder, to files nobody examined. Kapprum never follows it.",
    ),
    help: Text::fixed(
        "Ta bort länken och lägg en kopia av filen i stället.",
        "Remove the link and put a copy of the file instead.",
    ),
    basis: &["M11"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("content/posts/mer.md", ExampleFile::Link)]),
    accepted: Example::Files(&[(
        "content/posts/2026-11-19-mer.md",
        ExampleFile::Text("+++\ntitle = \"Mer löv\"\n+++\n\nVi samlade mer löv.\n"),
    )]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let links = blog.world.entries().filter(|entry| entry.kind == EntryKind::Link);
    links
        .map(|entry| {
            let what = Text::fixed("Det här är en länk, inte en fil.", "This is a link, not a file.");
            Finding::new(what).in_file(entry.path.as_str())
        })
        .collect()
}
