//! The segments of a JPEG file (ITU-T T.81, annex B).

use super::be16;

const START_OF_SCAN: u8 = 0xDA;

/// One marker segment: its marker byte and its data without marker and length.
#[derive(Clone, Copy, Debug)]
pub struct Segment<'a> {
    pub marker: u8,
    pub data: &'a [u8],
}

/// Walks the segments of a JPEG up to its end-of-image marker.
pub struct Segments<'a> {
    bytes: &'a [u8],
    at: usize,
    ended: bool,
}

/// The segments of `bytes`, which begin with a start-of-image marker.
pub fn segments(bytes: &[u8]) -> Segments<'_> {
    Segments { bytes, at: 2, ended: false }
}

/// The segments before the pixels, where everything stands that describes them.
fn header(bytes: &[u8]) -> impl Iterator<Item = Segment<'_>> {
    segments(bytes).take_while(|segment| segment.marker != START_OF_SCAN)
}

/// Where the picture ends (just behind its end-of-image marker), or `None` if it breaks off before.
pub fn end(bytes: &[u8]) -> Option<usize> {
    let mut walk = segments(bytes);
    walk.by_ref().for_each(drop);
    walk.ended.then_some(walk.at)
}

/// What the frame header says about size and cost.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub width: u32,
    pub height: u32,
    pub components: u32,
    /// A progressive picture is held as coefficients until its last scan, which costs memory.
    pub progressive: bool,
    /// Samples of all components together for one pixel, in quarters: 4:4:4 gives 12, 4:2:0 gives 6.
    pub quarter_samples: u32,
}

/// The first frame header (SOF0 to SOF15 without DHT, JPG and DAC).
pub fn frame(bytes: &[u8]) -> Option<Frame> {
    let segment = header(bytes).find(|s| matches!(s.marker, 0xC0..=0xCF) && !matches!(s.marker, 0xC4 | 0xC8 | 0xCC))?;
    let components = *segment.data.get(5)?;
    let factors: Vec<(u32, u32)> = segment
        .data
        .get(6..6 + 3 * usize::from(components))?
        .chunks_exact(3)
        .map(|component| (u32::from(component[1] >> 4), u32::from(component[1] & 15)))
        .collect();
    let most = |pick: fn(&(u32, u32)) -> u32| factors.iter().map(pick).max().unwrap_or(1).max(1);
    let largest = most(|f| f.0) * most(|f| f.1);
    Some(Frame {
        width: u32::from(be16(segment.data, 3)?),
        height: u32::from(be16(segment.data, 1)?),
        components: u32::from(components),
        progressive: matches!(segment.marker, 0xC2 | 0xC6 | 0xCA | 0xCE),
        quarter_samples: factors.iter().map(|(h, v)| (4 * h * v).div_ceil(largest)).sum(),
    })
}

/// The EXIF block (TIFF data without its prefix) of the first segment that holds one.
pub fn exif(bytes: &[u8]) -> Option<&[u8]> {
    header(bytes).filter(|s| s.marker == 0xE1).find_map(|s| s.data.strip_prefix(b"Exif\0\0"))
}

/// The ICC profile, put together from its numbered segments; `None` where there is none or a part is missing.
pub fn icc(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut parts: Vec<(u8, u8, &[u8])> = header(bytes)
        .filter(|s| s.marker == 0xE2)
        .filter_map(|s| s.data.strip_prefix(b"ICC_PROFILE\0"))
        .filter_map(|part| Some((*part.first()?, *part.get(1)?, part.get(2..)?)))
        .take(256)
        .collect();
    parts.sort_by_key(|part| part.0);
    let count = usize::from(parts.first()?.1);
    let complete = parts.len() == count && parts.iter().zip(1..).all(|(part, number)| part.0 == number);
    complete.then(|| parts.iter().flat_map(|part| part.2).copied().collect())
}

/// Whether an Adobe segment says that inks are stored inverted, as every program of note does.
pub fn is_adobe(bytes: &[u8]) -> bool {
    header(bytes).any(|s| s.marker == 0xEE && s.data.starts_with(b"Adobe"))
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        if self.ended {
            return None;
        }
        loop {
            // Between segments stand only fill bytes; anything else is skipped, as decoders do.
            self.at += memchr::memchr(0xFF, self.bytes.get(self.at..)?)?;
            self.at += self.bytes.get(self.at..)?.iter().position(|byte| *byte != 0xFF)?;
            let marker = self.bytes[self.at];
            self.at += 1;
            match marker {
                // Inside entropy-coded data: a stuffed zero or a restart marker. TEM has no data either.
                0x00 | 0x01 | 0xD0..=0xD8 => {}
                0xD9 => {
                    self.ended = true;
                    return None;
                }
                _ => {
                    let length = usize::from(be16(self.bytes, self.at)?);
                    let data = self.bytes.get(self.at + 2..self.at + length.max(2))?;
                    self.at += length.max(2);
                    return Some(Segment { marker, data });
                }
            }
        }
    }
}
