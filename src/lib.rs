//! Kapprum builds blogs for Swedish municipal preschools and refuses what may not be published.
//!
//! Data flows one way. Each stage is a function from values to values plus findings; none stops at the first fault, and none
//! knows a later one: `tests/arrows.rs` says which room may use which.
//!
//! | stage | room | what must hold |
//! |---|---|---|
//! | world | [`world`] | the only door to disk, clock, environment and standard input |
//! | policy | [`policy`] | layers may only tighten; what a guideline does not say is unknown |
//! | site | [`site`], [`settings`] | every setting has its place in the author's file |
//! | content | [`content`], [`addresses`] | positions are positions in the author's file, front matter included |
//! | markdown | [`markdown`], [`passages`] | raw HTML is refused, never passed on |
//! | retention | [`retention`] | only live posts can be made public, by type |
//! | media | [`media`], [`pictures`], [`captions`] | decided before any page mentions them; originals never ship |
//! | rules on the source | [`rules`], [`rule`], [`waiver`] | one file per rule; a rule knows nothing of severity |
//! | render | [`pages`], [`render`], [`texts`] | pure functions from values to pages |
//! | minify | [`minify`] | the meaning stays |
//! | rules on the page | [`publication`], [`markup`], [`audit`] | what is inspected is what ships |
//! | output | [`world::Staging`] | the old site stands until the new one is whole |
//!
//! Across the stages lie [`diagnostic`] (one struct behind every report), [`source`] (bytes to lines and columns),
//! [`basis`] (the rows of the guidelines), [`report`] (the forms of a report), and the engines that know Swedish:
//! [`swedish`] for personal data, [`wording`] for all other words, [`language`] for which language a text is in.
//! [`pipeline`] walks the stages; [`commands`] and [`cli`] are what a person meets.
//!
//! A finding never repeats personal data: only the terminal frame shows the author's own line, on the author's own screen.

pub mod addresses;
pub mod audit;
pub mod baseline;
pub mod basis;
pub mod captions;
pub mod cli;
pub mod commands;
pub mod content;
pub mod diagnostic;
pub mod language;
pub mod markdown;
pub mod markup;
pub mod media;
pub mod minify;
pub mod pages;
pub mod passages;
pub mod pictures;
pub mod pipeline;
pub mod policy;
pub mod publication;
pub mod render;
pub mod report;
pub mod retention;
pub mod rule;
pub mod rules;
#[cfg(feature = "serve")]
pub mod serve;
pub mod settings;
pub mod site;
pub mod source;
pub mod swedish;
pub mod texts;
pub mod waiver;
pub mod wording;
pub mod world;
