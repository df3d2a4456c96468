//! Where in the file the samples of a track stand.

use super::super::super::container::be32;
use super::{Atom, Unplayable, half, table, walk};

/// The byte ranges of a track's samples, from its tables of chunks and sizes.
///
/// Ranges that leave the file are a lie and refuse the film; those that overlap other boxes cannot be told from honest
/// ones, which is why emptied samples must lie inside `mdat`, where nothing but samples stands.
pub(super) fn ranges(bytes: &[u8], track: Atom) -> Result<Vec<(usize, usize)>, Unplayable> {
    let (mut sizes, mut chunks, mut runs) = (None, None, None);
    walk(bytes, track.content, track.end, &mut |atom| {
        match &atom.kind {
            b"stsz" | b"stz2" => sizes = Some(atom),
            b"stco" | b"co64" => chunks = Some(atom),
            b"stsc" => runs = Some(atom),
            _ => {}
        }
        Ok(true)
    })?;
    let (Some(sizes), Some(chunks), Some(runs)) = (sizes, chunks, runs) else {
        return Ok(Vec::new());
    };
    let media = media(bytes)?;
    collect(bytes, sizes, chunks, runs, &media).ok_or(Unplayable::Broken)
}

/// The contents of all `mdat` boxes.
fn media(bytes: &[u8]) -> Result<Vec<(usize, usize)>, Unplayable> {
    let mut media = Vec::new();
    walk(bytes, 0, bytes.len(), &mut |atom| {
        if atom.kind == *b"mdat" {
            media.push((atom.content, atom.end));
        }
        Ok(false)
    })?;
    Ok(media)
}

fn collect(
    bytes: &[u8],
    sizes: Atom,
    chunks: Atom,
    runs: Atom,
    media: &[(usize, usize)],
) -> Option<Vec<(usize, usize)>> {
    let (chunk_count, first_chunk) = table(bytes, chunks, 4)?;
    let width = if chunks.kind == *b"co64" { 8 } else { 4 };
    if chunk_count.checked_mul(width)?.checked_add(first_chunk)? > chunks.end {
        return None;
    }
    let (run_count, first_run) = table(bytes, runs, 4)?;
    if run_count.checked_mul(12)?.checked_add(first_run)? > runs.end {
        return None;
    }
    let mut ranges = Vec::new();
    let (mut sample, mut run) = (0, 0);
    for chunk in 0..chunk_count {
        let at = first_chunk + chunk * width;
        let offset = if width == 8 {
            (be32(bytes, at)? as usize) << 32 | be32(bytes, at + 4)? as usize
        } else {
            be32(bytes, at)? as usize
        };
        // A run holds for all chunks from its first, counted from one, to that of the next run.
        while run + 1 < run_count && be32(bytes, first_run + (run + 1) * 12)? as usize <= chunk + 1 {
            run += 1;
        }
        let samples = be32(bytes, first_run + run * 12 + 4)? as usize;
        let mut length = 0_usize;
        for _ in 0..samples {
            // A film of constant sample size needs no table; then the count bounds the loop.
            let Some(size) = sample_size(bytes, sizes, sample) else {
                break;
            };
            length = length.checked_add(size)?;
            sample += 1;
        }
        let end = offset.checked_add(length)?;
        if length > 0 {
            if !media.iter().any(|(from, to)| *from <= offset && end <= *to) {
                return None;
            }
            ranges.push((offset, end));
        }
    }
    Some(ranges)
}

/// The size of a sample; `None` behind the last.
fn sample_size(bytes: &[u8], sizes: Atom, sample: usize) -> Option<usize> {
    let (count, first) = table(bytes, sizes, 8)?;
    if sample >= count {
        return None;
    }
    let constant = be32(bytes, sizes.content + 4)? as usize;
    let inside = |at: usize, width: usize| (at + width <= sizes.end).then_some(at);
    match (&sizes.kind, constant) {
        (b"stsz", 0) => Some(be32(bytes, inside(first + 4 * sample, 4)?)? as usize),
        // One size for all; every sample must still have a byte in the file.
        (b"stsz", size) => (size > 0 && sample < bytes.len()).then_some(size),
        (_, 16) => half(bytes, inside(first + 2 * sample, 2)?),
        (_, 8) => bytes.get(inside(first + sample, 1)?).map(|size| usize::from(*size)),
        (_, 4) => bytes
            .get(inside(first + sample / 2, 1)?)
            .map(|pair| usize::from(if sample.is_multiple_of(2) { pair >> 4 } else { pair & 15 })),
        _ => None,
    }
}
