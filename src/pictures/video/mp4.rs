//! MP4 and QuickTime films (ISO/IEC 14496-12).
//!
//! A film is a tree of boxes. Those that players need are known by name and kept; every other box becomes `free`, its
//! content zero. Of the boxes kept, the fields that tell something (times, names of handlers and encoders) are zeroed.
//! A track that is neither picture, sound nor subtitles (phones record places and faces in such tracks) is emptied
//! together with its samples.

mod samples;

use super::super::container::{be16, be32};
use super::super::metadata::{Hidden, Kind};
use super::{Facts, Unplayable, is_blank, piece};

/// The deepest nesting of boxes that is followed.
const MAX_DEPTH: usize = 12;
/// The most boxes that are visited: fragments of a film of hours are some thousands.
const MAX_BOXES: usize = 200_000;
/// The most pieces that are told.
const MAX_PIECES: usize = 500;

/// Boxes that hold boxes.
const FOLDERS: [&[u8; 4]; 13] = [
    b"moov", b"trak", b"edts", b"mdia", b"minf", b"stbl", b"mvex", b"moof", b"traf", b"mfra", b"gmhd", b"tapt", b"dinf",
];

/// Boxes that players need, besides folders.
const NEEDED: [&[u8; 4]; 55] = [
    b"ftyp", b"styp", b"sidx", b"ssix", b"mvhd", b"tkhd", b"tref", b"elst", b"mdhd", b"hdlr", b"elng", b"vmhd",
    b"smhd", b"nmhd", b"sthd", b"hmhd", b"dref", b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2",
    b"stco", b"co64", b"stss", b"stsh", b"sdtp", b"sbgp", b"sgpd", b"subs", b"saiz", b"saio", b"padb", b"stdp",
    b"stps", b"mehd", b"trex", b"leva", b"mfhd", b"tfhd", b"trun", b"tfdt", b"tfra", b"mfro", b"mdat", b"clef",
    b"prof", b"enof", b"gmin", b"text", b"load", b"pdin", b"iods",
];

/// One box: its type, where it stands, and where its content does.
#[derive(Clone, Copy, Debug)]
struct Atom {
    kind: [u8; 4],
    start: usize,
    content: usize,
    end: usize,
}

/// The boxes between two offsets. The last one may reach to the end of the file by a size of zero.
fn atoms(bytes: &[u8], from: usize, to: usize) -> impl Iterator<Item = Result<Atom, Unplayable>> {
    let mut at = from;
    let mut failed = false;
    std::iter::from_fn(move || {
        // QuickTime closes some folders with four zero bytes.
        if failed || at >= to || (to - at < 8 && is_blank(&bytes[at..to])) {
            return None;
        }
        let atom = read_atom(bytes, at, to);
        failed = atom.is_err();
        at = atom.map_or(to, |atom| atom.end);
        Some(atom)
    })
}

fn read_atom(bytes: &[u8], start: usize, to: usize) -> Result<Atom, Unplayable> {
    let size = be32(bytes, start).ok_or(Unplayable::Truncated)? as u64;
    let kind: [u8; 4] =
        bytes.get(start + 4..start + 8).and_then(|kind| kind.try_into().ok()).ok_or(Unplayable::Truncated)?;
    let (size, head) = match size {
        0 => ((to - start) as u64, 8),
        1 => {
            let high = u64::from(be32(bytes, start + 8).ok_or(Unplayable::Truncated)?);
            (high << 32 | u64::from(be32(bytes, start + 12).ok_or(Unplayable::Truncated)?), 16)
        }
        size => (size, 8),
    };
    let end = usize::try_from(size).ok().and_then(|size| start.checked_add(size)).ok_or(Unplayable::Broken)?;
    match () {
        () if size < head => Err(Unplayable::Broken),
        // A box that reaches over the end of the file is cut off; one that reaches over its folder is a lie.
        () if end > bytes.len() => Err(Unplayable::Truncated),
        () if end > to => Err(Unplayable::Broken),
        () => Ok(Atom { kind, start, content: start + head as usize, end }),
    }
}

