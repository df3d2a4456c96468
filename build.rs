//! Packs what the engine looks up while it reads: the words of Swedish and the names of people, places and figures.
//! The lists lie as text in `src/swedish/lexicon`; their sources and licences stand in `SOURCES.md` there.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for the build script"
)]

#[path = "src/swedish/lexicon/pack.rs"]
mod lexicon;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    lexicon::pack()
}
