//! Windows that cover much the same, made one.

use crate::Find;

/// The side in pixels of the squares by which windows are looked up.
const SQUARE: i32 = 64;

/// One window for each group of windows that share more than `same` of the area they cover together: the best of them,
/// with the sum of their scores, in falling order of the best's.
pub(crate) fn merged(mut windows: Vec<Find>, same: f32) -> Vec<Find> {
    windows.sort_by(|a, b| b.score.total_cmp(&a.score));
    let middle = |from: i32, side: i32| (from + side / 2).max(0) / SQUARE;
    let most = |of: fn(&Find) -> i32| windows.iter().map(|window| middle(of(window), window.side)).max().unwrap_or(0);
    let (columns, rows) = (most(|window| window.x) + 1, most(|window| window.y) + 1);
    // For each square, the windows kept whose middle lies in it, by number.
    let mut squares = vec![Vec::<usize>::new(); (columns * rows) as usize];
    let mut kept: Vec<Find> = Vec::new();
    for window in windows {
        // So far the middles of two such windows can lie apart, and no farther.
        let reach = ((1.0 - same) * window.side as f32 / same.sqrt()) as i32 + 1;
        let near = |from: i32, last: i32| {
            middle(from - reach, window.side).min(last - 1)..=middle(from + reach, window.side).min(last - 1)
        };
        let first = near(window.y, rows)
            .flat_map(|row| near(window.x, columns).map(move |column| row * columns + column))
            .flat_map(|square| &squares[square as usize])
            .filter(|number| shared(&kept[**number], &window) > same)
            .min();
        match first {
            Some(number) => kept[*number].score += window.score,
            None => {
                let square = middle(window.y, window.side) * columns + middle(window.x, window.side);
                squares[square as usize].push(kept.len());
                kept.push(window);
            }
        }
    }
    kept
}

/// The area that both windows cover, as a share of the area that either does.
fn shared(a: &Find, b: &Find) -> f32 {
    let overlap = |from: i32, other: i32| (from + a.side).min(other + b.side) - from.max(other);
    let (across, down) = (overlap(a.x, b.x), overlap(a.y, b.y));
    if across <= 0 || down <= 0 {
        return 0.0;
    }
    let both = across as f32 * down as f32;
    both / (a.side as f32 * a.side as f32 + b.side as f32 * b.side as f32 - both)
}
