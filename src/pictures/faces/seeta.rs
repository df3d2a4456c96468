//! The SeetaFace detector, on several scales and in several turns.
//!
//! It sees upright faces of about 40 pixels and more, so the picture is enlarged for small ones and turned for those
//! that tilt or lie. Its cost grows with the area it looks at (0.02 to 0.06 CPU-s a megapixel), which the looks share
//! out: most of it goes to upright faces, since people mostly stand.

use std::sync::OnceLock;

use seeta::{Find, Grey, Model, Search};

use super::super::decode::Decoded;
use super::super::raster::Region;
use super::turn::Turn;
use super::{Face, FaceFinder, Verdict, drawn};

static MODEL: &[u8] = include_bytes!("detector/seeta_fd_frontal_v1.0.bin");

/// One look at the picture.
struct Look {
    turn: Turn,
    /// The area in pixels to which the picture is scaled.
    area: f64,
    /// How much the picture may be enlarged to reach that area.
    enlarge: f64,
    /// The scale from one size of faces to the next: nearer to 1 is more thorough.
    step: f32,
    /// The detector's score from which a face is certain.
    certain: f32,
    /// The detector's score from which a face is possible. Two looks that see a possible face at one place are certain
    /// together, since what deceives the detector on one scale seldom does so on another.
    possible: f32,
}

const fn look(eighths: u8, area: f64, enlarge: f64, certain: f32, possible: f32) -> Look {
    Look { turn: Turn(eighths), area, enlarge, step: 0.8, certain, possible }
}

/// The looks, the largest first, since each picture looked at is made from the one before. They and their scores are
/// fitted on pictures with and without faces; `benches/README.md` has the figures.
const LOOKS: [Look; 7] = [
    look(0, 4.0e6, 2.3, 4.4, 2.4),
    look(2, 2.0e6, 2.0, 4.5, 3.0),
    look(6, 2.0e6, 2.0, 4.5, 3.0),
    look(1, 2.0e6, 2.0, 4.5, 3.0),
    look(7, 2.0e6, 2.0, 4.5, 3.0),
    look(4, 1.6e6, 1.8, 4.5, 3.0),
    look(0, 0.9e6, 1.2, 2.0, 1.25),
];

/// Two finds are one face when the smaller lies in the larger to this share.
const SAME_FACE: f32 = 0.5;

/// The detector with its model, which is read when the first picture needs it: most builds find every picture in the cache.
#[derive(Default)]
pub struct SeetaFinder {
    model: OnceLock<Model>,
}

impl SeetaFinder {
    /// The detector, ready for use from any number of threads.
    pub fn new() -> SeetaFinder {
        SeetaFinder::default()
    }

    fn model(&self) -> &Model {
        self.model.get_or_init(|| Model::read(MODEL).expect("the model is part of the program and tested"))
    }
}

impl FaceFinder for SeetaFinder {
    fn find(&self, picture: &Decoded) -> Vec<Face> {
        let mut faces = Vec::new();
        let mut seen: Option<Grey> = None;
        for (number, look) in LOOKS.iter().enumerate() {
            let width = look.width_of(picture);
            let grey = match seen {
                Some(grey) if grey.width == width as usize => grey,
                Some(grey) => grey.scaled(width as usize, picture.height_at(width) as usize),
                None => grey(picture, width),
            };
            let found = self.model().find(&look.turn.of(&grey), Search { step: look.step, least: look.possible });
            faces.extend(found.into_iter().filter_map(|find| {
                let region = region_of(look.turn.back(find, &grey), &grey, picture)?;
                let verdict = if find.score >= look.certain { Verdict::Certain } else { Verdict::Doubtful };
                // Scores of looks are made comparable: 1 is where a face becomes certain.
                Some((number, Face { region, score: find.score / look.certain, verdict }))
            }));
            seen = Some(grey);
        }
        let mut faces = merged(faces);
        if faces.iter().any(|face| face.verdict == Verdict::Certain) {
            let looked_at = drawn::LookedAt::new(picture);
            for face in faces.iter_mut().filter(|face| looked_at.is_drawn(face.region)) {
                face.verdict = Verdict::Doubtful;
            }
        }
        faces.sort_by(|a, b| a.verdict.cmp(&b.verdict).then(b.score.total_cmp(&a.score)));
        faces
    }

    fn version(&self) -> u32 {
        2
    }
}

impl Look {
    /// The width to which the picture is scaled.
    fn width_of(&self, picture: &Decoded) -> u32 {
        let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
        let scale = (self.area / (width * height)).sqrt().min(self.enlarge);
        ((width * scale).round() as u32).max(1)
    }
}

/// The picture upright in shades of grey.
fn grey(picture: &Decoded, width: u32) -> Grey {
    let raster = picture.upright(width);
    Grey { width: raster.width as usize, height: raster.height as usize, pixels: raster.grey() }
}

/// What a find covers in pixels of the whole picture; `None` if nothing of it lies there.
fn region_of(find: Find, grey: &Grey, picture: &Decoded) -> Option<Region> {
    let across = |place: i32| i64::from(place.max(0)) * i64::from(picture.width()) / grey.width as i64;
    let down = |place: i32| i64::from(place.max(0)) * i64::from(picture.height()) / grey.height as i64;
    let (left, top) = (across(find.x), down(find.y));
    let (right, bottom) = (across(find.x + find.side), down(find.y + find.side));
    let length = |from: i64, to: i64| u32::try_from((to - from).max(1)).unwrap_or(u32::MAX);
    let start = |place: i64| u32::try_from(place).unwrap_or(u32::MAX);
    let region = Region { x: start(left), y: start(top), width: length(left, right), height: length(top, bottom) };
    region.within(picture.width(), picture.height())
}

/// One face for each place, with the best of its finds; each pass's own finds lie apart from each other.
fn merged(mut finds: Vec<(usize, Face)>) -> Vec<Face> {
    finds.sort_by(|a, b| b.1.score.total_cmp(&a.1.score).then(a.0.cmp(&b.0)));
    let mut faces: Vec<(usize, Face)> = Vec::new();
    for (pass, find) in finds {
        match faces.iter_mut().find(|(_, face)| face.region.overlap(find.region) > SAME_FACE) {
            Some((first, face)) if *first != pass => face.verdict = Verdict::Certain,
            Some(_) => {}
            None => faces.push((pass, find)),
        }
    }
    faces.into_iter().map(|(_, face)| face).collect()
}
