//! E-mail addresses, plain and disguised: "anna (at) example punkt se", "anna snabel-a example.se".

use super::known::KnownWords;
use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use aho_corasick::{AhoCorasick, MatchKind};
use std::ops::Range;
use std::sync::LazyLock;

/// Adds every e-mail address of the passage to `sightings`, known contacts and function mailboxes excepted.
pub fn find(clean: &Clean<'_>, known: &KnownWords, sightings: &mut Vec<Sighting>) {
    let text = clean.lower_text();
    if !may_hold_sign(text) {
        return;
    }
    let mut done = 0;
    for (sign, plain) in signs(text) {
        if sign.start < done {
            continue;
        }
        let Some(address) = address_around(text, sign, plain) else {
            continue;
        };
        done = address.range.end;
        if let Some(confidence) = judge(&address, known) {
            let clue = if plain { Clue::Form } else { Clue::CueWord };
            sightings.push(clean.sight(Kind::Email, confidence, clue, address.range));
        }
    }
}

struct Address {
    local: String,
    domain: String,
    range: Range<usize>,
    /// Whether the sign or a dot is disguised.
    plain: bool,
}

/// Ways of writing the sign, bracketed ones first. The spaces around are part of the bare word "at".
const DISGUISED_SIGNS: [&str; 16] = [
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "(snabel-a)",
    "[snabel-a]",
    "(snabela)",
    "(snabel a)",
    "(a)",
    "[a]",
    "(@)",
    "[@]",
    "snabel-a",
    "snabela",
    "snabel a",
    " at ",
];

static SIGNS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(DISGUISED_SIGNS.iter().chain(&["@"]))
        .expect("seventeen short signs are far below the limits of the automaton")
});

/// Every sign has one of these; most passages have none.
fn may_hold_sign(text: &str) -> bool {
    let marks = text.bytes().fold(false, |found, byte| found | matches!(byte, b'@' | b'(' | b'[' | b'{' | b'<'));
    marks || text.contains("snabel") || text.contains(" at ")
}

/// Where a sign stands, in order, and whether it is the plain one.
fn signs(text: &str) -> impl Iterator<Item = (Range<usize>, bool)> {
    SIGNS.find_iter(text).map(|found| (found.range(), found.pattern().as_usize() == DISGUISED_SIGNS.len()))
}

/// No mailbox or domain is longer (RFC 5321); the bound keeps hostile text linear.
const LONGEST_SIDE: usize = 256;

fn address_around(text: &str, sign: Range<usize>, plain: bool) -> Option<Address> {
    let left_end = text[..sign.start].trim_end_matches(' ').len();
    let left_floor = text.floor_char_boundary(left_end.saturating_sub(LONGEST_SIDE));
    let (local, start, dots_left) = labels_before(&text[left_floor..left_end])?;
    let rest = &text[sign.end..text.ceil_char_boundary((sign.end + LONGEST_SIDE).min(text.len()))];
    let skipped = rest.len() - rest.trim_start_matches(' ').len();
    if skipped > 2 || sign.start - left_end > 2 {
        return None;
    }
    let (domain, length, dots_right) = labels_after(&rest[skipped..])?;
    let spaced = skipped > 0 || left_end < sign.start || text[sign.clone()].starts_with(' ');
    let plain = plain && !spaced && !dots_left && !dots_right;
    let top = domain.rsplit('.').next()?;
    let known_top = TOP_DOMAINS.contains(&top);
    let any_top = top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic());
    if !(domain.contains('.') && (known_top || (plain && any_top))) {
        return None;
    }
    Some(Address { local, domain, range: left_floor + start..sign.end + skipped + length, plain })
}

/// Reads "anna.svensson" or "anna punkt svensson" backwards from the end of `text`: the mailbox, where it starts, and
/// whether a dot was disguised.
fn labels_before(text: &str) -> Option<(String, usize, bool)> {
    let label_start = |end: usize| -> usize {
        let length: usize = text[..end].chars().rev().take_while(|c| is_local(*c)).map(char::len_utf8).sum();
        end - length
    };
    let mut start = label_start(text.len());
    let mut local = text[start..].trim_start_matches(['.', '-', '+']).to_owned();
    start = text.len() - local.len();
    let mut disguised = false;
    while !local.is_empty() {
        let Some(dot) = DISGUISED_DOTS.iter().find(|dot| text[..start].ends_with(**dot)) else {
            break;
        };
        let end = text[..start - dot.len()].trim_end_matches(' ').len();
        let from = label_start(end);
        if from == end {
            break;
        }
        local = format!("{}.{local}", &text[from..end]);
        start = from;
        disguised = true;
    }
    (!local.is_empty()).then_some((local, start, disguised))
}

/// Reads "example.se" or "example (punkt) se" from the start of `text`: the domain, its length, and whether a dot was
/// disguised.
fn labels_after(text: &str) -> Option<(String, usize, bool)> {
    let label = |at: usize| -> usize { text[at..].chars().take_while(|c| is_domain(*c)).map(char::len_utf8).sum() };
    let mut end = label(0);
    let mut domain = text[..end].trim_end_matches(['.', '-']).to_owned();
    end = domain.len();
    let mut disguised = false;
    while !domain.is_empty() {
        let dot = DISGUISED_DOTS.iter().find(|dot| text[end..].starts_with(**dot)).copied();
        // A comma is a slip of the finger where a top domain follows close: "gmail,com".
        let Some(dot) = dot.or_else(|| (text[end..].starts_with(',') && !domain.contains('.')).then_some(",")) else {
            break;
        };
        let spaces = text[end + dot.len()..].len() - text[end + dot.len()..].trim_start_matches(' ').len();
        let from = end + dot.len() + spaces;
        let length = text[from..from + label(from)].trim_end_matches(['.', '-']).len();
        if length == 0 || dot == "," && (spaces > 0 || !TOP_DOMAINS.contains(&&text[from..from + length])) {
            break;
        }
        domain = format!("{domain}.{}", &text[from..from + length]);
        end = from + length;
        disguised = true;
    }
    (!domain.is_empty()).then_some((domain, end, disguised))
}

