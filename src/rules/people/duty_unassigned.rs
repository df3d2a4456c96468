use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A duty that nobody holds.
pub static RULE: Rule = Rule {
    title: Text::fixed("En uppgift saknar ansvarig", "Nobody holds a duty"),
    why: Text::fixed(
        "Det som alla ansvarar för blir lätt ingens. Därför har varje uppgift en funktion som sköter den.",
        "What everyone is responsible for is easily no one's. So every duty has a function that holds it.",
    ),
    help: Text::fixed(
        "Skriv vem som har uppgiften under [duties] i blog.toml: planning, publishing, follow_up, monitoring, moderation, keeping_active eller communication.",
        "Write who holds it under [duties] in blog.toml: planning, publishing, follow_up, monitoring, moderation, keeping_active or communication.",
    ),
    basis: &["S09", "S20", "O46", "M35", "K12"],
    act: &[],
    wcag: &[],
    refused: Example::Site("[duties]\nplanning = \"förskollärare Fjärilen\"\n"),
    accepted: Example::Site("[duties]\nkeeping_active = \"förskollärare Fjärilen\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.is_pedagogical() {
        return Vec::new();
    }
    let (held, open): (Vec<_>, Vec<_>) = blog
        .policy
        .duties
        .held
        .iter()
        .map(|duty| (duty, blog.site.holder(duty)))
        .partition(|(_, holder)| holder.is_some());
    let mut findings = Vec::new();
    if !open.is_empty() {
        let list = |say: fn((&'static str, &'static str)) -> &'static str| {
            let names: Vec<String> = open.iter().map(|(duty, _)| format!("{} ({duty})", say(name(duty)))).collect();
            names.join(", ")
        };
        let what =
            Text::new(format!("Ingen har {}.", list(|(sv, _)| sv)), format!("Nobody holds {}.", list(|(_, en)| en)));
        let span = blog.site.duties.as_ref().map(|duties| duties.span.clone());
        findings.push(Finding { span, ..Finding::new(what) });
    }
    for (duty, holder) in held.into_iter().filter_map(|(duty, holder)| Some((duty, holder?))) {
        // A duty stays with someone who has left until somebody notices.
        if blog.site.editor_called(&holder.value).is_some_and(|editor| !editor.is_active(blog.today)) {
            let (sv, en) = name(duty);
            let what = Text::new(
                format!("Den som har {sv} är inte redaktör längre."),
                format!("Whoever holds {en} is no editor any more."),
            );
            findings.push(Finding::at(holder.span.clone(), what));
        }
    }
    findings
}

fn name(duty: &str) -> (&'static str, &'static str) {
    match duty {
        "planning" => ("planeringen", "planning"),
        "publishing" => ("publiceringen", "publishing"),
        "follow_up" => ("uppföljningen", "follow-up"),
        "monitoring" => ("bevakningen", "monitoring"),
        "moderation" => ("modereringen", "moderation"),
        "keeping_active" => ("uppgiften att hålla bloggen aktiv", "keeping the blog active"),
        // The schema has no other words.
        _ => ("kommunikationen", "communication"),
    }
}
