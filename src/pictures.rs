//! Pictures and films: what a file really is, what it hides, who is seen on it, and what of it may ship.
//!
//! A picture of a child is personal data, consent or not (MISSION M03, M05, S44), so a picture is decided upon before
//! any page mentions it. Everything in this room is a pure function on bytes: no disk, no clock. The order of the way:
//!
//! 1. [`source`] says what kind of file the bytes are, whatever their name claims.
//! 2. [`metadata`] reads everything a file says besides its pixels, so that a rule can report it.
//! 3. [`decode`] turns the bytes into pixels within fixed limits, or says why it will not.
//! 4. [`faces`] looks for faces; it never recognises anybody (MISSION O25).
//! 5. [`develop`] writes the pixels anew in the widths that ship, without one byte of the file they came from,
//!    and [`metadata::prove_clean`] reads the result again to prove it.
//!
//! Beside the way stand [`hide`] (a copy with regions made unrecognisable), [`thumbnail`] (for the report that stays
//! on the machine), [`lettering`] (what stands in a picture), [`video`] (what is not developed but still looked into) and [`cache`].
//! Documents (PDF, office files, archives) and SVG in posts are refused whatever a policy says: as a picture by `pictures/unusable`, as
//! the goal of a link by `content/link-broken`, in `static/` by `site/static-file-refused`. None of them has a way to the output.
//!
//! Bytes come from strangers' devices and from the open network: every walk over them is linear and bounded, and a
//! decoder that panics is caught and becomes a refusal.

pub mod cache;
pub mod container;
pub mod decode;
pub mod develop;
pub mod faces;
pub mod hide;
pub mod lettering;
pub mod metadata;
pub mod raster;
pub mod source;
pub mod thumbnail;
pub mod video;

#[cfg(test)]
mod samples;
