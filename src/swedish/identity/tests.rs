use super::*;
use crate::swedish::passage::{Passage, Place};

fn seen(text: &str) -> Vec<(String, Confidence)> {
    let passage = Passage::verbatim(Place::Paragraph, text, 0);
    let clean = Clean::new(0, &passage);
    let mut sightings = Vec::new();
    find(&clean, &mut sightings);
    sightings.into_iter().map(|s| (text[s.span].to_owned(), s.confidence)).collect()
}

fn certain(text: &str, number: &str) {
    assert_eq!(seen(text), [(number.to_owned(), Confidence::Certain)], "{text}");
}

fn refused(text: &str) {
    let seen = seen(text);
    assert_eq!(seen.len(), 1, "{text}: {seen:?}");
    assert!(seen[0].1 >= Confidence::Likely, "{text}");
}

fn nothing(text: &str) {
    assert_eq!(seen(text), [], "{text}");
}

#[test]
fn usual_forms_with_every_separator() {
    for number in [
        "20190417-2390",
        "190417-2390",
        "190417+2390",
        "201904172390",
        "1904172390",
        "20190417 2390",
        "190417 2390",
        "20190417–2390",
        "20190417\u{2011}2390",
        "20190417\u{a0}2390",
        "20190417 - 2390",
        "20190417−2390",
        "20190417.2390",
        "190417/2390",
        "２０１９０４１７-２３９０",
        "2019\u{ad}0417-2390",
    ] {
        certain(&format!("På lappen stod {number} och inget mer."), number);
        certain(number, number);
        certain(&format!("Barnet ({number}), sedan."), number);
    }
}

#[test]
fn parted_and_spaced_dates() {
    for number in ["2019-04-17-2390", "2019 04 17 2390", "2019.04.17-2390", "17.04.2019-2390", "17/04/2019 2390"] {
        certain(&format!("Barn {number}."), number);
    }
    for number in ["2 0 1 9 0 4 1 7 2 3 9 0", "1.9.0.4.1.7.2.3.9.0", "1 9 0 4 1 7 - 2 3 9 0"] {
        certain(&format!("Så: {number}."), number);
    }
    refused("Så: 19-04-17-2390.");
    refused("Så: 2019 0417 23 90.");
}

#[test]
fn letters_for_digits() {
    certain("2O19O417-239O hos oss", "2O19O417-239O");
    certain("20l904l7-2390", "20l904l7-2390");
}

#[test]
fn dates_with_the_months_name() {
    for number in ["17 april 2019-2390", "17 apr 2019 - 2390", "17:e april 2019, 2390", "17 april 19-2390"] {
        certain(&format!("Barnet är fött {number} hos oss."), number);
    }
}

#[test]
fn the_last_four_told_apart() {
    certain("Född 2019-04-17, sista fyra 2390.", "2019-04-17, sista fyra 2390");
    certain("Född 17 april 2019, de fyra sista är 2390.", "17 april 2019, de fyra sista är 2390");
    refused("Barnets personnummer slutar på, de fyra sista, 2391.");
}

#[test]
fn spelt_in_words() {
    certain(
        "Det är ett nio noll fyra ett sju streck två tre nio noll.",
        "ett nio noll fyra ett sju streck två tre nio noll",
    );
}

#[test]
fn slips_of_the_pen() {
    refused("På lappen stod 20190417-2391.");
    refused("Skriv 190417-2391 i listan");
    refused("Personnummer: 1904172391");
    refused("pnr 190417 2391");
}

#[test]
fn coordination_and_interim_numbers() {
    certain("Numret 180669-2388 gäller", "180669-2388");
    certain("Numret 20180669-2388 gäller", "20180669-2388");
    for number in ["20000101-T220", "000101-S220", "20000101X220", "000101N220", "20000101 W220"] {
        refused(&format!("På lappen stod {number} och inget mer."));
    }
}

#[test]
fn labels_addresses_and_file_names() {
    certain("Skriv pnr:830324-2393 här", "830324-2393");
    certain("pnr830324-2393", "830324-2393");
    let file = Passage::verbatim(Place::FileName, "bild_20100906-2397.jpg", 0);
    let mut sightings = Vec::new();
    find(&Clean::new(0, &file), &mut sightings);
    assert_eq!(sightings.len(), 1);
    assert_eq!(sightings[0].span, 5..18);
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "Inlägget publicerades 2026-11-21.",
        "Malmö stads organisationsnummer är 212000-1124.",
        "Org.nr 556677-8899 finns i registret.",
        "Plusgiro 90 19 50-6 går också bra.",
        "Beställning 4711-2026 har kommit.",
        "Ordernummer 1904172390 är på väg.",
        "Boken har ISBN 91-29-68842-6 och ISBN 978-91-29-68842-9.",
        "ISBN 0306406152",
        "Priset är 1 904 172 kr och 390 kr.",
        "OCR 190417239012",
        "Vi räknade 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.",
        "Ring 070-174 06 27 eller 0701740627.",
        "Den 17 april 2019 2000 bollar",
        "Öppet 21–23 december 7–16, 28–30 december 7–16.",
        "Kl. 2026-11-21 14:30 till 2026-11-22 15:30.",
        "Läsåret 2026-2027 och 2027-2028.",
        "Kortet 4571 1904 1723 9012",
        "Vi såg 10 000 000 på en affisch.",
        "Lgr 22, kap 8 § 2 (2010:800)",
        "SFS 2018:218 och 2016/679",
    ] {
        nothing(text);
    }
    let file = Passage::verbatim(Place::FileName, "20260512-1431.jpg", 0);
    let mut sightings = Vec::new();
    find(&Clean::new(0, &file), &mut sightings);
    assert_eq!(sightings, []);
}
