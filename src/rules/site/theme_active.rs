use std::borrow::Cow;
use std::ops::Range;

use crate::diagnostic::{Finding, Text};
use crate::markup::Document;
use crate::markup::active::{self, Deed};
use crate::markup::css::outline;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::{deeds, files};
use crate::source::SourceFile;

/// A file of a theme, or a logotype, that runs a script or loads something from elsewhere.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Temat eller logotypen kör skript eller hämtar något utifrån",
        "The theme or the logotype runs a script or loads something from elsewhere",
    ),
    why: Text::fixed(
        "Bloggen ska inte spåra någon och inte bero på någon annans server. Därför finns inga skript, inga typsnitt från nätet och inga inbäddade sidor.",
        "The blog shall track nobody and depend on nobody's server. So there are no scripts, no fonts from the web and no embedded pages.",
    ),
    help: Text::fixed(
        "Ta bort skriptet eller hämtningen. Typsnitt läggs i temats egen mapp fonts. Är det logotypen: be kommunikationsavdelningen om en fil utan skript, till exempel i PNG.",
        "Remove the script or the loading. Fonts go into the theme's own folder fonts. If it is the logotype: ask the communication department for a file without scripts, such as a PNG.",
    ),
    basis: &["M11", "O13"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "themes/standard/templates/parts/notes.html",
        ExampleFile::Text("<script src=\"https://example.org/matare.js\"></script>\n"),
    )]),
    accepted: Example::Files(&[("themes/standard/templates/parts/gaps.html", ExampleFile::Text("{# Inget här. #}\n"))]),
    check: Check::Site(check),
};

/// A backstop for what only the finished page shows is `site/page-active`.
fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // A logotype in SVG is a page of its own to whoever opens it.
    let logotype = blog.site.logotype.as_ref().and_then(|path| blog.world.entry(&path.value));
    for entry in blog.world.entries_below("themes").chain(logotype) {
        let ending = files::ending(&entry.path);
        if !matches!(ending.as_str(), "html" | "css" | "svg" | "js" | "mjs") {
            continue;
        }
        let Ok(bytes) = blog.world.read(&entry.path) else { continue };
        let source = SourceFile::new(entry.path.as_str(), bytes);
        if let Some((at, deed)) = first_deed(&source.text, &ending) {
            findings.push(Finding::at(at, deeds::told(deed)).in_file(entry.path.as_str()));
        }
    }
    findings
}

/// The first thing in a file that runs, embeds or fetches.
fn first_deed(text: &str, ending: &str) -> Option<(Range<usize>, Deed)> {
    match ending {
        "js" | "mjs" => Some((0..text.ceil_char_boundary(text.len().min(1)), Deed::Runs)),
        "css" => outline::foreign(outline::of_sheet(text)).next().map(|at| (at, Deed::Fetches)),
        _ => {
            let document = Document::parse(&without_remarks(text));
            let (id, deed) = active::deeds(&document).next()?;
            Some((document.tag(id).unwrap_or(0..0), deed))
        }
    }
}

/// A template with its remarks `{# … #}` blanked, so that places stay.
fn without_remarks(text: &str) -> Cow<'_, str> {
    if !text.contains("{#") {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{#") {
        let remark = after.find("#}").map_or(after.len(), |end| end + 2);
        kept.push_str(before);
        kept.extend(std::iter::repeat_n(' ', remark + 2));
        rest = &after[remark..];
    }
    Cow::Owned(kept + rest)
}