/// Visits every box, folders before what they hold; `visit` says whether to go into a folder.
fn visit(
    bytes: &[u8],
    from: usize,
    to: usize,
    depth: usize,
    budget: &mut usize,
    visitor: &mut dyn FnMut(Atom) -> Result<bool, Unplayable>,
) -> Result<(), Unplayable> {
    for atom in atoms(bytes, from, to) {
        let atom = atom?;
        *budget = budget.checked_sub(1).ok_or(Unplayable::Broken)?;
        if visitor(atom)? && FOLDERS.contains(&&atom.kind) {
            if depth == MAX_DEPTH {
                return Err(Unplayable::Broken);
            }
            visit(bytes, atom.content, atom.end, depth + 1, budget, visitor)?;
        }
    }
    Ok(())
}

fn walk(
    bytes: &[u8],
    from: usize,
    to: usize,
    visitor: &mut dyn FnMut(Atom) -> Result<bool, Unplayable>,
) -> Result<(), Unplayable> {
    let mut budget = MAX_BOXES;
    visit(bytes, from, to, 0, &mut budget, visitor)
}

/// What a track is for, by the four letters of its handler.
fn handler(bytes: &[u8], track: Atom) -> Result<Option<[u8; 4]>, Unplayable> {
    let mut found = None;
    walk(bytes, track.content, track.end, &mut |atom| {
        // Only the media's own handler counts; a second one stands in QuickTime's data information.
        if atom.kind == *b"hdlr" && found.is_none() {
            found = bytes.get(atom.content + 8..atom.content + 12).and_then(|kind| kind.try_into().ok());
        }
        Ok(true)
    })?;
    Ok(found)
}

fn is_shown(handler: Option<[u8; 4]>) -> bool {
    matches!(handler.as_ref(), Some(b"vide" | b"soun" | b"text" | b"sbtl" | b"subt" | b"clcp"))
}

pub(super) fn facts(bytes: &[u8]) -> Result<Facts, Unplayable> {
    let mut facts = Facts::default();
    let mut fault = None;
    walk(bytes, 0, bytes.len(), &mut |atom| {
        match &atom.kind {
            b"mvhd" => facts.duration = duration(&bytes[atom.content..atom.end]),
            b"trak" => match handler(bytes, atom)?.as_ref() {
                Some(b"vide") => {
                    facts.has_picture = true;
                    size(bytes, atom, &mut facts)?;
                }
                Some(b"soun") => facts.has_sound = true,
                Some(b"text" | b"sbtl" | b"subt" | b"clcp") => facts.has_subtitles = true,
                _ => {}
            },
            b"stsd" => {
                let entry: Option<&[u8]> = bytes.get(atom.content + 12..atom.content + 16);
                if entry.is_some_and(|kind| kind == b"encv" || kind == b"enca") {
                    fault = Some(Unplayable::Protected);
                }
            }
            b"dref" if !is_self_contained(bytes, atom) => fault = Some(Unplayable::LoadsFromElsewhere),
            b"pssh" => fault = Some(Unplayable::Protected),
            _ => {}
        }
        Ok(true)
    })?;
    match fault {
        Some(fault) => Err(fault),
        None if !facts.has_picture && !facts.has_sound => Err(Unplayable::Broken),
        None => Ok(facts),
    }
}

/// The length of the whole film in milliseconds.
fn duration(header: &[u8]) -> Option<u64> {
    let (scale, duration) = if header.first() == Some(&1) {
        (be32(header, 20)?, u64::from(be32(header, 24)?) << 32 | u64::from(be32(header, 28)?))
    } else {
        (be32(header, 12)?, u64::from(be32(header, 16)?))
    };
    // All ones say that the length is unknown, zero that it stands in fragments.
    let known = scale > 0 && duration > 0 && duration != u64::from(u32::MAX) && duration != u64::MAX;
    known.then(|| (u128::from(duration) * 1000 / u128::from(scale)) as u64)
}

