//! The way of windows from every place of the picture to a few faces.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};

use crate::lab::Patterns;
use crate::merge::merged;
use crate::model::{Model, Network};
use crate::surf::Reader;
use crate::{Find, Grey, Search, WINDOW};

/// Two windows on the way that share this much of the area they cover together are one.
const SAME_WINDOW: f32 = 0.8;
/// Two faces that share this much are one.
const SAME_FACE: f32 = 0.3;

/// The pixels of a window that a network looks at.
type Cut = [u8; WINDOW * WINDOW];

/// The faces of a picture, by falling score.
pub(crate) fn find(model: &Model, picture: &Grey, search: Search) -> Vec<Find> {
    if picture.width.min(picture.height) < WINDOW {
        return Vec::new();
    }
    let levels = levels(picture, search.step);
    let mut windows = Vec::new();
    for view in proposals(model, &levels) {
        windows.extend(merged(view, SAME_WINDOW));
    }
    let [first, second, third] = model.networks.as_slice() else { return Vec::new() };
    let mut reader = Reader::new();
    // A window still lies as it was found, so its level has its pixels.
    windows =
        judged(first, &windows, &mut reader, |window, cut| match levels.iter().find(|l| l.side() == window.side) {
            Some(level) => level.cut_out(window, cut),
            None => cut_out(picture, window, cut),
        });
    windows = merged(windows, SAME_WINDOW);
    windows = judged(second, &windows, &mut reader, |window, cut| cut_out(picture, window, cut));
    windows = judged(third, &windows, &mut reader, |window, cut| cut_out(picture, window, cut));
    let mut faces = merged(windows, SAME_FACE);
    faces.retain(|face| face.score >= search.least);
    faces.sort_by(|a, b| b.score.total_cmp(&a.score));
    faces
}

/// The picture on one scale.
struct Level {
    /// At most 1.
    scale: f32,
    picture: Grey,
}

impl Level {
    /// A length on this level, in pixels of the picture.
    fn whole(&self, length: usize) -> i32 {
        (length as f32 / self.scale + 0.5) as i32
    }

    /// The side of this level's windows, in pixels of the picture.
    fn side(&self) -> i32 {
        self.whole(WINDOW)
    }

    /// A window of this level.
    fn cut_out(&self, window: &Find, cut: &mut Cut) {
        let Grey { width, height, pixels } = &self.picture;
        let on_level = |place: i32, length: usize| ((place as f32 * self.scale + 0.5) as usize).min(length - WINDOW);
        let (x, y) = (on_level(window.x, *width), on_level(window.y, *height));
        for (line, row) in cut.as_chunks_mut::<WINDOW>().0.iter_mut().zip(pixels.chunks_exact(*width).skip(y)) {
            line.copy_from_slice(&row[x..x + WINDOW]);
        }
    }
}

/// The picture on all scales, from the largest to the one where a face fills it.
fn levels(picture: &Grey, step: f32) -> Vec<Level> {
    let smallest = WINDOW as f32 / picture.width.min(picture.height) as f32;
    std::iter::successors(Some(1.0_f32), |scale| Some(scale * step.clamp(0.1, 0.95)))
        .take_while(|scale| *scale >= smallest)
        .map(|scale| Level { scale, picture: scaled(picture, scale) })
        .collect()
}

/// The windows that each view takes for faces, on all levels.
fn proposals(model: &Model, levels: &[Level]) -> Vec<Vec<Find>> {
    let mut proposals = vec![Vec::new(); model.views.len()];
    for level in levels {
        Patterns::of(&level.picture).scan(&model.views, |view, x, y, score| {
            proposals[view].push(Find { x: level.whole(x), y: level.whole(y), side: level.side(), score });
        });
    }
    proposals
}

/// The picture on a scale up to 1, at least a window large.
fn scaled(picture: &Grey, scale: f32) -> Grey {
    let size = |length: usize| ((length as f32 * scale) as usize).max(WINDOW);
    resized(picture, size(picture.width), size(picture.height), ResizeAlg::Interpolation(FilterType::Bilinear))
}

/// The picture at exactly the given size.
pub(crate) fn resized(picture: &Grey, width: usize, height: usize, way: ResizeAlg) -> Grey {
    if (width, height) == (picture.width, picture.height) {
        return picture.clone();
    }
    let kind = PixelType::U8;
    let mut target = Image::new(width as u32, height as u32, kind);
    let options = ResizeOptions::new().resize_alg(way);
    let source = ImageRef::new(picture.width as u32, picture.height as u32, &picture.pixels, kind);
    let done = source.map(|source| Resizer::new().resize(&source, &mut target, &options));
    debug_assert!(matches!(done, Ok(Ok(()))), "a picture's pixels fit its size: {done:?}");
    Grey { width, height, pixels: target.into_vec() }
}

/// The windows that the network takes for faces, moved onto them; `look` gives the pixels of one.
fn judged(network: &Network, windows: &[Find], reader: &mut Reader, look: impl Fn(&Find, &mut Cut)) -> Vec<Find> {
    let mut cut = [0; WINDOW * WINDOW];
    let mut kept = Vec::new();
    for window in windows {
        let window = Find { x: window.x.max(0), y: window.y.max(0), ..*window };
        look(&window, &mut cut);
        let Some(judgement) = reader.judge(network, &cut) else { continue };
        let side = window.side as f32;
        let new = (judgement.wider * side + side + 0.5).floor();
        let moved = |from: i32, share: f32| (share * side + from as f32 + (side - new) * 0.5 + 0.5).floor() as i32;
        kept.push(Find {
            x: moved(window.x, judgement.right),
            y: moved(window.y, judgement.down),
            side: new as i32,
            score: judgement.score,
        });
    }
    kept
}

/// A square of the picture scaled to a window; black where it reaches over the edge.
fn cut_out(picture: &Grey, window: &Find, cut: &mut Cut) {
    let length = |length: i32| usize::try_from(length).unwrap_or(0);
    let (x, y, side) = (length(window.x), length(window.y), length(window.side));
    // The part of the square that lies in the picture.
    let (width, height) = (side.min(picture.width.saturating_sub(x)), side.min(picture.height.saturating_sub(y)));
    // For each pixel of the window's side: the first of its two pixels, and the share of the second in 1/256.
    let places: [(usize, u32); WINDOW] = std::array::from_fn(|at| {
        let place = at * side * 256 / WINDOW;
        let whole = (place >> 8).min(side.saturating_sub(2));
        (whole, (place - (whole << 8)).min(256) as u32)
    });
    let inside = |length: usize| places.iter().take_while(|(first, _)| first + 1 < length).count();
    let (columns, rows) = (inside(width), inside(height));
    cut.fill(0);
    for (line, (down, below)) in cut.as_chunks_mut::<WINDOW>().0.iter_mut().zip(&places[..rows]) {
        let row = |y: usize| &picture.pixels[y * picture.width + x..][..width];
        let (upper, lower) = (row(y + down), row(y + down + 1));
        let mixed = |first: u32, second: u32, share: u32| first * (256 - share) + second * share;
        for (pixel, (right, beyond)) in line.iter_mut().zip(&places[..columns]) {
            let across = |row: &[u8]| mixed(u32::from(row[*right]), u32::from(row[*right + 1]), *beyond);
            *pixel = (mixed(across(upper), across(lower), *below) >> 16) as u8;
        }
    }
}
