//! What is wrong with captions. The limits of reading are those of Swedish subtitling; no law sets them.

use std::ops::Range;

use super::Track;

/// Lines a viewer can take in at a time.
pub(super) const MOST_LINES: usize = 2;
/// Characters of a line.
pub(super) const LONGEST_LINE: usize = 42;
/// Characters a viewer reads in a second.
pub(super) const FASTEST: u64 = 20;
/// Share of the film, in hundredths, from the first second to the last, in which some caption is to be seen.
pub(super) const LEAST_COVERAGE: u64 = 60;

/// What is wrong at one place of a file of captions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// Byte range in the file's text; empty at its start where the whole file is meant.
    pub range: Range<usize>,
}

/// Kinds of faults in captions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// The lines are no cue.
    Syntax,
    /// There is no cue with words at all.
    Empty,
    /// The cue has no words.
    NoWords,
    /// The cue ends before it begins, or when it begins.
    Backwards,
    /// The cue begins before the one before it ends.
    Overlap,
    /// The cue ends after the film.
    PastEnd,
    /// More lines than [`MOST_LINES`]: how many.
    Lines(usize),
    /// A line longer than [`LONGEST_LINE`]: how many characters.
    LongLine(usize),
    /// More characters a second than [`FASTEST`]: how many.
    Fast(u64),
    /// Less of the film has captions than [`LEAST_COVERAGE`]: how many hundredths.
    Coverage(u64),
}

impl Track {
    /// Everything wrong, in the order of the file. `duration` is the film's, in milliseconds, where it is known.
    pub fn faults(&self, text: &str, duration: Option<u64>) -> Vec<Fault> {
        let mut faults = self.unread.clone();
        let mut last_end = 0;
        for cue in &self.cues {
            let mut add = |kind, range: &Range<usize>| faults.push(Fault { kind, range: range.clone() });
            if cue.end <= cue.start {
                add(FaultKind::Backwards, &cue.timing);
            } else if cue.start < last_end {
                add(FaultKind::Overlap, &cue.timing);
            }
            last_end = last_end.max(cue.end);
            if duration.is_some_and(|duration| cue.end > duration.saturating_add(SLACK)) {
                add(FaultKind::PastEnd, &cue.timing);
            }
            let words = self.words(text, cue);
            if words.trim().is_empty() {
                add(FaultKind::NoWords, &cue.timing);
            }
            if cue.lines.len() > MOST_LINES {
                add(FaultKind::Lines(cue.lines.len()), &cue.span());
            }
            for (line, shown) in cue.lines.iter().zip(words.split('\n')) {
                let length = shown.trim().chars().count();
                if length > LONGEST_LINE {
                    add(FaultKind::LongLine(length), line);
                }
            }
            let characters = words.chars().filter(|sign| *sign != '\n').count() as u64;
            let speed = (characters * 1000).checked_div(cue.end.saturating_sub(cue.start));
            if let Some(speed) = speed.filter(|&speed| speed > FASTEST) {
                add(FaultKind::Fast(speed), &cue.span());
            }
        }
        faults.extend(self.of_the_whole(text, duration));
        faults.sort_by_key(|fault| fault.range.start);
        faults
    }

    fn of_the_whole(&self, text: &str, duration: Option<u64>) -> Option<Fault> {
        if self.cues.iter().all(|cue| self.words(text, cue).trim().is_empty()) {
            return Some(Fault { kind: FaultKind::Empty, range: 0..0 });
        }
        let covered = self.covered();
        let share = (covered * 100).checked_div(duration?)?;
        (share < LEAST_COVERAGE).then_some(Fault { kind: FaultKind::Coverage(share), range: 0..0 })
    }

    /// Milliseconds in which at least one cue is to be seen.
    pub fn covered(&self) -> u64 {
        let mut spans: Vec<(u64, u64)> =
            self.cues.iter().filter(|cue| cue.end > cue.start).map(|cue| (cue.start, cue.end)).collect();
        spans.sort_unstable();
        let mut until = 0;
        spans.into_iter().fold(0, |sum, (start, end)| {
            let new = end.saturating_sub(start.max(until));
            until = until.max(end);
            sum + new
        })
    }
}

/// Players round, so a cue may end this many milliseconds after the film.
const SLACK: u64 = 500;
