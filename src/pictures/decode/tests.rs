//! Sound pictures of every kind come out right; broken and hostile ones are refused with their one reason.

use image::ExtendedColorType;

use super::super::samples;
use super::super::source::Format;
use super::{MAX_SIDE, Unusable, decode};

/// The colour at a place given in shares of width and height.
fn colour(bytes: &[u8], x: f32, y: f32) -> [u8; 3] {
    let picture = decode(bytes).unwrap();
    let raster = picture.upright(picture.width());
    let (column, row) = ((raster.width as f32 * x) as usize, (raster.height as f32 * y) as usize);
    let at = (row * raster.width as usize + column) * raster.channels.count();
    raster.pixels[at..at + 3].try_into().unwrap()
}

fn is_red(pixel: [u8; 3]) -> bool {
    pixel[0] > 180 && pixel[1] < 80 && pixel[2] < 70
}

#[test]
fn sound_pictures_are_decoded() {
    let palette = {
        // A palette is written by hand: four colours, two pixels, one bit of depth to spare.
        let head = samples::png_chunk(b"IHDR", &[0, 0, 0, 2, 0, 0, 0, 1, 8, 3, 0, 0, 0]);
        let colours = samples::png_chunk(b"PLTE", &[255, 0, 0, 0, 0, 255]);
        let pixels = samples::png_chunk(b"IDAT", &samples::packed(&[0, 0, 1]));
        [b"\x89PNG\r\n\x1a\n", &head[..], &colours, &pixels, &samples::png_chunk(b"IEND", &[])].concat()
    };
    let deep: Vec<u8> = [65_535_u16, 0, 32_768].iter().flat_map(|sample| sample.to_ne_bytes()).collect();
    type Case = (&'static str, Vec<u8>, (u32, u32), bool);
    let cases: &[Case] = &[
        ("JPEG", samples::jpeg(40, 30), (40, 30), false),
        ("PNG", samples::png(40, 30), (40, 30), false),
        ("WebP", samples::webp(40, 30), (40, 30), false),
        ("GIF with one frame", samples::gif(40, 30, 1), (40, 30), false),
        ("PNG with alpha", super::super::develop::encode_png(&samples::see_through(40, 30)).unwrap(), (40, 30), true),
        ("PNG, grey", samples::png_of(3, 1, ExtendedColorType::L8, &[0, 128, 255]), (3, 1), false),
        ("PNG, 16 bits", samples::png_of(1, 1, ExtendedColorType::Rgb16, &deep), (1, 1), false),
        ("PNG, palette", palette, (2, 1), false),
    ];
    for (name, bytes, size, alpha) in cases {
        let picture = decode(bytes).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        assert_eq!((picture.width(), picture.height()), *size, "{name}");
        assert_eq!(picture.has_alpha(), *alpha, "{name}");
    }
    assert_eq!(colour(&cases[6].1, 0.0, 0.0), [255, 0, 128]);
    assert_eq!(colour(&cases[7].1, 0.0, 0.0), [255, 0, 0]);
    assert_eq!(colour(&cases[7].1, 0.5, 0.0), [0, 0, 255]);
}

#[test]
fn every_orientation_is_turned_upright() {
    // Where the stored picture's red top left corner is seen (EXIF 3.0, 4.6.5, Orientation), and whether sides swap.
    let cases = [
        (1, (0.0, 0.0), false),
        (2, (0.9, 0.0), false),
        (3, (0.9, 0.9), false),
        (4, (0.0, 0.9), false),
        (5, (0.0, 0.0), true),
        (6, (0.9, 0.0), true),
        (7, (0.9, 0.9), true),
        (8, (0.0, 0.9), true),
    ];
    for (orientation, (x, y), swapped) in cases {
        let exif = samples::exif(orientation, &[], false);
        let files = [
            samples::with_segment(&samples::jpeg(64, 32), 0xE1, &[b"Exif\0\0", &exif[..]].concat()),
            samples::with_chunk(&samples::png(64, 32), b"eXIf", &exif),
            samples::with_riff_chunk(&samples::webp(64, 32), b"EXIF", &exif),
        ];
        for (bytes, format) in files.iter().zip(["JPEG", "PNG", "WebP"]) {
            let picture = decode(bytes).unwrap();
            assert_eq!(
                (picture.width(), picture.height()),
                if swapped { (32, 64) } else { (64, 32) },
                "{format} {orientation}"
            );
            for corner in [(0.0, 0.0), (0.9, 0.0), (0.0, 0.9), (0.9, 0.9)] {
                assert_eq!(
                    is_red(colour(bytes, corner.0, corner.1)),
                    corner == (x, y),
                    "{format} {orientation} at {corner:?}"
                );
            }
        }
    }
}

#[test]
fn wide_colours_become_those_of_srgb() {
    let wide = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let profile = [b"P3\0\0", &samples::packed(&wide)[..]].concat();
    let bytes =
        samples::with_chunk(&samples::png_of(1, 1, ExtendedColorType::Rgb8, &[200, 100, 50]), b"iCCP", &profile);
    let [red, green, blue] = colour(&bytes, 0.0, 0.0);
    // Colours of Display P3 need more saturated numbers in sRGB.
    assert!(red > 205 && green < 98 && blue < 40, "{red} {green} {blue}");
    let same =
        samples::with_chunk(&samples::png_of(1, 1, ExtendedColorType::Rgb8, &[200, 100, 50]), b"iCCP", b"x\0\0broken");
    assert_eq!(colour(&same, 0.0, 0.0), [200, 100, 50]);
}

#[test]
fn inks_of_print_files_become_colours() {
    let inks: Vec<u8> = [[0, 255, 255, 0], [255, 255, 0, 0], [0, 0, 0, 0], [0, 0, 0, 255]]
        .iter()
        .flat_map(|ink| ink.repeat(16 * 64 / 4))
        .collect();
    for kind in [jpeg_encoder::ColorType::Cmyk, jpeg_encoder::ColorType::CmykAsYcck] {
        let mut bytes = Vec::new();
        jpeg_encoder::Encoder::new(&mut bytes, 95).encode(&inks, 16, 64, kind).unwrap();
        let near = |pixel: [u8; 3], wanted: [u8; 3]| pixel.iter().zip(wanted).all(|(a, b)| a.abs_diff(b) < 12);
        for (y, wanted) in [(0.1, [255, 0, 0]), (0.35, [0, 0, 255]), (0.6, [255; 3]), (0.9, [0; 3])] {
            assert!(near(colour(&bytes, 0.5, y), wanted), "{kind:?} at {y}: {:?}", colour(&bytes, 0.5, y));
        }
    }
}

/// A JPEG header that announces a size, and nothing behind it.
fn jpeg_header(width: u16, height: u16, marker: u8) -> Vec<u8> {
    let mut bytes = samples::jpeg(16, 16);
    let at = bytes.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    bytes[at + 1] = marker;
    bytes[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    bytes[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    bytes
}

fn png_header(width: u32, height: u32) -> Vec<u8> {
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let chunks = [
        samples::png_chunk(b"IHDR", &head),
        samples::png_chunk(b"IDAT", &samples::packed(&[0; 1000])),
        samples::png_chunk(b"IEND", &[]),
    ];
    [&b"\x89PNG\r\n\x1a\n"[..], &chunks.concat()].concat()
}

fn cut(mut bytes: Vec<u8>, share: f32) -> Vec<u8> {
    bytes.truncate((bytes.len() as f32 * share) as usize);
    bytes
}

#[test]
fn what_cannot_be_shown_is_refused_with_its_reason() {
    let large = |width, height| Unusable::TooLarge { width, height };
    let mut huge_gif = samples::gif(16, 16, 1);
    huge_gif[6..10].copy_from_slice(&[0xFF, 0xFF, 0xFF, 0xFF]);
    let mut animation_header = samples::webp(16, 16);
    for _ in 0..2 {
        animation_header = samples::with_riff_chunk(&animation_header, b"ANMF", &[0; 24]);
    }
    let mut scrambled = samples::png(40, 30);
    let middle = scrambled.len() / 2;
    scrambled[middle] ^= 0xFF;
    let cases: &[(&str, Vec<u8>, Unusable)] = &[
        ("empty", vec![], Unusable::Empty),
        ("text", b"hej".to_vec(), Unusable::OtherFormat(Format::Unknown)),
        ("HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Unusable::OtherFormat(Format::Heic)),
        ("SVG", b"<svg/>".to_vec(), Unusable::OtherFormat(Format::Svg)),
        ("half a JPEG", cut(samples::jpeg(400, 300), 0.5), Unusable::Truncated),
        ("a JPEG's first bytes", cut(samples::jpeg(400, 300), 0.02), Unusable::Truncated),
        ("half a PNG", cut(samples::png(400, 300), 0.5), Unusable::Truncated),
        ("half a WebP", cut(samples::webp(400, 300), 0.5), Unusable::Truncated),
        ("half a GIF", cut(samples::gif(400, 300, 1), 0.5), Unusable::Truncated),
        ("a damaged PNG", scrambled, Unusable::Broken),
        ("a JPEG of 4 gigapixels", jpeg_header(65_500, 65_500, 0xC0), large(65_500, 65_500)),
        ("half a JPEG of a telephone's whole sensor", cut(jpeg_header(8_192, 6_144, 0xC0), 0.9), Unusable::Truncated),
        ("half a PNG of a telephone's whole sensor", cut(png_header(8_192, 6_144), 0.9), Unusable::Truncated),
        ("a JPEG over 51 MP", jpeg_header(10_000, 5_101, 0xC0), large(10_000, 5_101)),
        ("a progressive JPEG whose coefficients are too many", jpeg_header(8_000, 6_000, 0xC2), large(8_000, 6_000)),
        ("a PNG that is too wide", png_header(MAX_SIDE + 1, 1), large(MAX_SIDE + 1, 1)),
        ("a PNG of 2³¹ a side", png_header(0x7FFF_FFFF, 0x7FFF_FFFF), large(0x7FFF_FFFF, 0x7FFF_FFFF)),
        ("a PNG without pixels", png_header(0, 10), Unusable::Broken),
        ("a GIF of 4 gigapixels", huge_gif, large(65_535, 65_535)),
        ("an animated GIF", samples::gif(16, 16, 2), Unusable::Animated),
        (
            "an animated PNG",
            samples::with_chunk(&samples::png(8, 8), b"acTL", &[0, 0, 0, 2, 0, 0, 0, 0]),
            Unusable::Animated,
        ),
        ("an animated WebP", animation_header, Unusable::Animated),
        (
            "a JPEG that is a zip",
            [samples::jpeg(8, 8), b"PK\x03\x04PK\x05\x06".to_vec()].concat(),
            Unusable::Polyglot(Format::Zip),
        ),
        ("a GIF that is a PDF", [b"GIF89a%PDF-1.4".to_vec(), vec![0; 20]].concat(), Unusable::Polyglot(Format::Pdf)),
        (
            "a PNG that is a page",
            [samples::png(8, 8), b"<html><script>".to_vec()].concat(),
            Unusable::Polyglot(Format::Html),
        ),
    ];
    for (name, bytes, reason) in cases {
        assert_eq!(decode(bytes).err(), Some(*reason), "{name}");
    }
}

#[test]
fn films_behind_a_picture_do_not_stand_in_its_way() {
    let live = [samples::jpeg(16, 16), b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec()].concat();
    assert!(decode(&live).is_ok());
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_decoding_panic_or_give_other_sizes(kind in 0..4_usize, noise in proptest::collection::vec(proptest::num::u8::ANY, 1..60)) {
        let mut bytes = [samples::jpeg(24, 16), samples::png(24, 16), samples::webp(24, 16), samples::gif(24, 16, 1)][kind].clone();
        for (at, byte) in noise.iter().enumerate() {
            let place = (at * 131 + usize::from(*byte) * 7) % bytes.len();
            bytes[place] ^= byte;
        }
        if let Ok(picture) = decode(&bytes) {
            let raster = picture.upright(picture.width());
            assert_eq!(raster.pixels.len(), raster.width as usize * raster.height as usize * raster.channels.count());
        }
    }
}
