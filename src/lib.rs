pub mod render;
pub mod texts;
