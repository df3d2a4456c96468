//! Street and home addresses: a street's name with a number, a postal address, or a street after "bor på".

#[path = "address/in_words.rs"]
mod in_words;

use super::cue;
use super::known::{KnownWords, What};
use super::lexicon::WordMap;
use super::normal::Clean;
use super::sighting::{Clue, Confidence, Kind, Sighting};
use super::token::{Case, Token};
use std::ops::Range;
use std::sync::LazyLock;

/// Adds every address of the passage to `sightings`, the known contacts excepted.
pub fn find(clean: &Clean<'_>, known: &KnownWords, sightings: &mut Vec<Sighting>) {
    if clean.place.is_for_machines() {
        return;
    }
    for (index, token) in clean.tokens.iter().enumerate() {
        if !token.is_word() || token.range().len() < 2 {
            continue;
        }
        // Most words are neither before a number nor written with a capital: no need to look at how they end.
        let numbered = clean.tokens.get(index + 1).is_some_and(|t| t.is_number() || clean.lower(t) == "nr");
        if !numbered && !matches!(token.case, Case::Capitalised | Case::Upper) {
            continue;
        }
        let Some(street) = street_at(clean, index) else {
            continue;
        };
        if let Some((range, confidence, clue)) = judge(clean, &street, known) {
            sightings.push(clean.sight(Kind::StreetAddress, confidence, clue, range));
        }
    }
}

/// Whether a street's name can be nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    Sure,
    Open,
    /// Any capitalised word: a farm, told by the postal code after it.
    Farm,
}

static ENDINGS: LazyLock<WordMap<&str, Ending>> = LazyLock::new(|| {
    let mut endings = WordMap::default();
    for line in include_str!("address/street_endings.txt").lines() {
        let mut words = line.split_whitespace();
        let ending = match words.next() {
            Some("sure") => Ending::Sure,
            Some("open") => Ending::Open,
            _ => continue,
        };
        for word in words {
            endings.entry(word).or_insert(ending);
        }
    }
    endings
});

struct Street {
    /// The name: all words of it.
    name: Range<usize>,
    ending: Ending,
    /// Whether the name is written with a capital.
    capital: bool,
    /// The number with its letter, and the tokens after it.
    number: Option<Range<usize>>,
    next: usize,
    /// Postal code and town, if they follow.
    post: Option<Range<usize>>,
}

fn street_at(clean: &Clean<'_>, index: usize) -> Option<Street> {
    let token = &clean.tokens[index];
    let number = house_number(clean, index + 1);
    let next = number.as_ref().map_or(index + 1, |(_, next)| *next);
    let post = number.as_ref().and_then(|_| postal(clean, next));
    let capitalised = matches!(token.case, Case::Capitalised | Case::Upper);
    let named = name_ending(clean, index);
    let (start, ending, capital) = match named {
        Some((start, ending, capital)) => (start, ending, capital),
        // "Björkhult 12, 611 31 Nyköping"
        None if capitalised && clean.lower(token) != "box" && post.as_ref().is_some_and(|p| has_code(clean, p)) => {
            (index, Ending::Farm, true)
        }
        None => return None,
    };
    Some(Street {
        name: clean.tokens[start].range().start..token.range().end,
        ending,
        capital,
        number: number.map(|(range, _)| range),
        next,
        post,
    })
}

/// Whether the word at `index` ends a street's name: where the name starts, how sure, and whether it has a capital.
fn name_ending(clean: &Clean<'_>, index: usize) -> Option<(usize, Ending, bool)> {
    let token = &clean.tokens[index];
    let lower = clean.lower(token);
    let is_capital = |t: &Token| matches!(t.case, Case::Capitalised | Case::Upper);
    if let Some(ending) = ENDINGS.get(lower) {
        // "Olof Palmes gata", "Lilla torg": the ending is a word of its own and the name stands before it.
        let mut start = index;
        while start > 0 && index - start < 3 {
            let before = &clean.tokens[start - 1];
            if !(before.is_word() && is_capital(before)) || before.sentence != token.sentence {
                break;
            }
            start -= 1;
        }
        let named = start < index && (*ending == Ending::Sure) && token.spaced;
        // A sentence's first word has its capital anyhow: "Min gata 3" is no street.
        let first_only = index - start == 1 && clean.tokens[start].opens_sentence;
        let genitive = clean.lower(&clean.tokens[start]).ends_with('s');
        return (named && (!first_only || genitive)).then_some((start, Ending::Sure, true));
    }
    let boundary = |length: usize| lower.len().checked_sub(length).filter(|at| lower.is_char_boundary(*at));
    let ending = (2..=10).rev().find_map(|length| {
        let at = boundary(length)?;
        // What stands before the ending must be long enough to be a name's stem.
        (at >= 2).then(|| ENDINGS.get(&lower[at..])).flatten()
    })?;
    if ORDINARY.contains(&lower) {
        return None;
    }
    let mut start = index;
    // "Norra Hamngatan", "S:t Pauli kyrkogata", "Övre Kvarnvägen"
    if let Some(before) = index.checked_sub(1).map(|b| &clean.tokens[b]) {
        let part = before.is_word() && is_capital(before) && DIRECTIONS.contains(&clean.lower(before));
        if part {
            start -= 1;
        }
    }
    Some((start, *ending, is_capital(&clean.tokens[start])))
}

