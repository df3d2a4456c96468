//! Static site generator for compliant preschool blogs.

pub mod pictures;
