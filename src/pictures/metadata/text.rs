//! Bytes of unknown encoding to text.

/// Text as UTF-8, or as Windows-1252 where the bytes are not UTF-8 (old programs on Windows wrote å ä ö so).
pub(super) fn guess(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // Latin-1 differs from Windows-1252 only in typographic signs, never in letters of Swedish.
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Text as UTF-16, little-endian, as Windows writes its own EXIF fields.
pub(super) fn utf16_le(bytes: &[u8]) -> String {
    String::from_utf16_lossy(&bytes.chunks_exact(2).map(|b| u16::from_le_bytes([b[0], b[1]])).collect::<Vec<_>>())
}

/// Text as UTF-16, big-endian.
pub(super) fn utf16_be(bytes: &[u8]) -> String {
    String::from_utf16_lossy(&bytes.chunks_exact(2).map(|b| u16::from_be_bytes([b[0], b[1]])).collect::<Vec<_>>())
}
