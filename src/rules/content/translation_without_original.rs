use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, ExampleFile, PostSubject, Rule};

/// A translation whose original is not there.
pub static RULE: Rule = Rule {
    title: Text::fixed("Översättningen saknar original", "The translation has no original"),
    why: Text::fixed(
        "En översättning hör till ett inlägg på bloggens språk. Utan det hittar ingen till den.",
        "A translation belongs to a post in the blog's language. Without it nobody finds the way.",
    ),
    help: Text::fixed(
        "Ge originalet samma namn utan språkkod: index.md bredvid index.ar.md. Är det här originalet? Ta bort språkkoden ur filens namn och skriv lang = \"ar\" i huvudet.",
        "Give the original the same name without language code: index.md beside index.ar.md. Is this the original? Remove the code from the file's name and write lang = \"ar\" in the front matter.",
    ),
    basis: &["D17"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "content/posts/2026-11-19-kottar.en.md",
        ExampleFile::Text("+++\ntitle = \"Cones\"\n+++\n\nThe group counted cones.\n"),
    )]),
    accepted: Example::Files(&[(
        "content/posts/2026-11-20-lov.en.md",
        ExampleFile::Text("+++\ntitle = \"Autumn leaves\"\n+++\n\nThe group gathered leaves.\n"),
    )]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let post = subject.post;
    if !post.is_translation() || subject.addresses.has_original(post) {
        return Vec::new();
    }
    let what =
        Text::fixed("Originalet till översättningen finns inte.", "The original of the translation is not there.");
    vec![Finding::at(0..0, what)]
}
