use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A blog without a name, or that does not say which unit it belongs to.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det framgår inte vems bloggen är", "It is not told whose the blog is"),
    why: Text::fixed(
        "Vem som helst kan hamna på bloggen. Då ska det genast synas vilken förskola som står bakom den.",
        "Anyone may land on the blog, and must see at once which preschool is behind it.",
    ),
    help: Text::fixed(
        "Skriv title = \"Förskolan Lönnens blogg\" och unit = \"Förskolan Lönnen\" i blog.toml.",
        "Write title = \"Förskolan Lönnens blogg\" and unit = \"Förskolan Lönnen\" in blog.toml.",
    ),
    basis: &["M21", "M22", "M24", "O55", "S16", "K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("unit = \"\"\n"),
    accepted: Example::Site("unit = \"Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let absent = [
        (&blog.site.title, Text::fixed("Bloggen har inget namn (title).", "The blog has no name (title).")),
        (
            &blog.site.unit,
            Text::fixed(
                "Bloggen säger inte vilken förskola den tillhör (unit).",
                "The blog does not say which preschool it belongs to (unit).",
            ),
        ),
    ];
    absent.into_iter().filter(|(value, _)| value.is_none()).map(|(_, what)| Finding::new(what)).collect()
}
