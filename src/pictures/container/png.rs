//! The chunks of a PNG file (W3C PNG, third edition).

use super::be32;

pub const SIGNATURE: &[u8; 8] = b"\x89PNG\r\n\x1a\n";

/// One chunk: its type, its data, and where it ends in the file (behind its checksum).
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    pub kind: &'a [u8; 4],
    pub data: &'a [u8],
    /// The chunk as it stands in the file: length, type, data and checksum.
    pub whole: &'a [u8],
    pub end: usize,
}

/// The chunks of `bytes` up to the first that breaks off.
pub fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut at = SIGNATURE.len();
    let mut ended = false;
    std::iter::from_fn(move || {
        if ended {
            return None;
        }
        let length = be32(bytes, at)? as usize;
        let kind: &[u8; 4] = bytes.get(at + 4..at + 8)?.try_into().ok()?;
        let end = at.checked_add(length)?.checked_add(12)?;
        let whole = bytes.get(at..end)?;
        ended = kind == b"IEND";
        at = end;
        Some(Chunk { kind, data: &whole[8..8 + length], whole, end })
    })
}

/// Where the picture ends (behind IEND), or `None` if it breaks off before.
pub fn end(bytes: &[u8]) -> Option<usize> {
    chunks(bytes).find(|chunk| chunk.kind == b"IEND").map(|chunk| chunk.end)
}

/// Width and height as the header tells them.
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let header = chunks(bytes).next().filter(|chunk| chunk.kind == b"IHDR")?;
    Some((be32(header.data, 0)?, be32(header.data, 4)?))
}

/// Whether the file is an animated PNG of more than one frame.
pub fn is_animated(bytes: &[u8]) -> bool {
    chunks(bytes).any(|chunk| chunk.kind == b"acTL" && be32(chunk.data, 0).is_some_and(|frames| frames > 1))
}

/// A copy with only what the pixels need, so that no decoder has to hold a text of 60 MB.
pub fn pixels_only(bytes: &[u8]) -> Vec<u8> {
    let mut slim = SIGNATURE.to_vec();
    for chunk in chunks(bytes).filter(|c| matches!(c.kind, b"IHDR" | b"PLTE" | b"tRNS" | b"IDAT" | b"IEND")) {
        slim.extend_from_slice(chunk.whole);
    }
    slim
}

/// The EXIF block, if there is one.
pub fn exif(bytes: &[u8]) -> Option<&[u8]> {
    chunks(bytes).find(|chunk| chunk.kind == b"eXIf").map(|chunk| chunk.data)
}

/// The ICC profile, unpacked to at most `limit` bytes.
pub fn icc(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    let chunk = chunks(bytes).find(|chunk| chunk.kind == b"iCCP")?;
    let name = chunk.data.iter().position(|byte| *byte == 0)?;
    inflate(chunk.data.get(name + 2..)?, limit).filter(|profile| profile.len() < limit)
}

/// Unpacks zlib data up to `limit` bytes; what lies beyond is cut off, which a bomb deserves.
pub fn inflate(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    use std::io::Read;
    let mut unpacked = Vec::new();
    flate2::read::ZlibDecoder::new(packed).take(limit as u64).read_to_end(&mut unpacked).ok()?;
    Some(unpacked)
}
