//! Pictures and films as they ship.

use serde::Serialize;

/// A vetted and developed picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PictureView {
    /// Empty only for a picture its writer declared decorative.
    pub alt: String,
    /// HTML of the caption.
    pub caption: Option<String>,
    /// Pixels of the largest variant.
    pub width: u32,
    pub height: u32,
    /// WebP, smallest first.
    pub webp: Vec<Variant>,
    /// JPEG or PNG for old browsers, smallest first; the largest of 960 pixels or less becomes `src`.
    pub fallback: Vec<Variant>,
}

/// One width of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Variant {
    pub href: String,
    /// Pixels.
    pub width: u32,
}

/// A film with its text tracks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VideoView {
    pub href: String,
    /// `video/mp4`, `video/webm`.
    pub media_type: String,
    /// What the film shows; its accessible name.
    pub description: String,
    /// HTML of the caption below the film.
    pub caption: Option<String>,
    /// Pixels, where the container tells them.
    pub size: Option<(u32, u32)>,
    pub poster: Option<String>,
    pub tracks: Vec<TrackView>,
}

/// A `<track>` of captions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrackView {
    pub href: String,
    pub lang: String,
    /// The language's own name: "Svenska", "العربية".
    pub label: String,
}
