use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without the document that is drawn up before the start.
pub static RULE: Rule = Rule {
    title: Text::fixed("Startdokumentet saknas", "The start document is missing"),
    why: Text::fixed(
        "Innan bloggen startar ska syfte, målgrupper och ansvariga stå i ett särskilt dokument.",
        "Before the blog starts, purpose, target groups and responsible people are set down in a document.",
    ),
    help: Text::fixed(
        "Fyll i dokumentet och skriv var det finns i blog.toml: start_document = \"UTBN-2026-EXEMPEL-12\".",
        "Fill in the document and write where it is in blog.toml: start_document = \"UTBN-2026-EXEMPEL-12\".",
    ),
    basis: &["S07", "S11"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"sollentuna\"\n"),
    )]),
    accepted: Example::Site("policy = \"sollentuna\"\nstart_document = \"UTBN-2026-EXEMPEL-12\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.start.document || blog.site.start_document.is_some() || blog.site.is_pedagogical() {
        return Vec::new();
    }
    let what = Text::fixed("Det står inte var startdokumentet finns.", "It is not told where the start document is.");
    vec![Finding::new(what)]
}
