//! SURF features of one window: sums of brightness gradients over cells, by the gradient's direction; and the networks
//! that read them.

use crate::WINDOW;
use crate::model::{Layer, Network};

/// The numbers that a patch gives: eight channels in each of four cells.
pub(crate) const PATCH_VALUES: usize = 4 * CHANNELS;
const CHANNELS: usize = 8;
/// The smallest side of a patch, and the distance of one to the next.
const PATCH_STEP: usize = 16;

/// A part of the window, of two times two cells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patch {
    x: usize,
    y: usize,
    width: usize,
    height: usize,
}

/// All patches, in the order in which models number them: by proportion, size, row and column.
pub(crate) fn patches() -> Vec<Patch> {
    let mut patches = Vec::new();
    for (across, down) in [(1, 1), (1, 2), (2, 1), (2, 3), (3, 2)] {
        for height in (PATCH_STEP..=WINDOW).filter(|height| height % 2 == 0 && height % down == 0) {
            let width = height / down * across;
            if width % 2 != 0 || !(PATCH_STEP..=WINDOW).contains(&width) {
                continue;
            }
            for y in (0..=WINDOW - height).step_by(PATCH_STEP) {
                patches.extend((0..=WINDOW - width).step_by(PATCH_STEP).map(|x| Patch { x, y, width, height }));
            }
        }
    }
    patches
}

/// What a network says of a window.
pub(crate) struct Judgement {
    /// How likely a face is, from 0 to 1.
    pub(crate) score: f32,
    /// How far to move right and down and how much to widen the window, as shares of its side.
    pub(crate) right: f32,
    pub(crate) down: f32,
    pub(crate) wider: f32,
}

/// A number for each pixel of a row of the window.
type Row = [i16; WINDOW];

/// Works through windows one after the other in the same memory.
pub(crate) struct Reader {
    /// For each channel and each row of the window, the sums of the gradients in each column above that row. They fit:
    /// forty times at most 510.
    sums: Vec<[Row; WINDOW + 1]>,
    values: Vec<f32>,
    outputs: Vec<f32>,
}

impl Reader {
    pub(crate) fn new() -> Reader {
        Reader { sums: vec![[[0; WINDOW]; WINDOW + 1]; CHANNELS], values: Vec::new(), outputs: Vec::new() }
    }

    /// What `network` says of a window of `WINDOW` × `WINDOW` pixels, if it takes it for a face.
    pub(crate) fn judge(&mut self, network: &Network, window: &[u8; WINDOW * WINDOW]) -> Option<Judgement> {
        self.add_up(window);
        self.values.clear();
        for patch in &network.patches {
            let values = self.values_of(*patch);
            self.values.extend(values);
        }
        let last = network.layers.len().saturating_sub(1);
        for (number, layer) in network.layers.iter().enumerate() {
            self.outputs.clear();
            self.outputs
                .extend(layer.sums(&self.values).map(|sum| if number == last { sigmoid(sum) } else { sum.max(0.0) }));
            std::mem::swap(&mut self.values, &mut self.outputs);
        }
        let &[score, right, down, wider] = self.values.as_slice() else { return None };
        let share = |output: f32| output * 2.0 - 1.0;
        (score > network.threshold).then(|| Judgement {
            score,
            right: share(right),
            down: share(down),
            wider: share(wider),
        })
    }

