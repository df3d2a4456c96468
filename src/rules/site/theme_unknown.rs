use crate::diagnostic::{Finding, Text};
use crate::render::theme::Theme;
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::named_theme;
use crate::settings::nearest;

/// A theme that is neither in the program nor in the site.
pub static RULE: Rule = Rule {
    title: Text::fixed("Temat finns inte", "There is no such theme"),
    why: Text::fixed(
        "Temat bestämmer hur bloggen ser ut. Finns det inte visas sidorna i standardtemat, och det var nog inte det ni ville.",
        "The theme decides what the blog looks like. Without it the pages come in the standard theme, which is hardly what you wanted.",
    ),
    help: Text::fixed(
        "Skriv theme = \"standard\" eller theme = \"kalas\" i blog.toml. Ett eget tema är en mapp under themes/, med samma namn.",
        "Write theme = \"standard\" or theme = \"kalas\" in blog.toml. A theme of your own is a folder under themes/ of the same name.",
    ),
    basis: &["K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("theme = \"kallas\"\n"),
    accepted: Example::Site("theme = \"kalas\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(named) = &blog.site.theme else { return Vec::new() };
    if named_theme::theme(blog.site, blog.world).is_some() {
        return Vec::new();
    }
    let own: Vec<&str> = blog.world.entries_below("themes").filter_map(|entry| entry.path.split('/').nth(1)).collect();
    let names = [own, Theme::names().collect()].concat();
    let what = Text::fixed("Det finns inget sådant tema.", "There is no such theme.");
    let finding = Finding::at(named.span.clone(), what);
    vec![match nearest(&named.value, &names) {
        Some(near) => finding.with_help(Text::new(
            format!("Menade du \"{near}\"? {}", RULE.help.sv),
            format!("Did you mean \"{near}\"? {}", RULE.help.en),
        )),
        None => finding,
    }]
}
