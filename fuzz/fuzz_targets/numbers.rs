//! The parsers of numbers and addresses: no panic, and every find is a piece of the text.
#![no_main]

use kapprum::swedish::known::KnownWords;
use kapprum::swedish::reading::Reading;
use kapprum::swedish::{Passage, Place, address, email, identity, map, phone, plate};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let known = KnownWords::new();
    for place in [Place::Paragraph, Place::LinkAddress] {
        let passages = [Passage::verbatim(place, text, 0)];
        let reading = Reading::new(&passages, &known);
        let clean = &reading.passages[0];
        let mut sightings = Vec::new();
        identity::find(clean, &mut sightings);
        phone::find(clean, &known, &mut sightings);
        email::find(clean, &known, &mut sightings);
        plate::find(clean, &mut sightings);
        address::find(clean, &known, &mut sightings);
        map::find(clean, &mut sightings);
        for sighting in sightings {
            assert!(text.get(sighting.span).is_some_and(|seen| !seen.is_empty()));
        }
    }
});
