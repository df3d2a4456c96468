//! What may pass through `static/` as it is: files that verify who owns the blog, and `.well-known`. Anything else is a finding.

use super::files::name;
use crate::world::World;

/// The folder whose permitted files ship as they are.
pub(crate) const STATIC: &str = "static";

/// Whether the file at `path` (`static/google1a2b.html`) may pass.
pub(crate) fn may_pass(world: &World, path: &str) -> bool {
    let Some(address) = path.strip_prefix(STATIC).and_then(|rest| rest.strip_prefix('/')) else { return false };
    if address.starts_with(".well-known/") {
        return !address.contains("..") && is_text_like(name(address));
    }
    matches!(address, "BingSiteAuth.xml" | "security.txt" | "humans.txt") || is_verification(world, path, address)
}

/// Google's Search Console asks for a web page, and a web page could say anything: it passes with its one line alone.
fn is_verification(world: &World, path: &str, address: &str) -> bool {
    let is_named_so = address.starts_with("google") && address.ends_with(".html") && !address.contains('/');
    let line = format!("google-site-verification: {address}");
    is_named_so && world.read(path).is_ok_and(|bytes| bytes.trim_ascii() == line.as_bytes())
}

fn is_text_like(name: &str) -> bool {
    !name.contains('.') || [".txt", ".json", ".xml"].iter().any(|ending| name.ends_with(ending))
}
