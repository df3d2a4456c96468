//! Colours of any kind of file to sRGB with eight bits a channel.
//!
//! The profile of the source does not ship, so its colours must be right without it.

use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::super::raster::{Channels, Raster};

/// Reads an ICC profile; a broken one is passed over, as browsers do.
pub(super) fn read_profile(icc: &[u8]) -> Option<Box<ColorProfile>> {
    ColorProfile::new_from_slice(icc).ok().map(Box::new)
}

/// Reduces native 16-bit samples to their eight leading bits, in place and rounded.
pub(super) fn to_eight_bits(buffer: &mut Vec<u8>) {
    let count = buffer.len() / 2;
    for sample in 0..count {
        let deep = u32::from(u16::from_ne_bytes([buffer[2 * sample], buffer[2 * sample + 1]]));
        buffer[sample] = ((deep * 255 + 32_767) / 65_535) as u8;
    }
    buffer.truncate(count);
}

/// Makes a raster of one to four samples a pixel and keeps the profile if it speaks of such pixels.
///
/// A profile for grey is applied at once, since the pixels stop being grey; one for RGB waits until the picture is small.
pub(super) fn to_rgb(
    samples: Vec<u8>,
    width: u32,
    height: u32,
    count: usize,
    profile: Option<Box<ColorProfile>>,
) -> (Raster, Option<Box<ColorProfile>>) {
    let is_grey = count < 3;
    let (channels, mut pixels) = match count {
        1 => (Channels::Rgb, samples.iter().flat_map(|&grey| [grey; 3]).collect()),
        2 => (Channels::Rgba, samples.chunks_exact(2).flat_map(|p| [p[0], p[0], p[0], p[1]]).collect()),
        3 => (Channels::Rgb, samples),
        _ => (Channels::Rgba, samples),
    };
    let space = profile.as_ref().map(|profile| profile.color_space);
    if is_grey
        && space == Some(DataColorSpace::Gray)
        && let Some(profile) = &profile
    {
        map_grey(&mut pixels, channels, profile);
    }
    let kept = profile.filter(|_| !is_grey && space == Some(DataColorSpace::Rgb));
    (Raster { width, height, channels, pixels }, kept)
}

/// Applies a profile for grey by way of a table of its 256 values.
fn map_grey(pixels: &mut [u8], channels: Channels, profile: &ColorProfile) {
    let target = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(Layout::Gray, &target, Layout::Rgb, TransformOptions::default())
    else {
        return;
    };
    let values: Vec<u8> = (0..=255).collect();
    let mut table = vec![0; 3 * 256];
    if transform.transform(&values, &mut table).is_err() {
        return;
    }
    for pixel in pixels.chunks_exact_mut(channels.count()) {
        let entry = 3 * usize::from(pixel[0]);
        pixel[..3].copy_from_slice(&table[entry..entry + 3]);
    }
}

/// Converts a raster from its RGB profile to sRGB, row by row; it stays as it is where the profile cannot be used.
pub(super) fn to_srgb(raster: &mut Raster, profile: &ColorProfile) {
    let layout = match raster.channels {
        Channels::Rgb => Layout::Rgb,
        Channels::Rgba => Layout::Rgba,
    };
    let target = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(layout, &target, layout, TransformOptions::default()) else {
        return;
    };
    let length = raster.width as usize * raster.channels.count();
    let mut converted = vec![0; length];
    for row in raster.pixels.chunks_exact_mut(length) {
        if transform.transform(row, &mut converted).is_ok() {
            row.copy_from_slice(&converted);
        }
    }
}

/// Turns YCCK as stored into CMYK as stored (ITU-T T.872): the first three are YCbCr of what the inks leave of white.
pub(super) fn ycck_to_cmyk(pixels: &mut [u8]) {
    for pixel in pixels.chunks_exact_mut(4) {
        let (y, cb, cr) = (f32::from(pixel[0]), f32::from(pixel[1]) - 128.0, f32::from(pixel[2]) - 128.0);
        let [red, green, blue] = [y + 1.402 * cr, y - 0.344_136 * cb - 0.714_136 * cr, y + 1.772 * cb];
        for (ink, light) in pixel.iter_mut().zip([red, green, blue]) {
            *ink = 255 - light.round().clamp(0.0, 255.0) as u8;
        }
    }
}

/// Inks (0 = none, 255 = full) to sRGB, by their profile or, without one, by multiplying what each ink lets through.
pub(super) fn inks_to_srgb(mut inks: Vec<u8>, width: u32, height: u32, profile: Option<&ColorProfile>) -> Raster {
    let target = ColorProfile::new_srgb();
    let transform = profile.filter(|profile| profile.color_space == DataColorSpace::Cmyk).and_then(|profile| {
        profile.create_transform_8bit(Layout::Rgba, &target, Layout::Rgb, TransformOptions::default()).ok()
    });
    let count = inks.len() / 4;
    let row = width as usize;
    let mut converted = vec![0; 3 * row];
    // Three bytes are written where four were read, so the rows can be packed in the same buffer.
    for start in (0..count).step_by(row.max(1)) {
        let source = &inks[4 * start..4 * (start + row)];
        let done = transform.as_ref().is_some_and(|transform| transform.transform(source, &mut converted).is_ok());
        if !done {
            for (colour, ink) in converted.chunks_exact_mut(3).zip(source.chunks_exact(4)) {
                for (value, amount) in colour.iter_mut().zip(ink) {
                    *value = ((255 - u32::from(*amount)) * (255 - u32::from(ink[3])) / 255) as u8;
                }
            }
        }
        inks[3 * start..3 * (start + row)].copy_from_slice(&converted);
    }
    inks.truncate(3 * count);
    Raster { width, height, channels: Channels::Rgb, pixels: inks }
}