    fn add_up(&mut self, window: &[u8; WINDOW * WINDOW]) {
        let rows = window.as_chunks::<WINDOW>().0;
        for y in 0..WINDOW {
            let (above, row, below) = (&rows[y.saturating_sub(1)], &rows[y], &rows[(y + 1).min(WINDOW - 1)]);
            let difference = |from: u8, to: u8| i16::from(to) - i16::from(from);
            // At the edges the difference to the one neighbour counts twice.
            let twice = 1 + i16::from(y == 0 || y == WINDOW - 1);
            let down: Row = std::array::from_fn(|x| difference(above[x], below[x]) * twice);
            let mut right: Row = [0; WINDOW];
            for (right, pixels) in right[1..].iter_mut().zip(row.windows(3)) {
                *right = difference(pixels[0], pixels[2]);
            }
            right[0] = 2 * difference(row[0], row[1]);
            right[WINDOW - 1] = 2 * difference(row[WINDOW - 2], row[WINDOW - 1]);
            let channels = [
                split(&right, &down, |down| down >= 0),
                split(&right, &down, |down| down < 0),
                split(&down, &right, |right| right >= 0),
                split(&down, &right, |right| right < 0),
            ];
            for (channel, sums) in self.sums.iter_mut().enumerate() {
                let gradients = &channels[channel / 2];
                let sign = channel % 2;
                for x in 0..WINDOW {
                    let gradient = if sign == 0 { gradients[x] } else { gradients[x].abs() };
                    sums[y + 1][x] = sums[y][x] + gradient;
                }
            }
        }
    }

    /// A patch's gradients, scaled to length one.
    fn values_of(&self, patch: Patch) -> [f32; PATCH_VALUES] {
        let (width, height) = (patch.width / 2, patch.height / 2);
        let mut values = [0_i32; PATCH_VALUES];
        for (cell, values) in values.as_chunks_mut::<CHANNELS>().0.iter_mut().enumerate() {
            let (x, y) = (patch.x + cell % 2 * width, patch.y + cell / 2 * height);
            for (value, sums) in values.iter_mut().zip(&self.sums) {
                let (above, below) = (&sums[y][x..x + width], &sums[y + height][x..x + width]);
                *value = below.iter().zip(above).map(|(below, above)| i32::from(below - above)).sum();
            }
        }
        let length = values.iter().map(|value| i64::from(*value) * i64::from(*value)).sum::<i64>();
        let length = if length == 0 { 1.0 } else { (length as f64).sqrt() as f32 };
        values.map(|value| value as f32 / length)
    }
}

/// The gradients where the other direction's is on one side; nothing elsewhere.
fn split(gradients: &Row, others: &Row, side: impl Fn(i16) -> bool) -> Row {
    std::array::from_fn(|x| if side(others[x]) { gradients[x] } else { 0 })
}

impl Layer {
    /// The weighted sums of a layer, before they are bent.
    fn sums(&self, values: &[f32]) -> impl Iterator<Item = f32> {
        self.weights.chunks_exact(self.inputs).zip(&self.biases).map(|(weights, bias)| product(weights, values) + bias)
    }
}

/// The sum of products, in eight strands of fixed order, which processors can work on at once.
fn product(weights: &[f32], values: &[f32]) -> f32 {
    const STRANDS: usize = 8;
    let mut strands = [0.0_f32; STRANDS];
    let (weights, last_weights) = weights.as_chunks::<STRANDS>();
    let (values, last_values) = values.as_chunks::<STRANDS>();
    for (weights, values) in weights.iter().zip(values) {
        for strand in 0..STRANDS {
            strands[strand] += weights[strand] * values[strand];
        }
    }
    let last: f32 = last_weights.iter().zip(last_values).map(|(weight, value)| weight * value).sum();
    strands.iter().sum::<f32>() + last
}

/// `1 / (1 + e^-x)` from plain arithmetic, since the `exp` of a system's library may differ by processor.
fn sigmoid(x: f32) -> f32 {
    // e^-|x| by sixteen halvings, five terms and as many squarings.
    let small = -f64::from(x.abs().min(80.0)) / 65536.0;
    let mut power = 1.0 + small * (1.0 + small / 2.0 * (1.0 + small / 3.0 * (1.0 + small / 4.0)));
    for _ in 0..16 {
        power *= power;
    }
    let share = 1.0 / (1.0 + power);
    (if x >= 0.0 { share } else { 1.0 - share }) as f32
}