/// Width and height from the track's header, swapped if its matrix turns by a quarter.
fn size(bytes: &[u8], track: Atom, facts: &mut Facts) -> Result<(), Unplayable> {
    walk(bytes, track.content, track.end, &mut |atom| {
        if atom.kind == *b"tkhd" {
            let header = &bytes[atom.content..atom.end];
            let at = if header.first() == Some(&1) { 52 } else { 40 };
            let quarter = be32(header, at) == Some(0) && be32(header, at + 4).is_some_and(|b| b != 0);
            let sides = [be32(header, at + 36), be32(header, at + 40)]
                .map(|side| side.map(|side| side >> 16).filter(|side| *side > 0));
            [facts.width, facts.height] = if quarter { [sides[1], sides[0]] } else { sides };
        }
        Ok(true)
    })
}

/// Whether all entries of a data reference say that the samples are in this file.
fn is_self_contained(bytes: &[u8], atom: Atom) -> bool {
    atoms(bytes, atom.content + 8, atom.end)
        .all(|entry| entry.is_ok_and(|entry| bytes.get(entry.content + 3).is_some_and(|flags| flags & 1 == 1)))
}

/// A part of a box that is kept, to be zeroed: what it is about and where it stands.
fn telling(bytes: &[u8], atom: Atom) -> Vec<(Kind, &'static str, usize, usize)> {
    let long = bytes.get(atom.content) == Some(&1);
    match &atom.kind {
        // Times of creation and change, behind version and flags.
        b"mvhd" | b"tkhd" | b"mdhd" => {
            vec![(Kind::Time, "creation time", atom.content + 4, atom.content + if long { 20 } else { 12 })]
        }
        // The handler's name, a text of any length.
        b"hdlr" => vec![(Kind::Software, "handler name", atom.content + 24, atom.end)],
        // The name of a picture's encoder, 32 bytes at a fixed place of the first sample entry.
        b"stsd" if bytes.get(atom.content + 12..atom.content + 16).is_some_and(is_picture_codec) => {
            vec![(Kind::Software, "encoder", atom.content + 58, atom.content + 90)]
        }
        // QuickTime's alias may hold the path of the file on somebody's computer.
        b"dref" => vec![(Kind::Author, "file path", atom.content + 20, atom.end)],
        _ => Vec::new(),
    }
    .into_iter()
    .filter_map(|(kind, field, from, to)| (from < to.min(atom.end)).then_some((kind, field, from, to.min(atom.end))))
    .collect()
}

fn is_picture_codec(kind: &[u8]) -> bool {
    matches!(
        kind,
        b"avc1"
            | b"avc3"
            | b"hvc1"
            | b"hev1"
            | b"mp4v"
            | b"av01"
            | b"vp08"
            | b"vp09"
            | b"jpeg"
            | b"s263"
            | b"dvh1"
            | b"dvhe"
    )
}

