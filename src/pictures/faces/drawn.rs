//! Drawn faces, told from photographed ones by their flat colours.

use super::super::decode::Decoded;
use super::super::raster::Region;

/// The share of places without any change of colour from which a face counts as drawn. Skin in a photograph has
/// texture and noise nearly everywhere; a drawing is flat between its lines.
const FLAT_SHARE: f32 = 0.6;
/// The largest difference of neighbouring values that counts as none; JPEG leaves about as much on flat ground.
const FLAT: u8 = 1;
/// The width in pixels at which the face is looked at: small enough that noise of a large photo is not scaled away.
const WIDEST: u32 = 1600;

/// Whether the face in `region` of the upright picture looks drawn.
pub(super) fn is_drawn(picture: &Decoded, region: Region) -> bool {
    let raster = picture.upright(picture.width().min(WIDEST));
    let scale = |length: u32| (u64::from(length) * u64::from(raster.width) / u64::from(picture.width())) as usize;
    let (left, top, width, height) = (scale(region.x), scale(region.y), scale(region.width), scale(region.height));
    let count = raster.channels.count();
    let at = |x: usize, y: usize| &raster.pixels[(y * raster.width as usize + x) * count..][..3];
    let right = (left + width).min(raster.width as usize).saturating_sub(1);
    let bottom = (top + height).min(raster.height as usize).saturating_sub(1);
    let (mut flat, mut all) = (0_u32, 0_u32);
    for y in top..bottom {
        for x in left..right {
            let same = |a: &[u8], b: &[u8]| a.iter().zip(b).all(|(a, b)| a.abs_diff(*b) <= FLAT);
            all += 1;
            flat += u32::from(same(at(x, y), at(x + 1, y)) && same(at(x, y), at(x, y + 1)));
        }
    }
    all > 0 && flat as f32 / all as f32 > FLAT_SHARE
}
