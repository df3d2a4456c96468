//! The chunks of a WebP file (RFC 9649).

use super::le32;

/// One RIFF chunk of a WebP file.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    pub kind: &'a [u8; 4],
    pub data: &'a [u8],
}

/// The chunks of `bytes` up to the first that breaks off or to the end that the header names.
pub fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let stop = end(bytes).unwrap_or(bytes.len());
    let mut at = 12;
    std::iter::from_fn(move || {
        let kind: &[u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        let length = le32(bytes, at + 4)? as usize;
        let data = bytes.get(at + 8..(at + 8).checked_add(length)?)?;
        if at >= stop {
            return None;
        }
        // Chunks of odd length are followed by one byte of padding.
        at += 8 + length + length % 2;
        Some(Chunk { kind, data })
    })
}

/// Where the picture ends, or `None` if the file is shorter than its header says.
pub fn end(bytes: &[u8]) -> Option<usize> {
    let end = (le32(bytes, 4)? as usize).checked_add(8)?;
    (end <= bytes.len()).then_some(end)
}

/// Whether the file is an animation of more than one frame.
pub fn is_animated(bytes: &[u8]) -> bool {
    chunks(bytes).filter(|chunk| chunk.kind == b"ANMF").nth(1).is_some()
}

/// The EXIF block (TIFF data); some writers put JPEG's prefix before it.
pub fn exif(bytes: &[u8]) -> Option<&[u8]> {
    let data = chunks(bytes).find(|chunk| chunk.kind == b"EXIF")?.data;
    Some(data.strip_prefix(b"Exif\0\0").unwrap_or(data))
}

/// The ICC profile, if there is one.
pub fn icc(bytes: &[u8]) -> Option<&[u8]> {
    chunks(bytes).find(|chunk| chunk.kind == b"ICCP").map(|chunk| chunk.data)
}
