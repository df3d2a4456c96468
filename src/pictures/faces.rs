//! Faces in pictures: that there is one, and where. Never whose (MISSION O25): nothing here can tell two faces apart.
//!
//! A detector is one of two eyes: what it sees is refused or asked about, what it does not see still needs a person's
//! word, since a child from behind in a known jacket is recognisable to no detector and to every neighbour.

mod drawn;
mod seeta;
#[cfg(test)]
mod tests;
mod turn;

pub use seeta::SeetaFinder;

use serde::{Deserialize, Serialize};

use super::decode::Decoded;
use super::raster::Region;

/// How sure the finder is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// A face: `pictures/face-visible`.
    Certain,
    /// Perhaps a face, or a drawn one: `pictures/face-possible`.
    Doubtful,
}

/// A face in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Face {
    /// Where it is, in pixels of the upright picture; about from the brows to the chin.
    pub region: Region,
    /// The detector's own score; comparable within one version only.
    pub score: f32,
    pub verdict: Verdict,
}

/// Whatever finds faces. The one in use can be replaced by a better one without a change elsewhere.
pub trait FaceFinder: Sync {
    /// The faces of a picture, the certain ones first, then by falling score. Equal pictures give equal faces.
    fn find(&self, picture: &Decoded) -> Vec<Face>;

    /// Raised whenever other faces come out for the same picture, so that no cache serves old ones.
    fn version(&self) -> u32;
}
