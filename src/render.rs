//! From values to pages.

pub mod view;
