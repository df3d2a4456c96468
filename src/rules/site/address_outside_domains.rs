use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// An address outside the domains that the municipality owns.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress är inte kommunens", "The blog's address is not the municipality's"),
    why: Text::fixed(
        "Kommunen ska äga och förfoga över bloggen. På en annan domän gäller någon annans villkor.",
        "The municipality shall own and control the blog. On another domain someone else's terms hold.",
    ),
    help: Text::fixed(
        "Skriv en adress som börjar med https:// och ligger under kommunens domän. Fråga kommunikationsenheten om du är osäker.",
        "Write an address that begins with https:// and lies under the municipality's domain. Ask the communication unit if unsure.",
    ),
    basis: &["M09", "S33", "M11"],
    act: &[],
    wcag: &[],
    refused: Example::Site("address = \"https://lonnen.blogspot.com/\"\n"),
    accepted: Example::Site("address = \"https://bloggar.malmo.example/lonnen/\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(address) = &blog.site.address else { return Vec::new() };
    let Some(host) = host(&address.value) else {
        let what = Text::fixed(
            "Det är ingen adress som börjar med https://.",
            "This is no address that begins with https://.",
        );
        return vec![Finding::at(address.span.clone(), what)];
    };
    let domains = &blog.policy.sender.domains;
    let own = |domain: &String| host == *domain || host.ends_with(&format!(".{domain}"));
    // Which domains are the municipality's own is asked for by policy/setting-unknown.
    if domains.is_empty() || domains.iter().any(own) {
        return Vec::new();
    }
    let list = domains.join(", ");
    let what = Text::new(
        format!("Adressen ligger inte under kommunens domän ({list})."),
        format!("The address does not lie under the municipality's domain ({list})."),
    );
    vec![Finding::at(address.span.clone(), what)]
}

/// The host of an https address, lower case; an address with a user's name or a port is none that readers are given.
fn host(address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let plain = host.contains('.')
        && host.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-') && !label.starts_with('-')
        });
    plain.then(|| host.to_lowercase())
}
