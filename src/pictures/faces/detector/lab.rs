//! Locally assembled binary patterns: for each place, which of the eight 3 × 3 blocks around a 3 × 3 block are no
//! brighter than it; and the boosted tables that read a window's patterns.

use crate::model::View;
use crate::{Grey, WINDOW};

/// The side of a pattern in pixels: three blocks.
pub(crate) const PATTERN: usize = 3 * BLOCK;
const BLOCK: usize = 3;
/// The distance of one window to the next, in pixels.
pub(crate) const STRIDE: usize = 4;
/// After so many tables the sum is held against its threshold.
const GROUP: usize = 10;
/// The least variance of a window's brightness; flat ground is no face.
const LEAST_VARIANCE: u64 = 100;

/// The patterns of a picture.
pub(crate) struct Patterns {
    width: usize,
    height: usize,
    /// The pattern whose upper left corner is at each pixel; zero where it does not fit.
    codes: Vec<u8>,
    lively: Lively,
}

impl Patterns {
    /// Reads all patterns of a picture of at least one window.
    pub(crate) fn of(picture: &Grey) -> Patterns {
        let (width, height) = (picture.width, picture.height);
        let sums = block_sums(picture);
        let mut codes = vec![0; width * height];
        let inside = width + 1 - PATTERN;
        for (y, row) in codes.chunks_exact_mut(width).enumerate().take(height + 1 - PATTERN) {
            let at = |column: usize, line: usize| &sums[(y + line * BLOCK) * width + column * BLOCK..][..inside];
            read(&mut row[..inside], at);
        }
        Patterns { width, height, codes, lively: Lively::of(picture) }
    }

    /// Tells `found` of each window that a view takes for a face: the view's number, its place and its score.
    pub(crate) fn scan(&self, views: &[View], mut found: impl FnMut(usize, usize, usize, f32)) {
        for (number, view) in views.iter().enumerate() {
            // Where each pattern lies in the picture, seen from the window's corner.
            let offsets: Vec<usize> = view.places.iter().map(|(x, y)| y * self.width + x).collect();
            let mut row = Vec::new();
            for y in (0..=self.height - WINDOW).step_by(STRIDE) {
                row.clear();
                let lively = self.lively.row(y / STRIDE);
                row.extend(lively.map(|column| Window { x: column * STRIDE, score: 0.0 }));
                judge(view, &offsets, &self.codes[y * self.width..], &mut row);
                for window in &row {
                    found(number, window.x, y, window.score);
                }
            }
        }
    }
}

/// A window of a row that may be a face.
struct Window {
    x: usize,
    score: f32,
}

/// Leaves of a row of windows those that the view takes for faces. All go through the first tables, then all that are
/// left through the next: the tables stay near the processor, and it works on many windows at once.
fn judge(view: &View, offsets: &[usize], codes: &[u8], row: &mut Vec<Window>) {
    let groups = offsets.chunks(GROUP).zip(view.tables.chunks(GROUP)).zip(view.thresholds.chunks(GROUP));
    for ((offsets, tables), thresholds) in groups {
        for (offset, table) in offsets.iter().zip(tables) {
            let codes = &codes[*offset..];
            for window in row.iter_mut() {
                window.score += table[usize::from(codes[window.x])];
            }
        }
        let threshold = thresholds[thresholds.len() - 1];
        row.retain(|window| window.score >= threshold);
        if row.is_empty() {
            return;
        }
    }
}

/// One row of patterns; `at` gives the block sums of a column and line of the pattern's three times three blocks.
fn read<'a>(row: &mut [u8], at: impl Fn(usize, usize) -> &'a [i16]) {
    let centre = at(1, 1);
    // Clockwise from the upper left, which is the highest bit.
    let around = [at(0, 0), at(1, 0), at(2, 0), at(0, 1), at(2, 1), at(0, 2), at(1, 2), at(2, 2)];
    let bits: [i16; 8] = [0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01];
    let [a, b, c, d, e, f, g, h] = around.map(|blocks| &blocks[..row.len()]);
    let centre = &centre[..row.len()];
    for x in 0..row.len() {
        let bit = |block: i16, number: usize| if centre[x] >= block { bits[number] } else { 0 };
        let upper = bit(a[x], 0) | bit(b[x], 1) | bit(c[x], 2) | bit(d[x], 3);
        let lower = bit(e[x], 4) | bit(f[x], 5) | bit(g[x], 6) | bit(h[x], 7);
        row[x] = (upper | lower) as u8;
    }
}

/// The sum of the 3 × 3 block whose upper left corner is at each pixel; zero where it does not fit.
fn block_sums(picture: &Grey) -> Vec<i16> {
    let width = picture.width;
    let mut sums = vec![0_i16; picture.pixels.len()];
    let mut across = vec![0_i16; picture.pixels.len()];
    for (sum, row) in across.chunks_exact_mut(width).zip(picture.pixels.chunks_exact(width)) {
        for ((sum, a), (b, c)) in sum.iter_mut().zip(row).zip(row[1..].iter().zip(&row[2..])) {
            *sum = i16::from(*a) + i16::from(*b) + i16::from(*c);
        }
    }
    let (second, third) = (&across[width..], &across[2 * width..]);
    for ((sum, a), (b, c)) in sums.iter_mut().zip(&across).zip(second.iter().zip(third)) {
        *sum = a + b + c;
    }
    sums
}

/// Which windows vary in brightness enough to be looked at.
struct Lively {
    /// Windows in a row.
    columns: usize,
    windows: Vec<bool>,
}

impl Lively {
    fn of(picture: &Grey) -> Lively {
        let columns = picture.width / STRIDE;
        // The sum of each cell's pixels and of their squares.
        let mut cells = vec![(0_u32, 0_u32); columns * (picture.height / STRIDE)];
        for (y, row) in picture.pixels.chunks_exact(picture.width).enumerate() {
            let Some(cells) = cells.get_mut(y / STRIDE * columns..) else { break };
            for (cell, pixels) in cells.iter_mut().zip(row.as_chunks::<STRIDE>().0) {
                let [a, b, c, d] = pixels.map(u32::from);
                cell.0 += a + b + c + d;
                cell.1 += a * a + b * b + c * c + d * d;
            }
        }
        const SIDE: usize = WINDOW / STRIDE;
        let add = |a: (u32, u32), b: &(u32, u32)| (a.0 + b.0, a.1 + b.1);
        let mut windows = Vec::new();
        for top in 0..=(picture.height / STRIDE).saturating_sub(SIDE) {
            let mut sums = vec![(0, 0); columns];
            for row in cells[top * columns..].chunks_exact(columns).take(SIDE) {
                sums.iter_mut().zip(row).for_each(|(sum, cell)| *sum = add(*sum, cell));
            }
            windows.extend(sums.windows(SIDE).map(|sums| {
                let (sum, squares) = sums.iter().fold((0, 0), add);
                let area = (WINDOW * WINDOW) as u64;
                u64::from(squares) * area > u64::from(sum) * u64::from(sum) + LEAST_VARIANCE * area * area
            }));
        }
        Lively { columns: (columns + 1).saturating_sub(SIDE), windows }
    }

    /// The columns of a row in which windows are lively.
    fn row(&self, row: usize) -> impl Iterator<Item = usize> {
        let row = self.windows.chunks_exact(self.columns.max(1)).nth(row).unwrap_or_default();
        row.iter().enumerate().filter(|(_, lively)| **lively).map(|(column, _)| column)
    }
}
