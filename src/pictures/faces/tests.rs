//! One public photograph, made small, turned and put on other grounds; and pictures without anybody.

use std::sync::LazyLock;

use image::metadata::Orientation;

use super::super::decode::{Decoded, decode};
use super::super::develop::encode_jpeg;
use super::super::hide::{Manner, Refusal, hide, regions_of};
use super::super::raster::{Channels, Raster, Region};
use super::super::samples;
use super::{FaceFinder, SeetaFinder, Verdict};

static FINDER: LazyLock<SeetaFinder> = LazyLock::new(SeetaFinder::new);
static ASTRONAUT: &[u8] = include_bytes!("../../../tests/pictures/astronaut.jpg");
/// Where the astronaut's face is.
const FACE: Region = Region { x: 85, y: 68, width: 95, height: 95 };

fn astronaut() -> Raster {
    let picture = decode(ASTRONAUT).unwrap();
    picture.upright(picture.width())
}

fn picture(raster: &Raster) -> Decoded {
    decode(&encode_jpeg(raster, 90).unwrap()).unwrap()
}

/// The astronaut, `face` pixels of face, on a ground of 520 × 300 at a place.
fn on_ground(face: u32, x: u32, y: u32, turn: Orientation) -> (Raster, Region) {
    let portrait = astronaut();
    let small = portrait.scaled(portrait.width * face / FACE.width, portrait.height * face / FACE.width).turned(turn);
    let mut ground = samples::raster(520, 300);
    for row in 0..small.height {
        let from = (row * small.width * 3) as usize;
        let to = (((y + row) * ground.width + x) * 3) as usize;
        let length = (small.width * 3) as usize;
        ground.pixels[to..to + length].copy_from_slice(&small.pixels[from..from + length]);
    }
    (ground, Region { x, y, width: small.width, height: small.height })
}

#[test]
fn a_face_is_found_and_placed() {
    let faces = FINDER.find(&decode(ASTRONAUT).unwrap());
    assert_eq!(faces[0].verdict, Verdict::Certain);
    assert!(faces[0].region.overlap(FACE) > 0.7, "{faces:?}");
    assert_eq!(faces, FINDER.find(&decode(ASTRONAUT).unwrap()), "equal pictures give equal faces");
}

#[test]
fn small_and_lying_faces_are_found_where_they_are() {
    let cases = [
        (24, Orientation::NoTransforms),
        (60, Orientation::NoTransforms),
        (32, Orientation::Rotate90),
        (32, Orientation::Rotate270),
        (90, Orientation::Rotate90),
        (90, Orientation::Rotate180),
        (90, Orientation::Rotate270),
    ];
    for (size, turn) in cases {
        let (raster, place) = on_ground(size, 150, 10, turn);
        let faces = FINDER.find(&picture(&raster));
        let face = faces.iter().find(|face| face.region.overlap(place) > 0.8);
        assert!(face.is_some_and(|face| face.verdict == Verdict::Certain), "{size} {turn:?}: {faces:?}");
    }
}

#[test]
fn tilted_faces_are_found() {
    let small = astronaut().scaled(200, 214);
    let grey = seeta::Grey { width: 200, height: 214, pixels: small.grey() };
    for eighths in [1, 7] {
        let tilted = super::turn::Turn(eighths).of(&grey);
        let pixels = tilted.pixels.iter().flat_map(|value| [*value; 3]).collect();
        let (width, height) = (tilted.width as u32, tilted.height as u32);
        let faces = FINDER.find(&picture(&Raster { width, height, channels: Channels::Rgb, pixels }));
        assert!(faces.first().is_some_and(|face| face.verdict == Verdict::Certain), "{eighths}: {faces:?}");
    }
}

#[test]
fn every_size_can_be_looked_at_and_no_broken_model_is_read() {
    let file = include_bytes!("detector/seeta_fd_frontal_v1.0.bin");
    let model = seeta::Model::read(file).unwrap();
    let search = seeta::Search { step: 0.5, least: 0.1 };
    for (width, height) in [(0, 0), (1, 90), (39, 40), (40, 40), (41, 43), (44, 40), (40, 333), (127, 61)] {
        // Coarse noise, which sends many windows far down the funnel, over the edges too.
        let pixel = |at: usize| ((at % width / 5 * 7919 + at / width / 5 * 104_729) % 251) as u8;
        let pixels = (0..width * height).map(pixel).collect();
        model.find(&seeta::Grey { width, height, pixels }, search);
    }
    for length in [0, 3, 4, 40, 2_000, file.len() / 2, file.len() - 1] {
        assert!(seeta::Model::read(&file[..length]).is_none(), "{length}");
    }
    let mut endless = file.to_vec();
    endless[..4].copy_from_slice(&i32::MAX.to_le_bytes());
    assert!(seeta::Model::read(&endless).is_none());
}

