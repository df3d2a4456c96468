//! Kapprum.
pub mod content;
pub mod diagnostic;
pub mod markdown;
pub mod policy;
pub mod settings;
pub mod site;
pub mod source;
pub mod swedish;
pub mod world;
pub mod render;
pub mod markup;
