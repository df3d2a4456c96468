//! Lists of domains as they lie in `data/`.

use std::collections::HashSet;

/// Domains of a list: those written out, and names that stand for themselves in every country (`yahoo.*`).
pub(crate) struct Domains {
    written: HashSet<&'static str>,
    everywhere: HashSet<&'static str>,
}

impl Domains {
    /// Reads a list: one domain a line, remarks behind `#`.
    pub(crate) fn read(list: &'static str) -> Self {
        let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let (everywhere, written): (HashSet<_>, HashSet<_>) = lines.partition(|line| line.ends_with(".*"));
        Self { written, everywhere: everywhere.into_iter().filter_map(|line| line.strip_suffix(".*")).collect() }
    }

    /// Whether `host`, in small letters, is one of the domains or lies in one.
    pub(crate) fn hold(&self, host: &str) -> bool {
        let dots = host.match_indices('.').map(|(at, _)| at + 1);
        std::iter::once(0).chain(dots).any(|start| {
            let domain = &host[start..];
            let of_country = domain.split_once('.').filter(|(_, country)| is_of_country(country));
            self.written.contains(domain) || of_country.is_some_and(|(name, _)| self.everywhere.contains(name))
        })
    }
}

/// What stands behind a name in some country, or in none: `se`, `com`, `co.uk`, `com.br`.
fn is_of_country(ending: &str) -> bool {
    match ending.split_once('.') {
        None => true,
        Some((kind, country)) => matches!(kind, "co" | "com") && country.len() == 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_hold_what_lies_in_them() {
        let domains = Domains::read("# Remark\nexample.org\nname.*\n");
        for host in ["example.org", "a.b.example.org", "name.se", "x.name.co.uk", "name.com.br"] {
            assert!(domains.hold(host), "{host}");
        }
        for host in ["notexample.org", "example.org.se", "org", "name", "name.malmo.se", "surname.se", "# remark", ""] {
            assert!(!domains.hold(host), "{host}");
        }
    }
}
