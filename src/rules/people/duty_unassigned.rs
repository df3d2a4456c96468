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
    let demanded = blog.policy.duties.held.iter();
    demanded
        .filter_map(|duty| {
            let (sv, en) = name(duty);
            let Some(holder) = blog.site.holder(duty) else {
                let what =
                    Text::new(format!("Ingen har uppgiften {sv} ({duty})."), format!("Nobody holds {en} ({duty})."));
                let span = blog.site.duties.as_ref().map(|duties| duties.span.clone());
                return Some(Finding { span, ..Finding::new(what) });
            };
            // A duty stays with someone who has left until somebody notices.
            let left = blog.site.editor_called(&holder.value).is_some_and(|editor| !editor.is_active(blog.today));
            left.then(|| {
                let what = Text::new(
                    format!("Den som har uppgiften {sv} är inte redaktör längre."),
                    format!("Whoever holds {en} is no editor any more."),
                );
                Finding::at(holder.span.clone(), what)
            })
        })
        .collect()
}

fn name(duty: &str) -> (&str, &str) {
    match duty {
        "planning" => ("planering", "planning"),
        "publishing" => ("publicering", "publishing"),
        "follow_up" => ("uppföljning", "follow-up"),
        "monitoring" => ("bevakning", "monitoring"),
        "moderation" => ("moderering", "moderation"),
        "keeping_active" => ("att hålla bloggen aktiv", "keeping the blog active"),
        "communication" => ("kommunikation", "communication"),
        other => (other, other),
    }
}
