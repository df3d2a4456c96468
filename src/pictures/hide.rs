//! A copy of a picture with regions made unrecognisable.
//!
//! "Not detected" is not "not recognisable": a person is known by more than a detector sees. A solid fill and a crop
//! leave nothing; blur and blocks leave so few values that a face is as good as gone (measured against three
//! detectors: blur of σ ≥ 0.15 × face height, at most 8 blocks across). Bars over the eyes are refused: they blind
//! detectors while every friend knows the child.

use super::decode::Decoded;
use super::develop::{EncodingFailed, encode_jpeg, encode_png};
use super::faces::{Face, FaceFinder};
use super::raster::{Channels, Raster, Region};

/// How a region is made unrecognisable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// One calm colour; the default.
    Fill,
    /// The largest part of the picture without any of the regions is kept.
    Crop,
    /// Smooth, from six values across.
    Blur,
    /// Eight blocks across.
    Blocks,
}

/// Why a copy was not made.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// No region was given, or none lies in the picture.
    NothingToHide,
    /// A region covers the eyes of a face as a bar and leaves the rest: hide the whole face instead.
    EyeBar { region: Region, face: Face },
    /// A face is covered in part only: hide the whole face instead.
    HalfCovered { face: Face },
    /// A face is still seen where it should be hidden.
    StillSeen { face: Face },
    /// What a crop would leave is too small to be a picture.
    NothingLeft,
    /// The copy could not be written.
    Encoding(EncodingFailed),
}

/// A finished copy.
#[derive(Clone, Debug)]
pub struct Copy {
    /// A PNG where the picture has transparent pixels, else a JPEG; without any metadata.
    pub bytes: Vec<u8>,
    /// Whether `bytes` are a PNG.
    pub is_png: bool,
    /// Faces that are still seen elsewhere in the copy.
    pub faces_left: Vec<Face>,
}

/// The colour of a fill: a warm grey that is neither skin nor alarm.
const FILL: [u8; 3] = [184, 175, 166];
/// Added on every side of a found face: hair, ears and chin make a person known too.
const MARGIN: f32 = 0.35;
/// The share of a face that must be covered.
const COVERED: f32 = 0.85;
/// Across the longer side of a region; its margin makes it fewer across the face.
const BLUR_VALUES: u32 = 6;
const BLOCKS: u32 = 8;
/// The shortest side in pixels that a crop may leave.
const SHORTEST_LEFT: u32 = 240;
/// Quality of the copy, which is developed once more when it ships.
const QUALITY: u8 = 92;

/// The regions to hide for the faces found, each with its margin.
pub fn regions_of(faces: &[Face], picture: &Decoded) -> Vec<Region> {
    faces.iter().filter_map(|face| face.region.grown(MARGIN).within(picture.width(), picture.height())).collect()
}

/// Makes a copy with the regions hidden, and looks at it again.
pub fn hide(picture: &Decoded, regions: &[Region], manner: Manner, finder: &dyn FaceFinder) -> Result<Copy, Refusal> {
    let regions: Vec<Region> =
        regions.iter().filter_map(|region| region.within(picture.width(), picture.height())).collect();
    if regions.is_empty() {
        return Err(Refusal::NothingToHide);
    }
    for face in finder.find(picture) {
        check_cover(face, &regions)?;
    }
    let mut raster = picture.upright(picture.width());
    let mut hidden = regions.clone();
    match manner {
        Manner::Fill => regions.iter().for_each(|region| paint(&mut raster, *region, |_, _| FILL)),
        Manner::Blur => regions.iter().for_each(|region| reduce(&mut raster, *region, BLUR_VALUES, true)),
        Manner::Blocks => regions.iter().for_each(|region| reduce(&mut raster, *region, BLOCKS, false)),
        Manner::Crop => {
            raster = cut(&raster, largest_free(raster.width, raster.height, &regions).ok_or(Refusal::NothingLeft)?);
            hidden.clear();
        }
    }
    let is_png = raster.channels == Channels::Rgba;
    let bytes = if is_png { encode_png(&raster) } else { encode_jpeg(&raster, QUALITY) }.map_err(Refusal::Encoding)?;
    drop(raster);
    let unwritable = || Refusal::Encoding(EncodingFailed("the copy cannot be read again".to_owned()));
    let seen = finder.find(&super::decode::decode(&bytes).map_err(|_| unwritable())?);
    match seen.iter().find(|face| hidden.iter().any(|region| region.overlap(face.region) > 0.5)) {
        Some(face) => Err(Refusal::StillSeen { face: *face }),
        None => Ok(Copy { bytes, is_png, faces_left: seen }),
    }
}

/// Refuses regions that cover a face in part only.
fn check_cover(face: Face, regions: &[Region]) -> Result<(), Refusal> {
    let covered = covered(face.region, regions);
    if covered == 0.0 || covered >= COVERED {
        return Ok(());
    }
    // Eyes lie between a fifth and a half of a found face's height.
    let eyes = Region {
        y: face.region.y + face.region.height / 5,
        height: (face.region.height * 3 / 10).max(1),
        ..face.region
    };
    let bar = regions.iter().find(|region| region.width >= 2 * region.height && region.overlap(eyes) > 0.3);
    Err(bar.map_or(Refusal::HalfCovered { face }, |region| Refusal::EyeBar { region: *region, face }))
}

