use crate::diagnostic::{Finding, Text};
use crate::rule::{Check, Example, PostSubject, Rule};
use crate::site::{Site, holds};

/// Words that may stand before a name.
const GENERAL: [&str; 3] = ["avdelningen ", "avdelning ", "förskolan "];

/// A post signed with something else than the unit, the department or a function.
pub static RULE: Rule = Rule {
    title: Text::fixed("Inlägget är inte undertecknat av förskolan", "The post is not signed by the preschool"),
    why: Text::fixed(
        "Förskolan är alltid avsändare, aldrig en enskild person.",
        "The preschool is always the sender, never someone as a private person.",
    ),
    help: Text::fixed(
        "Skriv avdelningen eller en funktion som finns i blog.toml: author = \"Avdelning Fjärilen\". Utelämna raden så står förskolans namn.",
        "Write the department or a function from blog.toml: author = \"Avdelning Fjärilen\". Leave the line out and the preschool's name stands.",
    ),
    basis: &["O39", "M21"],
    act: &[],
    wcag: &[],
    refused: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\nauthor = \"En av oss\"\n+++\n\nVi samlade löv på gården.\n",
    ),
    accepted: Example::Post(
        "+++\ntitle = \"Löv\"\ndate = 2026-11-20\nauthor = \"Förskolan Lönnen\"\n+++\n\nVi samlade löv på gården.\n",
    ),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let Some(author) = &subject.post.front.author else { return Vec::new() };
    if is_of_the_unit(subject.blog.site, &author.value) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Undertecknaren är varken förskolan, en avdelning eller en funktion i blog.toml.",
        "The signature is neither the preschool, a department nor a function in blog.toml.",
    );
    vec![Finding::at(author.span.clone(), what)]
}

fn is_of_the_unit(site: &Site, author: &str) -> bool {
    let places = site.words.iter().filter(|word| matches!(word.is.value.as_str(), "department" | "preschool"));
    let names = [&site.unit, &site.department].into_iter().flatten().chain(places.map(|word| &word.text));
    let names: Vec<String> = names.map(|name| name.value.to_lowercase()).collect();
    // "Fjärilen", "Avdelning Fjärilen" and "Fjärilen, Förskolan Lönnen" are one and the same.
    let named = author.to_lowercase().split(',').map(str::trim).all(|part| {
        let bare = GENERAL.iter().find_map(|word| part.strip_prefix(word)).map(str::trim_start);
        names.iter().any(|name| part == name || bare == Some(name.as_str()))
    });
    let functions = site.editors.iter().map(|editor| &editor.function).chain(&site.head).chain(&site.deputy);
    named || functions.into_iter().any(|function| holds(author, &function.value))
}
