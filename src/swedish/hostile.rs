//! Hostile text: no panic, places on character boundaries inside the file, time in step with length.

use super::{KnownWords, Passage, Place, What, inspect};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Pieces that the detectors react to, so that random text reaches deep into them.
fn pieces() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "190417",
        "2390",
        "-",
        "+",
        " ",
        "2019",
        "O",
        "l",
        "070",
        "174 06 61",
        "+46",
        "(0)",
        "@",
        " at ",
        "punkt",
        "example.se",
        "(at)",
        "snabel-a",
        "ABC",
        "123",
        "12D",
        "Storgatan",
        " 3 B",
        ", 211 17 Malmö",
        "55.6050",
        "13.0038",
        "°",
        "'",
        "geo:",
        "///",
        "google.com/maps/",
        "sista fyra",
        "april",
        "17:e",
        "ett nio noll fyra",
        "Elsa",
        "Elsas mamma",
        "ett av barnen",
        "har diabetes",
        "vår enda femåring",
        "kom från Kharkiv",
        "fyller fem",
        "på Hajen",
        "\u{ad}",
        "\u{30a}",
        "\u{200d}",
        "Е",
        "а",
        "１",
        "𝐄",
        "&shy;",
        "&#229;",
        "%C3%85",
        "´s",
        "—",
        "\u{a0}",
        "\n",
        ".",
        "!",
        "\"",
        "*",
        "_",
        "#",
        "é",
        "å",
        "🎉",
        "İ",
        "ẞ",
        "ﬁ",
        "محمد",
        "Мама",
        "0",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|parts| parts.concat())
}

fn places() -> impl Strategy<Value = Place> {
    prop::sample::select(vec![Place::Paragraph, Place::Title, Place::FileName, Place::LinkAddress, Place::Tag])
}

fn known() -> KnownWords {
    let mut known = KnownWords::new();
    known.add_word("Hajen", What::Department);
    known
}

proptest! {
    #[test]
    fn sightings_are_pieces_of_the_file(text in pieces(), place in places()) {
        let offset = 7;
        let file = format!("+++åä\n{text}");
        prop_assert_eq!(&file[offset + 1..], &text[..]);
        let passages = [Passage::verbatim(place, &text, offset + 1)];
        for sighting in inspect(&passages, &known()) {
            let seen = file.get(sighting.span.clone());
            prop_assert!(seen.is_some_and(|seen| !seen.is_empty()));
            prop_assert!(sighting.span.start > offset);
        }
    }

    #[test]
    fn statements_apart_no_two_sightings_overlap(text in pieces()) {
        let passages = [Passage::verbatim(Place::Paragraph, &text, 0)];
        let all = inspect(&passages, &known());
        let plain: Vec<_> = all.iter().filter(|s| !s.kind.is_statement()).collect();
        for pair in plain.windows(2) {
            prop_assert!(pair[0].span.end <= pair[1].span.start);
        }
    }

    #[test]
    fn any_text_at_all_is_read(text in "\\PC{0,80}", place in places()) {
        let passages = [Passage::verbatim(place, &text, 0)];
        for sighting in inspect(&passages, &known()) {
            prop_assert!(text.get(sighting.span).is_some());
        }
    }
}

/// The quickest of three readings: the machine may be busy.
#[allow(clippy::disallowed_methods, reason = "what is measured is the time itself")]
fn time_of(text: &str) -> Duration {
    let passages = [Passage::verbatim(Place::Paragraph, text, 0)];
    let reading = || {
        let start = Instant::now();
        std::hint::black_box(inspect(&passages, &known()));
        start.elapsed()
    };
    (0..3).map(|_| reading()).min().unwrap_or_default()
}

#[test]
fn time_grows_in_step_with_length() {
    // Quadratic work would take 64 times as long for eight times the text, which is seconds; a busy machine adds less.
    for piece in [
        "1",
        "1 ",
        "1-",
        "0 7 ",
        "O",
        "lO1",
        "@",
        "a@",
        "a.b@",
        "a at ",
        " punkt a",
        "(at)",
        "&",
        "&a",
        "&#",
        "a\u{30a}",
        "\u{30a}",
        "\u{200b}",
        "а",
        "аb",
        "Storgatan ",
        "Storgatan 1 ",
        "A ",
        "ABC 123 ",
        "Elsa ",
        "Elsa och ",
        "ett av barnen har ",
        "har ",
        "ett barn diabetes ",
        "diabetes ",
        "enda ",
        "fyller ",
        "en pojke som ",
        "sista fyra ",
        "april 1 ",
        "ett ",
        "55.605 ",
        "/",
        "///a.",
        "google.com/maps/x",
        "geo:1",
        "%C3",
        "#A",
        "aB",
        "(",
        "\"",
        "-",
        "\n",
        ". ",
        "A. ",
        "mamma Elsa ",
        "Lilja:\n",
        "Förslag: Elsa. ",
        "\"En bok\" Elsas ",
        "hunden Elsa, ",
        "läst om Elsa och ",
        "i boken Elsa ",
        "Elsa heter en av ",
    ] {
        let short = piece.repeat(6_000 / piece.len());
        let long = piece.repeat(8 * (6_000 / piece.len()));
        let (quick, slow) = (time_of(&short), time_of(&long));
        assert!(slow < quick * 30 + Duration::from_millis(400), "{piece:?}: {quick:?}, then {slow:?}");
    }
}
