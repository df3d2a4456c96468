use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::world::EntryKind;

/// Tokens of colour and type that a locked profile keeps.
const LOCKED: [&str; 7] = ["--brand", "--on-brand", "--paper", "--ink", "--line", "--focus", "--font"];

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
    let styles = blog.world.entries().filter(|entry| {
        entry.kind == EntryKind::File && entry.path.rsplit_once('.').is_some_and(|(_, e)| e.eq_ignore_ascii_case("css"))
    });
    styles
        .filter_map(|entry| {
            let text = String::from_utf8_lossy(&blog.world.read(&entry.path).ok()?).into_owned();
            let at = first_locked(&text)?;
            let line = text[..at].lines().count().max(1);
            let what = Text::new(
                format!("Rad {line} ändrar en färg eller ett typsnitt som profilen låser."),
                format!("Line {line} changes a colour or a font that the profile locks."),
            );
            Some(Finding::at(at..at, what).in_file(&entry.path))
        })
        .collect()
}

/// Where a locked token or the type is set; using a token is not setting it, nor is a comment.
fn first_locked(text: &str) -> Option<usize> {
    let style = without_comments(text).to_ascii_lowercase();
    let set = |name: &str| {
        style.match_indices(name).map(|(at, _)| at).find(|at| {
            let rest = style[at + name.len()..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
            rest.trim_start().starts_with(':')
                && !style[..*at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-')
        })
    };
    let names = LOCKED.iter().copied().chain(["font-family", "font"]);
    names.filter_map(set).chain(style.find("@font-face")).chain(style.find("@property")).min()
}

/// The same text with comments blanked, so that places stay.
fn without_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        let comment = after.find("*/").map_or(after.len(), |end| end + 2);
        kept.push_str(before);
        kept.extend(std::iter::repeat_n(' ', comment + 2));
        rest = &after[comment..];
    }
    kept + rest
}