/// The share of a region that others cover together, seen at 32 × 32 places.
fn covered(face: Region, regions: &[Region]) -> f32 {
    const PLACES: u32 = 32;
    let place = |from: u32, length: u32, step: u32| from + ((2 * step + 1) * length) / (2 * PLACES);
    let inside = |x: u32, y: u32| {
        regions.iter().any(|r| (r.x..r.x + r.width).contains(&x) && (r.y..r.y + r.height).contains(&y))
    };
    let hits = (0..PLACES * PLACES)
        .filter(|at| inside(place(face.x, face.width, at % PLACES), place(face.y, face.height, at / PLACES)))
        .count();
    hits as f32 / (PLACES * PLACES) as f32
}

/// Gives every pixel of a region the colour that `colour` names for its place in the region.
fn paint(raster: &mut Raster, region: Region, colour: impl Fn(u32, u32) -> [u8; 3]) {
    let count = raster.channels.count();
    for y in 0..region.height {
        for x in 0..region.width {
            let at = ((region.y + y) as usize * raster.width as usize + (region.x + x) as usize) * count;
            raster.pixels[at..at + 3].copy_from_slice(&colour(x, y));
            if count == 4 {
                raster.pixels[at + 3] = 255;
            }
        }
    }
}

/// Leaves `values` values across the longer side of a region and draws them smooth or as blocks.
fn reduce(raster: &mut Raster, region: Region, values: u32, smooth: bool) {
    let longer = region.width.max(region.height);
    let across = |length: u32| (length * values).div_ceil(longer).clamp(1, values);
    let (columns, rows) = (across(region.width), across(region.height));
    // Means of whole blocks: what is drawn depends on nothing else, so no more than these values is left.
    let means: Vec<[u8; 3]> = (0..rows * columns)
        .map(|at| {
            let (column, row) = (at % columns, at / columns);
            let span = |index: u32, count: u32, length: u32| {
                (index * length / count, ((index + 1) * length / count).max(index * length / count + 1))
            };
            mean(raster, region, span(column, columns, region.width), span(row, rows, region.height))
        })
        .collect();
    let value = |column: u32, row: u32| means[(row.min(rows - 1) * columns + column.min(columns - 1)) as usize];
    paint(raster, region, |x, y| {
        if !smooth {
            return value(x * columns / region.width, y * rows / region.height);
        }
        let place = |at: u32, count: u32, length: u32| {
            ((at as f32 + 0.5) * count as f32 / length as f32 - 0.5).clamp(0.0, (count - 1) as f32)
        };
        let (across, down) = (place(x, columns, region.width), place(y, rows, region.height));
        let (column, row) = (across as u32, down as u32);
        let (right, below) = (across - column as f32, down - row as f32);
        let corner = [value(column, row), value(column + 1, row), value(column, row + 1), value(column + 1, row + 1)];
        std::array::from_fn(|channel| {
            let [a, b, c, d] = corner.map(|colour| f32::from(colour[channel]));
            ((a * (1.0 - right) + b * right) * (1.0 - below) + (c * (1.0 - right) + d * right) * below).round() as u8
        })
    });
}

/// The mean colour of a part of a region.
fn mean(raster: &Raster, region: Region, columns: (u32, u32), rows: (u32, u32)) -> [u8; 3] {
    let count = raster.channels.count();
    let mut sums = [0_u64; 3];
    for y in rows.0..rows.1.min(region.height) {
        for x in columns.0..columns.1.min(region.width) {
            let at = ((region.y + y) as usize * raster.width as usize + (region.x + x) as usize) * count;
            sums.iter_mut().zip(&raster.pixels[at..at + 3]).for_each(|(sum, value)| *sum += u64::from(*value));
        }
    }
    let pixels = u64::from(columns.1.min(region.width).saturating_sub(columns.0))
        * u64::from(rows.1.min(region.height).saturating_sub(rows.0));
    sums.map(|sum| (sum / pixels.max(1)) as u8)
}

/// The largest rectangle that touches no region and is large enough to be a picture.
fn largest_free(width: u32, height: u32, regions: &[Region]) -> Option<Region> {
    let mut edges: Vec<u32> =
        regions.iter().flat_map(|region| [region.x, region.x + region.width]).chain([0, width]).collect();
    edges.sort_unstable();
    edges.dedup();
    let mut best: Option<Region> = None;
    for (at, left) in edges.iter().enumerate() {
        for right in &edges[at + 1..] {
            let mut inside: Vec<&Region> =
                regions.iter().filter(|region| region.x < *right && region.x + region.width > *left).collect();
            inside.sort_by_key(|region| region.y);
            let mut top = 0;
            for (until, next) in
                inside.iter().map(|region| (region.y, region.y + region.height)).chain([(height, height)])
            {
                let free = Region { x: *left, y: top, width: right - left, height: until.saturating_sub(top) };
                let area = |region: &Region| u64::from(region.width) * u64::from(region.height);
                if free.width >= SHORTEST_LEFT
                    && free.height >= SHORTEST_LEFT
                    && best.as_ref().is_none_or(|best| area(&free) > area(best))
                {
                    best = Some(free);
                }
                top = top.max(next);
            }
        }
    }
    best
}

/// The part of a raster that a region names.
fn cut(raster: &Raster, region: Region) -> Raster {
    let count = raster.channels.count();
    let length = region.width as usize * count;
    let pixels = (region.y..region.y + region.height)
        .flat_map(|y| {
            let at = (y as usize * raster.width as usize + region.x as usize) * count;
            raster.pixels[at..at + length].iter().copied()
        })
        .collect();
    Raster { width: region.width, height: region.height, channels: raster.channels, pixels }
}
