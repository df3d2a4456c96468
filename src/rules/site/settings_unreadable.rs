use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A line of blog.toml that is not TOML.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rad i blog.toml går inte att läsa", "A line of blog.toml cannot be read"),
    why: Text::fixed(
        "Raden kan gälla vem som äger bloggen eller hur länge inlägg ligger kvar. Därför gissar Kapprum inte.",
        "The line may say who owns the blog or how long posts stay. So Kapprum does not guess.",
    ),
    help: Text::fixed(
        "Varje rad är en nyckel, ett likhetstecken och ett värde: title = \"Förskolan Lönnen\".",
        "Each line is a key, an equals sign and a value: title = \"Förskolan Lönnen\".",
    ),
    basis: &["K03"],
    act: &[],
    wcag: &[],
    refused: Example::Site("title = Förskolan Lönnen\n"),
    accepted: Example::Site("title = \"Förskolan Lönnen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    settings_faults::in_settings(blog.site, |kind| matches!(kind, FaultKind::Syntax(_)))
}
