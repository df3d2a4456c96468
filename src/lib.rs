//! Kapprum.
pub mod content;
pub mod diagnostic;
pub mod settings;
pub mod source;
pub mod world;
pub mod policy;
pub mod site;
