use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// An editor who publishes without the training in data protection.
pub static RULE: Rule = Rule {
    title: Text::fixed("Utbildningen i dataskydd saknas", "The training in data protection is missing"),
    why: Text::fixed(
        "Den som publicerar ska ha gått kommunens utbildning i dataskydd. Den skyddar både barnen och dig.",
        "Whoever publishes must have passed the municipality's training in data protection. It protects the children and you.",
    ),
    help: Text::fixed(
        "Gå utbildningen och skriv dagen i blog.toml: trained = 2026-08-20. Till dess kan du vara skribent: role = \"writer\".",
        "Take the training and write the day in blog.toml: trained = 2026-08-20. Until then you can be a writer: role = \"writer\".",
    ),
    basis: &["O33"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\nassigned = 2026-08-20\n"),
    accepted: Example::Site("policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog\"\ntrained = 2026-08-20\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.editors.trained {
        return Vec::new();
    }
    let publishers = blog.site.editors.iter().filter(|editor| editor.publishes() && editor.is_active(blog.today));
    publishers
        .filter_map(|editor| {
            let (place, what) = match &editor.trained {
                None => (
                    &editor.function.span,
                    Text::fixed(
                        "Den här redaktören har inte gått utbildningen i dataskydd.",
                        "This editor has not passed the training in data protection.",
                    ),
                ),
                Some(day) if day.value > blog.today => {
                    (&day.span, Text::fixed("Utbildningen ligger framåt i tiden.", "The training lies in the future."))
                }
                Some(_) => return None,
            };
            Some(Finding::at(place.clone(), what))
        })
        .collect()
}
