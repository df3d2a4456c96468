//! WebM and Matroska films (RFC 9559, on EBML, RFC 8794).
//!
//! A film is a tree of elements. Those that players need are kept; every other element of the segment, and every
//! telling field of its head, becomes `Void` of the same length, its content zero.

use super::super::metadata::{Hidden, Kind};
use super::{Facts, Unplayable, is_blank, piece};

/// The most elements that are visited; clusters of a film of hours hold some hundred thousand blocks, which are skipped.
const MAX_ELEMENTS: usize = 200_000;

const EBML: u32 = 0x1A45_DFA3;
const SEGMENT: u32 = 0x1853_8067;
const SEEK_HEAD: u32 = 0x114D_9B74;
const SEEK: u32 = 0x4DBB;
const SEEK_ID: u32 = 0x53AB;
const INFO: u32 = 0x1549_A966;
const TIMESTAMP_SCALE: u32 = 0x2A_D7B1;
const DURATION: u32 = 0x4489;
const MUXING_APP: u32 = 0x4D80;
const WRITING_APP: u32 = 0x5741;
const TRACKS: u32 = 0x1654_AE6B;
const TRACK_ENTRY: u32 = 0xAE;
const TRACK_TYPE: u32 = 0x83;
const TRACK_NAME: u32 = 0x536E;
const CODEC_NAME: u32 = 0x25_8688;
const ATTACHMENT_LINK: u32 = 0x7446;
const CONTENT_ENCODINGS: u32 = 0x6D80;
const VIDEO: u32 = 0xE0;
const PIXEL_WIDTH: u32 = 0xB0;
const PIXEL_HEIGHT: u32 = 0xBA;
const CLUSTER: u32 = 0x1F43_B675;
const CUES: u32 = 0x1C53_BB6B;
const VOID: u32 = 0xEC;
const CRC: u32 = 0xBF;

/// One element: its id, where it stands, and where its content does.
#[derive(Clone, Copy, Debug)]
struct Element {
    id: u32,
    start: usize,
    content: usize,
    end: usize,
}

/// Reads the element at an offset. One of unknown size (a recorded stream) reaches to `to`, or for a cluster to the
/// next element that no cluster holds.
fn read_element(bytes: &[u8], start: usize, to: usize) -> Result<Element, Unplayable> {
    let first = *bytes.get(start).ok_or(Unplayable::Truncated)?;
    let id_length = first.leading_zeros() as usize + 1;
    if id_length > 4 {
        return Err(Unplayable::Broken);
    }
    let id = bytes
        .get(start..start + id_length)
        .ok_or(Unplayable::Truncated)?
        .iter()
        .fold(0, |id, byte| id << 8 | u32::from(*byte));
    let size_at = start + id_length;
    let head = *bytes.get(size_at).ok_or(Unplayable::Truncated)?;
    let length = head.leading_zeros() as usize + 1;
    if length > 8 {
        return Err(Unplayable::Broken);
    }
    let raw = bytes.get(size_at..size_at + length).ok_or(Unplayable::Truncated)?;
    let ones = (1_u64 << (7 * length)) - 1;
    let size =
        raw[1..].iter().fold(u64::from(head) & ((1 << (8 - length)) - 1), |size, byte| size << 8 | u64::from(*byte));
    let content = size_at + length;
    let end = if size == ones {
        if id == CLUSTER { cluster_end(bytes, content, to)? } else { to }
    } else {
        usize::try_from(size).ok().and_then(|size| content.checked_add(size)).ok_or(Unplayable::Broken)?
    };
    match () {
        () if end > bytes.len() => Err(Unplayable::Truncated),
        () if end > to => Err(Unplayable::Broken),
        () => Ok(Element { id, start, content, end }),
    }
}

/// Where a cluster of unknown size ends.
fn cluster_end(bytes: &[u8], mut at: usize, to: usize) -> Result<usize, Unplayable> {
    while at < to {
        // Ids of four bytes belong to the segment; those inside clusters are shorter.
        if bytes[at] >> 4 == 1 {
            break;
        }
        at = read_element(bytes, at, to)?.end;
    }
    Ok(at)
}

/// The elements between two offsets.
fn elements(bytes: &[u8], from: usize, to: usize) -> impl Iterator<Item = Result<Element, Unplayable>> {
    let mut at = from;
    let mut left = MAX_ELEMENTS;
    std::iter::from_fn(move || {
        if at >= to {
            return None;
        }
        left = left.saturating_sub(1);
        let element = if left == 0 { Err(Unplayable::Broken) } else { read_element(bytes, at, to) };
        at = element.map_or(to, |element| element.end);
        Some(element)
    })
}

