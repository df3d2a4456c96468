use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};
use crate::site::Status;

/// An active blog that does not say where it lies.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress fattas", "The blog's address is missing"),
    why: Text::fixed(
        "Utan adress kan kommunens lista inte länka till bloggen, och den som följer den får inga länkar som fungerar.",
        "Without an address the municipality's list cannot link to the blog, and those who follow it get no links that work.",
    ),
    help: Text::fixed(
        "Skriv adressen i blog.toml: address = \"https://…/\". Kommunikationsenheten vet vilken den är.",
        "Write the address in blog.toml: address = \"https://…/\". The communication unit knows which it is.",
    ),
    basis: &["O54", "M18", "M09"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[(
        "blog.toml",
        ExampleFile::Text("title = \"Förskolan Lönnen\"\nstatus = \"active\"\npolicy = \"motala\"\n"),
    )]),
    accepted: Example::Site("address = \"https://bloggar.malmo.example/lonnen/\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.address.is_some() || blog.site.status == Status::Trial || !blog.site.exists {
        return Vec::new();
    }
    let (what, confidence) = if blog.policy.reporting.public_list {
        let what = Text::fixed(
            "Kommunens lista över bloggar är offentlig och ska länka hit, men det står inte vart.",
            "The municipality's list of blogs is public and is to link here, but it is not told where.",
        );
        (what, Confidence::Certain)
    } else {
        (Text::fixed("Det står inte var bloggen ligger.", "It is not told where the blog lies."), Confidence::Doubtful)
    };
    vec![Finding::new(what).with_confidence(confidence)]
}
