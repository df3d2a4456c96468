//! The model file: little-endian integers and single-precision numbers, without any header.

use crate::surf::{self, Patch};

/// What the authors trained.
#[derive(Debug)]
pub struct Model {
    /// The boosted tables of three views.
    pub(crate) views: Vec<View>,
    /// The networks, in the order in which they look.
    pub(crate) networks: Vec<Network>,
}

/// Boosted tables over local binary patterns.
#[derive(Debug)]
pub(crate) struct View {
    /// Where in the window each pattern lies.
    pub(crate) places: Vec<(usize, usize)>,
    /// What each pattern says at its place.
    pub(crate) tables: Vec<[f32; 256]>,
    /// What the sum must reach at the latest, after so many tables.
    pub(crate) thresholds: Vec<f32>,
}

/// A network over SURF features. It tells how likely a face is and how to move and scale the window onto it.
#[derive(Debug)]
pub(crate) struct Network {
    pub(crate) patches: Vec<Patch>,
    pub(crate) threshold: f32,
    pub(crate) layers: Vec<Layer>,
}

/// One layer of a network.
#[derive(Debug)]
pub(crate) struct Layer {
    pub(crate) inputs: usize,
    /// `inputs` for each output.
    pub(crate) weights: Vec<f32>,
    pub(crate) biases: Vec<f32>,
}

/// Numbers that a funnel has at most of a kind, so that a damaged file asks for no memory.
const MOST: usize = 1 << 20;

impl Model {
    /// Reads a model; `None` if the file is none or a funnel of another build.
    pub fn read(file: &[u8]) -> Option<Model> {
        let mut rest = Reader(file);
        let (mut views, mut networks) = (Vec::new(), Vec::new());
        for _ in 0..rest.count()? {
            for _ in 0..rest.count()? {
                for _ in 0..rest.count()? {
                    match rest.integer()? {
                        0 => views.push(rest.view()?),
                        1 => networks.push(rest.network()?),
                        _ => return None,
                    }
                }
                // From which windows it goes on, always all that are left; -1 for the views, which begin.
                for _ in 0..rest.integer()? {
                    rest.integer()?;
                }
            }
        }
        let outputs = |network: &Network| network.layers.last().map_or(0, |layer| layer.biases.len());
        let fits = !views.is_empty() && networks.len() == 3 && networks.iter().all(|network| outputs(network) == 4);
        (rest.0.is_empty() && fits).then_some(Model { views, networks })
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn word(&mut self) -> Option<[u8; 4]> {
        let (word, rest) = self.0.split_first_chunk::<4>()?;
        self.0 = rest;
        Some(*word)
    }

    fn integer(&mut self) -> Option<i32> {
        self.word().map(i32::from_le_bytes)
    }

    fn count(&mut self) -> Option<usize> {
        usize::try_from(self.integer()?).ok().filter(|count| *count <= MOST)
    }

    fn number(&mut self) -> Option<f32> {
        self.word().map(f32::from_le_bytes)
    }

    fn numbers(&mut self, count: usize) -> Option<Vec<f32>> {
        (0..count).map(|_| self.number()).collect()
    }

    fn view(&mut self) -> Option<View> {
        let (count, last_bin) = (self.count()?, self.count()?);
        let places = (0..count).map(|_| Some((self.count()?, self.count()?))).collect::<Option<Vec<_>>>()?;
        let thresholds = self.numbers(count)?;
        let tables = (0..count).map(|_| self.numbers(last_bin + 1)?.try_into().ok()).collect::<Option<Vec<_>>>()?;
        let inside = places
            .iter()
            .all(|(x, y)| x + crate::lab::PATTERN <= crate::WINDOW && y + crate::lab::PATTERN <= crate::WINDOW);
        inside.then_some(View { places, tables, thresholds })
    }

    fn network(&mut self) -> Option<Network> {
        let (layers, patches) = (self.count()?, self.count()?);
        let pool = surf::patches();
        // Counted from one.
        let patches =
            (0..patches).map(|_| pool.get(self.count()?.checked_sub(1)?).copied()).collect::<Option<Vec<Patch>>>()?;
        let threshold = self.number()?;
        let mut inputs = self.count()?;
        if inputs != patches.len() * surf::PATCH_VALUES {
            return None;
        }
        let layers = (1..layers).map(|_| {
            let outputs = self.count()?;
            let weights = self.numbers(inputs.checked_mul(outputs).filter(|count| *count <= MOST)?)?;
            let layer = Layer { inputs, weights, biases: self.numbers(outputs)? };
            inputs = outputs;
            Some(layer)
        });
        Some(Network { patches, threshold, layers: layers.collect::<Option<_>>()? })
    }
}
