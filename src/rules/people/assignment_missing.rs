use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// An editor without an assignment from the head.
pub static RULE: Rule = Rule {
    title: Text::fixed("Uppdraget från chefen saknas", "The head's assignment is missing"),
    why: Text::fixed(
        "Den som skriver i tjänsten ska ha ett uppdrag från sin chef. Då är det tydligt att det är förskolan som talar.",
        "Whoever writes on duty needs an assignment from the head. Then it is clear that the preschool is speaking.",
    ),
    help: Text::fixed(
        "Be chefen om uppdraget och skriv dagen i blog.toml: assigned = 2026-08-20.",
        "Ask the head for the assignment and write its day in blog.toml: assigned = 2026-08-20.",
    ),
    basis: &["O38", "O09", "O37"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\ntrained = 2026-08-20\n"),
    accepted: Example::Site("policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\nassigned = 2026-08-20\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.editors.assigned {
        return Vec::new();
    }
    let editors = blog.site.editors.iter().filter(|editor| editor.is_active(blog.today));
    editors
        .filter_map(|editor| {
            let (place, what) = match &editor.assigned {
                None => (
                    &editor.function.span,
                    Text::fixed(
                        "Den här redaktören har inget uppdrag från chefen.",
                        "This editor has no assignment from the head.",
                    ),
                ),
                Some(day) if day.value > blog.today => (
                    &day.span,
                    Text::fixed(
                        "Uppdraget är daterat framåt i tiden och gäller inte än.",
                        "The assignment is dated in the future and does not hold yet.",
                    ),
                ),
                Some(_) => return None,
            };
            Some(Finding::at(place.clone(), what))
        })
        .collect()
}
