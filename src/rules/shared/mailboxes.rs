//! Whose a mailbox is, as far as its domain tells.

use std::sync::LazyLock;

use super::domains::Domains;

/// Providers of private mail; they tell where the municipality's own domains are not known.
static PRIVATE: LazyLock<Domains> = LazyLock::new(|| Domains::read(include_str!("data/mailboxes.txt")));

/// Whether mailboxes of `domain`, in small letters, are people's own.
pub(crate) fn is_private(domain: &str) -> bool {
    PRIVATE.hold(domain)
}

/// The domain of a mailbox, in small letters; empty where it is none.
pub(crate) fn domain(mailbox: &str) -> String {
    mailbox.rsplit_once('@').map_or("", |(_, domain)| domain).trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_providers_are_known_in_every_country() {
        for domain in [
            "gmail.com",
            "hotmail.co.uk",
            "live.se",
            "yahoo.no",
            "outlook.dk",
            "gmx.net",
            "aol.com",
            "tuta.com",
            "fastmail.fm",
            "bahnhof.se",
            "telia.com",
            "comhem.se",
            "spray.se",
            "passagen.se",
            "mail.telia.com",
        ] {
            assert!(is_private(domain), "{domain}");
        }
        for domain in ["malmo.se", "skola.malmo.se", "live.malmo.se", "example.se", ""] {
            assert!(!is_private(domain), "{domain}");
        }
    }
}
