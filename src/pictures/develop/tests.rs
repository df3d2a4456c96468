//! The widths, names and bytes of what ships.

use super::super::decode::decode;
use super::super::samples;
use super::{Encoding, Settings, develop, variants, widths};

#[test]
fn a_picture_is_offered_in_widths_that_do_not_enlarge_it() {
    let settings = Settings::publish();
    let cases: &[(u32, &[u32])] = &[
        (4032, &[480, 960, 1600]),
        (1600, &[480, 960, 1600]),
        (1599, &[480, 960, 1599]),
        (1200, &[480, 960]),
        (1000, &[480, 960]),
        (960, &[480, 960]),
        (900, &[480, 900]),
        (600, &[480]),
        (480, &[480]),
        (300, &[300]),
        (1, &[1]),
    ];
    for (width, offered) in cases {
        assert_eq!(widths(&settings, *width), *offered, "{width}");
    }
}

#[test]
fn what_is_named_is_what_is_written() {
    for (bytes, fallback) in [
        (samples::jpeg(1000, 600), Encoding::Jpeg),
        (super::encode_png(&samples::see_through(500, 300)).unwrap(), Encoding::Png),
    ] {
        let picture = decode(&bytes).unwrap();
        let settings = Settings::preview();
        let named = variants(&[1; 32], &settings, picture.width(), picture.height(), picture.has_alpha());
        let written = develop(&picture, &[1; 32], &settings).unwrap();
        assert_eq!(written.iter().map(|file| file.variant.clone()).collect::<Vec<_>>(), named);
        assert_eq!(named.last().unwrap().encoding, fallback);
        for file in &written {
            let again = decode(&file.bytes).unwrap();
            assert_eq!((again.width(), again.height()), (file.variant.width, file.variant.height));
            assert_eq!(again.has_alpha(), picture.has_alpha());
        }
    }
}

#[test]
fn equal_sources_and_settings_give_equal_names_and_bytes() {
    let picture = decode(&samples::jpeg(700, 500)).unwrap();
    let make = |source: u8, settings: &Settings| {
        let files = develop(&picture, &[source; 32], settings).unwrap();
        files.into_iter().map(|file| (file.variant.name, file.bytes)).collect::<Vec<_>>()
    };
    let first = make(1, &Settings::publish());
    assert_eq!(first, make(1, &Settings::publish()));
    assert_ne!(first[0].0, make(2, &Settings::publish())[0].0);
    assert_ne!(first[0].0, make(1, &Settings::preview())[0].0);
    assert_eq!(first[0].0.split_once('-').unwrap().1, "480.webp");
}

#[test]
fn transparent_pixels_lend_no_colour_to_their_neighbours() {
    let picture = decode(&super::encode_png(&samples::see_through(1000, 500)).unwrap()).unwrap();
    let small = picture.upright(100);
    for pixel in small.pixels.chunks_exact(4).filter(|pixel| pixel[3] > 40) {
        assert!(pixel[0] > 20, "{pixel:?} has taken the black of what is not seen");
    }
}
