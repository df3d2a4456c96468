use crate::diagnostic::{Confidence, Finding, Text};
use crate::policy::Strength;
use crate::rule::{Blog, Check, Example, Rule};

/// A goal without a number or a day.
pub static RULE: Rule = Rule {
    title: Text::fixed("Målet går inte att mäta", "The goal cannot be measured"),
    why: Text::fixed(
        "”Bli bättre” går inte att följa upp. Ett tal och ett datum gör det.",
        "“Become better” cannot be followed up. A number and a date can.",
    ),
    help: Text::fixed(
        "Lägg till target = talet ni vill nå, measure = vad ni räknar och by = dagen ni ser efter.",
        "Add target = the number you want to reach, measure = what you count and by = the day you look.",
    ),
    basis: &["O45", "K13"],
    act: &[],
    wcag: &[],
    refused: Example::Site("policy = \"motala\"\n\n[[goals]]\ntext = \"Bli bättre på att berätta\"\n"),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[[goals]]\ntext = \"Två inlägg i veckan\"\nmeasure = \"inlägg i veckan\"\ntarget = 2\nby = 2027-06-30\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let confidence = match blog.policy.papers.goals {
        Strength::None => return Vec::new(),
        Strength::Wish => Confidence::Doubtful,
        Strength::Must => Confidence::Certain,
    };
    if blog.site.is_pedagogical() {
        return Vec::new();
    }
    let goals = blog.site.goals.iter();
    goals
        .filter_map(|goal| {
            let what = match (&goal.target, &goal.measure, &goal.by) {
                (None, ..) => Text::fixed("Målet säger inget tal (target).", "The goal tells no number (target)."),
                (Some(target), ..) if target.value <= 0 => {
                    Text::fixed("Målets tal är inget att nå.", "The goal's number is nothing to reach.")
                }
                (_, None, _) => Text::fixed(
                    "Målet säger inte vad som räknas (measure).",
                    "The goal does not say what is counted (measure).",
                ),
                (.., None) => Text::fixed("Målet har inget datum (by).", "The goal has no date (by)."),
                _ => return None,
            };
            Some(Finding::at(goal.text.span.clone(), what).with_confidence(confidence))
        })
        .collect()
}
