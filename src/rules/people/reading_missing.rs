use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::settings_faults::names_nobody;
use crate::settings::At;
use crate::site::Editor;
use crate::swedish::Place;

/// An editor who has not confirmed reading what the municipality demands.
pub static RULE: Rule = Rule {
    title: Text::fixed("En redaktör har inte bekräftat läsningen", "An editor has not confirmed the reading"),
    why: Text::fixed(
        "Innan någon skriver ska hen ha läst om sekretess och kommunens riktlinjer. Det är den läsningen som skyddar barnen.",
        "Before writing one must have read on secrecy and the municipality's guidelines. That reading protects the children.",
    ),
    help: Text::fixed(
        "Läs, och skriv sedan dagen vid redaktören i blog.toml: read_secrecy, read_guidelines eller read_private_use.",
        "Read, and then write the day with the editor in blog.toml: read_secrecy, read_guidelines or read_private_use.",
    ),
    basis: &["M06", "M16", "M17", "K07"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[[editors]]\nfunction = \"pedagog\"\nread_guidelines = 2026-08-20\nread_private_use = 2026-08-20\n",
    ),
    accepted: Example::Site(
        "[[editors]]\nfunction = \"pedagog\"\nread_secrecy = 2026-08-20\nread_guidelines = 2026-08-20\nread_private_use = 2026-08-20\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let demanded = &blog.policy.editors.read;
    let mut findings = Vec::new();
    for editor in blog.site.editors.iter().filter(|editor| editor.is_active(blog.today)) {
        let unread: Vec<_> = demanded.iter().filter_map(|reading| unread(editor, reading, blog)).collect();
        if !unread.is_empty() {
            let what = Text::new(
                format!(
                    "Den här redaktören har inte läst {}.",
                    list(unread.iter().map(|text| text.sv.as_ref()).collect(), "och")
                ),
                format!(
                    "This editor has not read {}.",
                    list(unread.iter().map(|text| text.en.as_ref()).collect(), "and")
                ),
            );
            findings.push(Finding::at(editor.function.span.clone(), what));
        }
    }
    findings
}

fn list(texts: Vec<&str>, and: &str) -> String {
    match texts.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} {and} {last}", rest.join(", ")),
        _ => texts.join(""),
    }
}

/// What an editor has still to read, with its title where the policy knows it.
fn unread(editor: &Editor, reading: &str, blog: &Blog<'_>) -> Option<Text> {
    let routes = &blog.policy.routes;
    let (day, sv, en, title): (&Option<At<_>>, _, _, _) = match reading {
        "secrecy" => {
            (&editor.read_secrecy, "informationen om sekretess", "the information on secrecy", &routes.secrecy)
        }
        "guidelines" => {
            (&editor.read_guidelines, "riktlinjerna och handboken", "the guidelines and the handbook", &routes.handbook)
        }
        _ => (&editor.read_private_use, "kapitlet om privat användning", "the chapter on private use", &None),
    };
    // A day that has not come is no reading.
    let is_open = day.as_ref().is_none_or(|day| day.value > blog.today);
    let title = title.as_ref().filter(|title| names_nobody(title, Place::Paragraph, blog.known));
    let title = title.map_or_else(String::new, |title| format!(" (”{title}”)"));
    is_open.then(|| Text::new(format!("{sv}{title}"), format!("{en}{title}")))
}
