use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without a way to reach the unit behind it.
pub static RULE: Rule = Rule {
    title: Text::fixed("Det går inte att nå förskolan", "The preschool cannot be reached"),
    why: Text::fixed(
        "Bloggen har inga kommentarer. Då ska det stå hur den som har en fråga når er.",
        "The blog has no comments, so it must say how someone with a question reaches you.",
    ),
    help: Text::fixed(
        "Skriv förskolans telefonnummer eller funktionsbrevlåda under [[contacts]] i blog.toml, aldrig någons eget nummer.",
        "Write the preschool's telephone number or mailbox under [[contacts]] in blog.toml, never anyone's own number.",
    ),
    basis: &["O57", "S17", "S22", "K05"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Förskolan Lönnen\"\nunit = \"Förskolan Lönnen\"\npolicy = \"malmo\"\n"),
    )]),
    accepted: Example::Site("[[contacts]]\nkind = \"email\"\nvalue = \"lonnen@malmo.example\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.contacts.iter().any(|contact| contact.kind.value != "address") {
        return Vec::new();
    }
    let what = Text::fixed(
        "Bloggen säger varken telefonnummer eller e-post till förskolan.",
        "The blog tells neither a telephone number nor an e-mail address of the preschool.",
    );
    vec![Finding::new(what)]
}