/// Everything to be emptied: boxes as a whole, and parts of boxes.
#[derive(Default)]
struct Plan {
    boxes: Vec<Atom>,
    parts: Vec<(Kind, &'static str, usize, usize)>,
    /// Samples of tracks that are emptied.
    samples: Vec<(usize, usize)>,
}

fn plan(bytes: &[u8]) -> Result<Plan, Unplayable> {
    let mut plan = Plan::default();
    walk(bytes, 0, bytes.len(), &mut |atom| {
        if atom.kind == *b"trak" && !is_shown(handler(bytes, atom)?) {
            plan.samples.extend(samples::ranges(bytes, atom)?);
            plan.boxes.push(atom);
            return Ok(false);
        }
        if FOLDERS.contains(&&atom.kind) {
            return Ok(true);
        }
        if NEEDED.contains(&&atom.kind) {
            plan.parts.extend(telling(bytes, atom));
        } else {
            plan.boxes.push(atom);
        }
        Ok(false)
    })?;
    Ok(plan)
}

pub(super) fn hidden(bytes: &[u8]) -> Vec<Hidden> {
    let Ok(plan) = plan(bytes) else {
        return vec![Hidden { kind: Kind::Other, block: "MP4", field: "unreadable".to_owned(), text: None }];
    };
    let mut hidden = Vec::new();
    for atom in plan.boxes {
        let content = &bytes[atom.content..atom.end];
        if !(is_padding(atom.kind) && is_blank(content)) {
            tell(bytes, atom, &mut hidden);
        }
    }
    for (kind, field, from, to) in plan.parts {
        if !is_blank(&bytes[from..to]) {
            hidden.push(if kind == Kind::Time {
                piece(kind, "MP4", field, b"")
            } else {
                piece(kind, "MP4", field, &bytes[from..to])
            });
        }
    }
    hidden.truncate(MAX_PIECES);
    hidden
}

fn is_padding(kind: [u8; 4]) -> bool {
    matches!(&kind, b"free" | b"skip" | b"wide")
}

/// Tells what a box that is not needed holds, going into the lists of user data.
fn tell(bytes: &[u8], atom: Atom, hidden: &mut Vec<Hidden>) {
    if atom.kind == *b"udta" {
        let before = hidden.len();
        // User data inside user data would be a nest without end; it is told as one piece.
        for inner in atoms(bytes, atom.content, atom.end).map_while(Result::ok).take(MAX_PIECES) {
            tell_one(bytes, inner, hidden);
        }
        if hidden.len() == before && !is_blank(&bytes[atom.content..atom.end]) {
            hidden.push(piece(Kind::Other, "MP4", "udta", b""));
        }
        return;
    }
    tell_one(bytes, atom, hidden);
}

fn tell_one(bytes: &[u8], atom: Atom, hidden: &mut Vec<Hidden>) {
    let field: String = atom.kind.iter().map(|byte| char::from(*byte)).collect();
    let content = &bytes[atom.content..atom.end];
    let kind = match &atom.kind {
        b"\xA9xyz" | b"loci" | b"GPS " | b"gps " | b"GPMF" => Kind::Place,
        b"\xA9ART" | b"\xA9aut" | b"auth" | b"\xA9wrt" | b"\xA9prd" | b"\xA9dir" | b"perf" => Kind::Author,
        b"\xA9cpy" | b"cprt" => Kind::Rights,
        b"\xA9nam" | b"\xA9cmt" | b"\xA9des" | b"titl" | b"dscp" | b"\xA9inf" | b"kywd" | b"name" | b"albm"
        | b"\xA9alb" => Kind::Caption,
        b"\xA9mak" | b"\xA9mod" | b"manu" | b"modl" | b"CAME" | b"LENS" | b"FIRM" => Kind::Device,
        b"\xA9day" | b"yrrc" | b"\xA9TIM" => Kind::Time,
        b"\xA9swr" | b"\xA9too" | b"\xA9enc" => Kind::Software,
        b"thmb" | b"covr" | b"pict" => Kind::Preview,
        b"trak" => Kind::Place,
        b"uuid" | b"meta" => Kind::Caption,
        _ => Kind::Other,
    };
    let field = if atom.kind == *b"trak" { "track of data".to_owned() } else { field };
    // A `meta` box names its keys and values in a nest of its own; its readable text tells enough.
    hidden.push(if atom.kind == *b"trak" || content.len() > 1 << 20 {
        piece(kind, "MP4", field, b"")
    } else {
        piece(kind, "MP4", field, content)
    });
}

pub(super) fn strip(bytes: &[u8]) -> Result<Vec<u8>, Unplayable> {
    facts(bytes)?;
    let plan = plan(bytes)?;
    let mut stripped = bytes.to_vec();
    for atom in plan.boxes {
        // A size of zero ("to the end") stays true, since the box stays where it is.
        stripped[atom.start + 4..atom.start + 8].copy_from_slice(b"free");
        stripped[atom.content..atom.end].fill(0);
    }
    for (_, _, from, to) in plan.parts {
        stripped[from..to].fill(0);
    }
    for (from, to) in plan.samples {
        stripped[from..to].fill(0);
    }
    Ok(stripped)
}

/// A table of a box: its entries' count behind `head` bytes, and where they begin.
fn table(bytes: &[u8], atom: Atom, head: usize) -> Option<(usize, usize)> {
    let count = be32(bytes, atom.content + head)? as usize;
    let first = atom.content + head + 4;
    (first <= atom.end).then_some((count, first))
}

/// The half-word at an offset, for sample sizes of two bytes.
fn half(bytes: &[u8], at: usize) -> Option<usize> {
    be16(bytes, at).map(usize::from)
}
