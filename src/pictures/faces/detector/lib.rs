//! The SeetaFace detector: a funnel of ever dearer looks at ever fewer windows of a grey picture.
//!
//! S. Wu, M. Kan, Z. He, S. Shan, X. Chen: "Funnel-structured cascade for multi-view face detection with
//! alignment-awareness", Neurocomputing 2017. Every window of 40 × 40 pixels on every scale is judged by boosted tables over
//! local binary patterns, one for each of three views ([`lab`]); what is left by three small neural networks over SURF
//! features, which also move the window onto the face ([`surf`]). The model and the order of work are those of the
//! authors' engine. Written anew since its port to Rust (rustface 0.1.7) takes three times the processor time, which
//! bounds how small the faces can be that are looked for.
//!
//! Only integers and plain single precision in a fixed order: equal pictures give equal faces on every processor.

use fast_image_resize::{FilterType, ResizeAlg};

mod funnel;
mod lab;
mod merge;
mod model;
mod surf;

pub use model::Model;

/// The side in pixels of the window in which a face is looked for, which is about the smallest face that is found.
pub const WINDOW: usize = 40;

/// A picture as the detector sees it, row by row.
#[derive(Clone, Debug)]
pub struct Grey {
    pub width: usize,
    pub height: usize,
    /// Exactly `width × height` bytes.
    pub pixels: Vec<u8>,
}

/// A face, or a window on the way to be one; it may reach over the edge of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Find {
    pub x: i32,
    pub y: i32,
    /// Width and height.
    pub side: i32,
    /// The sum over all windows that met on this face, from 0.5.
    pub score: f32,
}

/// How thoroughly to look.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The scale from one size of faces to the next larger: nearer to 1 is more thorough.
    pub step: f32,
    /// The score below which finds are not told.
    pub least: f32,
}

impl Grey {
    /// The picture scaled to exactly the given size, every pixel counting.
    pub fn scaled(&self, width: usize, height: usize) -> Grey {
        funnel::resized(self, width, height, ResizeAlg::Convolution(FilterType::Hamming))
    }
}

impl Model {
    /// The faces of a picture, by falling score.
    pub fn find(&self, picture: &Grey, search: Search) -> Vec<Find> {
        funnel::find(self, picture, search)
    }
}
