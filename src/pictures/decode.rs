//! From a file's bytes to pixels, within fixed limits, or the one reason why not.
//!
//! The limits were measured against hostile files: a WebP of 10 KB that wants 1.7 GB, a JPEG header of 1 KB that wants
//! 12.7 GB. Sizes are therefore checked from the header before any decoder allocates, and the decoders get the same
//! limits once more.

mod colour;
mod jpeg;
#[cfg(test)]
mod tests;

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use image::codecs::{gif::GifDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{ColorType, ImageDecoder, ImageError, Limits};
use moxcms::ColorProfile;

use super::container;
use super::raster::{Channels, Raster};
use super::source::{Format, polyglot, sniff};

/// The longest side in pixels that is decoded.
pub const MAX_SIDE: u32 = 12_000;
/// The most pixels that are decoded: the whole of a telephone's sensor of "50 megapixels", which is 8,192 × 6,144 = 50.3 million
/// (Sony IMX766, OmniVision OV50A), four times the 12.6 million it gives by default.
pub const MAX_PIXELS: u64 = 51_000_000;
/// The most bytes that decoding may hold at one time: the file, a decoder's own tables and the pixels together. What the
/// program itself holds comes on top (50 MiB) and what developing takes (up to 85): `tests/picture_memory.rs` holds the
/// sum below 300.
pub const MAX_DECODING: u64 = 160 * 1024 * 1024;
/// The largest ICC profile that is believed; those of printers are about 1 MB.
const MAX_PROFILE: usize = 8 * 1024 * 1024;

/// Why a file cannot be shown as a picture. Each variant asks something else of the author.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Unusable {
    /// The file is empty.
    Empty,
    /// The file is of a kind that is not developed; HEIC can be converted (`kapprum picture add`).
    OtherFormat(Format),
    /// The file breaks off before its end, as after an interrupted transfer.
    Truncated,
    /// The file is damaged in another way.
    Broken,
    /// The picture is larger than what is decoded; its size where the header tells it.
    TooLarge { width: u32, height: u32 },
    /// The picture moves (GIF, WebP, APNG): readers could not stop it (WCAG 2.2.2).
    Animated,
    /// The file is a picture and another kind of file at once.
    Polyglot(Format),
    /// The file is sound but uses a way of writing that the decoder does not know.
    Unsupported,
}

/// A decoded picture: pixels as the file stores them, and what it takes to show them right.
///
/// Turning and colour conversion wait until the picture has been scaled down, where they cost a tenth; so the pixels
/// are private and [`Decoded::upright`] is the one way to them.
pub struct Decoded {
    stored: Raster,
    orientation: Orientation,
    profile: Option<Box<ColorProfile>>,
    format: Format,
}

impl Decoded {
    /// Width in pixels of the upright picture.
    pub fn width(&self) -> u32 {
        if swaps_sides(self.orientation) { self.stored.height } else { self.stored.width }
    }

    /// Height in pixels of the upright picture.
    pub fn height(&self) -> u32 {
        if swaps_sides(self.orientation) { self.stored.width } else { self.stored.height }
    }

    /// Whether a pixel is not wholly opaque.
    pub fn has_alpha(&self) -> bool {
        self.stored.channels == Channels::Rgba
    }

    /// The kind of file the pixels came from.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The height that keeps the picture's proportions at `width`.
    pub fn height_at(&self, width: u32) -> u32 {
        height_at(width, self.width(), self.height())
    }

    /// The picture upright, in sRGB, `width` pixels wide (which may be any width; enlarging is the caller's choice).
    pub fn upright(&self, width: u32) -> Raster {
        let width = width.max(1);
        let height = self.height_at(width);
        let (stored_width, stored_height) =
            if swaps_sides(self.orientation) { (height, width) } else { (width, height) };
        let mut raster = self.stored.scaled(stored_width, stored_height);
        if let Some(profile) = &self.profile {
            colour::to_srgb(&mut raster, profile);
        }
        raster.turned(self.orientation)
    }
}

