//! The favicon and the picture shown where a page is shared, both made from the logotype.
//!
//! A logotype may not be recoloured or cropped: it is set whole on paper, with air around it.

use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageFormat, ImageReader, Limits, Rgba, RgbaImage};
use std::io::Cursor;

use crate::pictures::decode::Unusable;
use crate::pictures::source::sniff;

/// Pixels of the square favicon.
const FAVICON: u32 = 96;
/// Pixels of the picture for sharing, in the proportion all services expect.
const SOCIAL: (u32, u32) = (1200, 630);
/// Largest side a logotype may have, in pixels.
const LARGEST: u32 = 8000;

/// The files made from a logotype.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Icons {
    /// `favicon.svg` or `favicon.png`, and its bytes.
    pub favicon: (&'static str, Vec<u8>),
    /// PNG; a drawn (SVG) logotype gives none.
    pub social: Option<Vec<u8>>,
}

/// Makes the icons from the bytes of a logotype (SVG, PNG or JPEG).
///
/// # Errors
/// What is wrong with the file.
pub fn from_logotype(bytes: &[u8]) -> Result<Icons, Unusable> {
    if is_svg(bytes) {
        return Ok(Icons { favicon: ("favicon.svg", bytes.to_vec()), social: None });
    }
    let logotype = decoded(bytes)?;
    Ok(Icons {
        favicon: ("favicon.png", png(&centred(&logotype, (FAVICON, FAVICON), 1.0, Rgba([0, 0, 0, 0])))?),
        social: Some(png(&centred(&logotype, SOCIAL, 0.7, Rgba([255, 255, 255, 255])))?),
    })
}

/// What is wrong with the bytes of a logotype, if no icons can be made from it.
pub fn flaw(bytes: &[u8]) -> Option<Unusable> {
    if is_svg(bytes) { None } else { decoded(bytes).err() }
}

/// A logotype that is no drawing, as pixels.
fn decoded(bytes: &[u8]) -> Result<DynamicImage, Unusable> {
    if bytes.is_empty() {
        return Err(Unusable::Empty);
    }
    let Ok(format) = image::guess_format(bytes) else { return Err(Unusable::OtherFormat(sniff(bytes))) };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    reader.limits(limits);
    reader.decode().map_err(|fault| Unusable::from(&fault))
}

/// Width and height of a logotype in CSS pixels, where the file tells them; only their proportion matters.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    if is_svg(bytes) {
        return svg_size(std::str::from_utf8(bytes).ok()?);
    }
    ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?.into_dimensions().ok()
}

/// An SVG's own width and height, else those of its `viewBox`.
fn svg_size(svg: &str) -> Option<(u32, u32)> {
    let start = svg.find("<svg")?;
    let tag = &svg[start..start + svg[start..].find('>')?];
    let attribute = |name: &str| {
        let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
        Some(&tag[at..at + tag[at..].find('"')?])
    };
    let number = |text: &str| text.trim_end_matches("px").trim().parse::<f32>().ok().filter(|n| *n >= 1.0);
    let whole = |n: f32| n.round().min(10_000.0) as u32;
    match (attribute("width").and_then(number), attribute("height").and_then(number)) {
        (Some(width), Some(height)) => Some((whole(width), whole(height))),
        _ => {
            let numbers: Vec<f32> = attribute("viewBox")?.split([' ', ',']).filter_map(|n| n.parse().ok()).collect();
            let [_, _, width, height] = numbers[..] else { return None };
            (width >= 1.0 && height >= 1.0).then(|| (whole(width), whole(height)))
        }
    }
}

/// An SVG file begins with its element or with a declaration or comment before it.
fn is_svg(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(1024)]);
    head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains("<svg")
}

/// The picture in the middle of a canvas, as large as `share` of it allows.
fn centred(picture: &DynamicImage, canvas: (u32, u32), share: f64, back: Rgba<u8>) -> RgbaImage {
    let room = |side: u32| (f64::from(side) * share) as u32;
    let small = picture.resize(room(canvas.0), room(canvas.1), FilterType::Lanczos3).into_rgba8();
    let mut out = RgbaImage::from_pixel(canvas.0, canvas.1, back);
    let x = i64::from(canvas.0.saturating_sub(small.width())) / 2;
    let y = i64::from(canvas.1.saturating_sub(small.height())) / 2;
    imageops::overlay(&mut out, &small, x, y);
    out
}

fn png(picture: &RgbaImage) -> Result<Vec<u8>, Unusable> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).map_err(|fault| Unusable::from(&fault))?;
    Ok(bytes.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::source::Format;

    fn size(bytes: &[u8]) -> (u32, u32) {
        let picture = image::load_from_memory(bytes).expect("a PNG");
        (picture.width(), picture.height())
    }

    #[test]
    fn a_wide_logotype_is_set_whole_on_both() {
        let red = Rgba([200, 0, 0, 255]);
        let logotype = png(&RgbaImage::from_pixel(400, 100, red)).expect("a PNG");
        let icons = from_logotype(&logotype).expect("icons");
        assert_eq!(icons.favicon.0, "favicon.png");
        assert_eq!(size(&icons.favicon.1), (FAVICON, FAVICON));
        let social = icons.social.expect("a picture for sharing");
        assert_eq!(size(&social), SOCIAL);
        let pixels = image::load_from_memory(&social).expect("a PNG").into_rgba8();
        assert_eq!(*pixels.get_pixel(0, 0), Rgba([255, 255, 255, 255]), "air around");
        assert_eq!(*pixels.get_pixel(600, 315), red);
    }

    #[test]
    fn a_drawn_logotype_is_its_own_favicon() {
        let svg = b"\xef\xbb\xbf<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        let icons = from_logotype(svg).expect("icons");
        assert_eq!(icons.favicon, ("favicon.svg", svg.to_vec()));
        assert_eq!(icons.social, None);
    }

    #[test]
    fn what_is_no_picture_is_said_to_be_none() {
        let large = png(&RgbaImage::new(LARGEST + 1, 1)).expect("a PNG");
        for (wrong, reason) in [
            (&b""[..], Unusable::Empty),
            (b"hej", Unusable::OtherFormat(Format::Unknown)),
            (b"%PDF-1.7\n", Unusable::OtherFormat(Format::Pdf)),
            (b"\x89PNG\r\n\x1a\n\0\0", Unusable::Truncated),
            (&large, Unusable::TooLarge { width: 0, height: 0 }),
        ] {
            assert_eq!(flaw(wrong), Some(reason));
            assert_eq!(from_logotype(wrong), Err(reason));
        }
    }
}
