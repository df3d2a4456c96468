//! Link texts that say nothing of where they lead (WCAG 2.4.4).

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::diagnostic::Confidence;

use super::emoji;

static EMPTY_TEXTS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("data/link_texts.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
});

/// Words that say nothing of where a link leads, however many of them stand together.
static FILLERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("data/link_fillers.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).collect()
});

/// Why a link's text says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emptiness {
    /// Nothing to read at all, or signs only.
    Nothing,
    /// "här", "läs mer", "click here".
    Phrase,
    /// A bare web address.
    Address,
    /// A file's name.
    FileName,
}

/// Fillers that together are the usual name of a page.
const MEANINGFUL: [&str; 1] = ["hitta hit"];

/// What is wrong with a link's text, if anything, and how sure that is.
pub fn emptiness(text: &str) -> Option<(Emptiness, Confidence)> {
    let plain = plain(text);
    if plain.is_empty() {
        // An emoji alone has a rule of its own, which can say what it shows.
        return (!emoji::is_alone(text)).then_some((Emptiness::Nothing, Confidence::Certain));
    }
    if MEANINGFUL.contains(&plain.as_str()) {
        return None;
    }
    let all_fillers = plain.contains(' ') && plain.split(' ').all(|word| FILLERS.contains(word));
    if EMPTY_TEXTS.contains(plain.as_str()) || all_fillers || is_spaced(&plain) {
        return Some((Emptiness::Phrase, Confidence::Certain));
    }
    let whole = text.trim();
    if whole.contains(char::is_whitespace) || whole.contains('@') {
        return None;
    }
    if let Some((stem, ending)) = whole.rsplit_once('.')
        && is_file_ending(ending)
        && !stem.is_empty()
        && !whole.contains("://")
    {
        return Some((Emptiness::FileName, Confidence::Certain));
    }
    let lower = whole.to_lowercase();
    if lower.contains("://") || lower.starts_with("www.") || lower.starts_with("//") {
        return Some((Emptiness::Address, Confidence::Certain));
    }
    let (host, path) = lower.split_once('/').map_or((lower.as_str(), None), |(host, path)| (host, Some(path)));
    let is_host = host.rsplit_once('.').is_some_and(|(name, top)| !name.is_empty() && TOP_DOMAINS.contains(&top));
    match (is_host, path) {
        (true, Some(path)) if !path.is_empty() => Some((Emptiness::Address, Confidence::Likely)),
        // A site that is known by its domain may be called by it.
        (true, _) => Some((Emptiness::Address, Confidence::Doubtful)),
        (false, _) => None,
    }
}

const TOP_DOMAINS: &[&str] = &[
    "se", "nu", "com", "org", "net", "eu", "info", "edu", "gov", "fi", "no", "dk", "io", "app", "dev", "tv", "me",
    "co", "link", "blog",
];

const FILE_ENDINGS: &[&str] = &[
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv", "zip", "jpg", "jpeg",
    "png", "gif", "webp", "heic", "svg", "mp3", "mp4", "mov", "avi", "m4a", "wav", "html", "htm", "md", "pages", "key",
    "ics", "epub",
];

fn is_file_ending(ending: &str) -> bool {
    FILE_ENDINGS.contains(&ending.to_lowercase().as_str())
}

/// Letters set apart, as `h ä r`, that make an empty text.
fn is_spaced(plain: &str) -> bool {
    plain.contains(' ')
        && plain.split(' ').all(|word| word.chars().count() == 1)
        && EMPTY_TEXTS.contains(plain.replace(' ', "").as_str())
}

/// The words in lower case with one space between, all signs dropped.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for word in text.split(|sign: char| !(sign.is_alphanumeric() || sign == '\'')).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain.to_lowercase()
}
