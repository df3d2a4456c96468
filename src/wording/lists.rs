//! The detectors that are nothing but a list of phrases.

use std::sync::LazyLock;

use super::phrases::Phrasebook;
use super::{Hit, Text};

static OFFICIALESE: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/officialese.txt")));
static SIGHT: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/sight.txt")));
static INTERNAL: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/internal_talk.txt")));
static GUARDIAN: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/guardian_messages.txt")));
static PRIVATE: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/private_voice.txt")));
static COMPETITIONS: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/competitions.txt")));
static ADVERTISING: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/advertising.txt")));
static MAILING: LazyLock<Phrasebook> = LazyLock::new(|| Phrasebook::read(include_str!("data/mailing_lists.txt")));

/// Stiff words of authorities, with the plain ones for them.
pub fn officialese(text: &Text) -> Vec<Hit> {
    OFFICIALESE.find(text)
}

/// Phrases that help only who sees the page. Categories: `place`, `colour`, `shape`, `above-below`.
pub fn sight(text: &Text) -> Vec<Hit> {
    SIGHT.find(text)
}

/// Talk among colleagues. Categories: `meeting`, `staffing`, `schedule`, `colleagues`.
pub fn internal_talk(text: &Text) -> Vec<Hit> {
    INTERNAL.find(text)
}

/// Messages to single guardians. Categories: `single-guardian`, `absence`, `lost-property`.
pub fn guardian_messages(text: &Text) -> Vec<Hit> {
    unquoted(GUARDIAN.find(text), text)
}

/// The writer as a private person. Categories: `family`, `home`, `leisure`, `opinion`.
pub fn private_voice(text: &Text) -> Vec<Hit> {
    unquoted(PRIVATE.find(text), text)
}

/// Competitions. Categories: `competition`, `cash`, `stake`, `tag-a-friend`.
pub fn competitions(text: &Text) -> Vec<Hit> {
    COMPETITIONS.find(text)
}

/// Marketing. Categories: `offer`, `sponsoring`, `recommendation`.
pub fn advertising(text: &Text) -> Vec<Hit> {
    ADVERTISING.find(text)
}

/// Lists of guardians' addresses. Category: `mailing-list`.
pub fn mailing_lists(text: &Text) -> Vec<Hit> {
    MAILING.find(text)
}

/// Drops what somebody else says: a child's "min mamma" is not the writer's.
fn unquoted(mut hits: Vec<Hit>, text: &Text) -> Vec<Hit> {
    hits.retain(|hit| !text.is_quoted(&hit.range));
    hits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lists_can_stand_in_a_text() {
        for book in [&OFFICIALESE, &SIGHT, &INTERNAL, &GUARDIAN, &PRIVATE, &COMPETITIONS, &ADVERTISING, &MAILING] {
            for word in book.literals() {
                let text = Text::new(word);
                assert!(text.words().len() == 1 && text.lower(0) == word, "no text has the word `{word}`");
            }
        }
    }
}
