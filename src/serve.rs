//! The preview: the blog as it would be, with its findings, rebuilt on save, on this machine only.
//!
//! Built on the same pipeline as `build`: a [`Snapshot`] is a site as read and examined, and a page is rendered, minified
//! and inspected when somebody asks for it. Between two snapshots only what is pure and keyed by content is reused.
//! Nothing is written but the cache, and nothing outside the site is served.

mod bar;
mod http;
mod snapshot;

pub use http::{Server, serve};
pub use snapshot::{Answer, Previewer, Snapshot};
