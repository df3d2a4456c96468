use std::ops::Range;

use crate::diagnostic::{Finding, Text};
use crate::markup::css::outline::{self, Kind, Part};
use crate::markup::{Document, NodeId};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::files;
use crate::source::SourceFile;
use crate::world::EntryKind;

/// Tokens of colour and type that a locked profile keeps: those that stand before the theme's own sheet.
const LOCKED: [&str; 11] = [
    "--brand",
    "--on-brand",
    "--paper",
    "--ink",
    "--soft",
    "--line",
    "--rail",
    "--link",
    "--focus",
    "--sheet",
    "--title",
];

/// A style of the site's own that changes what the graphic profile locks.
pub static RULE: Rule = Rule {
    title: Text::fixed("Den grafiska profilen är ändrad", "The graphic profile is changed"),
    why: Text::fixed(
        "Kommunens färger, typsnitt och logotyp gör att läsaren känner igen avsändaren. Profilen är gemensam och ändras inte i en enskild blogg.",
        "The municipality's colours, fonts and logotype let the reader recognise the sender. The profile is common and not changed in a single blog.",
    ),
    help: Text::fixed(
        "Ta bort raderna som ändrar färger eller typsnitt. Vill ni göra sidan er egen? Det gör bilderna och texterna.",
        "Remove the lines that change colours or fonts. Do you want to make the page your own? Pictures and texts do that.",
    ),
    basis: &["K02"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[profile]\nlocked = true\n")),
        ("themes/standard/extra.css", ExampleFile::Text(":root { --brand: #ff00aa; }\n")),
    ]),
    accepted: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[profile]\nlocked = true\n")),
        ("themes/standard/extra.css", ExampleFile::Text("main p { color: var(--brand); }\n")),
    ]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.profile.locked {
        return Vec::new();
    }
    let files = blog.world.entries().filter(|entry| entry.kind == EntryKind::File);
    files
        .filter_map(|entry| {
            let first_locked = match files::ending(&entry.path).as_str() {
                "css" => in_sheet,
                "html" if entry.path.starts_with("themes/") => in_template,
                _ => return None,
            };
            let source = SourceFile::new(entry.path.as_str(), blog.world.read(&entry.path).ok()?);
            let at = first_locked(&source.text)?;
            let line = source.position(at.start).line;
            let what = Text::new(
                format!("Rad {line} ändrar en färg eller ett typsnitt som profilen låser."),
                format!("Line {line} changes a colour or a font that the profile locks."),
            );
            Some(Finding::at(at, what).in_file(&entry.path))
        })
        .collect()
}

/// Where a sheet first sets a locked token or the type; using a token is not setting it.
fn in_sheet(text: &str) -> Option<Range<usize>> {
    outline::of_sheet(text).into_iter().find(is_locked).map(|part| part.span)
}

/// The first tag in a template that does the same by a style of its own.
fn in_template(text: &str) -> Option<Range<usize>> {
    let document = Document::parse(text);
    let sets = |id: &&NodeId| {
        let own = document.attribute(**id, "style").map(outline::of_attribute).unwrap_or_default();
        let sheet = document.is(**id, "style").then(|| outline::of_sheet(&document.text_content(**id)));
        own.iter().chain(sheet.iter().flatten()).any(is_locked)
    };
    document.elements().iter().find(sets).and_then(|id| document.tag(*id))
}

fn is_locked(part: &Part) -> bool {
    match &part.kind {
        Kind::Property(name) => {
            LOCKED.contains(&name.as_str()) || ["--font", "font"].iter().any(|start| name.starts_with(start))
        }
        Kind::AtRule(name) => matches!(name.as_str(), "font-face" | "property"),
        Kind::TooDeep => true,
        Kind::Address(_) => false,
    }
}
