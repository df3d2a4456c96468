//! What a GIF's comments and application extensions say.

use super::super::container::gif::{Block, blocks, end, join};
use super::{Kind, MAX_UNPACKED, Pieces, jpeg, text, xmp};

pub(super) fn read(bytes: &[u8], pieces: &mut Pieces) {
    for block in blocks(bytes) {
        let Block::Extension { label, blocks } = block else {
            continue;
        };
        match label {
            // Graphic control: transparency and time.
            0xF9 => {}
            0xFE => pieces.text(Kind::Caption, "GIF", "comment", &text::guess(&join(blocks, MAX_UNPACKED))),
            0x01 => pieces.text(
                Kind::Caption,
                "GIF",
                "plain text",
                &text::guess(join(blocks, MAX_UNPACKED).get(12..).unwrap_or_default()),
            ),
            0xFF if blocks.get(1..12) == Some(&b"NETSCAPE2.0"[..]) => {}
            // XMP stands raw behind the name, closed by a "magic trailer" of 257 bytes that lets readers fall through.
            0xFF if blocks.get(1..12) == Some(&b"XMP DataXMP"[..]) => {
                xmp::read(blocks.get(12..blocks.len().saturating_sub(258)).unwrap_or_default(), pieces);
            }
            0xFF if blocks.get(1..9) == Some(&b"ICCRGBG1"[..]) => pieces.data(Kind::ColourProfile, "ICC", "profile"),
            _ => pieces.data(Kind::Other, "GIF", format!("extension {label:#04x}")),
        }
    }
    if let Some(end) = end(bytes) {
        jpeg::trailer(&bytes[end..], "GIF", pieces);
    }
}
