//! HEIC and AVIF: their EXIF, so that a refusal can warn of the place the picture still carries.

use std::io::Cursor;

use exif::Reader;

use super::{Kind, Pieces, exif as block};

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    match Reader::new().read_from_container(&mut Cursor::new(bytes)) {
        Ok(exif) => block::read_fields(&exif, "EXIF", pieces),
        Err(exif::Error::NotFound(_)) => {}
        Err(_) => pieces.data(Kind::Other, "EXIF", "unreadable"),
    }
}
