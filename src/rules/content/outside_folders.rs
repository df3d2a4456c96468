use crate::content::{PAGES, POSTS, is_text};
use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A text under content/ that is neither among the posts nor among the pages.
pub static RULE: Rule = Rule {
    title: Text::fixed("Texten ligger i fel mapp", "The text lies in the wrong folder"),
    why: Text::fixed(
        "Bara det som ligger i content/posts och content/pages blir en del av bloggen. Resten blir bortglömt.",
        "Only what lies in content/posts and content/pages becomes part of the blog. The rest is forgotten.",
    ),
    help: Text::fixed(
        "Flytta filen till content/posts om det är ett inlägg, eller till content/pages om det är en sida.",
        "Move the file to content/posts if it is a post, or to content/pages if it is a page.",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/lov.md",
        ExampleFile::Text("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/posts/2026-11-19-mer-lov.md",
        ExampleFile::Text("+++\ntitle = \"Mer löv\"\n+++\n\nVi samlade mer löv.\n"),
    )]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let astray = blog.world.entries_below("content").filter(|entry| {
        let path = entry.path.as_str();
        let is_in = |folder| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        !is_in(POSTS) && !is_in(PAGES) && is_text(path)
    });
    astray
        .map(|entry| {
            let what = Text::fixed(
                "Texten ligger varken bland inläggen eller bland sidorna.",
                "The text lies neither among the posts nor among the pages.",
            );
            Finding::new(what).in_file(entry.path.as_str())
        })
        .collect()
}
