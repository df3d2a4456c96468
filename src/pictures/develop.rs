//! The pictures that ship: written anew from pixels, in the widths that pages ask for.
//!
//! Nothing of the source file gets here but its pixels, so nothing it hides can ship; the encoders write no metadata of
//! their own. Equal source, settings and version give equal bytes.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

#[cfg(test)]
mod tests;

use super::decode::{Decoded, height_at};
use super::raster::{Channels, Raster};

/// Raised whenever other bytes come out for the same source and settings, so that no cache serves old ones.
const VERSION: u32 = 1;

/// How pictures are developed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The widths in pixels to offer, in rising order.
    pub widths: Vec<u32>,
    /// The widest that the fallback for readers without WebP may be.
    pub fallback_width: u32,
    /// WebP quality from 0 to 100.
    pub webp_quality: u8,
    /// WebP effort from 0 to 6: 4 to publish, 2 for a preview (2.6 times faster, 2 % more bytes).
    pub webp_method: u8,
    /// JPEG quality from 1 to 100.
    pub jpeg_quality: u8,
}

impl Settings {
    /// The settings of a published blog.
    pub fn publish() -> Settings {
        Settings {
            widths: vec![480, 960, 1600],
            fallback_width: 960,
            webp_quality: 80,
            webp_method: 4,
            jpeg_quality: 80,
        }
    }

    /// The settings of the preview: the same pictures, quicker.
    pub fn preview() -> Settings {
        Settings { webp_method: 2, ..Settings::publish() }
    }
}

/// The kind of a shipped file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    WebP,
    Jpeg,
    Png,
}

impl Encoding {
    /// The media type for `<source type>`.
    pub fn media_type(self) -> &'static str {
        match self {
            Encoding::WebP => "image/webp",
            Encoding::Jpeg => "image/jpeg",
            Encoding::Png => "image/png",
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Encoding::WebP => "webp",
            Encoding::Jpeg => "jpg",
            Encoding::Png => "png",
        }
    }
}

/// One file that a picture becomes: everything a page must know, which takes no encoding to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The file's name: a hash and the width, never the author's name for it, which may hold a child's.
    pub name: String,
    pub width: u32,
    pub height: u32,
    pub encoding: Encoding,
}

/// A variant with its bytes.
#[derive(Clone, Debug)]
pub struct Developed {
    pub variant: Variant,
    pub bytes: Vec<u8>,
}

/// The variants of a picture: WebP in rising widths, then the fallback.
///
/// `source` is the BLAKE3 hash of the source file, `width` and `height` are of the upright picture, `alpha` says whether
/// it has transparent pixels; all three stand in the cache, so `check` names the files of pages without making them.
pub fn variants(source: &[u8; 32], settings: &Settings, width: u32, height: u32, alpha: bool) -> Vec<Variant> {
    let key = key(source, settings);
    let variant = |at: u32, encoding: Encoding| Variant {
        name: format!("{key}-{at}.{}", encoding.extension()),
        width: at,
        height: height_at(at, width, height),
        encoding,
    };
    let widths = widths(settings, width);
    let fallback = widths.iter().copied().filter(|at| *at <= settings.fallback_width).max().or(widths.first().copied());
    let encoding = if alpha { Encoding::Png } else { Encoding::Jpeg };
    widths.iter().map(|at| variant(*at, Encoding::WebP)).chain(fallback.map(|at| variant(at, encoding))).collect()
}

/// The widths a picture is offered in: those of the settings that do not enlarge it.
///
/// Where the widest of them would lose more than a fifth of what the picture has to give, its own width joins them; a
/// picture narrower than all of them is offered in its own.
fn widths(settings: &Settings, width: u32) -> Vec<u32> {
    let mut widths: Vec<u32> = settings.widths.iter().copied().filter(|at| *at <= width).collect();
    let wanted = width.min(settings.widths.iter().copied().max().unwrap_or(width));
    if widths.last().is_none_or(|widest| u64::from(*widest) * 5 < u64::from(wanted) * 4) {
        widths.push(wanted);
    }
    widths
}

