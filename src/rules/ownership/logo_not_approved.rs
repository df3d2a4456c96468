use sha2::{Digest as _, Sha256};

use crate::diagnostic::{Finding, Text};
use crate::render::icons;
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::rules::shared::unusable;

/// A logotype that is none of the municipality's approved files.
pub static RULE: Rule = Rule {
    title: Text::fixed("Logotypen är inte den godkända", "The logotype is not the approved one"),
    why: Text::fixed(
        "Logotypen visar att kommunen är avsändare. En egen variant, en annan färg eller en beskuren bild gör det inte.",
        "The logotype shows that the municipality is the sender. A variant, another colour or a cropped one does not.",
    ),
    help: Text::fixed(
        "Hämta kommunens logotyp på nytt och lägg in filen oförändrad.",
        "Fetch the municipality's logotype anew and add the file unchanged.",
    ),
    basis: &["M25", "O59", "K02"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "logotyp.svg",
        ExampleFile::Text("<svg xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"#ff00aa\" d=\"M0 0h9v9z\"/></svg>\n"),
    )]),
    accepted: Example::Site("logotype = \"logotyp.svg\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let approved = &blog.policy.logotype.sha256;
    let Some(named) = &blog.site.logotype else { return Vec::new() };
    let Ok(bytes) = blog.world.read(&named.value) else {
        let what = Text::fixed("Filen med logotypen finns inte.", "The logotype's file is not there.");
        return vec![Finding::at(named.span.clone(), what)];
    };
    if let Some(flaw) = icons::flaw(&bytes) {
        let Text { sv, en } = unusable::told(flaw);
        let what = Text::new(
            format!("Filen med logotypen går inte att läsa. {sv}"),
            format!("The logotype's file cannot be read. {en}"),
        );
        return vec![Finding::at(named.span.clone(), what)];
    }
    // Which files are approved is a fact of the municipality's; policy/setting-unknown asks for it.
    if approved.is_empty() {
        return Vec::new();
    }
    let sum: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    if approved.contains(&sum) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Filen är ingen av kommunens godkända logotyper.",
        "The file is none of the municipality's approved logotypes.",
    );
    vec![Finding::at(named.span.clone(), what)]
}
