use std::ops::Range;

use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::source::SourceFile;

/// A file of a theme that runs a script or loads something from elsewhere.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Temat kör skript eller hämtar något utifrån",
        "The theme runs a script or loads something from elsewhere",
    ),
    why: Text::fixed(
        "Bloggen ska inte spåra någon och inte bero på någon annans server. Därför finns inga skript, inga typsnitt från nätet och inga inbäddade sidor.",
        "The blog shall track nobody and depend on nobody's server. So there are no scripts, no fonts from the web and no embedded pages.",
    ),
    help: Text::fixed(
        "Ta bort skriptet eller hämtningen. Typsnitt och bilder läggs i temats egen mapp.",
        "Remove the script or the loading. Fonts and pictures go into the theme's own folder.",
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

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in blog.world.entries_below("themes") {
        let ending = entry.path.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
        if !matches!(ending.as_str(), "html" | "css" | "svg" | "js" | "mjs") {
            continue;
        }
        let Ok(bytes) = blog.world.read(&entry.path) else { continue };
        let source = SourceFile::new(entry.path.as_str(), bytes);
        if let Some((at, what)) = offence(&source.text, &ending) {
            findings.push(Finding::at(at, what).in_file(entry.path.as_str()));
        }
    }
    findings
}

/// The first thing in a file that runs or loads.
fn offence(text: &str, ending: &str) -> Option<(Range<usize>, Text)> {
    let runs = Text::fixed("Här körs ett skript.", "A script is run here.");
    if matches!(ending, "js" | "mjs") {
        return Some((0..text.len().min(1), runs));
    }
    // ASCII lower case keeps every byte in its place.
    let lower = text.to_ascii_lowercase();
    let script = ["<script", "javascript:", "<iframe", "<object", "<embed"]
        .iter()
        .filter_map(|sign| lower.find(sign).map(|at| (at..at + sign.len(), runs.clone())));
    let loads = Text::fixed("Här hämtas något från en annan webbplats.", "Something is loaded from another site here.");
    let loading = ["src=\"", "src='", "url(\"", "url('", "url(", "@import \"", "@import '", "href=\"", "href='"]
        .iter()
        .flat_map(|sign| lower.match_indices(sign).map(|(at, sign)| at..at + sign.len()))
        .filter(|sign| {
            is_elsewhere(&lower[sign.end..])
                && (!lower[sign.clone()].starts_with("href") || is_of_link(&lower[..sign.start]))
        })
        .map(|sign| (sign, loads.clone()));
    let handled = handler(&lower).map(|at| (at, runs.clone()));
    script.chain(loading).chain(handled).min_by_key(|(at, _)| at.start)
}

fn is_elsewhere(value: &str) -> bool {
    ["http://", "https://", "//"].iter().any(|scheme| value.trim_start().starts_with(scheme))
}

/// Whether an attribute belongs to a `<link>`, which loads; a link that readers follow does not.
fn is_of_link(before: &str) -> bool {
    before.rfind('<').is_some_and(|tag| before[tag..].starts_with("<link"))
}

/// An attribute such as `onclick=` within a tag.
fn handler(lower: &str) -> Option<Range<usize>> {
    let starts = lower.match_indices(" on").map(|(at, _)| at + 1);
    starts
        .filter_map(|at| {
            let name: usize = lower[at..].bytes().take_while(u8::is_ascii_lowercase).count();
            let within = lower[..at].rfind('<') > lower[..at].rfind('>');
            (name > 4 && within && lower[at + name..].starts_with('=')).then_some(at..at + name)
        })
        .next()
}