const DISGUISED_DOTS: [&str; 13] = [
    " punkt ",
    " (punkt) ",
    "(punkt)",
    "[punkt]",
    " [punkt] ",
    " dot ",
    "(dot)",
    "[dot]",
    " (dot) ",
    " [dot] ",
    " . ",
    " prick ",
    "(.)",
];

fn is_local(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+')
}

fn is_domain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

/// Top domains that a disguised address of a Swedish family may end in.
#[rustfmt::skip]
const TOP_DOMAINS: [&str; 36] = [
    "se", "nu", "com", "net", "org", "info", "eu", "no", "dk", "fi", "de", "uk", "fr", "es", "it", "pl", "nl",
    "ru", "ua", "us", "io", "me", "tv", "biz", "edu", "gov", "mail", "email", "online", "app", "dev", "cloud",
    "live", "example", "test", "name",
];

fn judge(address: &Address, known: &KnownWords) -> Option<Confidence> {
    let whole = format!("{}@{}", address.local, address.domain);
    if known.allows_email(&whole) {
        return None;
    }
    let function = is_function(&address.local, known);
    if known.is_mail_domain(&address.domain) {
        return match function {
            true => None,
            // Nothing tells whether a single word is a person or an office.
            false if !address.local.contains('.') => Some(Confidence::Doubtful),
            false => Some(Confidence::Certain),
        };
    }
    // An office of someone else is no person, but the site has not told of it.
    match (function, address.plain) {
        (true, _) => Some(Confidence::Doubtful),
        (false, true) => Some(Confidence::Certain),
        (false, false) => Some(Confidence::Likely),
    }
}

/// Whether the mailbox names an office and no person: one of its labels is an office, a unit, or a word of the site.
fn is_function(local: &str, known: &KnownWords) -> bool {
    local.split(['.', '_', '-', '+']).any(|label| {
        OFFICES.iter().any(|office| label.starts_with(office) || label.ends_with(office))
            || known.phrase_at(&[label]).is_some()
    })
}

/// Stems of what municipal function mailboxes are called.
#[rustfmt::skip]
const OFFICES: [&str; 47] = [
    "forskol", "förskol", "skola", "skolan", "fsk", "info", "kontakt", "expedition", "rektor", "biträd",
    "bitrad", "kundcenter", "kontaktcenter", "kommun", "stad", "region", "avdelning", "avd", "barnoch",
    "utbildning", "namnd", "nämnd", "registrator", "diarie", "kok", "kök", "support", "service", "helpdesk",
    "webb", "blogg", "redaktion", "press", "noreply", "nyhetsbrev", "dataskydd", "dso", "gdpr", "vaktm",
    "bokning", "kundtjanst", "kundservice", "no-reply", "reception", "admin", "forvaltning", "förvaltning",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::known::{ContactKind, What};
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str, known: &KnownWords) -> Vec<(String, Confidence)> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, known, &mut sightings);
        sightings.into_iter().map(|s| (text[s.span].to_owned(), s.confidence)).collect()
    }

    #[test]
    fn plain_and_disguised_addresses_are_seen() {
        for address in [
            "k.lindstrom73@post.example.net",
            "FAMILJEN.BERG@POST.EXAMPLE.NET",
            "olle_p@mail.example.com",
            "anna (at) example.se",
            "anna[at]example.se",
            "anna(at)example(punkt)se",
            "anna at example punkt se",
            "anna.berg snabel-a example.se",
            "anna snabela example dot se",
            "anna punkt berg (at) example punkt se",
            "anna @ example.se",
            "anna(snabel-a)example.se",
            "anna＠example.se",
            "lisa.ek [at] skola [dot] example [dot] org",
        ] {
            let seen = seen(&format!("Skriv till {address}."), &KnownWords::new());
            let seen: Vec<&str> = seen.iter().filter(|s| s.1 >= Confidence::Likely).map(|s| s.0.as_str()).collect();
            assert_eq!(seen, [address]);
        }
    }

    #[test]
    fn function_mailboxes_of_the_municipality_are_allowed() {
        let mut known = KnownWords::new();
        known.add_mail_domain("malmo.se");
        known.add_word("Lönnen", What::Preschool);
        known.add_contact(ContactKind::Email, "malmostad@malmo.se");
        for address in
            ["kvarnhjulet.forskola@malmo.se", "forskolan.lonnen@malmo.se", "info@malmo.se", "malmostad@malmo.se"]
        {
            assert_eq!(seen(&format!("Mejla {address}."), &known), []);
        }
        assert_eq!(seen("Mejla anna.berg@malmo.se", &known)[0].1, Confidence::Certain);
        assert_eq!(seen("Mejla info@example.se", &known)[0].1, Confidence::Doubtful);
    }

    #[test]
    fn mentions_and_ordinary_words_are_not_addresses() {
        for text in [
            "Följ @lonnen på sociala medier",
            "Vi åt at och mat",
            "Äpplen @ 5 kr",
            "a@b",
            "se (a) och (b) i planen",
            "meet at noon",
            "Titta @ malmo",
            "punkt (a) sidan se nedan",
        ] {
            assert_eq!(seen(text, &KnownWords::new()), [], "{text}");
        }
    }
}
