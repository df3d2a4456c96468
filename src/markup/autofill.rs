//! The grammar of `autocomplete` (HTML standard, "autofill detail tokens").

/// Fields that take no contact type before them.
const PLAIN: [&str; 43] = [
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "username",
    "new-password",
    "current-password",
    "one-time-code",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level4",
    "address-level3",
    "address-level2",
    "address-level1",
    "country",
    "country-name",
    "postal-code",
    "cc-name",
    "cc-given-name",
    "cc-additional-name",
    "cc-family-name",
    "cc-number",
    "cc-exp",
    "cc-exp-month",
    "cc-exp-year",
    "cc-csc",
    "cc-type",
    "transaction-currency",
    "transaction-amount",
    "language",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "url",
];

/// Ways to reach a person, which may say whether at home, at work and so on.
const CONTACT: [&str; 10] = [
    "tel",
    "tel-country-code",
    "tel-national",
    "tel-area-code",
    "tel-local",
    "tel-local-prefix",
    "tel-local-suffix",
    "tel-extension",
    "email",
    "impp",
];

/// Whether the value is a list of tokens in the order the standard demands. `on` and `off` are not looked at here.
pub fn is_valid(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    let mut tokens = lower.split_ascii_whitespace().peekable();
    tokens.next_if(|token| token.starts_with("section-"));
    tokens.next_if(|token| matches!(*token, "shipping" | "billing"));
    let contact_type = tokens.next_if(|token| matches!(*token, "home" | "work" | "mobile" | "fax" | "pager")).is_some();
    let Some(field) = tokens.next() else { return false };
    let known = CONTACT.contains(&field) || (!contact_type && (PLAIN.contains(&field) || field == "photo"));
    tokens.next_if(|token| *token == "webauthn");
    known && tokens.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::is_valid;

    #[test]
    fn tokens_have_their_order() {
        for value in [
            "name",
            "Street-Address",
            "work email",
            "section-partner shipping home tel",
            "billing address-line1",
            "username webauthn",
            "photo",
        ] {
            assert!(is_valid(value), "{value}");
        }
        for value in [
            "",
            "badname",
            "work photo",
            "work shipping email",
            "email, name",
            "email work",
            "section-x",
            "shipping section-a name",
            "home name",
            "name name",
        ] {
            assert!(!is_valid(value), "{value}");
        }
    }
}
