use crate::diagnostic::{Finding, Text};
use crate::rule::{Blog, Check, Example, Rule};

/// Platforms that no municipality owns; they tell where its domains are not known.
const PLATFORMS: [&str; 20] = [
    "blogspot.com",
    "blogger.com",
    "wordpress.com",
    "wixsite.com",
    "weebly.com",
    "squarespace.com",
    "tumblr.com",
    "medium.com",
    "blogg.se",
    "instagram.com",
    "facebook.com",
    "github.io",
    "gitlab.io",
    "netlify.app",
    "vercel.app",
    "pages.dev",
    "web.app",
    "firebaseapp.com",
    "sites.google.com",
    "webnode.se",
];

/// A blog at an address that the municipality does not own.
pub static RULE: Rule = Rule {
    title: Text::fixed("Bloggens adress är inte kommunens", "The blog's address is not the municipality's"),
    why: Text::fixed(
        "Kommunen ska äga och förfoga över bloggen. På någon annans webbplats gäller någon annans villkor, och där kan uppgifter spridas utanför EU.",
        "The municipality is to own and control the blog. On somebody else's site somebody else's terms hold, and data may leave the EU.",
    ),
    help: Text::fixed(
        "Skriv den adress ni har fått av kommunen, med https: address = \"https://kommunen.se/bloggar/lonnen/\".",
        "Write the address the municipality gave you, with https: address = \"https://kommunen.se/bloggar/lonnen/\".",
    ),
    basis: &["M09", "S33", "O99", "M11"],
    act: &[],
    wcag: &[],
    refused: Example::Site("address = \"https://forskolanronnen.blogspot.com/\"\n"),
    accepted: Example::Site("address = \"https://blogg.malmo.se/ronnen/\"\n"),
    check: Check::Site(check),
};

fn check(blog: &Blog<'_>) -> Vec<Finding> {
    let Some(address) = &blog.site.address else { return Vec::new() };
    let Some((scheme, host)) = host(&address.value) else {
        let what = Text::fixed("Det här är ingen webbadress.", "This is no web address.");
        return vec![Finding::at(address.span.clone(), what)];
    };
    let lies_in = |domain: &str| host == domain || host.ends_with(&format!(".{domain}"));
    let (owned, listed) = (&blog.policy.sender.domains, &blog.policy.hosts.allowed);
    let foreign = if owned.is_empty() && listed.is_empty() {
        PLATFORMS.iter().any(|platform| lies_in(platform))
    } else {
        !owned.iter().chain(listed).any(|domain| lies_in(&domain.to_lowercase()))
    };
    let what = if foreign {
        Text::new(
            format!("”{host}” är ingen av kommunens domäner."),
            format!("“{host}” is none of the municipality's domains."),
        )
    } else if scheme != "https" {
        Text::fixed(
            "Adressen börjar inte med https, så någon annan kan ändra sidan på vägen.",
            "The address does not start with https, so somebody may change the page on its way.",
        )
    } else {
        return Vec::new();
    };
    vec![Finding::at(address.span.clone(), what)]
}

/// Scheme and host of an address: what stands before `@` is a user and no host.
fn host(address: &str) -> Option<(String, String)> {
    let (scheme, rest) = address.trim().split_once("://")?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = host.split(':').next()?.trim_end_matches('.').to_lowercase();
    let named = host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    named.then(|| (scheme.to_lowercase(), host))
}
