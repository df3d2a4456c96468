use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A blog without a purpose.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens syfte saknas", "The blog's purpose is missing"),
    why: Text::fixed(
        "Syftet står på varje sida, så att den som hamnar fel genast förstår var.",
        "The purpose stands on every page, so that a stray reader understands at once.",
    ),
    help: Text::fixed(
        "Skriv en mening som en förälder förstår: purpose = \"Här visar vi familjer vad vi undersöker på förskolan.\"",
        "Write a sentence a parent understands: purpose = \"Här visar vi familjer vad vi undersöker på förskolan.\"",
    ),
    basis: &["M23", "S07", "S16", "O44", "K16"],
    act: &[],
    wcag: &[],
    refused: Example::Site("purpose = \" \"\n"),
    accepted: Example::Site("purpose = \"Här visar vi familjer och andra vad vi undersöker på förskolan.\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.purpose.is_some() {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed("Bloggen säger inte vad den är till för.", "The blog does not say what it is for."))]
}
