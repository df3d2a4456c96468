//! What the name of a file says: date, address and language.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::Kind;

/// What a path under `content/` says of its post.
pub(super) struct Name {
    pub(super) folder: String,
    pub(super) slug: String,
    pub(super) date: Option<Date>,
    pub(super) lang: Option<String>,
}

impl Name {
    /// Where a text of this name, which bears `date`, stands in the output.
    pub(super) fn address(&self, kind: Kind, date: Option<Date>) -> String {
        let lang = self.lang.as_ref().map_or_else(String::new, |lang| format!(".{lang}"));
        match (kind, date) {
            // A name that is nothing but a date.
            (Kind::Post, Some(date)) if self.slug.is_empty() => format!("inlagg/{date}{lang}.html"),
            (Kind::Post, Some(date)) => format!("inlagg/{date}-{}{lang}.html", self.slug),
            (Kind::Post, None) => format!("inlagg/{}{lang}.html", self.slug),
            (Kind::Page, _) => format!("{}{lang}.html", self.slug),
        }
    }
}

/// `content/posts/2026-11-20-höst/index.ar.md` → date, `host`, `ar`.
pub(super) fn of_file(path: &str) -> Name {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let (stem, lang) = match stem.rsplit_once('.') {
        Some((stem, lang)) if is_language(lang) => (stem, Some(lang.to_ascii_lowercase())),
        _ => (stem, None),
    };
    let named = if stem == "index" { folder.rsplit_once('/').map_or(folder, |(_, name)| name) } else { stem };
    let (date, rest) = split_name(named);
    Name { folder: folder.to_owned(), slug: plain_address(rest), date, lang }
}

/// The name in its address of a text at `path`.
pub fn slug_of(path: &str) -> String {
    of_file(path).slug
}

/// Whether a file came about by the way and is nobody's text or picture: a hidden name anywhere in its path (macOS's `._`
/// files, a bin), or the lock or backup that Word (`~$`), LibreOffice, Emacs (`.#`, `#…#`, `…~`) and Vim leave beside a
/// file that is open.
pub fn is_by_the_way(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    path.split('/').any(|part| part.starts_with('.'))
        || name.starts_with("~$")
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || ["swp", "swo", "bak", "tmp"].iter().any(|leftover| ending.eq_ignore_ascii_case(leftover))
}

/// A language subtag with an optional region or variant: `ar`, `sv-x-latt`.
fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or("");
    (2..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Splits `2026-11-20-höst` into its date and the rest; a name without a date is all rest.
pub fn split_name(name: &str) -> (Option<Date>, &str) {
    let date = name.get(..10).and_then(|day| day.parse::<Date>().ok());
    match (date, name.get(10..)) {
        (Some(date), Some(rest)) => (Some(date), rest.trim_start_matches(['-', '_', ' '])),
        _ => (None, name),
    }
}

/// A name as it stands in an address: lower-case ASCII letters, digits and hyphens.
pub fn plain_address(name: &str) -> String {
    let mut address = String::with_capacity(name.len());
    for c in name.nfd().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => address.push(c),
            'ø' => address.push('o'),
            'æ' => address.push_str("ae"),
            'ß' => address.push_str("ss"),
            'ð' | 'đ' => address.push('d'),
            'ł' => address.push('l'),
            'ı' => address.push('i'),
            // The marks that NFD takes off å, ä, ö and é.
            '\u{300}'..='\u{36f}' => {}
            _ if !address.ends_with('-') && !address.is_empty() => address.push('-'),
            _ => {}
        }
    }
    let trimmed = address.trim_end_matches('-').len();
    address.truncate(trimmed);
    if address.is_empty() && !name.is_empty() {
        // A name in another script keeps an address of its own, the same on every machine.
        address = format!("text-{}", &blake3::hash(name.as_bytes()).to_hex()[..8]);
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_give_date_address_and_language() {
        let name = of_file("content/posts/2026-11-20-Höstens färger/index.ar.md");
        assert_eq!(name.slug, "hostens-farger");
        assert_eq!(name.date, Some(jiff::civil::date(2026, 11, 20)));
        assert_eq!(name.lang.as_deref(), Some("ar"));
        let bare = of_file("content/posts/2026-10-25.md");
        assert_eq!(bare.address(Kind::Post, bare.date), "inlagg/2026-10-25.html");
        let name = of_file("content/posts/d001.md");
        assert_eq!((name.slug.as_str(), name.date, name.lang), ("d001", None, None));
        assert_eq!(of_file("content/posts/2026-13-01-x.md").slug, "2026-13-01-x");
        assert!(plain_address("مرحبا").starts_with("text-"));
        assert_eq!(plain_address("a\u{308}pple"), "apple");
    }

    #[test]
    fn what_programs_leave_behind_is_nobodys_text() {
        for left in ["._index.md", ".papperskorg/lov.md", "~$lov.md", "lov.md~", ".#lov.md", "#lov.md#", ".lov.md.swp"]
        {
            assert!(is_by_the_way(&format!("content/posts/{left}")), "{left}");
        }
        for meant in ["lov.md", "2026-11-20-lov/index.ar.md", "~lov.md", "#1 löv.md", "tmp/lov.md", "lov..md"] {
            assert!(!is_by_the_way(&format!("content/posts/{meant}")), "{meant}");
        }
    }
}