/// An unsigned number of at most eight bytes.
fn number(bytes: &[u8], element: Element) -> Option<u64> {
    let content = &bytes[element.content..element.end];
    (content.len() <= 8).then(|| content.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

/// A floating-point number of four or eight bytes.
fn float(bytes: &[u8], element: Element) -> Option<f64> {
    let content = &bytes[element.content..element.end];
    match content.len() {
        4 => Some(f64::from(f32::from_be_bytes(content.try_into().ok()?))),
        8 => Some(f64::from_be_bytes(content.try_into().ok()?)),
        _ => None,
    }
}

pub(super) fn facts(bytes: &[u8]) -> Result<Facts, Unplayable> {
    let mut facts = Facts::default();
    for segment in elements(bytes, 0, bytes.len()) {
        let segment = segment?;
        if segment.id != SEGMENT {
            continue;
        }
        for part in elements(bytes, segment.content, segment.end) {
            let part = part?;
            match part.id {
                INFO => facts.duration = duration(bytes, part)?,
                TRACKS => tracks(bytes, part, &mut facts)?,
                _ => {}
            }
        }
    }
    if facts.has_picture || facts.has_sound { Ok(facts) } else { Err(Unplayable::Broken) }
}

fn duration(bytes: &[u8], info: Element) -> Result<Option<u64>, Unplayable> {
    // A tick is a millisecond unless the film says otherwise.
    let (mut scale, mut ticks) = (1_000_000, None);
    for field in elements(bytes, info.content, info.end) {
        let field = field?;
        match field.id {
            TIMESTAMP_SCALE => scale = number(bytes, field).unwrap_or(scale),
            DURATION => ticks = float(bytes, field),
            _ => {}
        }
    }
    Ok(ticks
        .map(|ticks| ticks * scale as f64 / 1e6)
        .filter(|length| length.is_finite() && *length > 0.0)
        .map(|length| length as u64))
}

fn tracks(bytes: &[u8], tracks: Element, facts: &mut Facts) -> Result<(), Unplayable> {
    for track in elements(bytes, tracks.content, tracks.end) {
        let track = track?;
        if track.id != TRACK_ENTRY {
            continue;
        }
        for field in elements(bytes, track.content, track.end) {
            let field = field?;
            match field.id {
                TRACK_TYPE => match number(bytes, field) {
                    Some(1) => facts.has_picture = true,
                    Some(2) => facts.has_sound = true,
                    Some(0x11) => facts.has_subtitles = true,
                    _ => {}
                },
                VIDEO => {
                    for side in elements(bytes, field.content, field.end) {
                        let side = side?;
                        let length = number(bytes, side).and_then(|length| u32::try_from(length).ok());
                        match side.id {
                            PIXEL_WIDTH => facts.width = length,
                            PIXEL_HEIGHT => facts.height = length,
                            _ => {}
                        }
                    }
                }
                CONTENT_ENCODINGS if bytes[field.content..field.end].windows(2).any(|id| id == [0x50, 0x35]) => {
                    return Err(Unplayable::Protected);
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// Everything to be emptied.
#[derive(Default)]
struct Plan {
    /// Elements that become `Void`, and what they are about.
    elements: Vec<(Element, Kind, &'static str)>,
    /// Texts that must stand there by the standard: their content is zeroed, which reads as empty.
    texts: Vec<(Element, &'static str)>,
}

fn plan(bytes: &[u8]) -> Result<Plan, Unplayable> {
    let mut plan = Plan::default();
    for top in elements(bytes, 0, bytes.len()) {
        let top = top?;
        match top.id {
            EBML => {}
            SEGMENT => plan_segment(bytes, top, &mut plan)?,
            _ => plan.elements.push((top, Kind::Other, "unknown element")),
        }
    }
    Ok(plan)
}

fn plan_segment(bytes: &[u8], segment: Element, plan: &mut Plan) -> Result<(), Unplayable> {
    for part in elements(bytes, segment.content, segment.end) {
        let part = part?;
        match part.id {
            CLUSTER | CUES => {}
            // An entry that points at what is emptied would lead players astray.
            SEEK_HEAD => {
                for seek in elements(bytes, part.content, part.end) {
                    let seek = seek?;
                    if !(seek.id == SEEK && points_at_kept(bytes, seek)?) {
                        plan.elements.push((seek, Kind::Other, "seek entry"));
                    }
                }
            }
            INFO => {
                for field in elements(bytes, part.content, part.end) {
                    let field = field?;
                    match field.id {
                        TIMESTAMP_SCALE | DURATION => {}
                        MUXING_APP => plan.texts.push((field, "muxing app")),
                        WRITING_APP => plan.texts.push((field, "writing app")),
                        0x7BA9 => plan.elements.push((field, Kind::Caption, "title")),
                        0x4461 => plan.elements.push((field, Kind::Time, "date")),
                        0x7384 | 0x3C_83AB | 0x3E_83BB => plan.elements.push((field, Kind::Author, "file name")),
                        0x73A4 | 0x3C_B923 | 0x3E_B923 | 0x4444 => {
                            plan.elements.push((field, Kind::Serial, "unique number"));
                        }
                        _ => plan.elements.push((field, Kind::Other, "information")),
                    }
                }
            }
            TRACKS => {
                for track in elements(bytes, part.content, part.end) {
                    let track = track?;
                    if track.id != TRACK_ENTRY {
                        plan.elements.push((track, Kind::Other, "unknown element"));
                        continue;
                    }
                    for field in elements(bytes, track.content, track.end) {
                        let field = field?;
                        match field.id {
                            TRACK_NAME => plan.elements.push((field, Kind::Caption, "track name")),
                            CODEC_NAME => plan.elements.push((field, Kind::Software, "codec name")),
                            // Checksums no longer hold once something beside them was emptied.
                            ATTACHMENT_LINK | CRC => plan.elements.push((field, Kind::Other, "attachment link")),
                            _ => {}
                        }
                    }
                }
            }
            0x1254_C367 => plan.elements.push((part, Kind::Caption, "tags")),
            0x1941_A469 => plan.elements.push((part, Kind::Attachment, "attachments")),
            0x1043_A770 => plan.elements.push((part, Kind::Caption, "chapters")),
            _ => plan.elements.push((part, Kind::Other, "unknown element")),
        }
    }
    Ok(())
}

/// Whether an entry of the seek head points at a part that is kept.
fn points_at_kept(bytes: &[u8], seek: Element) -> Result<bool, Unplayable> {
    for field in elements(bytes, seek.content, seek.end) {
        let field = field?;
        if field.id == SEEK_ID {
            let id = number(bytes, field).unwrap_or(0);
            return Ok([SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES].iter().any(|kept| u64::from(*kept) == id));
        }
    }
    Ok(false)
}

/// Whether an element is a `Void` without content, or a checksum, which tells nothing.
fn is_empty(bytes: &[u8], element: Element) -> bool {
    element.id == CRC || (element.id == VOID && is_blank(&bytes[element.content..element.end]))
}

pub(super) fn hidden(bytes: &[u8]) -> Vec<Hidden> {
    let Ok(plan) = plan(bytes) else {
        return vec![Hidden { kind: Kind::Other, block: "WebM", field: "unreadable".to_owned(), text: None }];
    };
    let text = |element: Element| &bytes[element.content..element.end];
    let elements = plan.elements.iter().filter(|(element, ..)| !is_empty(bytes, *element));
    let mut hidden: Vec<Hidden> = elements
        .map(|(element, kind, field)| {
            piece(
                *kind,
                "WebM",
                *field,
                if matches!(kind, Kind::Time | Kind::Serial | Kind::Attachment) { b"" } else { text(*element) },
            )
        })
        .collect();
    let texts = plan.texts.iter().filter(|(element, _)| !is_blank(text(*element)));
    hidden.extend(texts.map(|(element, field)| piece(Kind::Software, "WebM", *field, text(*element))));
    hidden
}

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unplayable> {
    facts(bytes)?;
    let plan = plan(bytes)?;
    let mut stripped = bytes.to_vec();
    for (element, _) in plan.texts {
        stripped[element.content..element.end].fill(0);
    }
    for (element, ..) in plan.elements {
        empty(&mut stripped[element.start..element.end]);
    }
    Ok(stripped)
}

/// Turns the bytes of an element, head included, into one `Void` of the same length.
fn empty(element: &mut [u8]) {
    let length = element.len();
    element.fill(0);
    element[0] = VOID as u8;
    // A size takes one byte up to 126, else eight; an element of nine bytes takes the short form too.
    if length - 2 <= 126 {
        element[1] = 0x80 | (length - 2) as u8;
    } else {
        element[1..9].copy_from_slice(&(1 << 56 | (length - 9) as u64).to_be_bytes());
    }
}