/// The height that keeps proportions when a picture of `full_width` × `full_height` is shown `width` wide; at least 1.
pub fn height_at(width: u32, full_width: u32, full_height: u32) -> u32 {
    let (width, full_width, full_height) = (u64::from(width), u64::from(full_width.max(1)), u64::from(full_height));
    let height = (width * full_height + full_width / 2) / full_width;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

/// Whether an orientation turns the picture by a quarter.
fn swaps_sides(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(orientation, Rotate90 | Rotate270 | Rotate90FlipH | Rotate270FlipH)
}

/// Decodes the first and only picture of `bytes`.
pub fn decode(bytes: &[u8]) -> Result<Decoded, Unusable> {
    // Decoders index into hostile data; one that panics has found a broken file, not ended the build.
    catch_unwind(AssertUnwindSafe(|| decode_trusting(bytes))).unwrap_or(Err(Unusable::Broken))
}

fn decode_trusting(bytes: &[u8]) -> Result<Decoded, Unusable> {
    let format = sniff(bytes);
    let end = match format {
        Format::Jpeg => container::jpeg::end(bytes),
        Format::Png => container::png::end(bytes),
        Format::WebP => container::webp::end(bytes),
        Format::Gif => container::gif::end(bytes),
        Format::Unknown if bytes.is_empty() => return Err(Unusable::Empty),
        _ => return Err(Unusable::OtherFormat(format)),
    };
    // A huge header is told before a missing end: the size is the fault to speak of in a bomb.
    let animated = match format {
        Format::Png => container::png::is_animated(bytes),
        Format::WebP => container::webp::is_animated(bytes),
        Format::Gif => container::gif::is_animated(bytes),
        _ => false,
    };
    if animated {
        return Err(Unusable::Animated);
    }
    if let Some(other) = polyglot(bytes, end.unwrap_or(bytes.len())) {
        return Err(Unusable::Polyglot(other));
    }
    let held = bytes.len() as u64;
    let (stored, profile, exif) = match format {
        Format::Jpeg => {
            let (raster, profile) = jpeg::decode(bytes, end.is_some())?;
            (raster, profile, container::jpeg::exif(bytes))
        }
        Format::Png => {
            // The decoder would refuse a large header without naming its size.
            let (width, height) = container::png::size(bytes).ok_or(if end.is_some() {
                Unusable::Broken
            } else {
                Unusable::Truncated
            })?;
            // The file, and the copy that is slim.
            let held = 2 * bytes.len() as u64;
            check_size(width, height, 1, held)?;
            let icc = container::png::icc(bytes, MAX_PROFILE);
            let slim = container::png::pixels_only(bytes);
            let decoder =
                PngDecoder::with_limits(Cursor::new(slim), limits()).map_err(|fault| Unusable::from(&fault))?;
            let (raster, profile) = pixels(decoder, icc.as_deref(), 0, held, end.is_some())?;
            (raster, profile, container::png::exif(bytes))
        }
        Format::WebP => {
            let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(|fault| Unusable::from(&fault))?;
            // The decoder holds a frame of its own beside the pixels it gives: as YCbCr or as RGBA.
            let (raster, profile) = pixels(decoder, container::webp::icc(bytes), 4, held, end.is_some())?;
            (raster, profile, container::webp::exif(bytes))
        }
        _ => {
            // The decoder holds the frame's indices, and the colours of the frame beside those it gives.
            let decoder = GifDecoder::new(Cursor::new(bytes)).map_err(|fault| Unusable::from(&fault))?;
            let (raster, profile) = pixels(decoder, None, 2, held, end.is_some())?;
            (raster, profile, None)
        }
    };
    let orientation = exif.and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    Ok(Decoded { stored: opaque_if_so(stored)?, orientation, profile, format })
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODING);
    limits
}

/// Refuses a size whose decoding would hold more than the limits; `cost` is in bytes a pixel, `held` in bytes besides.
fn check_size(width: u32, height: u32, cost: u32, held: u64) -> Result<(), Unusable> {
    let pixels = u64::from(width) * u64::from(height);
    if width == 0 || height == 0 {
        return Err(Unusable::Broken);
    }
    if width > MAX_SIDE || height > MAX_SIDE || pixels > MAX_PIXELS || pixels * u64::from(cost) + held > MAX_DECODING {
        return Err(Unusable::TooLarge { width, height });
    }
    Ok(())
}

/// Reads a decoder to eight bits a channel; `overhead` is what it holds itself, in bytes a pixel, and `held` what is held
/// besides, in bytes.
fn pixels(
    mut decoder: impl ImageDecoder,
    icc: Option<&[u8]>,
    overhead: u32,
    held: u64,
    whole: bool,
) -> Result<(Raster, Option<Box<ColorProfile>>), Unusable> {
    let (width, height) = decoder.dimensions();
    let kind = decoder.color_type();
    let stored = u32::from(kind.bytes_per_pixel());
    // Samples of 16 bits become samples of eight in a copy.
    let copy = if stored > u32::from(kind.channel_count()) { stored / 2 } else { 0 };
    check_size(width, height, stored + copy + overhead, held)?;
    if !whole {
        return Err(Unusable::Truncated);
    }
    decoder.set_limits(limits()).map_err(|fault| Unusable::from(&fault))?;
    let mut buffer = vec![0; usize::try_from(decoder.total_bytes()).map_err(|_| Unusable::TooLarge { width, height })?];
    decoder.read_image(&mut buffer).map_err(|fault| Unusable::from(&fault))?;
    let (samples, deep) = match kind {
        ColorType::L8 => (1, false),
        ColorType::La8 => (2, false),
        ColorType::Rgb8 => (3, false),
        ColorType::Rgba8 => (4, false),
        ColorType::L16 => (1, true),
        ColorType::La16 => (2, true),
        ColorType::Rgb16 => (3, true),
        ColorType::Rgba16 => (4, true),
        _ => return Err(Unusable::Unsupported),
    };
    if deep {
        colour::to_eight_bits(&mut buffer);
        buffer.shrink_to_fit();
    }
    let profile = icc.and_then(colour::read_profile);
    Ok(colour::to_rgb(buffer, width, height, samples, profile))
}

/// Drops an alpha channel that says nothing, without a second copy of the pixels.
fn opaque_if_so(mut raster: Raster) -> Result<Raster, Unusable> {
    if raster.channels == Channels::Rgb {
        return Ok(raster);
    }
    if raster.pixels.chunks_exact(4).all(|pixel| pixel[3] == 255) {
        let count = raster.pixels.len() / 4;
        for pixel in 0..count {
            raster.pixels.copy_within(4 * pixel..4 * pixel + 3, 3 * pixel);
        }
        raster.pixels.truncate(3 * count);
        raster.channels = Channels::Rgb;
        return Ok(raster);
    }
    // Scaling works on colours multiplied by alpha, which takes a second copy of all pixels and room to work in.
    check_size(raster.width, raster.height, 13, 0)?;
    Ok(raster)
}

impl From<&ImageError> for Unusable {
    /// The reason behind a decoder's fault.
    fn from(fault: &ImageError) -> Self {
        match fault {
            ImageError::Limits(_) => Self::TooLarge { width: 0, height: 0 },
            ImageError::Unsupported(_) => Self::Unsupported,
            ImageError::IoError(fault) if fault.kind() == std::io::ErrorKind::UnexpectedEof => Self::Truncated,
            _ => Self::Broken,
        }
    }
}
