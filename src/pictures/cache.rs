//! What may be remembered of a picture between builds, keyed by the hash of its bytes.
//!
//! Only what is dear to find out and says nothing about anybody: size, kind, and where faces are. Never a thumbnail,
//! never a hidden text, never a number that describes a face (MISSION O25).

use serde::{Deserialize, Serialize};

use super::decode::{Decoded, Unusable};
use super::faces::{Face, FaceFinder};
use super::source::Format;

/// Raised when the shape of an entry or the meaning of its parts changes.
const VERSION: u16 = 1;

/// What a page must know of a picture without decoding it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub format: Format,
    /// Width in pixels of the upright picture.
    pub width: u32,
    /// Height in pixels of the upright picture.
    pub height: u32,
    /// Whether a pixel is not wholly opaque, so that the fallback must be a PNG.
    pub alpha: bool,
}

impl Facts {
    /// The facts of a decoded picture.
    pub fn of(picture: &Decoded) -> Facts {
        Facts { format: picture.format(), width: picture.width(), height: picture.height(), alpha: picture.has_alpha() }
    }
}

/// What was found out about one picture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Entry {
    /// The picture can be shown; the faces found on it.
    Shown { facts: Facts, faces: Vec<Face> },
    /// The picture cannot be shown.
    Refused(Unusable),
}

impl Entry {
    /// Decodes and examines a picture; gives the decoded picture too, since the next step needs it.
    pub fn examine(bytes: &[u8], finder: &dyn FaceFinder) -> (Entry, Option<Decoded>) {
        match super::decode::decode(bytes) {
            Ok(picture) => (Entry::Shown { facts: Facts::of(&picture), faces: finder.find(&picture) }, Some(picture)),
            Err(reason) => (Entry::Refused(reason), None),
        }
    }

    /// The entry as bytes, marked with the version of this form and of the finder whose faces it holds.
    pub fn to_bytes(&self, finder: &dyn FaceFinder) -> Vec<u8> {
        postcard::to_stdvec(&(VERSION, finder.version(), self)).unwrap_or_default()
    }

    /// Reads an entry; `None` if it is damaged or of another version, which costs a new examination and nothing else.
    pub fn from_bytes(bytes: &[u8], finder: &dyn FaceFinder) -> Option<Entry> {
        let (versions, rest) = postcard::take_from_bytes::<(u16, u32)>(bytes).ok()?;
        if versions != (VERSION, finder.version()) {
            return None;
        }
        postcard::from_bytes(rest).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::super::raster::Region;
    use super::super::{faces::Verdict, samples};
    use super::*;

    struct Fixed(u32);

    impl FaceFinder for Fixed {
        fn find(&self, _picture: &Decoded) -> Vec<Face> {
            vec![Face { region: Region { x: 1, y: 2, width: 3, height: 4 }, score: 7.5, verdict: Verdict::Certain }]
        }
        fn version(&self) -> u32 {
            self.0
        }
    }

    #[test]
    fn an_entry_comes_back_as_it_went_unless_a_version_changed() {
        let talkative = samples::with_segment(&samples::jpeg(40, 30), 0xFE, b"Lovisa Provdotter");
        let (entry, picture) = Entry::examine(&talkative, &Fixed(1));
        assert!(picture.is_some());
        let bytes = entry.to_bytes(&Fixed(1));
        assert_eq!(Entry::from_bytes(&bytes, &Fixed(1)), Some(entry));
        assert_eq!(Entry::from_bytes(&bytes, &Fixed(2)), None);
        assert_eq!(Entry::from_bytes(&bytes[..bytes.len() - 1], &Fixed(1)), None);
        assert!(!bytes.windows(6).any(|window| window == b"Lovisa"));

        let (refused, picture) = Entry::examine(b"GIF89a", &Fixed(1));
        assert!(picture.is_none());
        assert_eq!(Entry::from_bytes(&refused.to_bytes(&Fixed(1)), &Fixed(1)), Some(refused));
    }
}
