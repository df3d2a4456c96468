use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, Rule};

/// The countries of the EU and the EEA, in Swedish and English; personal data moves freely between them (GDPR, article 44).
const INSIDE: [&str; 62] = [
    "belgien",
    "belgium",
    "bulgarien",
    "bulgaria",
    "cypern",
    "cyprus",
    "danmark",
    "denmark",
    "estland",
    "estonia",
    "finland",
    "frankrike",
    "france",
    "grekland",
    "greece",
    "irland",
    "ireland",
    "island",
    "iceland",
    "italien",
    "italy",
    "kroatien",
    "croatia",
    "lettland",
    "latvia",
    "liechtenstein",
    "litauen",
    "lithuania",
    "luxemburg",
    "luxembourg",
    "malta",
    "nederländerna",
    "netherlands",
    "norge",
    "norway",
    "polen",
    "poland",
    "portugal",
    "rumänien",
    "romania",
    "slovakien",
    "slovakia",
    "slovenien",
    "slovenia",
    "spanien",
    "spain",
    "sverige",
    "sweden",
    "tjeckien",
    "czechia",
    "tyskland",
    "germany",
    "ungern",
    "hungary",
    "österrike",
    "austria",
    "eu",
    "ees",
    "eea",
    "eu/ees",
    "eu/eea",
    "the netherlands",
];

/// A server in a country outside the EU and the EEA.
pub static RULE: Rule = Rule {
    title: Text::fixed("Servern står utanför EU", "The server stands outside the EU"),
    why: Text::fixed(
        "Sidan om personuppgifter lovar att inga uppgifter förs över till länder utanför EU och EES. Med en server där är det inte sant.",
        "The page on personal data promises that none is transferred to countries outside the EU and the EEA. With a server there that is not true.",
    ),
    help: Text::fixed(
        "Välj en server inom EU eller EES och skriv landets namn: region = \"Sverige\". Går det inte, fråga dataskyddsombudet innan bloggen publiceras.",
        "Choose a server in the EU or the EEA and write the name of the country: region = \"Sverige\". If that cannot be, ask the data protection officer before the blog is published.",
    ),
    basis: &["O13", "O31", "S33"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[("policy.toml", ExampleFile::Text("[hosts]\nregion = \"USA\"\n"))]),
    accepted: Example::Files(&[("policy.toml", ExampleFile::Text("[hosts]\nregion = \"Sverige\"\n"))]),
    check: Check::Policy(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    // A municipality that has not told where its server stands has not told that it stands elsewhere.
    let Some(region) = &blog.policy.hosts.region else { return Vec::new() };
    // "Sverige och USA", "Tyskland (Frankfurt)": every country that is named counts, a town in brackets does not.
    let named = region.to_lowercase().replace(" och ", ",").replace(" and ", ",");
    let mut countries = named.split([',', ';', '+']).map(|part| part.split('(').next().unwrap_or(part).trim());
    let is_inside = |country: &str| country.is_empty() || INSIDE.contains(&country);
    if countries.all(is_inside) {
        return Vec::new();
    }
    let what = Text::fixed(
        "Servern står i ett land som inte hör till EU eller EES.",
        "The server stands in a country that is not in the EU or the EEA.",
    );
    match blog.policy.settings.get("hosts.region").and_then(|held| Some((held.path.clone()?, held.node.span.clone()))) {
        Some((path, span)) => vec![Finding::at(span, what).in_file(path)],
        None => vec![Finding::new(what)],
    }
}
