use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::rules::shared::settings_faults;
use crate::settings::FaultKind;

/// A line of the front matter that is not TOML.
pub static RULE: Rule = Rule {
    title: Text::fixed("En rad i huvudet går inte att läsa", "A line of the front matter cannot be read"),
    why: Text::fixed(
        "Raden kan säga något viktigt, till exempel att inlägget är ett utkast. Därför gissar Kapprum inte.",
        "The line may say something important, such as that the post is a draft. So Kapprum does not guess.",
    ),
    help: Text::fixed(
        "Varje rad är en nyckel, ett likhetstecken och ett värde: title = \"Höstens färger\".",
        "Each line is a key, an equals sign and a value: title = \"Autumn colours\".",
    ),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Post("+++\ntitle = Höstens löv\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    accepted: Example::Post("+++\ntitle = \"Höstens löv\"\ndate = 2026-11-20\n+++\n\nVi samlade löv.\n"),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    settings_faults::in_front_matter(subject.post, |kind| matches!(kind, FaultKind::Syntax(_)))
}
