//! Passwords, keys and tokens in text.
//!
//! What is found is told by kind and line only: a finding never repeats the secret.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secret {
    /// A private key in armour.
    PrivateKey,
    /// A token with the shape that a service gives its tokens.
    Token,
    /// `https://user:password@host`.
    PasswordInAddress,
    /// A password by its own word: `lösenord: …`.
    Password,
}

/// How what stands behind a clue is judged.
#[derive(Debug, Clone, Copy)]
enum Clue {
    /// The clue is enough.
    Sure(Secret),
    /// At least so many letters, digits and `-_/+.` follow at once; a token begins there unless the clue may stand in its middle.
    Token { length: usize, inside: bool },
    /// A word for a secret: a value has to follow.
    Word,
    /// `://`, behind which user and password may stand.
    Address,
}

/// Bytes behind a clue that are looked at, so that a long line costs no more than a short one.
const REACH: usize = 240;

/// Keys in armour, words for secrets and addresses.
const CLUES: [(&str, Clue); 26] = [
    ("PRIVATE KEY-----", Clue::Sure(Secret::PrivateKey)),
    ("PRIVATE KEY BLOCK-----", Clue::Sure(Secret::PrivateKey)),
    ("PuTTY-User-Key-File-", Clue::Sure(Secret::PrivateKey)),
    ("AGE-SECRET-KEY-1", Clue::Sure(Secret::PrivateKey)),
    ("lösenord", Clue::Word),
    ("LÖSENORD", Clue::Word),
    ("lo\u{308}senord", Clue::Word),
    ("losenord", Clue::Word),
    ("lösen", Clue::Word),
    ("LÖSEN", Clue::Word),
    ("kodord", Clue::Word),
    ("password", Clue::Word),
    ("passwort", Clue::Word),
    ("passwd", Clue::Word),
    ("passphrase", Clue::Word),
    ("pwd", Clue::Word),
    ("secret", Clue::Word),
    ("hemlig nyckel", Clue::Word),
    ("api_key", Clue::Word),
    ("api-key", Clue::Word),
    ("apikey", Clue::Word),
    ("access_token", Clue::Word),
    ("auth_token", Clue::Word),
    ("_authtoken", Clue::Word),
    ("private_key", Clue::Word),
    ("://", Clue::Address),
];

/// Beginnings of tokens, each with the length that follows.
const TOKENS: &str = include_str!("data/tokens.txt");

/// All clues, and what finds them.
struct Finder {
    clues: Vec<(&'static str, Clue)>,
    automaton: AhoCorasick,
}

static FINDER: LazyLock<Finder> = LazyLock::new(|| {
    let tokens = TOKENS.lines().filter_map(token_clue);
    let clues: Vec<_> = CLUES.into_iter().chain(tokens).collect();
    let automaton = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(clues.iter().map(|(clue, _)| clue))
        .expect("the clues are constant and short");
    Finder { clues, automaton }
});

/// A line of the list of tokens; `None` for a remark.
fn token_clue(line: &'static str) -> Option<(&'static str, Clue)> {
    let mut columns = line.split('\t');
    let (clue, length) = (columns.next()?, columns.next()?.parse().ok()?);
    let start = clue.strip_prefix('~');
    Some((start.unwrap_or(clue), Clue::Token { length, inside: start.is_some() }))
}

/// The first secret in a text and its line, from 1.
pub(crate) fn first(text: &str) -> Option<(Secret, usize)> {
    FINDER.automaton.find_iter(text).find_map(|hit| {
        let (clue, how) = FINDER.clues[hit.pattern().as_usize()];
        let reach = text.floor_char_boundary(hit.end().saturating_add(REACH).min(text.len()));
        let behind = &text[hit.end()..reach];
        let secret = match how {
            Clue::Sure(secret) => Some(secret),
            // The shapes of tokens hold in their own letters only; words are any case.
            Clue::Token { length, inside } => {
                let begins = inside || !text[..hit.start()].ends_with(char::is_alphanumeric);
                (text[hit.range()] == *clue && begins && token_length(behind) >= length).then_some(Secret::Token)
            }
            Clue::Word => value_behind(behind).then_some(Secret::Password),
            Clue::Address => password_in_address(behind).then_some(Secret::PasswordInAddress),
        }?;
        let line = text[..hit.start()].bytes().filter(|b| *b == b'\n').count() + 1;
        Some((secret, line))
    })
}

fn token_length(text: &str) -> usize {
    text.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'/' | b'+' | b'.')).count()
}

/// Whether a value that can be a password stands on the same line behind the word: `… = "x"`, `…et är: x`.
fn value_behind(behind: &str) -> bool {
    let line = behind.lines().next().unwrap_or("");
    // What is left of the word and of its key (`password_publish`, `lösenordet till bloggen`) may be some words long.
    let Some((sign, at)) = assignment(line) else { return false };
    let value = line[at..].trim_start().trim_start_matches(['"', '\'', '`', '*', ' ']);
    let value: String =
        value.chars().take_while(|c| !c.is_whitespace() && !matches!(c, '"' | '\'' | '`' | ',' | ';')).collect();
    let value = value.trim_end_matches(['.', '*', ')']);
    let letters = value.chars().any(char::is_alphabetic);
    let marked = value.chars().any(|c| c.is_ascii_digit()) || value.chars().skip(1).any(|c| "!#%&?@+=^~".contains(c));
    // A setting's value is a password however plain it is; prose needs the look of one.
    let looks =
        if sign == Sign::Equals { value.chars().count() >= 4 } else { letters && marked && value.chars().count() >= 6 };
    looks && !is_reference(value)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// `=`, or `":` as JSON has it: a setting.
    Equals,
    /// `:` or "är": a note.
    Told,
}

