use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// The question of time and commitment, unanswered.
pub static RULE: Rule = Rule {
    title: Text::fixed(
        "Frågan om tid och engagemang är obesvarad",
        "The question of time and commitment is unanswered",
    ),
    why: Text::fixed(
        "En blogg behöver uppdateras ofta. Riktlinjen frågar om ni har tid och engagemang, innan ni börjar.",
        "A blog needs to be updated often. The guideline asks whether you have time and commitment before you begin.",
    ),
    help: Text::fixed(
        "Svara i blog.toml: commitment = \"Ja. Varje avdelning har en timme i veckan för bloggen.\"",
        "Answer in blog.toml: commitment = \"Ja. Varje avdelning har en timme i veckan för bloggen.\"",
    ),
    basis: &["M13"],
    act: &[],
    wcag: &[],
    refused: Example::Site("commitment = \"\"\n"),
    accepted: Example::Site("commitment = \"Ja. Varje avdelning har en timme i veckan för bloggen.\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if !blog.policy.start.commitment || blog.site.commitment.is_some() || blog.site.is_pedagogical() {
        return Vec::new();
    }
    let what = Text::fixed(
        "Har ni tid och engagemang för bloggen? Frågan är inte besvarad.",
        "Do you have time and commitment for the blog? The question is unanswered.",
    );
    vec![Finding::new(what)]
}