/// Words before a street's name that belong to it.
#[rustfmt::skip]
const DIRECTIONS: [&str; 18] = [
    "norra", "södra", "östra", "västra", "stora", "lilla", "övre", "nedre", "gamla", "nya", "inre", "yttre",
    "sankt", "sankta", "mellersta", "långa", "höga", "bortre",
];

/// Words with a street's ending that are no street's name.
#[rustfmt::skip]
const ORDINARY: [&str; 58] = [
    "förskolegården", "innergården", "skolgården", "bakgården", "bondgården", "lekplatsen", "lekplats",
    "arbetsplats", "arbetsplatsen", "parkeringsplats", "parkeringsplatsen", "grillplats", "grillplatsen",
    "rastplats", "mötesplats", "mötesplatsen", "samlingsplats", "samlingsplatsen", "hållplats", "hållplatsen",
    "busshållplats", "badplats", "badplatsen", "idrottsplats", "idrottsplatsen", "byggplats", "byggplatsen",
    "eldplats", "tågväg", "järnväg", "järnvägen", "motorväg", "motorvägen", "cykelväg", "cykelvägen", "gångväg",
    "gångvägen", "skogsväg", "grusväg", "grusvägen", "riksväg", "länsväg", "europaväg", "omväg", "genväg",
    "utväg", "trafikplats", "avdelningsplan", "ritplan", "spelplan", "fotbollsplan", "fotbollsplanen",
    "våningsplan", "handlingsplan", "läroplan", "arbetsplan", "tidsplan", "sagostig",
];

/// "3", "3 B", "85b", "3-5", "12 A", "14:2" (but not the time "14:20"): a house number at token `at`, and the token after it.
fn house_number(clean: &Clean<'_>, at: usize) -> Option<(Range<usize>, usize)> {
    if clean.tokens.get(at).is_some_and(Token::is_word) {
        return in_words::house_number(clean, at);
    }
    let number = clean.tokens.get(at).filter(|t| t.is_number() && t.range().len() <= 3)?;
    if clean.word(number).starts_with('0') {
        return None;
    }
    let mut end = number.range().end;
    let mut next = at + 1;
    if let (Some(dash), Some(other)) = (clean.tokens.get(next), clean.tokens.get(next + 1))
        && (dash.is('-') || dash.is('/') || dash.is(':') && other.range().len() == 1)
        && other.is_number()
        && !other.spaced
        && !dash.spaced
    {
        end = other.range().end;
        next += 2;
    }
    if let Some(letter) = clean.tokens.get(next).filter(|t| t.is_word() && t.range().len() == 1) {
        let glued = !letter.spaced && "abcdefghj".contains(clean.lower(letter));
        let apart = letter.spaced && "ABCDEFGHJ".contains(clean.word(letter));
        if glued || apart {
            end = letter.range().end;
            next += 1;
        } else if !letter.spaced {
            return None;
        }
    }
    let following = clean.tokens.get(next);
    // A unit or a counted thing makes it a number of something: "Ringen 3 barn".
    let counted = following.is_some_and(|t| t.is_word() && t.spaced && UNITS.contains(&clean.lower(t)));
    let goes_on = following.is_some_and(|t| {
        (t.is('.') || t.is(':') || t.is('%'))
            && !t.spaced
            && clean.tokens.get(next + 1).is_some_and(|n| n.is_number() && !n.spaced)
    });
    (!counted && !goes_on).then_some((number.range().start..end, next))
}

#[rustfmt::skip]
const UNITS: [&str; 34] = [
    "barn", "barnen", "st", "stycken", "kr", "kronor", "km", "m", "meter", "kilometer", "cm", "mil", "minuter",
    "min", "timmar", "dagar", "veckor", "månader", "år", "gånger", "procent", "personer", "familjer", "vuxna",
    "pedagoger", "avdelningar", "platser", "plats", "liter", "kg", "gram", "poäng", "varv", "steg",
];

