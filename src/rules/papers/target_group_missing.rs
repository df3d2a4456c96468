use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::settings::nearest;
use crate::site::TARGET_GROUPS;

/// A blog that does not say for whom it is, or says it in words nobody can count.
pub static RULE: Rule = Rule {
    title: Text::fixed("Målgruppen saknas", "The target group is missing"),
    why: Text::fixed(
        "Den som vet för vem hen skriver, skriver lättare. Riktlinjen ber om målgrupperna.",
        "Whoever knows for whom, writes more easily. The guideline asks for the target groups.",
    ),
    help: Text::fixed(
        "Skriv target_groups = [\"guardians\", \"public\"] i blog.toml. Orden är: guardians, relatives, future-families, neighbours, public, job-seekers, students, colleagues, researchers.",
        "Write target_groups = [\"guardians\", \"public\"] in blog.toml. The words are: guardians, relatives, future-families, neighbours, public, job-seekers, students, colleagues, researchers.",
    ),
    basis: &["S08", "O45", "O102"],
    act: &[],
    wcag: &[],
    refused: Example::Site("target_groups = [\"guardian\"]\n"),
    accepted: Example::Site("target_groups = [\"guardians\"]\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let groups = &blog.site.target_groups;
    if groups.is_empty() && blog.policy.papers.target_groups && !blog.site.is_pedagogical() {
        let what = Text::fixed("Bloggen säger inte vem den är till för.", "The blog does not say for whom it is.");
        return vec![Finding::new(what)];
    }
    let unknown = groups.iter().filter(|group| !TARGET_GROUPS.contains(&group.value.as_str()));
    unknown
        .map(|group| {
            let (sv, en) = nearest(&group.value, &TARGET_GROUPS).map_or((String::new(), String::new()), |near| {
                (format!(" Menade du \"{near}\"?"), format!(" Did you mean \"{near}\"?"))
            });
            let what = Text::new(
                format!("Ordet är ingen av målgrupperna.{sv}"),
                format!("The word is none of the target groups.{en}"),
            );
            Finding::at(group.span.clone(), what)
        })
        .collect()
}
