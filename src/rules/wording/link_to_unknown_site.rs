use crate::diagnostic::{Confidence, Finding, Text};
use crate::rule::{Blog, Check, Example, ExampleFile, PostSubject, Rule};

/// A link to a site that is not among those the municipality knows.
pub static RULE: Rule = Rule {
    title: Text::fixed("Länken leder till en okänd webbplats", "The link leads to an unknown site"),
    why: Text::fixed(
        "En länk är en rekommendation. Den får inte leda till obekräftad information, eller till någon som kommunen inte samarbetar med.",
        "A link is a recommendation. It may not lead to unconfirmed information, or to someone the municipality does not work with.",
    ),
    help: Text::fixed(
        "Är det en myndighet, ett bibliotek eller någon ni samarbetar med? Då kan kommunen lägga till webbplatsen i policyn: [links] allowed. Behövs länken inte? Ta bort den.",
        "Is it an authority, a library or someone you work with? Then the municipality can add the site to the policy: [links] allowed. Is the link not needed? Remove it.",
    ),
    basis: &["O75", "O76"],
    act: &[],
    wcag: &[],
    refused: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[links]\nlisted_only = true\n")),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Löv\"\n+++\n\nVi läste [om löv hos Lövkungen](https://lovkungen.example/lov).\n",
            ),
        ),
    ]),
    accepted: Example::Files(&[
        ("policy.toml", ExampleFile::Text("[links]\nlisted_only = true\n")),
        (
            "content/posts/2026-11-20-lov.md",
            ExampleFile::Text(
                "+++\ntitle = \"Löv\"\n+++\n\nVi läste [läroplanen hos Skolverket](https://www.skolverket.se/lov).\n",
            ),
        ),
    ]),
    check: Check::Post(check),
};

fn check(subject: &PostSubject<'_>) -> Vec<Finding> {
    let blog = subject.blog;
    if !blog.policy.links.listed_only {
        return Vec::new();
    }
    let links = subject.document.links.iter();
    links
        .filter_map(|link| {
            host(&link.destination).filter(|host| !is_known(blog, host))?;
            // The site is not repeated: families' own bear their names.
            let what = Text::fixed(
                "Länken går inte till någon av de webbplatser som kommunen känner till.",
                "The link leads to none of the sites the municipality knows.",
            );
            Some(Finding::at(link.span.clone(), what).with_confidence(Confidence::Doubtful))
        })
        .collect()
}

fn is_known(blog: &Blog<'_>, host: &str) -> bool {
    let own = blog.site.address.as_ref().and_then(|address| self::host(&address.value));
    let known = blog.policy.links.allowed.iter().chain(&blog.policy.sender.domains).chain(own.as_ref());
    known.into_iter().any(|domain| {
        let domain = domain.to_lowercase();
        host == domain || host.ends_with(&format!(".{domain}"))
    })
}

/// The host of a web address; what stands before `@` is a user and no host.
fn host(address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.trim_end_matches('.');
    (!host.is_empty()).then(|| host.to_lowercase())
}
