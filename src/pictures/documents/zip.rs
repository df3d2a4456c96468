//! The directory of a zip archive (APPNOTE 6.3), and single files out of it.

use std::io::Read;

use super::super::container::le32;

/// The most entries that are read.
const MAX_ENTRIES: usize = 1_000;

/// One entry of the directory.
struct Entry<'a> {
    name: &'a [u8],
    packed: &'a [u8],
    is_deflated: bool,
}

fn le16(bytes: &[u8], at: usize) -> Option<usize> {
    bytes.get(at..at.checked_add(2)?).map(|b| usize::from(u16::from_le_bytes([b[0], b[1]])))
}

/// The entries that the directory at the end names; damaged ones are left out.
fn entries(bytes: &[u8]) -> Vec<Entry<'_>> {
    let tail = bytes.len().saturating_sub(65_535 + 22);
    let Some(end) = (tail..bytes.len().saturating_sub(21)).rev().find(|at| bytes[*at..].starts_with(b"PK\x05\x06"))
    else {
        return Vec::new();
    };
    let mut at = le32(bytes, end + 16).map_or(usize::MAX, |offset| offset as usize);
    let mut entries = Vec::new();
    while entries.len() < MAX_ENTRIES && bytes.get(at..at.saturating_add(4)) == Some(&b"PK\x01\x02"[..]) {
        let Some(next) = entry(bytes, at, &mut entries) else {
            break;
        };
        at = next;
    }
    entries
}

/// Reads one entry of the directory and gives where the next begins.
fn entry<'a>(bytes: &'a [u8], at: usize, entries: &mut Vec<Entry<'a>>) -> Option<usize> {
    let (name, extra, comment) = (le16(bytes, at + 28)?, le16(bytes, at + 30)?, le16(bytes, at + 32)?);
    let (method, packed, local) =
        (le16(bytes, at + 10)?, le32(bytes, at + 20)? as usize, le32(bytes, at + 42)? as usize);
    let title = bytes.get(at + 46..at + 46 + name)?;
    let content = (|| {
        let start = local
            .checked_add(30)?
            .checked_add(le16(bytes, local.checked_add(26)?)?)?
            .checked_add(le16(bytes, local + 28)?)?;
        bytes.get(start..start.checked_add(packed)?)
    })();
    if let Some(packed) = content
        && matches!(method, 0 | 8)
    {
        entries.push(Entry { name: title, packed, is_deflated: method == 8 });
    }
    Some(at + 46 + name + extra + comment)
}

/// The names of the entries.
pub(super) fn names(bytes: &[u8]) -> Vec<String> {
    entries(bytes).iter().map(|entry| String::from_utf8_lossy(entry.name).into_owned()).collect()
}

/// The content of an entry as text, unpacked to at most `limit` bytes.
pub(super) fn text(bytes: &[u8], name: &str, limit: usize) -> Option<String> {
    let entry = entries(bytes).into_iter().find(|entry| entry.name == name.as_bytes())?;
    let mut content = Vec::new();
    if entry.is_deflated {
        flate2::read::DeflateDecoder::new(entry.packed).take(limit as u64).read_to_end(&mut content).ok()?;
    } else {
        content.extend_from_slice(&entry.packed[..entry.packed.len().min(limit)]);
    }
    Some(String::from_utf8_lossy(&content).into_owned())
}
