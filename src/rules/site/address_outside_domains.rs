use std::sync::LazyLock;

use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};
use crate::rules::shared::domains::Domains;

/// Services where anybody may have a site, and no municipality owns it; they tell where its domains are not known.
static SERVICES: LazyLock<Domains> = LazyLock::new(|| Domains::read(include_str!("../shared/data/hosts.txt")));

/// An address outside the domains that the municipality owns.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress är inte kommunens", "The blog's address is not the municipality's"),
    why: Text::fixed(
        "Kommunen ska äga bloggen och råda över den. På en annan domän gäller någon annans villkor.",
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
    let lies_in = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let permitted: Vec<&str> =
        blog.policy.sender.domains.iter().chain(&blog.policy.hosts.allowed).map(String::as_str).collect();
    // Which domains are the municipality's own is asked for by policy/setting-unknown; these never are.
    let what = if permitted.is_empty() && SERVICES.hold(&host) {
        Text::fixed(
            "Adressen ligger hos en bloggtjänst, inte hos kommunen.",
            "The address lies with a blog service, not with the municipality.",
        )
    } else if permitted.is_empty() || permitted.iter().any(|domain| lies_in(&domain.to_lowercase())) {
        return Vec::new();
    } else {
        let list = permitted.join(", ");
        Text::new(
            format!("Adressen ligger inte under kommunens domän ({list})."),
            format!("The address does not lie under the municipality's domain ({list})."),
        )
    };
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

#[cfg(test)]
mod tests {
    use super::SERVICES;

    #[test]
    fn services_for_anybody_are_known() {
        for host in [
            "lonnen.blogspot.se",
            "lonnen.substack.com",
            "lonnen.ghost.io",
            "lonnen.jimdofree.com",
            "lonnen.notion.site",
            "lonnen.n.nu",
            "www.youtube.com",
            "www.linkedin.com",
            "www.tiktok.com",
            "x.com",
        ] {
            assert!(SERVICES.hold(host), "{host}");
        }
        for host in ["blogg.malmo.example", "forskola.se", "fox.com", "kommun.nu"] {
            assert!(!SERVICES.hold(host), "{host}");
        }
    }
}
