//! The theme that a blog names, for the rule that asks for it and for whoever makes the pages.

use crate::render::theme::Theme;
use crate::site::Site;
use crate::world::World;

/// The theme of the blog: one of the binary's, or a folder of the site's under `themes/`; the standard one where none is
/// named, and `None` where there is no such theme.
pub(crate) fn theme<'a>(site: &'a Site, world: &World) -> Option<&'a str> {
    let Some(named) = &site.theme else { return Some(STANDARD) };
    let name = named.value.as_str();
    let is_own = !name.contains(['/', '\\']) && world.entries_below(&format!("themes/{name}")).next().is_some();
    (is_own || Theme::names().any(|known| known == name)).then_some(name)
}

/// The theme that every other stands on.
pub(crate) const STANDARD: &str = "standard";
