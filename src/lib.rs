//! Kapprum.
pub mod content;
pub mod diagnostic;
pub mod markdown;
pub mod markup;
pub mod policy;
pub mod render;
pub mod settings;
pub mod site;
pub mod source;
pub mod swedish;
pub mod world;
