
pub mod basis;
pub mod wording;
