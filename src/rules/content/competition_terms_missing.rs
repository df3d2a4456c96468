use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};

/// A competition without clear terms.
pub static RULE: Rule = Rule {
    title: Text::fixed("Tävlingens villkor är inte tydliga", "The terms of the competition are not clear"),
    why: Text::fixed(
        "Den som deltar ska veta vem som ordnar tävlingen, vilka regler som gäller och när den är slut.",
        "Those who take part are to know who arranges the competition, which rules hold and when it ends.",
    ),
    help: Text::fixed(
        "Skriv under [competition]: terms = \"reglerna\", organiser = \"förskolan\" och ends = sista dagen.",
        "Write under [competition]: terms = \"the rules\", organiser = \"the preschool\" and ends = the last day.",
    ),
    basis: &["O80"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Namnge skåpbilen\"\ndate = 2026-11-20\n\n[competition]\nleast_age = 18\nprize = 200\n+++\n\nFöräldrar kan lämna förslag på ett namn.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Namnge skåpbilen\"\ndate = 2026-11-20\n\n[competition]\nterms = \"Ett förslag var. Förskolans råd väljer.\"\norganiser = \"Förskolan Lönnen\"\nends = 2026-12-04\nleast_age = 18\nprize = 200\n+++\n\nFöräldrar kan lämna förslag på ett namn.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let Some(competition) = &subject.post.front.competition else { return Vec::new() };
    if !subject.blog.policy.competitions.terms {
        return Vec::new();
    }
    let parts = [
        (competition.terms.is_none(), "villkoren (terms)", "the terms"),
        (competition.organiser.is_none(), "vem som ordnar den (organiser)", "the organiser"),
        (competition.ends.is_none(), "när den är slut (ends)", "when it ends"),
    ];
    let missing: Vec<_> = parts.iter().filter(|(is_missing, ..)| *is_missing).collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let what = Text::new(
        format!("Det här fattas: {}.", missing.iter().map(|(_, sv, _)| *sv).collect::<Vec<_>>().join(", ")),
        format!("This is missing: {}.", missing.iter().map(|(.., en)| *en).collect::<Vec<_>>().join(", ")),
    );
    vec![Finding::at(competition.span.clone(), what)]
}
