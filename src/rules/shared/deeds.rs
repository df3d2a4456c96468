//! How the rules tell what a theme or a page does of its own accord.

use crate::diagnostic::Text;
use crate::markup::active::Deed;

/// What is the matter.
pub(crate) fn told(deed: Deed) -> Text {
    match deed {
        Deed::Runs => Text::fixed("Här körs ett skript.", "A script is run here."),
        Deed::Embeds => Text::fixed("Här bäddas en annan sida in.", "Another page is embedded here."),
        Deed::Fetches => {
            Text::fixed("Här hämtas något från en annan webbplats.", "Something is loaded from another site here.")
        }
    }
}