/// ", 211 17 Malmö", ", Västerås", "lgh 1102": what may follow the number.
fn postal(clean: &Clean<'_>, at: usize) -> Option<Range<usize>> {
    let mut next = at;
    let mark = clean.tokens.get(next)?;
    let comma = mark.is(',');
    let line = mark.opens_line;
    if comma {
        next += 1;
    }
    let start = clean.tokens.get(next)?.range().start;
    let code = postal_code(clean, next);
    let town_at = code.unwrap_or(next);
    let town = clean.tokens.get(town_at).filter(|t| t.is_word() && matches!(t.case, Case::Capitalised | Case::Upper));
    match (code, town) {
        (Some(_), Some(town)) => Some(start..town.range().end),
        (Some(after), None) => Some(start..clean.tokens[after - 1].range().end),
        (None, Some(town)) if comma && !line && !town.opens_sentence => Some(start..town.range().end),
        _ => None,
    }
}

/// A postal code "211 17" or "21117" at token `at`: the token after it.
fn postal_code(clean: &Clean<'_>, at: usize) -> Option<usize> {
    let length = |at: usize| clean.tokens.get(at).filter(|t| t.is_number()).map_or(0, |t| t.range().len());
    match (length(at), length(at + 1)) {
        (3, 2) => Some(at + 2),
        (5, _) => Some(at + 1),
        _ => None,
    }
}

fn has_code(clean: &Clean<'_>, post: &Range<usize>) -> bool {
    clean.text[post.clone()].starts_with(|c: char| c.is_ascii_digit())
}

fn judge(clean: &Clean<'_>, street: &Street, known: &KnownWords) -> Option<(Range<usize>, Confidence, Clue)> {
    let home = cue::stands_before(clean, street.name.start, 40, &HOME_CUES);
    let told = clean.known_at(street.name.start).map(|(_, what)| *what);
    let Some(number) = &street.number else {
        // A street alone says where someone lives only after words that say so.
        let lives = home && cue::stands_before(clean, street.name.start, 40, &LIVING_CUES);
        let sure = street.ending == Ending::Sure && street.capital && told.is_none();
        return (lives && sure).then(|| (street.name.clone(), Confidence::Likely, Clue::CueWord));
    };
    let end = street.post.as_ref().map_or(number.end, |post| post.end.max(number.end));
    let range = street.name.start..end;
    if known.allows_address(&clean.text[street.name.start..number.end]) {
        return None;
    }
    if matches!(told, Some(What::Department | What::Preschool | What::Character)) {
        return None;
    }
    let coded = street.post.as_ref().is_some_and(|post| has_code(clean, post));
    let public = !home && cue::stands_before(clean, street.name.start, 60, &PUBLIC_CUES);
    let confidence = match (street.ending, street.capital) {
        _ if coded => Confidence::Certain,
        (Ending::Sure, true) if public => Confidence::Doubtful,
        (Ending::Sure, true) => Confidence::Certain,
        (Ending::Sure, false) if home => Confidence::Certain,
        (Ending::Sure, false) if clean.lower_text()[street.name.clone()].len() > 7 => Confidence::Likely,
        (Ending::Open, true) if home => Confidence::Certain,
        (Ending::Open, true) if street.post.is_some() => Confidence::Likely,
        (Ending::Open, true) if is_after_place_word(clean, street) => Confidence::Likely,
        _ => return None,
    };
    let _ = street.next;
    Some((range, confidence, if home { Clue::CueWord } else { Clue::Form }))
}

/// "på Möllebacken 85b", "till Rosengården 4": a preposition of place right before the name.
fn is_after_place_word(clean: &Clean<'_>, street: &Street) -> bool {
    let before = clean.lower_text()[..street.name.start].trim_end();
    ["på", "till", "vid", "adress", "adress:", "från", "förbi", "utanför"].iter().any(|word| before.ends_with(word))
}

/// Words that speak of a home or a meeting at one.
#[rustfmt::skip]
const HOME_CUES: [&str; 26] = [
    "bor ", "bor på", "bodde", "bosatt", "boende", "flytta", "hemma", "hem till", "hemadress", "adress",
    "bostad", "granne", "kalas", "hos ", "hämtas på", "huset på", "lägenhet", "villa", "radhus", "familjen",
    "pappan", "mamman", "nytt hus", "nya hus", "hemmet", "uppgång",
];

/// Of these, the ones that make a street without a number a home.
#[rustfmt::skip]
const LIVING_CUES: [&str; 10] = [
    "bor ", "bodde", "bosatt", "flytta", "hemma på", "hem till", "huset på", "hus på", "lägenhet", "radhus",
];

