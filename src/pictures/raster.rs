//! Pixels in memory: upright, sRGB, eight bits a channel.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{FilterType, PixelType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, RgbImage, RgbaImage};

/// A rectangle in pixels of a picture that stands upright, counted from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Region {
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
}

impl Region {
    /// The region as far as it lies inside a picture of the given size; `None` where nothing is left.
    pub fn within(self, width: u32, height: u32) -> Option<Region> {
        let right = self.x.saturating_add(self.width).min(width);
        let bottom = self.y.saturating_add(self.height).min(height);
        (right > self.x && bottom > self.y).then(|| Region {
            x: self.x,
            y: self.y,
            width: right - self.x,
            height: bottom - self.y,
        })
    }

    /// The region with `share` of its width and height added on every side, cut at the top and left edge.
    pub fn grown(self, share: f32) -> Region {
        let (dx, dy) = ((self.width as f32 * share) as u32, (self.height as f32 * share) as u32);
        let (x, y) = (self.x.saturating_sub(dx), self.y.saturating_sub(dy));
        Region {
            x,
            y,
            width: self.x.saturating_add(self.width).saturating_add(dx) - x,
            height: self.y.saturating_add(self.height).saturating_add(dy) - y,
        }
    }

    /// The share of the smaller of two regions that lies in both, from 0 to 1.
    pub fn overlap(self, other: Region) -> f32 {
        let side = |a: u32, a_length: u32, b: u32, b_length: u32| {
            (a + a_length).min(b + b_length).saturating_sub(a.max(b)) as f32
        };
        let shared = side(self.x, self.width, other.x, other.width) * side(self.y, self.height, other.y, other.height);
        let smaller = (self.width as f32 * self.height as f32).min(other.width as f32 * other.height as f32);
        if smaller > 0.0 { shared / smaller } else { 0.0 }
    }
}

/// What one pixel holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    Rgb,
    /// With alpha that the colours are not multiplied by.
    Rgba,
}

impl Channels {
    /// Bytes a pixel.
    pub fn count(self) -> usize {
        match self {
            Channels::Rgb => 3,
            Channels::Rgba => 4,
        }
    }
}

/// A picture in memory, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raster {
    pub width: u32,
    pub height: u32,
    pub channels: Channels,
    /// Exactly `width × height × channels.count()` bytes.
    pub pixels: Vec<u8>,
}

impl Raster {
    /// The picture scaled to exactly the given size with Lanczos' filter; transparent pixels lend no colour to others.
    pub fn scaled(&self, width: u32, height: u32) -> Raster {
        if (width, height) == (self.width, self.height) {
            return self.clone();
        }
        let kind = match self.channels {
            Channels::Rgb => PixelType::U8x3,
            Channels::Rgba => PixelType::U8x4,
        };
        let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
        let mut target = Image::new(width, height, kind);
        let resized =
            ImageRef::new(self.width, self.height, &self.pixels, kind).map_err(|fault| fault.to_string()).and_then(
                |source| Resizer::new().resize(&source, &mut target, &options).map_err(|fault| fault.to_string()),
            );
        debug_assert!(resized.is_ok(), "a raster's pixels fit its size: {resized:?}");
        Raster { width, height, channels: self.channels, pixels: target.into_vec() }
    }

    /// The picture turned and mirrored as a camera's orientation tag asks.
    pub fn turned(self, orientation: Orientation) -> Raster {
        if orientation == Orientation::NoTransforms {
            return self;
        }
        let (width, height, pixels) = (self.width, self.height, self.pixels);
        let whole = "a raster's pixels fit its size";
        let mut image = match self.channels {
            Channels::Rgb => DynamicImage::from(RgbImage::from_raw(width, height, pixels).expect(whole)),
            Channels::Rgba => DynamicImage::from(RgbaImage::from_raw(width, height, pixels).expect(whole)),
        };
        image.apply_orientation(orientation);
        Raster { width: image.width(), height: image.height(), channels: self.channels, pixels: image.into_bytes() }
    }

    /// Brightness of every pixel (BT.601, which detectors are trained on); transparency counts as white paper.
    pub fn grey(&self) -> Vec<u8> {
        let luma = |p: &[u8]| (77 * u32::from(p[0]) + 150 * u32::from(p[1]) + 29 * u32::from(p[2])) >> 8;
        match self.channels {
            Channels::Rgb => self.pixels.chunks_exact(3).map(|p| luma(p) as u8).collect(),
            Channels::Rgba => self
                .pixels
                .chunks_exact(4)
                .map(|p| ((luma(p) * u32::from(p[3]) + 255 * (255 - u32::from(p[3]))) / 255) as u8)
                .collect(),
        }
    }

    /// The picture laid on white paper, for formats without alpha.
    pub fn flattened(&self) -> Raster {
        let pixels = match self.channels {
            Channels::Rgb => self.pixels.clone(),
            Channels::Rgba => self
                .pixels
                .chunks_exact(4)
                .flat_map(|p| {
                    let alpha = u32::from(p[3]);
                    [p[0], p[1], p[2]].map(|value| ((u32::from(value) * alpha + 255 * (255 - alpha) + 127) / 255) as u8)
                })
                .collect(),
        };
        Raster { width: self.width, height: self.height, channels: Channels::Rgb, pixels }
    }
}
