//! The engine behind the personal-data rules: it reads a document as a person would and tells what it saw.
//!
//! [`passage`] is what goes in and [`sighting`] what comes out. Between them, [`normal`] undoes every disguise once,
//! [`token`] parts the words once, and each detector reads the same [`reading::Reading`].
//! The engine judges only how sure it is; what is refused is for the policy to say.

pub mod address;
mod cue;
mod digits;
pub mod email;
pub mod guardian;
#[cfg(test)]
mod hostile;
pub mod identity;
pub mod known;
pub mod lexicon;
mod lookalike;
pub mod map;
pub mod names;
pub mod normal;
pub mod passage;
mod person;
pub mod phone;
pub mod plate;
pub mod pointed_out;
pub mod reading;
pub mod sensitive;
pub mod sighting;
mod spelt;
mod terms;
pub mod token;
mod told;

pub use known::{ContactKind, KnownWords, What};
pub use passage::{Passage, Place};
pub use sighting::{Category, Clue, Confidence, Kind, Pointer, Sighting};

use reading::Reading;

/// Everything personal that `passages` of one document tell, in the order of the file, no two sightings overlapping.
/// Persons, places and contacts that the site has told (`known`) are not sightings.
pub fn inspect(passages: &[Passage], known: &KnownWords) -> Vec<Sighting> {
    let reading = Reading::new(passages, known);
    let mut names = names::find(&reading, known);
    names.sort_by_key(|name| (name.passage, name.span.start));
    let mut sightings = Vec::new();
    for clean in &reading.passages {
        let first = names.partition_point(|name| name.passage < clean.index);
        let count = names[first..].partition_point(|name| name.passage == clean.index);
        let names = &mut names[first..first + count];
        guardian::find(clean, names);
        sensitive::find(clean, names, &mut sightings);
        pointed_out::find(clean, names, &mut sightings);
        identity::find(clean, &mut sightings);
        phone::find(clean, known, &mut sightings);
        email::find(clean, known, &mut sightings);
        plate::find(clean, &mut sightings);
        address::find(clean, known, &mut sightings);
        map::find(clean, &mut sightings);
    }
    sightings.extend(names);
    in_order(&mut sightings);
    sightings
}

/// Sorts, and keeps of overlapping sightings in a passage the surer one, then the longer one.
/// A statement about a person keeps beside the name inside it: each asks for its own remedy.
fn in_order(sightings: &mut Vec<Sighting>) {
    let length = |s: &Sighting| s.span.len();
    sightings.sort_by(|a, b| {
        (a.passage, a.kind.is_statement(), a.span.start)
            .cmp(&(b.passage, b.kind.is_statement(), b.span.start))
            .then(b.confidence.cmp(&a.confidence))
            .then(length(b).cmp(&length(a)))
    });
    let mut kept: Vec<Sighting> = Vec::with_capacity(sightings.len());
    for sighting in sightings.drain(..) {
        let rival = kept.last().filter(|last| {
            last.passage == sighting.passage
                && last.kind.is_statement() == sighting.kind.is_statement()
                && sighting.span.start < last.span.end
        });
        match rival {
            Some(last) if (last.confidence, length(last)) >= (sighting.confidence, length(&sighting)) => {}
            Some(_) => {
                kept.pop();
                kept.push(sighting);
            }
            None => kept.push(sighting),
        }
    }
    kept.sort_by_key(|s| (s.passage, s.span.start, s.span.end));
    *sightings = kept;
}