#[test]
fn a_sideways_photo_is_turned_by_its_camera_tag_before_it_is_searched() {
    // A phone on its side stores the picture lying and says so in the tag.
    let lying = encode_jpeg(&astronaut().turned(Orientation::Rotate270), 90).unwrap();
    let bytes = samples::with_segment(&lying, 0xE1, &[b"Exif\0\0", &samples::exif(6, &[], false)[..]].concat());
    let faces = FINDER.find(&decode(&bytes).unwrap());
    assert!(faces[0].region.overlap(FACE) > 0.7, "{faces:?}");
}

#[test]
fn nobody_is_found_where_nobody_is() {
    let noise: Vec<u8> = (0..300_u32 * 200 * 3).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let grounds = [
        samples::raster(400, 300),
        Raster { width: 300, height: 200, channels: Channels::Rgb, pixels: noise },
        Raster { width: 50, height: 50, channels: Channels::Rgb, pixels: vec![128; 7500] },
        Raster { width: 1, height: 1, channels: Channels::Rgb, pixels: vec![0; 3] },
        Raster { width: 4000, height: 2, channels: Channels::Rgb, pixels: vec![90; 24_000] },
    ];
    for ground in grounds {
        assert_eq!(FINDER.find(&picture(&ground)), [], "{} × {}", ground.width, ground.height);
    }
}

#[test]
fn a_drawn_face_is_asked_about() {
    // Few colours in flat areas, as a drawing program or a felt-tip pen leaves them.
    let mut drawn = astronaut().scaled(560, 600);
    drawn.pixels.iter_mut().for_each(|value| *value = *value / 64 * 64 + 32);
    let bytes = super::super::develop::encode_png(&drawn).unwrap();
    let faces = FINDER.find(&decode(&bytes).unwrap());
    assert!(!faces.is_empty() && faces.iter().all(|face| face.verdict == Verdict::Doubtful), "{faces:?}");
}

#[test]
fn hidden_faces_are_gone() {
    let (raster, _) = on_ground(80, 10, 20, Orientation::NoTransforms);
    let source = picture(&raster);
    let regions = regions_of(&FINDER.find(&source), &source);
    assert_eq!(regions.len(), 1);
    for manner in [Manner::Fill, Manner::Crop, Manner::Blur, Manner::Blocks] {
        let copy =
            hide(&source, &regions, manner, &*FINDER).unwrap_or_else(|refusal| panic!("{manner:?}: {refusal:?}"));
        assert_eq!(copy.faces_left, [], "{manner:?}");
        assert_eq!(super::super::metadata::prove_clean(&copy.bytes), Ok(()));
        let size = decode(&copy.bytes).map(|copy| (copy.width(), copy.height())).unwrap();
        assert_eq!(size == (520, 300), manner != Manner::Crop, "{manner:?}: {size:?}");
    }
}

#[test]
fn bars_and_half_covered_faces_are_refused() {
    let source = decode(ASTRONAUT).unwrap();
    let bar = Region { x: 70, y: 85, width: 130, height: 28 };
    assert!(
        matches!(hide(&source, &[bar], Manner::Fill, &*FINDER), Err(Refusal::EyeBar { region, .. }) if region == bar)
    );
    let half = Region { x: 60, y: 40, width: 70, height: 150 };
    assert!(matches!(hide(&source, &[half], Manner::Fill, &*FINDER), Err(Refusal::HalfCovered { .. })));
    let outside = Region { x: 9_000, y: 0, width: 10, height: 10 };
    assert!(matches!(hide(&source, &[outside], Manner::Fill, &*FINDER), Err(Refusal::NothingToHide)));
    let middle = Region { x: 40, y: 20, width: 200, height: 230 };
    assert!(matches!(hide(&source, &[middle], Manner::Crop, &*FINDER), Err(Refusal::NothingLeft)));
    // A name on a coat hook is hidden without a word about the face beside it.
    let hook = Region { x: 220, y: 250, width: 60, height: 40 };
    let copy = hide(&source, &[hook], Manner::Fill, &*FINDER).unwrap();
    assert_eq!(copy.faces_left.len(), 1);
}
