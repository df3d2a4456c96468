use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::site::SETTINGS;

/// A folder without blog.toml, or with one that cannot be read.
pub static RULE: Rule = Rule {
    title: Text::fixed("Mappen har ingen blog.toml som går att läsa", "The folder has no blog.toml that can be read"),
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
    if blog.world.entry(SETTINGS).is_none() {
        return vec![Finding::new(Text::fixed("Det finns ingen blog.toml.", "There is no blog.toml."))];
    }
    let what = Text::fixed("blog.toml finns men går inte att läsa.", "There is a blog.toml, but it cannot be read.");
    vec![Finding::new(what).with_help(Text::fixed(
        "Se efter att filen inte är öppen i ett annat program, att du får läsa den och att den inte är en länk.",
        "Make sure that the file is not open in another program, that you may read it and that it is no link.",
    ))]
}
