use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::site::Status;

/// An active blog that does not say where it will stand.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress saknas", "The blog's address is missing"),
    why: Text::fixed(
        "Utan adress går det inte att se att bloggen ligger på kommunens egen plats, och flöden och webbkarta kan inte skrivas.",
        "Without an address nobody can see that the blog lies on the municipality's own ground, and feeds and site map cannot be written.",
    ),
    help: Text::fixed(
        "Skriv address = \"https://…\" i blog.toml. Kommunikationsenheten vet adressen.",
        "Write address = \"https://…\" in blog.toml. The communication unit knows the address.",
    ),
    basis: &["M09", "S33"],
    act: &[],
    wcag: &[],
    refused: Example::Site("address = \"\"\n"),
    accepted: Example::Site("address = \"https://bloggar.malmo.example/lonnen/\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.status != Status::Active || blog.site.address.is_some() {
        return Vec::new();
    }
    let what = Text::fixed(
        "Bloggen är publicerad men säger inte på vilken adress.",
        "The blog is published but does not say at which address.",
    );
    vec![Finding::new(what)]
}
