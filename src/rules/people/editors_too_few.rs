use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// Fewer editors today than the municipality demands.
pub static RULE: Rule = Rule {
    title: Text::fixed("För få sköter bloggen", "Too few look after the blog"),
    why: Text::fixed(
        "Om bara en kan sköta bloggen stannar den när den personen är sjuk eller slutar.",
        "If only one person can look after the blog, it stops when that person is ill or leaves.",
    ),
    help: Text::fixed(
        "Lägg till en kollega under [[editors]] i blog.toml, med funktion och tjänsteadress. Lösenord delas aldrig.",
        "Add a colleague under [[editors]] in blog.toml, with function and service address. Passwords are never shared.",
    ),
    basis: &["M30", "M31", "S12", "O46", "K17"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "[[editors]]\nfunction = \"förskollärare Fjärilen\"\nemail = \"fjarilen@malmo.example\"\n\n[[editors]]\nfunction = \"förskollärare Tranan\"\nemail = \"tranan@malmo.example\"\nuntil = 2020-06-30\n",
    ),
    accepted: Example::Site(
        "[[editors]]\nfunction = \"förskollärare Fjärilen\"\nemail = \"fjarilen@malmo.example\"\n\n[[editors]]\nfunction = \"förskollärare Tranan\"\nemail = \"tranan@malmo.example\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let least = blog.policy.editors.least as usize;
    let now = blog.site.editors_on(blog.today);
    if now >= least {
        return Vec::new();
    }
    let what = Text::new(
        format!("{now} kan sköta bloggen i dag. Kommunen kräver minst {least}."),
        format!("{now} can look after the blog today. The municipality demands at least {least}."),
    );
    // The last one who left is the place that tells what happened.
    let left = blog.site.editors.iter().filter_map(|editor| editor.until.as_ref()).filter(|day| day.value < blog.today);
    let span = left.max_by_key(|day| day.value).map(|day| day.span.clone());
    vec![Finding { span, ..Finding::new(what) }]
}
