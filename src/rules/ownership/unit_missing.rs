use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A blog that does not say which unit it belongs to.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det framgår inte vems bloggen är", "It is not told whose the blog is"),
    why: Text::fixed(
        "Vem som helst kan hamna på bloggen. Då ska det genast synas vilken förskola som står bakom den.",
        "Anyone may land on the blog, and must see at once which preschool is behind it.",
    ),
    help: Text::fixed(
        "Skriv förskolans namn i blog.toml: unit = \"Förskolan Lönnen\".",
        "Write the preschool's name in blog.toml: unit = \"Förskolan Lönnen\".",
    ),
    basis: &["M21", "M22", "M24", "O55", "S16", "K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("unit = \"\"\n"),
    accepted: Example::Site("unit = \"Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.unit.is_some() {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed(
        "Bloggen säger inte vilken förskola den tillhör (unit).",
        "The blog does not say which preschool it belongs to (unit).",
    ))]
}
