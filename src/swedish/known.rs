//! What the site and its policy have told the engine: the blog's own words, contacts and people who may be named.
//!
//! Nothing here can allow an identity number: the detector for those does not take a [`KnownWords`].

use super::lexicon::WordMap;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a word of `[[words]]` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    Place,
    Department,
    Animal,
    Character,
    Preschool,
    Organisation,
    Street,
    Boat,
    Product,
    Plant,
    Event,
    Work,
    /// An author, an artist or a consenting member of staff: a person who may be named.
    Person,
    Other,
}

/// What a value of `[[contacts]]` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContactKind {
    Phone,
    Email,
    Address,
}

#[derive(Debug, Clone, Default)]
pub struct KnownWords {
    /// Lower-case phrases, words parted by one space, filed under their first word.
    phrases: WordMap<String, Vec<(Vec<String>, What)>>,
    /// A bit for each byte that a phrase begins with: most words are told apart by it.
    first_bytes: u64,
    /// Words of the longest phrase.
    longest: usize,
    phones: BTreeSet<String>,
    emails: BTreeSet<String>,
    addresses: BTreeSet<String>,
    mail_domains: BTreeSet<String>,
}

impl KnownWords {
    pub fn new() -> KnownWords {
        KnownWords::default()
    }

    /// An entry of `[[words]]`, or a person who may be named.
    pub fn add_word(&mut self, text: &str, what: What) {
        let words: Vec<String> = words_of(text);
        self.longest = self.longest.max(words.len());
        if let Some(first) = words.first() {
            self.first_bytes |= first_byte(first);
            let filed = self.phrases.entry(first.clone()).or_default();
            filed.push((words, what));
            // The longest phrase is tried first: "Lilla Björn" before "Lilla".
            filed.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
    }

    /// An entry of `[[contacts]]`.
    pub fn add_contact(&mut self, kind: ContactKind, value: &str) {
        match kind {
            ContactKind::Phone => self.phones.insert(national_digits(value)),
            ContactKind::Email => self.emails.insert(value.trim().to_lowercase()),
            ContactKind::Address => self.addresses.insert(words_of(value).join(" ")),
        };
    }

    /// A domain of the municipality, such as `malmo.se`: its function mailboxes may be named.
    pub fn add_mail_domain(&mut self, domain: &str) {
        let domain = domain.trim().trim_start_matches('@');
        self.mail_domains.insert(domain.to_lowercase());
    }

    /// Whether this number, in whatever written form, is one of the contacts.
    pub fn allows_phone(&self, digits: &str) -> bool {
        self.phones.contains(&national_digits(digits))
    }

    pub fn allows_email(&self, address: &str) -> bool {
        self.emails.contains(&address.to_lowercase())
    }

    /// Whether the street and number, lower case and parted by single spaces, is one of the contacts'.
    pub fn allows_address(&self, street: &str) -> bool {
        let wanted = words_of(street).join(" ");
        self.addresses
            .iter()
            .any(|known| known == &wanted || known.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with(' ')))
    }

    /// Whether the domain, or the one it lies under, belongs to the municipality.
    pub fn is_mail_domain(&self, domain: &str) -> bool {
        let domain = domain.to_lowercase();
        self.mail_domains
            .iter()
            .any(|known| domain.strip_suffix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    }

    /// The longest known phrase that `words` begins with: how many words it takes, and what it is.
    /// `words` are lower-case words; a genitive of the last one ("Hajens", "Haj's") is the phrase too.
    pub fn phrase_at(&self, words: &[&str]) -> Option<(usize, What)> {
        let first = words.first()?;
        let stem = first.strip_suffix('s').filter(|stem| !stem.is_empty());
        [Some(*first), stem]
            .into_iter()
            .flatten()
            .filter_map(|key| self.phrases.get(key))
            .flatten()
            .filter(|(phrase, _)| begins_with(words, phrase))
            .map(|(phrase, what)| (phrase.len(), *what))
            .max_by_key(|(length, _)| *length)
    }

    /// Whether a known phrase may begin with this word.
    pub fn may_begin(&self, word: &str) -> bool {
        if self.first_bytes & first_byte(word) == 0 {
            return false;
        }
        self.phrases.contains_key(word) || word.strip_suffix('s').is_some_and(|stem| self.phrases.contains_key(stem))
    }

    /// How many words the longest phrase has.
    pub fn longest_phrase(&self) -> usize {
        self.longest
    }

    pub fn has_words(&self) -> bool {
        !self.phrases.is_empty()
    }
}

fn first_byte(word: &str) -> u64 {
    word.bytes().next().map_or(0, |byte| 1 << (byte % 64))
}

/// A known phrase in a passage: clean bytes, and what the site says it is.
pub type KnownSpan = (Range<usize>, What);

fn begins_with(words: &[&str], phrase: &[String]) -> bool {
    let Some((last, head)) = phrase.split_last() else {
        return false;
    };
    words.len() >= phrase.len()
        && head.iter().zip(words).all(|(known, word)| known == word)
        && is_form_of(words[head.len()], last)
}

fn is_form_of(word: &str, known: &str) -> bool {
    word.strip_prefix(known).is_some_and(|ending| matches!(ending, "" | "s"))
}

/// Lower-case words of letters and digits, as the tokens of a passage part them.
fn words_of(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// The digits of a phone number as dialled inside Sweden: `+46 40-34 10 00` and `040-341000` are one number.
fn national_digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let foreign = number.trim_start().starts_with('+');
    let rest = match digits.strip_prefix("0046") {
        Some(rest) => rest,
        None if foreign => digits.strip_prefix("46").unwrap_or(&digits),
        None => return digits,
    };
    format!("0{}", rest.trim_start_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_known_in_the_genitive_too() {
        let mut known = KnownWords::new();
        known.add_word("Gula Hajen", What::Department);
        known.add_word("Gula", What::Place);
        assert_eq!(known.phrase_at(&["gula", "hajens", "barn"]), Some((2, What::Department)));
        assert_eq!(known.phrase_at(&["gula", "rutan"]), Some((1, What::Place)));
        assert_eq!(known.phrase_at(&["hajen"]), None);
    }

    #[test]
    fn a_contact_is_allowed_in_every_written_form() {
        let mut known = KnownWords::new();
        known.add_contact(ContactKind::Phone, "040-34 10 00");
        assert!(known.allows_phone("+46 (0)40 341000"));
        assert!(known.allows_phone("0046 40 34 10 00"));
        assert!(!known.allows_phone("040-34 10 01"));
        known.add_contact(ContactKind::Address, "Kvarnvägen 2, 611 31 Nyköping");
        assert!(known.allows_address("Kvarnvägen 2"));
        assert!(!known.allows_address("Kvarnvägen 21"));
    }

    #[test]
    fn a_domain_covers_its_subdomains_only() {
        let mut known = KnownWords::new();
        known.add_mail_domain("malmo.se");
        assert!(known.is_mail_domain("skola.malmo.se"));
        assert!(!known.is_mail_domain("ejmalmo.se"));
    }
}
