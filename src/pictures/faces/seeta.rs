//! The SeetaFace detector (rustface), on several scales and in four turns.
//!
//! It sees faces of about 40 pixels and more that stand upright, so the picture is enlarged for small ones and turned
//! for lying ones. Its cost grows with the area it looks at (about 0.14 CPU-s a megapixel), which the passes share out:
//! most of it goes to upright faces, since people mostly stand.

use std::io::Cursor;
use std::sync::OnceLock;

use image::metadata::Orientation;
use rustface::{ImageData, Model};

use super::super::decode::Decoded;
use super::super::raster::{Raster, Region};
use super::{Face, FaceFinder, Verdict, drawn};

static MODEL: &[u8] = include_bytes!("seeta_fd_frontal_v1.0.bin");

/// One look at the picture.
struct Pass {
    /// The area in pixels to which a large picture is scaled.
    area: f64,
    /// The area for a small picture, which is shown near its full size, so that its small faces are seen.
    small_area: f64,
    /// How much a picture may be enlarged to reach that area.
    enlarge: f64,
    /// The scale from one size of faces to the next smaller picture: nearer to 1 is more thorough.
    step: f32,
    /// How the picture is turned first.
    turn: Orientation,
    /// The detector's score from which a face is certain.
    certain: f64,
    /// The detector's score from which a face is possible. Two looks that see a possible face at one place are certain
    /// together, since what deceives the detector on one scale seldom does so on another.
    possible: f64,
}

/// For a picture that lies on its side.
const LYING: Pass = Pass {
    area: 0.6e6,
    small_area: 0.7e6,
    enlarge: 1.2,
    step: 0.75,
    turn: Orientation::Rotate90,
    certain: 4.0,
    possible: 2.5,
};

/// The passes and their scores, fitted on pictures with and without faces; `benches/README.md` has the figures.
const PASSES: [Pass; 5] = [
    Pass {
        area: 3.0e6,
        small_area: 4.0e6,
        enlarge: 2.3,
        step: 0.8,
        turn: Orientation::NoTransforms,
        certain: 4.4,
        possible: 2.4,
    },
    Pass {
        area: 0.9e6,
        small_area: 1.0e6,
        enlarge: 1.2,
        step: 0.8,
        turn: Orientation::NoTransforms,
        certain: 2.0,
        possible: 1.25,
    },
    LYING,
    Pass { turn: Orientation::Rotate180, ..LYING },
    Pass { turn: Orientation::Rotate270, ..LYING },
];

/// Up to this area in pixels a picture is small: it ships at its full size or nearly so.
const SMALL: f64 = 1.5e6;
/// Two finds are one face when the smaller lies in the larger to this share.
const SAME_FACE: f32 = 0.5;
/// The shortest side that is looked at: the detector's window.
const SHORTEST_SIDE: u32 = 40;

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
        self.model.get_or_init(|| {
            rustface::read_model(Cursor::new(MODEL)).expect("the model is part of the program and tested")
        })
    }
}

impl FaceFinder for SeetaFinder {
    fn find(&self, picture: &Decoded) -> Vec<Face> {
        let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
        let mut faces = Vec::new();
        let mut seen: Option<Raster> = None;
        for (number, pass) in PASSES.iter().enumerate() {
            let area = if width * height <= SMALL { pass.small_area } else { pass.area };
            let scale = (area / (width * height)).sqrt().min(pass.enlarge);
            let target = ((width * scale).round() as u32).max(1);
            // Each scale is made from the one before, so the whole picture is read once.
            let raster = match &seen {
                Some(raster) if raster.width == target => raster.clone(),
                Some(raster) if raster.width > target => raster.scaled(target, picture.height_at(target)),
                _ => picture.upright(target),
            };
            let found = self.look(&raster, pass).into_iter();
            faces.extend(found.map(|face| (number, Face { region: enlarged(face.region, &raster, picture), ..face })));
            seen = Some(raster);
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
        1
    }
}

impl SeetaFinder {
    /// The faces of one pass, in pixels of the upright raster.
    fn look(&self, raster: &Raster, pass: &Pass) -> Vec<Face> {
        if raster.width.min(raster.height) < SHORTEST_SIDE {
            return Vec::new();
        }
        let turned = raster.clone().turned(pass.turn);
        let mut detector = rustface::create_detector_with_model(self.model().clone());
        detector.set_score_thresh(pass.possible);
        detector.set_pyramid_scale_factor(pass.step);
        let found = detector.detect(&ImageData::new(&turned.grey(), turned.width, turned.height));
        found
            .iter()
            .filter_map(|face| {
                let bounds = face.bbox();
                let (left, top) = (bounds.x().max(0), bounds.y().max(0));
                let side = |from: i32, length: u32, start: i32| {
                    (i64::from(from) + i64::from(length) - i64::from(start)).max(0) as u32
                };
                let region = Region {
                    x: left as u32,
                    y: top as u32,
                    width: side(bounds.x(), bounds.width(), left),
                    height: side(bounds.y(), bounds.height(), top),
                };
                let region = region.within(turned.width, turned.height)?;
                let verdict = if face.score() >= pass.certain { Verdict::Certain } else { Verdict::Doubtful };
                // Scores of passes are made comparable: 1 is where a face becomes certain.
                let score = (face.score() / pass.certain) as f32;
                Some(Face { region: turned_back(region, pass.turn, raster), score, verdict })
            })
            .collect()
    }
}

/// A region of a turned raster, in pixels of the raster before it was turned.
fn turned_back(region: Region, turn: Orientation, raster: &Raster) -> Region {
    let Region { x, y, width, height } = region;
    match turn {
        Orientation::Rotate90 => Region { x: y, y: raster.height - x - width, width: height, height: width },
        Orientation::Rotate180 => Region { x: raster.width - x - width, y: raster.height - y - height, width, height },
        Orientation::Rotate270 => Region { x: raster.width - y - height, y: x, width: height, height: width },
        _ => region,
    }
}

/// A region of a scaled raster, in pixels of the whole picture.
fn enlarged(region: Region, raster: &Raster, picture: &Decoded) -> Region {
    let scale = |length: u32, shown: u32, full: u32| (u64::from(length) * u64::from(full) / u64::from(shown)) as u32;
    Region {
        x: scale(region.x, raster.width, picture.width()),
        y: scale(region.y, raster.height, picture.height()),
        width: scale(region.width, raster.width, picture.width()).max(1),
        height: scale(region.height, raster.height, picture.height()).max(1),
    }
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