/// Where the value begins, if something is assigned within the next words.
fn assignment(line: &str) -> Option<(Sign, usize)> {
    let reach = line.char_indices().nth(40).map_or(line.len(), |(at, _)| at);
    let near = &line[..reach];
    let equals = near.find('=').map(|at| (Sign::Equals, at + 1));
    let json = near.find("\":").map(|at| (Sign::Equals, at + 2));
    let colon = near.find(':').map(|at| (Sign::Told, at + 1));
    let is = [" är ", " is "]
        .iter()
        .filter_map(|word| near.find(word).map(|at| (Sign::Told, at + word.len())))
        .min_by_key(|(_, at)| *at);
    [equals, json, colon, is].into_iter().flatten().min_by_key(|(sign, at)| (*at, *sign == Sign::Told))
}

/// Values that say where the secret is, or that there is none.
fn is_reference(value: &str) -> bool {
    let plain = value.to_lowercase();
    let none =
        ["none", "null", "true", "false", "inget", "unknown", "hemligt", "exempel", "example", "changeme", "xxxx"];
    value.starts_with(['$', '<', '{', '%', '(', '[', '#'])
        || plain.chars().all(|c| matches!(c, '*' | 'x' | '.' | '-' | '•' | '_'))
        || none.contains(&plain.as_str())
        || [
            "vault:",
            "op://",
            "env:",
            "keyring:",
            "file:",
            "https://",
            "http://",
            "secrets.",
            "process.env",
            "os.environ",
        ]
        .iter()
        .any(|start| plain.starts_with(start))
}

/// Whether `user:password@` stands before the host.
fn password_in_address(behind: &str) -> bool {
    let authority = behind
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '\'' | '<' | '>' | ')'))
        .next()
        .unwrap_or("");
    authority
        .rsplit_once('@')
        .and_then(|(user, _)| user.split_once(':'))
        .is_some_and(|(user, password)| !user.is_empty() && password.len() >= 3 && !is_reference(password))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_found_by_kind_and_line() {
        for (text, secret) in [
            ("x\n-----BEGIN OPENSSH PRIVATE KEY-----\nabc", Secret::PrivateKey),
            ("-----BEGIN RSA PRIVATE KEY-----", Secret::PrivateKey),
            ("nyckel ghp_0123456789abcdefghijABCDEFGHIJ012345", Secret::Token),
            ("[deploy]\npassword = \"hund\"", Secret::Password),
            ("{\"password\": \"hundkatt\"}", Secret::Password),
            ("publish_password=hemligt1", Secret::Password),
            ("Lösenordet till bloggen är Fjaril2026", Secret::Password),
            ("LÖSENORD: Fjaril!2026", Secret::Password),
            ("Lösen: Fjaril2026", Secret::Password),
            ("sftp://blogg:fjaril7@server.example/", Secret::PasswordInAddress),
            ("_authToken=abcd1234efgh", Secret::Password),
        ] {
            let found = first(text);
            assert_eq!(found.map(|(secret, _)| secret), Some(secret), "{text}");
        }
        assert_eq!(first("a\nb\npassword = \"hund\"").map(|(_, line)| line), Some(3));
    }

    #[test]
    fn talk_about_secrets_is_none() {
        for text in [
            "Lösenordet finns i kommunens lösenordshanterare.",
            "Lösenordet är hemligt.",
            "Vi valde ett lösenord: starkt och långt.",
            "Barnen hade ett hemligt lösenord till kojan: sesam",
            "password = \"\"",
            "password = \"${BLOGG_LOSENORD}\"",
            "password = \"<fyll i>\"",
            "lösenord = \"********\"",
            "https://malmo.se:8443/x@y",
            "Skriv till lonnen@malmo.example: vi svarar.",
            "secretary: 2026",
            "PasswordAuthentication no",
            "ASIATISKAKATTER",
            "https://hvb.example.se/for-dig-som-bor-har/",
            "https://example.se/pul-och-gdpr-i-forskolan-vad-galler-nu-egentligen",
            "raghf_abcdefghijklmnopqrstuvwxyz0123456789",
            "-----BEGIN CERTIFICATE-----",
            "-----BEGIN PUBLIC KEY-----",
            "lösenord:",
        ] {
            assert_eq!(first(text), None, "{text}");
        }
    }

    #[test]
    fn every_line_of_the_list_finds_its_token() {
        let lines: Vec<&str> = TOKENS.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() > 140, "{}", lines.len());
        for line in lines {
            let (clue, Clue::Token { length, .. }) = token_clue(line).expect(line) else { panic!("{line}") };
            assert!(length < REACH && line.split('\t').count() == 3, "{line}");
            let token = |length: usize| format!("nyckel: {clue}{}", "a1".repeat(length)[..length].to_owned());
            assert_eq!(first(&token(length)), Some((Secret::Token, 1)), "{line}");
            assert_eq!(first(&token(length - 1)), None, "{line}");
        }
    }

    #[test]
    fn pathological_text_is_linear() {
        let text = "password ".repeat(200_000);
        assert_eq!(first(&text), None);
        assert_eq!(first(&"://a:".repeat(200_000)), None);
    }
}
