use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::static_files::{STATIC, may_pass};
use crate::world::EntryKind;

/// A file in static/ that is not one of the few that may pass unseen.
pub static RULE: Rule = Rule {
    title: Text::fixed("Filen får inte ligga i static", "The file must not lie in static"),
    why: Text::fixed(
        "Det som ligger i static går ut som det är, utan att någon granskar det. Bilder, dokument och listor får därför inte ta den vägen.",
        "What lies in static goes out as it is, unexamined. So pictures, documents and lists may not take that way.",
    ),
    help: Text::fixed(
        "Lägg bilden bredvid inlägget och visa den där. Skriv det som står i ett dokument direkt i inlägget. Bara filer som intygar vem som äger bloggen och mappen .well-known får ligga i static.",
        "Put the picture beside the post and show it there. Write what a document says into the post. Only files that verify who owns the blog, and the folder .well-known, may lie in static.",
    ),
    basis: &["S03", "M05", "O30", "S52"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("static/protokoll.docx", ExampleFile::Text("Protokoll"))]),
    accepted: Example::Files(&[(
        "static/.well-known/security.txt",
        ExampleFile::Text("Contact: mailto:lonnen@malmo.example\n"),
    )]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let files = blog.world.entries_below(STATIC).filter(|entry| entry.kind == EntryKind::File);
    let refused = files.filter(|entry| !may_pass(blog.world, &entry.path));
    refused
        .map(|entry| {
            let what = Text::fixed(
                "Filen skulle gå ut utan att ha granskats.",
                "The file would go out without having been examined.",
            );
            Finding::new(what).in_file(entry.path.as_str())
        })
        .collect()
}
