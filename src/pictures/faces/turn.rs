//! A grey picture turned by any eighth of a circle, and the way back for what was found on it.

use std::f32::consts::FRAC_1_SQRT_2;

use seeta::{Find, Grey};

/// A turn clockwise, in eighths of a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn(pub(super) u8);

impl Turn {
    /// Cosine and sine; exact, since they may differ in the last place from one system to the next.
    fn direction(self) -> (f32, f32) {
        const D: f32 = FRAC_1_SQRT_2;
        [(1.0, 0.0), (D, D), (0.0, 1.0), (-D, D), (-1.0, 0.0), (-D, -D), (0.0, -1.0), (D, -D)][usize::from(self.0 % 8)]
    }

    /// The size of the smallest upright picture that a turned one of this size fits into.
    fn size(self, width: usize, height: usize) -> (usize, usize) {
        let (cos, sin) = self.direction();
        let (width, height) = (width as f32, height as f32);
        let side = |a: f32, b: f32| (a.abs() + b.abs()).round() as usize;
        (side(cos * width, sin * height), side(sin * width, cos * height))
    }

    /// The picture turned; flat grey where nothing of it lies.
    pub(super) fn of(self, picture: &Grey) -> Grey {
        if self.0.is_multiple_of(8) {
            return picture.clone();
        }
        let (width, height) = self.size(picture.width, picture.height);
        let (cos, sin) = self.direction();
        let mut pixels = vec![128_u8; width * height];
        let last = (picture.width as i32 - 1, picture.height as i32 - 1);
        for (y, row) in pixels.chunks_exact_mut(width).enumerate() {
            // The place of the row's first pixel in the picture, and the way from one pixel to the next, in 1/65536.
            let fixed = |length: f32| (f64::from(length) * 65536.0).round() as i64;
            let (from_x, from_y) = back((cos, sin), 0.5, y as f32 + 0.5, (width, height), picture);
            let (mut at_x, mut at_y) = (fixed(from_x - 0.5), fixed(from_y - 0.5));
            let (step_x, step_y) = (fixed(cos), fixed(-sin));
            for pixel in row {
                let (x, y) = ((at_x >> 16) as i32, (at_y >> 16) as i32);
                if (0..=last.0).contains(&x) && (0..=last.1).contains(&y) {
                    *pixel = mixed(picture, (x, y), last, (at_x & 0xFFFF) as u32 >> 8, (at_y & 0xFFFF) as u32 >> 8);
                }
                at_x += step_x;
                at_y += step_y;
            }
        }
        Grey { width, height, pixels }
    }

    /// A find of the turned picture, in pixels of `picture` before it was turned.
    pub(super) fn back(self, find: Find, picture: &Grey) -> Find {
        let size = self.size(picture.width, picture.height);
        let half = find.side as f32 / 2.0;
        let (x, y) = back(self.direction(), find.x as f32 + half, find.y as f32 + half, size, picture);
        Find { x: (x - half).round() as i32, y: (y - half).round() as i32, ..find }
    }
}

/// A place of the turned picture of the given size, in pixels of `picture`.
fn back((cos, sin): (f32, f32), x: f32, y: f32, (width, height): (usize, usize), picture: &Grey) -> (f32, f32) {
    let (x, y) = (x - width as f32 / 2.0, y - height as f32 / 2.0);
    (x * cos + y * sin + picture.width as f32 / 2.0, y * cos - x * sin + picture.height as f32 / 2.0)
}

/// The brightness between four pixels; the shares of the right and lower ones in 1/256.
fn mixed(picture: &Grey, (x, y): (i32, i32), last: (i32, i32), right: u32, down: u32) -> u8 {
    let at =
        |x: i32, y: i32| u32::from(picture.pixels[y.min(last.1) as usize * picture.width + x.min(last.0) as usize]);
    if right == 0 && down == 0 {
        return at(x, y) as u8;
    }
    let across = |y: i32| at(x, y) * (256 - right) + at(x + 1, y) * right;
    ((across(y) * (256 - down) + across(y + 1) * down) >> 16) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_moves_pixels_and_loses_none() {
        let picture = Grey { width: 3, height: 2, pixels: vec![1, 2, 3, 4, 5, 6] };
        let turned = |eighths| {
            let turned = Turn(eighths).of(&picture);
            (turned.width, turned.pixels)
        };
        assert_eq!(turned(0), (3, vec![1, 2, 3, 4, 5, 6]));
        assert_eq!(turned(2), (2, vec![4, 1, 5, 2, 6, 3]));
        assert_eq!(turned(4), (3, vec![6, 5, 4, 3, 2, 1]));
        assert_eq!(turned(6), (2, vec![3, 6, 2, 5, 1, 4]));
    }

    #[test]
    fn what_is_found_turned_lies_where_it_was() {
        let mut picture = Grey { width: 101, height: 61, pixels: vec![0; 101 * 61] };
        picture.pixels[20 * 101 + 70] = 255;
        for eighths in 0..8 {
            let turned = Turn(eighths).of(&picture);
            let brightest = (0..turned.pixels.len()).max_by_key(|at| turned.pixels[*at]).unwrap();
            let (x, y) = ((brightest % turned.width) as i32, (brightest / turned.width) as i32);
            let found = Turn(eighths).back(Find { x: x - 5, y: y - 5, side: 11, score: 1.0 }, &picture);
            assert!((found.x + 5 - 70).abs() <= 1 && (found.y + 5 - 20).abs() <= 1, "{eighths}: {found:?}");
        }
    }
}
