//! Captions of films: WebVTT and SubRip, read into cues with their places, judged, and written as WebVTT.
//!
//! The text comes decoded and without a byte order mark, as [`crate::source::SourceFile`] holds it; every range is a byte
//! range in it. Whatever stands in the file, reading is linear, never panics, and goes on after a fault.

mod faults;
mod time;

use std::fmt::Write as _;
use std::ops::Range;

pub use faults::{Fault, FaultKind};

/// How a file of captions is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// WebVTT: begins with `WEBVTT`.
    Vtt,
    /// SubRip: numbered cues, a comma in the times.
    Srt,
}

/// A file of captions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Track {
    /// How it is written, by what stands in it.
    pub format: Format,
    /// The cues in the order of the file.
    pub cues: Vec<Cue>,
    /// What could not be read: only [`FaultKind::Syntax`]. [`Track::faults`] judges the rest.
    pub unread: Vec<Fault>,
}

/// Words on the screen for a while.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// First millisecond.
    pub start: u64,
    /// Last millisecond, exclusive.
    pub end: u64,
    /// The line of times.
    pub timing: Range<usize>,
    /// Lines of text, without the line ends.
    pub lines: Vec<Range<usize>>,
    /// WebVTT's settings of the cue's place, as written.
    settings: Range<usize>,
}

impl Cue {
    /// The cue from its times to the end of its text.
    pub fn span(&self) -> Range<usize> {
        self.timing.start..self.lines.last().map_or(self.timing.end, |line| line.end)
    }
}

/// Reads a file of captions.
pub fn parse(text: &str) -> Track {
    let format = if text.trim_start().starts_with("WEBVTT") { Format::Vtt } else { Format::Srt };
    let mut track = Track { format, cues: Vec::new(), unread: Vec::new() };
    for (number, block) in blocks(text).into_iter().enumerate() {
        let first = &text[block[0].clone()];
        let is_header = number == 0 && format == Format::Vtt;
        let is_note = format == Format::Vtt && ["NOTE", "STYLE", "REGION"].iter().any(|word| first.starts_with(word));
        if !is_header && !is_note {
            read_block(text, &block, &mut track);
        }
    }
    track
}

/// Lines of text with nothing empty between.
fn blocks(text: &str) -> Vec<Vec<Range<usize>>> {
    let mut blocks: Vec<Vec<Range<usize>>> = Vec::new();
    let mut open = false;
    let mut start = 0;
    for piece in text.split_inclusive('\n') {
        // A line may end in \r\n, or in \r alone as old editors wrote.
        for part in piece.split_inclusive('\r') {
            let line = part.trim_end_matches(['\n', '\r']);
            if !line.trim().is_empty() {
                if !open {
                    blocks.push(Vec::new());
                }
                open = true;
                if let Some(block) = blocks.last_mut() {
                    block.push(start..start + line.len());
                }
            } else if part != "\n" || piece == "\n" {
                open = false;
            }
            start += part.len();
        }
    }
    blocks
}

/// A block is a cue: perhaps a number or a name, the times, the text.
fn read_block(text: &str, block: &[Range<usize>], track: &mut Track) {
    let place = block.iter().position(|line| text[line.clone()].contains("-->"));
    let Some(place) = place.filter(|&place| place <= 1) else {
        track.unread.push(Fault { kind: FaultKind::Syntax, range: block[0].start..block[block.len() - 1].end });
        return;
    };
    let timing = block[place].clone();
    let Some((start, end, settings)) = time::timing(&text[timing.clone()]) else {
        track.unread.push(Fault { kind: FaultKind::Syntax, range: timing });
        return;
    };
    // Without an empty line between them the next cue's times stand in this one's text.
    let rest = &block[place + 1..];
    let next = rest.iter().position(|line| text[line.clone()].contains("-->"));
    let is_number = |line: &Range<usize>| text[line.clone()].trim().bytes().all(|byte| byte.is_ascii_digit());
    let cut = next.map_or(rest.len(), |next| if next > 0 && is_number(&rest[next - 1]) { next - 1 } else { next });
    let settings = timing.start + settings.start..timing.start + settings.end;
    track.cues.push(Cue { start, end, timing, lines: rest[..cut].to_vec(), settings });
    if let Some(next) = next {
        read_block_again(text, &rest[cut..], next - cut, track);
    }
}

/// The cues that follow in the same block, one after the other.
fn read_block_again(text: &str, rest: &[Range<usize>], place: usize, track: &mut Track) {
    track.unread.push(Fault { kind: FaultKind::Syntax, range: rest[place].clone() });
    let starts: Vec<usize> = (place..rest.len()).filter(|&line| text[rest[line].clone()].contains("-->")).collect();
    for (number, &start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(rest.len());
        if let Some((from, to, settings)) = time::timing(&text[rest[start].clone()]) {
            let timing = rest[start].clone();
            let settings = timing.start + settings.start..timing.start + settings.end;
            track.cues.push(Cue { start: from, end: to, timing, lines: rest[start + 1..end].to_vec(), settings });
        }
    }
}

impl Track {
    /// The text of a cue as a viewer reads it: no tags, one line below the other.
    pub fn words(&self, text: &str, cue: &Cue) -> String {
        let lines: Vec<String> = cue.lines.iter().map(|line| shown(&text[line.clone()])).collect();
        lines.join("\n")
    }

    /// The captions as WebVTT: times with a dot, cues numbered, SubRip's fonts left out. A WebVTT's notes and styles go too.
    pub fn to_vtt(&self, text: &str) -> String {
        let mut vtt = String::from("WEBVTT\n");
        for (number, cue) in self.cues.iter().enumerate().filter(|(_, cue)| cue.end > cue.start) {
            let settings = text[cue.settings.clone()].trim();
            let space = if settings.is_empty() || self.format == Format::Srt { "" } else { " " };
            let settings = if self.format == Format::Srt { "" } else { settings };
            let _ = write!(
                vtt,
                "\n{}\n{} --> {}{space}{settings}\n",
                number + 1,
                time::written(cue.start),
                time::written(cue.end)
            );
            for line in &cue.lines {
                let line = &text[line.clone()];
                let kept = if self.format == Format::Srt { escaped(&shown(line)) } else { line.to_owned() };
                vtt.push_str(kept.trim_end());
                vtt.push('\n');
            }
        }
        vtt
    }
}

/// A line without tags (`<i>`, `<v Anna>`, `{\an8}`) and with entities read.
fn shown(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(['<', '{']) {
        out.push_str(&rest[..at]);
        let close = if rest[at..].starts_with('<') { '>' } else { '}' };
        let is_tag =
            rest[at + 1..].starts_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '/' || sign == '\\');
        match rest[at..].find(close).filter(|_| is_tag) {
            Some(end) => rest = &rest[at + end + 1..],
            None => {
                out.push_str(&rest[at..at + 1]);
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&")];
    entities.iter().fold(out, |text, (entity, sign)| if text.contains('&') { text.replace(entity, sign) } else { text })
}

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
