use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A time at which everyone who looks after the blog is away.
pub static RULE: Rule = Rule {
    title: Text::fixed("Alla är borta samtidigt", "Everyone is away at once"),
    why: Text::fixed(
        "Bloggen ska kunna skötas också när någon är frånvarande. Måste något tas bort snabbt ska någon vara där.",
        "The blog must be manageable in absence too. If something has to be removed quickly, someone must be there.",
    ),
    help: Text::fixed(
        "Lägg till en ersättare under [[editors]] för den tiden, med from och until.",
        "Add a stand-in under [[editors]] for that time, with from and until.",
    ),
    basis: &["O73", "S12"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\naway = [{ from = 2026-11-24, until = 2026-12-05 }]\n",
    ),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\naway = [{ from = 2026-11-24, until = 2026-12-05 }]\n\n[[editors]]\nfunction = \"ersättare\"\nfrom = 2026-11-24\nuntil = 2026-12-05\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.editors.absence {
        return Vec::new();
    }
    let Some(day) = blog.site.first_day_unattended(blog.today, blog.policy.editors.leaving_days) else {
        return Vec::new();
    };
    let away = blog.site.editors.iter().flat_map(|editor| &editor.away);
    let span = away
        .filter(|(from, until)| (from.value..=until.value).contains(&day))
        .map(|(from, _)| from.span.clone())
        .next();
    let what = Text::new(
        format!("Från {day} är alla som sköter bloggen borta."),
        format!("From {day} everyone who looks after the blog is away."),
    );
    vec![Finding { span, ..Finding::new(what) }.with_confidence(Confidence::Doubtful)]
}
