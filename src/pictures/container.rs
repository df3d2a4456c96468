//! The parts that picture files are made of: segments, chunks and blocks, walked without copying and without trust.
//!
//! Every walk is an iterator over slices of the file, so a file of a million empty parts costs time in proportion to
//! its length and no memory.

pub mod gif;
pub mod jpeg;
pub mod png;
pub mod webp;

/// A big-endian 16-bit number at `at`, if the bytes reach that far.
pub(crate) fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?).map(|b| u16::from_be_bytes([b[0], b[1]]))
}

/// A big-endian 32-bit number at `at`, if the bytes reach that far.
pub(crate) fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]]))
}

/// A little-endian 32-bit number at `at`, if the bytes reach that far.
pub(crate) fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?).map(|b| u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
}
