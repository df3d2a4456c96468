//! IPTC-IIM records in Photoshop's image resource blocks.

use super::super::container::{be16, be32};
use super::{Kind, Pieces, exif, text, xmp};

/// Reads the resource blocks ("8BIM") of a JPEG's APP13 segment or of a PNG's raw profile.
pub(super) fn read_resources(mut blocks: &[u8], pieces: &mut Pieces) {
    while let Some(rest) = blocks.strip_prefix(b"8BIM") {
        // The block's name is a Pascal string, padded to an even length with its length byte.
        let (Some(id), Some(name)) = (be16(rest, 0), rest.get(2).map(|length| usize::from(*length))) else {
            return;
        };
        let size_at = 2 + (1 + name).next_multiple_of(2);
        let Some(size) = be32(rest, size_at).map(|size| size as usize) else {
            return;
        };
        let start = size_at + 4;
        let Some(data) = start.checked_add(size).and_then(|end| rest.get(start..end)) else {
            return;
        };
        match id {
            0x0404 => read(data, pieces),
            0x0409 | 0x040C => pieces.data(Kind::Preview, "Photoshop", "thumbnail"),
            0x040A => pieces.data(Kind::Rights, "Photoshop", "copyright flag"),
            0x040B => pieces.text(Kind::Rights, "Photoshop", "URL", &text::guess(data)),
            0x0422 | 0x0423 => exif::read(data, "EXIF", pieces),
            0x0424 => xmp::read(data, pieces),
            _ => pieces.data(Kind::Other, "Photoshop", format!("resource {id:#06x}")),
        }
        let Some(next) = rest.get((start + size + size % 2).min(rest.len())..) else {
            return;
        };
        blocks = next;
    }
}

/// Reads the records themselves (IIM 4.2): marker 0x1C, record, number, length, data.
pub(super) fn read(records: &[u8], pieces: &mut Pieces) {
    let mut at = 0;
    while records.get(at) == Some(&0x1C) {
        let (Some(&record), Some(&number), Some(length)) =
            (records.get(at + 1), records.get(at + 2), be16(records, at + 3))
        else {
            return;
        };
        // A set top bit announces an extended length, which no text of a person needs.
        let Some(data) = records.get(at + 5..at + 5 + usize::from(length & 0x7FFF)) else {
            return;
        };
        at += 5 + data.len();
        if record == 2
            && let Some((kind, name)) = field(number)
        {
            pieces.text(kind, "IPTC", name, &text::guess(data));
        }
    }
}

/// The fields of the application record.
fn field(number: u8) -> Option<(Kind, &'static str)> {
    Some(match number {
        5 => (Kind::Caption, "Object Name"),
        7 => (Kind::Caption, "Edit Status"),
        15 => (Kind::Caption, "Category"),
        20 => (Kind::Caption, "Supplemental Category"),
        22 => (Kind::Other, "Fixture Identifier"),
        25 => (Kind::Caption, "Keywords"),
        26 => (Kind::Place, "Content Location Code"),
        27 => (Kind::Place, "Content Location Name"),
        30 | 35 | 37 | 38 | 47 | 55 | 60 | 62 | 63 => (Kind::Time, "Date or Time"),
        40 => (Kind::Caption, "Special Instructions"),
        65 | 70 => (Kind::Software, "Originating Program"),
        80 => (Kind::Author, "By-line"),
        85 => (Kind::Author, "By-line Title"),
        90 => (Kind::Place, "City"),
        92 => (Kind::Place, "Sub-location"),
        95 => (Kind::Place, "Province/State"),
        100 => (Kind::Place, "Country Code"),
        101 => (Kind::Place, "Country Name"),
        103 => (Kind::Other, "Original Transmission Reference"),
        105 => (Kind::Caption, "Headline"),
        110 => (Kind::Author, "Credit"),
        115 => (Kind::Rights, "Source"),
        116 => (Kind::Rights, "Copyright Notice"),
        118 => (Kind::Author, "Contact"),
        120 => (Kind::Caption, "Caption/Abstract"),
        121 => (Kind::Caption, "Local Caption"),
        122 => (Kind::Author, "Writer/Editor"),
        202 => (Kind::Preview, "Object Data Preview"),
        // Record version.
        0 => return None,
        _ => (Kind::Other, "Data Set"),
    })
}
