use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// Where a site says which blog it is.
const PLACE: &str = "static/.well-known/kapprum-site";

/// A folder that says it is another blog than its settings say.
pub static RULE: Rule = Rule {
    title: Text::fixed("Mappen hör till en annan blogg", "The folder belongs to another blog"),
    why: Text::fixed(
        "Numret visar vilken blogg det är, så att ingen publicerar i fel blogg. Här säger filen och inställningarna olika.",
        "The number shows which blog it is, so that nobody publishes in the wrong one. Here file and settings differ.",
    ),
    help: Text::fixed(
        "Har mappen kopierats från en annan blogg? Ta bort filen static/.well-known/kapprum-site, eller rätta register_id i blog.toml.",
        "Was the folder copied from another blog? Remove static/.well-known/kapprum-site, or mend register_id in blog.toml.",
    ),
    basis: &["O99", "M18"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(PLACE, ExampleFile::Text("EXEMPEL-BLOGG-9999\n"))]),
    accepted: Example::Files(&[(PLACE, ExampleFile::Text("EXEMPEL-BLOGG-0042\n"))]),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Ok(bytes) = blog.world.read(PLACE) else { return Vec::new() };
    let said = String::from_utf8_lossy(&bytes).trim().to_owned();
    let registered = blog.site.register_id.as_ref();
    if registered.is_some_and(|id| id.value.trim() == said) {
        return Vec::new();
    }
    let what = Text::new(
        format!("Filen {PLACE} har ett annat id än register_id i blog.toml."),
        format!("The file {PLACE} has another id than register_id in blog.toml."),
    );
    vec![match registered {
        Some(id) => Finding::at(id.span.clone(), what),
        None => Finding::new(what).in_file(PLACE),
    }]
}
