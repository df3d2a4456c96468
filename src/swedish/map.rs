//! Places on a map: links to map services, coordinates, what3words and plus codes.

use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use aho_corasick::AhoCorasick;
use std::ops::Range;
use std::sync::LazyLock;

/// Adds every map link and coordinate of the passage to `sightings`.
pub fn find(clean: &Clean<'_>, sightings: &mut Vec<Sighting>) {
    let text = clean.lower_text();
    let links = links(text);
    // Coordinates inside a link are part of it.
    let apart = |place: &Range<usize>| !links.iter().any(|link| link.start <= place.start && place.end <= link.end);
    for place in coordinates(clean).into_iter().filter(apart) {
        sightings.push(clean.sight(Kind::MapLink, Confidence::Certain, Clue::Form, place));
    }
    for link in links {
        sightings.push(clean.sight(Kind::MapLink, Confidence::Likely, Clue::Form, link));
    }
}

/// What the address of a map service contains. An address of such a service that leads nowhere in particular
/// (its front page) lacks the part after the slash.
#[rustfmt::skip]
const SERVICES: [&str; 26] = [
    "google.com/maps/", "google.se/maps/", "google.com/maps?", "google.se/maps?", "maps.google.",
    "goo.gl/maps/", "maps.app.goo.gl/", "maps.apple.com/?", "maps.apple.com/place", "openstreetmap.org/#map",
    "openstreetmap.org/?", "openstreetmap.org/node/", "openstreetmap.org/way/", "osm.org/go/", "osm.org/#map",
    "bing.com/maps?", "what3words.com/", "w3w.co/", "geo:", "hitta.se/kartan", "kartor.eniro.se/",
    "eniro.se/kartor", "waze.com/ul", "plus.codes/", "minkarta.lantmateriet.se/?", "here.com/?map=",
];

static SERVICE: LazyLock<AhoCorasick> =
    LazyLock::new(|| AhoCorasick::new(SERVICES).expect("a few short names are far below the limits of the automaton"));

fn links(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Every service's address has a slash or a colon after a letter; "///" begins a what3words place.
    if !(text.contains('/') || text.contains("geo:")) {
        return found;
    }
    for service in SERVICE.find_iter(text) {
        let at = service.start();
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let start =
            text[..at].rfind(ends_link).map_or(0, |gap| gap + text[gap..].chars().next().map_or(1, char::len_utf8));
        let end = text[at..].find(ends_link).map_or(text.len(), |gap| at + gap);
        let range = start..start + text[start..end].trim_end_matches(['.', ',', ';', ':']).len();
        let leads_on = end > service.end();
        let is_geo = SERVICES[service.pattern().as_usize()] == "geo:";
        let number = text[service.end()..].starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if leads_on && (!is_geo || number) {
            found.push(range);
        }
    }
    for (at, _) in text.match_indices("///") {
        let rest = &text[at + 3..];
        let length = rest.find(|c: char| !(c.is_alphabetic() || c == '.')).unwrap_or(rest.len());
        let words: Vec<&str> = rest[..length].trim_end_matches('.').split('.').collect();
        let before = text[..at].chars().next_back();
        if words.len() == 3 && words.iter().all(|w| w.chars().count() >= 3) && !matches!(before, Some(':' | '/')) {
            found.push(at..at + 3 + rest[..length].trim_end_matches('.').len());
        }
    }
    found
}

fn ends_link(c: char) -> bool {
    c.is_whitespace() || matches!(c, '<' | '>' | '"' | '(' | ')' | '[' | ']')
}

/// Latitudes and longitudes inside Sweden's bounds, as decimals or in degrees.
fn coordinates(clean: &Clean<'_>) -> Vec<Range<usize>> {
    let text = clean.lower_text();
    let mut found = Vec::new();
    let mut last: Option<Part> = None;
    let mut at = 0;
    for number in clean.tokens.iter().filter(|token| token.is_number()) {
        // The decimals and minutes of the part before.
        if number.range().start < at {
            continue;
        }
        let part = part_at(text, number.range().start);
        at = part.range.end;
        if let Some(north) = last.take()
            && is_north(&north)
            && is_east(&part)
            && is_pair(&text[north.range.end..part.range.start])
        {
            found.push(north.range.start..part.range.end);
        } else {
            last = Some(part);
        }
    }
    found
}

struct Part {
    degrees: u32,
    /// Whether it is as exact as a house: three decimals, or minutes and seconds.
    exact: bool,
    range: Range<usize>,
}

/// `55.6050`, `55,6050°`, `55°36'18"`, `55 grader`: the number that starts at byte `at`.
fn part_at(text: &str, at: usize) -> Part {
    let bytes = text.as_bytes();
    let digits = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
    let whole = digits(at);
    let mut end = at + whole;
    let degrees = text[at..end].get(..whole.min(4)).and_then(|d| d.parse().ok()).unwrap_or(u32::MAX);
    let mut exact = false;
    if matches!(bytes.get(end), Some(b'.' | b',')) && digits(end + 1) > 0 {
        let decimals = digits(end + 1);
        exact = decimals >= 3;
        end += 1 + decimals;
    }
    if text[end..].starts_with('°') {
        end += '°'.len_utf8();
        let rest = &text[end..];
        let length =
            rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '\'' | '"' | '.' | ' '))).unwrap_or(rest.len());
        let minutes = rest[..length].trim_end();
        exact |= minutes.contains('\'');
        end += minutes.len();
    }
    Part { degrees, exact, range: at..end }
}

/// Sweden lies between 55 and 70 degrees north, 10 and 25 east.
fn is_north(part: &Part) -> bool {
    part.exact && (55..70).contains(&part.degrees)
}

fn is_east(part: &Part) -> bool {
    part.exact && (10..25).contains(&part.degrees)
}

fn is_pair(between: &str) -> bool {
    between.len() <= 8
        && between.chars().all(|c| matches!(c, ' ' | ',' | ';' | '/' | 'n' | 'e' | 'ö' | ':' | 'l' | 'o' | '='))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::passage::{Passage, Place};

    fn seen(text: &str) -> Vec<String> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, &mut sightings);
        sightings.into_iter().map(|s| text[s.span].to_owned()).collect()
    }

    #[test]
    fn links_and_coordinates_are_seen() {
        for place in [
            "https://www.google.com/maps/place/abc",
            "https://goo.gl/maps/AbCd",
            "https://maps.app.goo.gl/x1",
            "https://www.openstreetmap.org/#map=19/55.6/13.0",
            "geo:55.605,13.0038",
            "///lampa.stol.bord",
            "https://what3words.com/lampa.stol.bord",
            "55.6050, 13.0038",
            "55,6050 13,0038",
            "55°36'18\" N, 13°0'14\"",
        ] {
            assert_eq!(seen(&format!("Vi ses här: {place}")), [place]);
        }
    }

    #[test]
    fn other_numbers_and_links_are_left_alone() {
        for text in [
            "https://www.openstreetmap.org",
            "https://example.se/kartor",
            "Sträckan var 55,6 km på 13,1 minuter",
            "and/or ///",
            "Det var 58 grader och 14 barn",
            "https://what3words.com/",
            "geo: geografi",
            "55.605 kr",
        ] {
            assert_eq!(seen(text), Vec::<String>::new(), "{text}");
        }
    }
}