/// Sixteen hexadecimal digits that stand for source, settings and version.
fn key(source: &[u8; 32], settings: &Settings) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(source);
    hasher.update(&VERSION.to_le_bytes());
    hasher.update(&settings.fallback_width.to_le_bytes());
    hasher.update(&[settings.webp_quality, settings.webp_method, settings.jpeg_quality]);
    for width in &settings.widths {
        hasher.update(&width.to_le_bytes());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

/// Why a picture could not be written: no input can cause it, but an encoder may run out of memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodingFailed(pub String);

/// Writes a picture in all its variants, which are those that [`variants`] names.
///
/// Each width is scaled from the next wider one: a second time through the filter is not seen, and costs a tenth.
pub fn develop(picture: &Decoded, source: &[u8; 32], settings: &Settings) -> Result<Vec<Developed>, EncodingFailed> {
    let variants = variants(source, settings, picture.width(), picture.height(), picture.has_alpha());
    let widest = variants.iter().map(|variant| variant.width).max().unwrap_or(1);
    let mut raster = picture.upright(widest);
    let mut order: Vec<&Variant> = variants.iter().collect();
    order.sort_by_key(|variant| std::cmp::Reverse(variant.width));
    let mut developed = Vec::with_capacity(variants.len());
    for variant in order {
        if variant.width != raster.width {
            raster = raster.scaled(variant.width, variant.height);
        }
        let bytes = encode(&raster, variant.encoding, settings)?;
        developed.push(Developed { variant: variant.clone(), bytes });
    }
    // The sort is stable, so among equal widths the order of `variants` stands.
    developed.sort_by_key(|file| (file.variant.encoding != Encoding::WebP, file.variant.width));
    Ok(developed)
}

fn encode(raster: &Raster, encoding: Encoding, settings: &Settings) -> Result<Vec<u8>, EncodingFailed> {
    match encoding {
        Encoding::WebP => encode_webp(raster, settings),
        Encoding::Jpeg => encode_jpeg(raster, settings.jpeg_quality),
        Encoding::Png => encode_png(raster),
    }
}

fn encode_webp(raster: &Raster, settings: &Settings) -> Result<Vec<u8>, EncodingFailed> {
    let mut config = webp::WebPConfig::new().map_err(|()| EncodingFailed("WebP: version mismatch".to_owned()))?;
    config.quality = f32::from(settings.webp_quality);
    config.method = i32::from(settings.webp_method);
    let encoder = match raster.channels {
        Channels::Rgb => webp::Encoder::from_rgb(&raster.pixels, raster.width, raster.height),
        Channels::Rgba => webp::Encoder::from_rgba(&raster.pixels, raster.width, raster.height),
    };
    encoder
        .encode_advanced(&config)
        .map(|file| file.to_vec())
        .map_err(|fault| EncodingFailed(format!("WebP: {fault:?}")))
}

/// A copy of a picture for the author's own folder: upright, sRGB, at most `widest` pixels wide, without anything hidden.
/// Gives its bytes and the ending of its name.
pub fn clean_copy(picture: &Decoded, widest: u32) -> Result<(Vec<u8>, &'static str), EncodingFailed> {
    let raster = picture.upright(picture.width().min(widest));
    if picture.has_alpha() {
        return Ok((encode_png(&raster)?, "png"));
    }
    Ok((encode_jpeg(&raster, COPY_QUALITY)?, "jpg"))
}

/// High enough that developing the copy again shows no trace of the first time.
const COPY_QUALITY: u8 = 92;

/// A baseline JPEG of the raster on white paper.
pub(super) fn encode_jpeg(raster: &Raster, quality: u8) -> Result<Vec<u8>, EncodingFailed> {
    let flat = match raster.channels {
        Channels::Rgb => None,
        Channels::Rgba => Some(raster.flattened()),
    };
    let raster = flat.as_ref().unwrap_or(raster);
    let side = |length: u32| u16::try_from(length).map_err(|_| EncodingFailed("JPEG: over 65,535 pixels".to_owned()));
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder
        .encode(&raster.pixels, side(raster.width)?, side(raster.height)?, ColorType::Rgb)
        .map_err(|fault| EncodingFailed(format!("JPEG: {fault}")))?;
    Ok(bytes)
}

/// A PNG of the raster, alpha kept.
pub(super) fn encode_png(raster: &Raster) -> Result<Vec<u8>, EncodingFailed> {
    use image::{ExtendedColorType, ImageEncoder, codecs::png::PngEncoder};
    let kind = match raster.channels {
        Channels::Rgb => ExtendedColorType::Rgb8,
        Channels::Rgba => ExtendedColorType::Rgba8,
    };
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(&raster.pixels, raster.width, raster.height, kind)
        .map_err(|fault| EncodingFailed(format!("PNG: {fault}")))?;
    Ok(bytes)
}
