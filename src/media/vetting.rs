//! One picture: what it is, what it hides, and the files it becomes.

use serde::{Deserialize, Serialize};

use super::Media;
use crate::pictures::decode::{Decoded, Unusable, decode};
use crate::pictures::develop::{Settings, Variant, develop, variants};
use crate::pictures::metadata::{self, Hidden};
use crate::world::Cache;

/// The shelf of the cache that holds developed pictures.
pub(crate) const DEVELOPED: &str = "pictures";
/// The shelf of the cache that holds what is known of pictures.
pub(crate) const FACTS: &str = "facts";
/// Raised when the facts of a picture would come out otherwise.
const FACTS_VERSION: u32 = 1;

/// A picture that can be shown, if the rules let it.
#[derive(Debug)]
pub struct Picture {
    /// BLAKE3 of the author's file.
    pub hash: [u8; 32],
    /// Pixels of the upright picture.
    pub width: u32,
    /// Pixels of the upright picture.
    pub height: u32,
    /// What the file says besides its pixels, read anew each time: it may be personal and is never cached.
    pub hidden: Vec<Hidden>,
    /// Faces found.
    pub faces: Vec<Face>,
    /// The files it becomes, WebP in rising widths, then the fallback.
    pub variants: Vec<Variant>,
}

/// A face that was found.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Face {
    /// Left edge, pixels of the upright picture.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
    /// Whether the finder is sure; otherwise a person is asked.
    pub certain: bool,
}

/// What the cache keeps of a picture: numbers, never texts.
#[derive(Debug, Serialize, Deserialize)]
enum Facts {
    Usable { width: u32, height: u32, alpha: bool, faces: Vec<Face> },
    Unusable(Unusable),
}

pub(super) fn vet(path: &str, bytes: &[u8], settings: &Settings, cache: &Cache, developing: bool) -> Media {
    let _ = path;
    let hash = blake3::hash(bytes);
    let key = format!("{}-{FACTS_VERSION}", hash.to_hex());
    let hash = *hash.as_bytes();
    let known = cache.get(FACTS, &key).and_then(|value| postcard::from_bytes::<Facts>(&value).ok());
    let mut decoded: Option<Decoded> = None;
    let facts = known.unwrap_or_else(|| {
        let facts = match decode(bytes) {
            Ok(picture) => {
                let facts = Facts::Usable {
                    width: picture.width(),
                    height: picture.height(),
                    alpha: picture.has_alpha(),
                    faces: Vec::new(),
                };
                decoded = Some(picture);
                facts
            }
            Err(reason) => Facts::Unusable(reason),
        };
        if let Ok(value) = postcard::to_stdvec(&facts) {
            cache.put(FACTS, &key, &value);
        }
        facts
    });
    match facts {
        Facts::Unusable(reason) => Media::Unusable(reason),
        Facts::Usable { width, height, alpha, faces } => {
            let variants = variants(&hash, settings, width, height, alpha);
            if developing && !variants.iter().all(|v| cache.has(DEVELOPED, &v.name)) {
                // The pixels are at hand if the picture is new; a pruned cache decodes again.
                let picture = decoded.map_or_else(|| decode(bytes), Ok);
                let developed = picture.map_err(|_| ()).and_then(|p| develop(&p, &hash, settings).map_err(|_| ()));
                let Ok(developed) = developed else { return Media::Unusable(Unusable::Broken) };
                for file in developed {
                    cache.put(DEVELOPED, &file.variant.name, &file.bytes);
                }
            }
            Media::Picture(Box::new(Picture { hash, width, height, hidden: metadata::read(bytes), faces, variants }))
        }
    }
}
