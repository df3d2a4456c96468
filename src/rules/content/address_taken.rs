use crate::addresses::own;
use crate::content::Post;
use crate::diagnostic::{Finding, Text};
use crate::passages::of_post;
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};
use crate::rules::shared::static_files::{STATIC, may_pass};
use crate::swedish::{Place, inspect};

/// A text that would stand at the address of another.
pub static RULE: Rule = Rule {
    title: Text::fixed("Två texter vill ha samma adress", "Two texts want the same address"),
    why: Text::fixed(
        "På en adress får bara en sida plats. Den andra skulle försvinna.",
        "An address holds one page only. The other would disappear.",
    ),
    help: Text::fixed("Byt namn på den ena filen.", "Rename one of the files."),
    basis: &["M15"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/pages/om-bloggen.md",
        ExampleFile::Text("+++\ntitle = \"Om oss\"\n+++\n\nVi är en förskola.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/pages/om-oss.md",
        ExampleFile::Text("+++\ntitle = \"Om oss\"\n+++\n\nVi är en förskola.\n"),
    )]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    if own::is_own(&post.address) {
        let what = Text::fixed(
            "Adressen tillhör en sida som Kapprum själv skriver på varje blogg.",
            "The address belongs to a page that Kapprum itself writes on every blog.",
        );
        return vec![Finding::at(0..0, what)];
    }
    let (world, file) = (subject.blog.world, format!("{STATIC}/{}", post.address));
    if world.entry(&file).is_some() && may_pass(world, &file) {
        let what = Text::fixed("En fil i static har samma adress.", "A file in static has the same address.");
        return vec![Finding::at(0..0, what)];
    }
    let rivals = subject.addresses.rivals(&post.source.path);
    let Some(rival) = rivals.first().and_then(|index| subject.blog.posts.get(*index)) else { return Vec::new() };
    let name = &rival.source.path;
    // A file's name can be personal data: it is told only where no name is seen in it.
    let told = if is_plain(subject, rival) { format!(": {name}") } else { String::new() };
    let what =
        Text::new(format!("En annan fil har samma adress{told}."), format!("Another file has the same address{told}."));
    vec![Finding::at(0..0, what)]
}

fn is_plain(subject: &PostSubject<'_>, rival: &Post) -> bool {
    inspect(&of_post(rival), subject.blog.known).iter().all(|sighting| sighting.place != Place::FileName)
}