/// Public places have addresses too: the finding asks instead of refusing.
#[rustfmt::skip]
const PUBLIC_CUES: [&str; 24] = [
    "bibliotek", "museet", "museum", "teater", "lekplats", "brandstation", "kyrkan", "simhall", "badhus",
    "idrotts", "konsthall", "biograf", "affär", "butik", "återvinning", "vårdcentral", "kommunhus", "stadshus",
    "medborgar", "kulturhus", "öppna förskolan", "skolan på", "förskolan ligger", "parken på",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::swedish::known::ContactKind;
    use crate::swedish::passage::{Passage, Place};

    fn seen_with(text: &str, known: &KnownWords) -> Vec<(String, Confidence)> {
        let passage = Passage::verbatim(Place::Paragraph, text, 0);
        let clean = Clean::new(0, &passage);
        let mut sightings = Vec::new();
        find(&clean, known, &mut sightings);
        sightings.into_iter().map(|s| (text[s.span].to_owned(), s.confidence)).collect()
    }

    fn refused(text: &str, address: &str) {
        let seen = seen_with(text, &KnownWords::new());
        assert_eq!(seen.len(), 1, "{text}: {seen:?}");
        assert_eq!(seen[0].0, address);
        assert!(seen[0].1 >= Confidence::Likely, "{text}");
    }

    #[test]
    fn addresses_in_their_usual_forms() {
        refused("Hämta cykeln på Parkvägstigen 92 efter lunch.", "Parkvägstigen 92");
        refused("Barnet bor på Fabriksgränd 68, 211 17 Malmö.", "Fabriksgränd 68, 211 17 Malmö");
        refused("Kalaset är hemma på Möllegränd 16 B.", "Möllegränd 16 B");
        refused("Vi gick långa vägen, förbi Kastanjebacken 12.", "Kastanjebacken 12");
        refused("Kalaset är hemma på Möllebacken 85b, Västerås.", "Möllebacken 85b, Västerås");
        refused("Ta med kasse och gå till Fruktstigen 8, trädgården.", "Fruktstigen 8");
        refused("De bor nu hos mormor på Sörgården 4, Råby, dit vi åker", "Sörgården 4, Råby");
        refused("Familjen på Norra Hamngatan 3-5 bjuder in", "Norra Hamngatan 3-5");
        refused("Vi ses på Olof Palmes gata 12.", "Olof Palmes gata 12");
        refused("Adress: Björkhult 12, 611 31 Nyköping", "Björkhult 12, 611 31 Nyköping");
        refused("kom till storgatan 3 på lördag", "storgatan 3");
        refused("Paketet ligger på STORGATAN 3", "STORGATAN 3");
        refused("Kalaset är på Storgatan fjorton klockan tre.", "Storgatan fjorton");
        refused("Familjen på Björkvägen tjugotre B bjuder in", "Björkvägen tjugotre B");
    }

    #[test]
    fn a_street_without_a_number_needs_words_of_a_home() {
        refused("Barnet bor på Gransångarvägen nu.", "Gransångarvägen");
        assert_eq!(seen_with("Vi gick längs Gransångarvägen till parken.", &KnownWords::new()), []);
    }

    #[test]
    fn contacts_and_public_places() {
        let mut known = KnownWords::new();
        known.add_contact(ContactKind::Address, "Kvarnvägen 2");
        assert_eq!(seen_with("Adress: Kvarnvägen 2, Nyköping.", &known), []);
        let library = seen_with("Vi besökte biblioteket på Storgatan 12.", &KnownWords::new());
        assert_eq!(library[0].1, Confidence::Doubtful);
    }

    #[test]
    fn numbers_after_other_words_are_no_addresses() {
        for text in [
            "På gården 5 barn lekte",
            "Vi gick hela vägen 3 gånger",
            "Riksväg 40 och väg 44",
            "På Ringen 3 barn",
            "Lekplatsen 2 ligger nära",
            "Läroplan 18 och Läroplanen 2018",
            "På Skogen 4 december",
            "Linje 515",
            "hus 12, buss 715",
            "611 32 på en brevlåda",
            "Plan 3 och Torget",
            "Backen 14.30",
            "Vi åkte i backen 12 gånger",
            "På Storgatan fem duvor och en hund",
            "Längs Storgatan två och två",
            "Vi gick Storgatan tre gånger",
            "Från Kyrkogatan sju minuter till fots",
        ] {
            assert_eq!(seen_with(text, &KnownWords::new()), [], "{text}");
        }
    }
}
