use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// A pedagogical blog where the guideline knows official ones only.
pub static RULE: Rule = Rule {
    title: Text::fixed("Kommunen har inga bloggar av det slaget", "The municipality has no blogs of that kind"),
    why: Text::fixed(
        "En pedagogisk blogg har färre papper. Det får den bara ha om kommunens riktlinje skiljer på de två.",
        "A pedagogical blog has fewer papers. It may only have so if the guideline tells the two apart.",
    ),
    help: Text::fixed(
        "Skriv kind = \"official\" i blog.toml och fyll i det som krävs.",
        "Write kind = \"official\" in blog.toml and fill in what is demanded.",
    ),
    basis: &["K19"],
    act: &[],
    wcag: &[],
    refused: Example::Site("kind = \"pedagogical\"\nends = 2027-06-11\n"),
    accepted: Example::Site("policy = \"stockholm\"\nkind = \"pedagogical\"\nends = 2027-06-11\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(kind) = &blog.site.kind else { return Vec::new() };
    if blog.policy.start.kinds.contains(&kind.value) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Kommunens riktlinje har inga pedagogiska bloggar.",
        "The municipality's guideline has no pedagogical blogs.",
    );
    vec![Finding::at(kind.span.clone(), what)]
}
