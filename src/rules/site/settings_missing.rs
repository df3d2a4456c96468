use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A folder without blog.toml.
pub static RULE: Rule = Rule {
    title: Text::fixed("Mappen har ingen blog.toml", "The folder has no blog.toml"),
    why: Text::fixed(
        "I blog.toml står vem som äger bloggen och vad den är till för. Utan den vet ingen läsare var hen har hamnat.",
        "blog.toml says who owns the blog and what it is for. Without it no reader knows where they have landed.",
    ),
    help: Text::fixed(
        "Kontrollera att du har valt rätt mapp. Är det en ny blogg? Kör kapprum init MAPP.",
        "Check that you chose the right folder. Is it a new blog? Run kapprum init FOLDER.",
    ),
    basis: &["M09", "K03"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("blog.toml", ExampleFile::Locked)]),
    accepted: Example::Site("title = \"Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.exists {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed(
        "Det finns ingen blog.toml som går att läsa.",
        "There is no blog.toml that can be read.",
    ))]
}
