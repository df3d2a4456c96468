//! Drawn faces, told from photographed ones by their flat colours.

use super::super::decode::Decoded;
use super::super::raster::{Raster, Region};

/// The share of places without any change of colour from which a face counts as drawn. Skin in a photograph has
/// texture and noise nearly everywhere; a drawing is flat between its lines.
const FLAT_SHARE: f32 = 0.6;
/// The largest difference of neighbouring values that counts as none; JPEG leaves about as much on flat ground.
const FLAT: u8 = 1;
/// The width in pixels at which faces are looked at: never enlarged, which would make everything flat.
const WIDEST: u32 = 1600;

/// A picture at the size at which its faces are judged.
pub(super) struct LookedAt {
    raster: Raster,
    full_width: u32,
}

impl LookedAt {
    pub(super) fn new(picture: &Decoded) -> LookedAt {
        LookedAt { raster: picture.upright(picture.width().min(WIDEST)), full_width: picture.width() }
    }

    /// Whether the face in `region` of the upright picture looks drawn.
    pub(super) fn is_drawn(&self, region: Region) -> bool {
        let raster = &self.raster;
        let scale = |length: u32| (u64::from(length) * u64::from(raster.width) / u64::from(self.full_width)) as usize;
        let count = raster.channels.count();
        let at = |x: usize, y: usize| &raster.pixels[(y * raster.width as usize + x) * count..][..3];
        let same = |a: &[u8], b: &[u8]| a.iter().zip(b).all(|(a, b)| a.abs_diff(*b) <= FLAT);
        let right = (scale(region.x) + scale(region.width)).min(raster.width as usize).saturating_sub(1);
        let bottom = (scale(region.y) + scale(region.height)).min(raster.height as usize).saturating_sub(1);
        let (mut flat, mut all) = (0_u32, 0_u32);
        for y in scale(region.y)..bottom {
            for x in scale(region.x)..right {
                all += 1;
                flat += u32::from(same(at(x, y), at(x + 1, y)) && same(at(x, y), at(x, y + 1)));
            }
        }
        all > 0 && flat as f32 / all as f32 > FLAT_SHARE
    }
}
