//! EXIF, read by kamadak-exif: GPS, owner, serial numbers, authors, comments, and the thumbnail.

use exif::{Context, Exif, In, Reader, Tag, Value};

use super::{Kind, Pieces, text};

/// The longest block that is read; a JPEG segment holds 64 KiB, and other formats are filled from JPEGs.
const MAX_BLOCK: usize = 256 * 1024;
/// The most fields that are read: hostile ones may all point at the same bytes, so each costs the whole block again.
const MAX_FIELDS: usize = 500;

/// Reads a block of TIFF data.
pub(super) fn read(block: &[u8], name: &'static str, pieces: &mut Pieces) {
    if block.len() > MAX_BLOCK {
        pieces.data(Kind::Other, name, "oversized");
        return;
    }
    let mut reader = Reader::new();
    reader.continue_on_error(true);
    match reader.read_raw(block.to_vec()).or_else(|fault| fault.distill_partial_result(|_| {})) {
        Ok(exif) => read_fields(&exif, name, pieces),
        Err(_) => pieces.data(Kind::Other, name, "unreadable"),
    }
}

pub(super) fn read_fields(exif: &Exif, name: &'static str, pieces: &mut Pieces) {
    for field in exif.fields().take(MAX_FIELDS) {
        let kind = kind(field.tag);
        let title = title(field.tag);
        if field.ifd_num == In::THUMBNAIL && kind != Kind::Preview {
            continue;
        }
        match words(field.tag, &field.value) {
            Some(words) => pieces.text(kind, name, title, &words),
            None if matches!(kind, Kind::Place | Kind::Time | Kind::Other) && is_number(&field.value) => {
                pieces.text(kind, name, title, &field.display_value().with_unit(exif).to_string());
            }
            None => pieces.data(kind, name, title),
        }
    }
}

/// What a field is about. The tables of EXIF 3.0 and of Windows.
fn kind(tag: Tag) -> Kind {
    match (tag.context(), tag.number()) {
        (Context::Gps, 0x1D | 0x07) => Kind::Time,
        (Context::Gps, _) => Kind::Place,
        // Artist, XPAuthor, CameraOwnerName, Photographer, ImageEditor, HostComputer.
        (_, 0x013B | 0x9C9D | 0xA430 | 0xA437 | 0xA438 | 0x013C) => Kind::Author,
        (_, 0x8298) => Kind::Rights,
        // ImageDescription, UserComment, XPTitle, XPComment, XPKeywords, XPSubject, DocumentName, PageName, ImageTitle.
        (_, 0x010E | 0x9286 | 0x9C9B | 0x9C9C | 0x9C9E | 0x9C9F | 0x010D | 0x011D | 0xA436) => Kind::Caption,
        (_, 0x0201 | 0x0202) => Kind::Preview,
        // BodySerialNumber, LensSerialNumber, ImageUniqueID, MakerNote, CameraSerialNumber.
        (_, 0xA431 | 0xA435 | 0xA420 | 0x927C | 0xC62F) => Kind::Serial,
        // Make, Model, LensMake, LensModel, UniqueCameraModel.
        (_, 0x010F | 0x0110 | 0xA433 | 0xA434 | 0xC614) => Kind::Device,
        (_, 0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 | 0x9290..=0x9292) => Kind::Time,
        (_, 0x0131 | 0x000B) => Kind::Software,
        _ => Kind::Other,
    }
}

/// The field's name as the standard writes it.
fn title(tag: Tag) -> String {
    match tag.number() {
        0x9C9B => "XPTitle".to_owned(),
        0x9C9C => "XPComment".to_owned(),
        0x9C9D => "XPAuthor".to_owned(),
        0x9C9E => "XPKeywords".to_owned(),
        0x9C9F => "XPSubject".to_owned(),
        0xA436 => "ImageTitle".to_owned(),
        0xA437 => "Photographer".to_owned(),
        0xA438 => "ImageEditor".to_owned(),
        _ => tag.to_string(),
    }
}

/// The words a field holds, where it holds words.
fn words(tag: Tag, value: &Value) -> Option<String> {
    match value {
        Value::Ascii(parts) => Some(parts.iter().map(|part| text::guess(part)).collect::<Vec<_>>().join(" ")),
        // Windows writes its own fields as UTF-16.
        Value::Byte(bytes) if (0x9C9B..=0x9C9F).contains(&tag.number()) => Some(text::utf16_le(bytes)),
        // UserComment and two GPS fields begin with the name of their encoding.
        Value::Undefined(bytes, _) if matches!(tag.number(), 0x9286 | 0x1B | 0x1C) => {
            match bytes.split_at_checked(8)? {
                // Which end of the numbers comes first is not said; letters of Europe tell it.
                (b"UNICODE\0", rest) if rest.first() == Some(&0) => Some(text::utf16_be(rest)),
                (b"UNICODE\0", rest) => Some(text::utf16_le(rest)),
                (_, rest) => Some(text::guess(rest)),
            }
        }
        _ => None,
    }
}

fn is_number(value: &Value) -> bool {
    match value {
        Value::Byte(numbers) => numbers.len() <= 8,
        Value::Short(numbers) => numbers.len() <= 8,
        Value::Long(numbers) => numbers.len() <= 8,
        Value::Rational(numbers) => numbers.len() <= 8,
        Value::SRational(numbers) => numbers.len() <= 8,
        _ => false,
    }
}
