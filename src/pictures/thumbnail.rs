//! A small picture with its faces marked, for the report that stays on the person's own machine.

use super::decode::Decoded;
use super::develop::{EncodingFailed, encode_jpeg};
use super::raster::{Raster, Region};

/// The longest side in pixels: enough to see which face is meant, too little to pass on.
const LONGEST: u32 = 320;
/// The frame: a dark line inside a light one, so that it shows on any ground.
const LINES: [[u8; 3]; 4] = [[255, 255, 255], [190, 20, 60], [190, 20, 60], [255, 255, 255]];

/// A JPEG of the picture, at most 320 pixels a side, with a frame around each region.
///
/// It shows the faces, so it goes into the HTML report and nowhere else; it is never cached.
pub fn marked(picture: &Decoded, regions: &[Region]) -> Result<Vec<u8>, EncodingFailed> {
    let (width, height) = (picture.width(), picture.height());
    let target = if width >= height {
        LONGEST.min(width)
    } else {
        (u64::from(LONGEST.min(height)) * u64::from(width) / u64::from(height)).max(1) as u32
    };
    let mut small = picture.upright(target).flattened();
    let scale =
        |length: u32, full: u32, shown: u32| (u64::from(length) * u64::from(shown) / u64::from(full.max(1))) as u32;
    for region in regions {
        let shown = Region {
            x: scale(region.x, width, small.width),
            y: scale(region.y, height, small.height),
            width: scale(region.width, width, small.width).max(1),
            height: scale(region.height, height, small.height).max(1),
        };
        frame(&mut small, shown);
    }
    encode_jpeg(&small, 75)
}

/// Draws a frame around a region, outwards from its edge as far as the picture goes.
fn frame(raster: &mut Raster, region: Region) {
    for (distance, colour) in (0..).zip(LINES) {
        let left = i64::from(region.x) - distance;
        let top = i64::from(region.y) - distance;
        let right = i64::from(region.x) + i64::from(region.width) + distance;
        let bottom = i64::from(region.y) + i64::from(region.height) + distance;
        for x in left..=right {
            dot(raster, x, top, colour);
            dot(raster, x, bottom, colour);
        }
        for y in top..=bottom {
            dot(raster, left, y, colour);
            dot(raster, right, y, colour);
        }
    }
}

fn dot(raster: &mut Raster, x: i64, y: i64, colour: [u8; 3]) {
    if (0..i64::from(raster.width)).contains(&x) && (0..i64::from(raster.height)).contains(&y) {
        let at = 3 * (y as usize * raster.width as usize + x as usize);
        raster.pixels[at..at + 3].copy_from_slice(&colour);
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::decode;
    use super::super::{metadata, samples};
    use super::*;

    #[test]
    fn the_thumbnail_is_small_marked_and_clean() {
        let picture = decode(&samples::jpeg(1600, 1200)).unwrap();
        let plain = marked(&picture, &[]).unwrap();
        let framed = marked(
            &picture,
            &[Region { x: 800, y: 600, width: 300, height: 300 }, Region { x: 1500, y: 0, width: 400, height: 90 }],
        )
        .unwrap();
        assert_eq!(metadata::prove_clean(&framed), Ok(()));
        assert_ne!(plain, framed);
        let small = decode(&framed).unwrap();
        assert_eq!((small.width(), small.height()), (320, 240));
        let raster = small.upright(320);
        // The left line of the frame, between its corners; JPEG blurs its colour.
        let at = 3 * (150 * 320 + 158);
        assert!(raster.pixels[at] > 120 && raster.pixels[at + 1] < 140, "{:?}", &raster.pixels[at..at + 3]);
    }

    #[test]
    fn the_narrowest_pictures_have_thumbnails() {
        for (width, height) in [(1, 1), (1, 900), (900, 1)] {
            let bytes =
                marked(&decode(&samples::png(width, height)).unwrap(), &[Region { x: 0, y: 0, width: 9, height: 9 }])
                    .unwrap();
            assert!(decode(&bytes).is_ok());
        }
    }
}
