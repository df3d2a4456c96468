use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// A blog without an address of its own.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress saknas", "The blog's address is missing"),
    why: Text::fixed(
        "Adressen behövs i flödet och i registret, och den visar att bloggen är kommunens.",
        "The address is needed in the feed and the register, and it shows that the blog is the municipality's.",
    ),
    help: Text::fixed(
        "Fråga kommunikationsenheten och skriv adressen i blog.toml: address = \"https://kommunen.se/bloggar/lonnen/\".",
        "Ask the communication unit and write the address in blog.toml: address = \"https://kommunen.se/bloggar/lonnen/\".",
    ),
    basis: &["M09", "K03"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("blog.toml", ExampleFile::Text("title = \"Förskolan Lönnen\"\npolicy = \"malmo\"\n"))]),
    accepted: Example::Site("address = \"https://blogg.malmo.se/lonnen/\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    if blog.site.address.is_some() {
        return Vec::new();
    }
    vec![Finding::new(Text::fixed("Bloggen har ingen adress.", "The blog has no address."))]
}
