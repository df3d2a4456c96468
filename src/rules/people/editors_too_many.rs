use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// More people who may publish than the policy's limit.
pub static RULE: Rule = Rule {
    title: Text::fixed("Många kan publicera", "Many may publish"),
    why: Text::fixed(
        "Ett begränsat antal ska kunna publicera. Ju fler det är, desto större är risken att något kommer ut som inte borde.",
        "A limited number is to be able to publish. The more there are, the greater the risk of something getting out.",
    ),
    help: Text::fixed(
        "Låt några bli skribenter: role = \"writer\". De skriver, och någon annan publicerar.",
        "Let some be writers: role = \"writer\". They write, and someone else publishes.",
    ),
    basis: &["O32", "O52"],
    act: &[],
    wcag: &[],
    refused: Example::Site(
        "policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog 1\"\n\n[[editors]]\nfunction = \"pedagog 2\"\n\n[[editors]]\nfunction = \"pedagog 3\"\n\n[[editors]]\nfunction = \"pedagog 4\"\n\n[[editors]]\nfunction = \"pedagog 5\"\n\n[[editors]]\nfunction = \"pedagog 6\"\n\n[[editors]]\nfunction = \"pedagog 7\"\n",
    ),
    accepted: Example::Site(
        "policy = \"motala\"\n\n[[editors]]\nfunction = \"pedagog 1\"\n\n[[editors]]\nfunction = \"pedagog 2\"\n\n[[editors]]\nfunction = \"pedagog 3\"\nrole = \"writer\"\n",
    ),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(most) = blog.policy.editors.most else { return Vec::new() };
    let publishers: Vec<_> =
        blog.site.editors.iter().filter(|editor| editor.publishes() && editor.is_active(blog.today)).collect();
    let Some(first_over) = publishers.get(most as usize) else { return Vec::new() };
    let what = Text::new(
        format!("{} kan publicera. Policyns gräns är {most}.", publishers.len()),
        format!("{} may publish. The policy's limit is {most}.", publishers.len()),
    );
    vec![Finding::at(first_over.function.span.clone(), what).with_confidence(Confidence::Doubtful)]
}
