//! Whose a mailbox is, as far as its domain tells.

/// Providers of private mail; they tell where the municipality's own domains are not known.
const PRIVATE: [&str; 22] = [
    "gmail.com",
    "googlemail.com",
    "hotmail.com",
    "hotmail.se",
    "outlook.com",
    "outlook.se",
    "live.com",
    "live.se",
    "msn.com",
    "icloud.com",
    "me.com",
    "mac.com",
    "yahoo.com",
    "yahoo.se",
    "telia.com",
    "bredband.net",
    "comhem.se",
    "tele2.se",
    "spray.se",
    "proton.me",
    "protonmail.com",
    "passagen.se",
];

/// Whether mailboxes of `domain`, in small letters, are people's own.
pub(crate) fn is_private(domain: &str) -> bool {
    PRIVATE.contains(&domain)
}

/// The domain of a mailbox, in small letters; empty where it is none.
pub(crate) fn domain(mailbox: &str) -> String {
    mailbox.rsplit_once('@').map_or("", |(_, domain)| domain).trim().to_lowercase()
}
