use crate::diagnostic::{Finding, Text};
use crate::policy::schema;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A layer that would weaken what the municipality or the committee demands.
pub static RULE: Rule = Rule {
    title: Text::fixed("Ett lager mildrar kommunens krav", "A layer weakens the municipality's demands"),
    why: Text::fixed(
        "Kommunens krav gäller alla nämnder och förskolor. En nämnd eller en förskola får lägga till och skärpa, men aldrig mildra.",
        "The municipality's demands hold for all committees and preschools. A committee or a preschool may add and tighten, never weaken.",
    ),
    help: Text::fixed(
        "Ta bort raden eller välj ett strängare värde. Behöver kravet ändras är det kommunen som gör det, i sin egen policy.",
        "Remove the line or choose a stricter value. If the demand has to change, the municipality does it in its own policy.",
    ),
    basis: &["S44", "K01"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 1\n"))]),
    accepted: Example::Files(&[("policy.toml", ExampleFile::Text("[editors]\nleast = 2\n"))]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let weakenings = blog.policy.weakenings.iter();
    weakenings
        .map(|weakening| {
            let key = schema::key(&weakening.key);
            let (sv, en) = key.map_or(("Inställningen", "The setting"), |key| (key.sv, key.en));
            let by = match &weakening.demanded_at {
                Some((path, span)) => {
                    let source = blog.policy.sources.iter().find(|source| source.path == *path);
                    source.map_or_else(|| path.clone(), |s| format!("{path}:{}", s.position(span.start).line))
                }
                None if weakening.demanded_by == "base" => "Kapprum".to_owned(),
                None => weakening.demanded_by.clone(),
            };
            let name = &weakening.key;
            let what = Text::new(
                format!("”{sv}” ({name}) är mildare här än i {by}, och gäller därför inte."),
                format!("“{en}” ({name}) is weaker here than in {by}, and has no effect."),
            );
            match &weakening.path {
                Some(path) => Finding::at(weakening.span.clone(), what).in_file(path),
                // A pack given on the command line has no file in the site.
                None => Finding::new(what),
            }
        })
        .collect()
}
