//! HEIC and AVIF: their EXIF, so that a refusal can warn of the place the picture still carries.

use std::io::Cursor;

use exif::{In, Reader, Tag};

use super::{Kind, Pieces, exif as block};

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    match Reader::new().read_from_container(&mut Cursor::new(bytes)) {
        Ok(exif) => block::read_fields(&exif, "EXIF", pieces),
        Err(exif::Error::NotFound(_)) => {}
        Err(_) => pieces.data(Kind::Other, "EXIF", "unreadable"),
    }
}

/// The EXIF orientation, from 1 to 8.
pub(super) fn orientation(bytes: &[u8]) -> Option<u8> {
    let exif = Reader::new().read_from_container(&mut Cursor::new(bytes)).ok()?;
    let value = exif.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}
