//! `kapprum picture add|list|hide`: the help that gets pictures through the gate.

mod add;
mod hide;
mod list;

use std::path::{Path, PathBuf};

use clap::Subcommand;

use crate::cli::{Common, Exit};
use crate::commands::require_no_link;
use crate::diagnostic::Text;
use crate::pictures::decode::{Decoded, decode};
use crate::publication::Halt;
use crate::site::SETTINGS;
use crate::world;

/// Arguments of `picture`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Lägg bilder i ett inlägg, rensade från dolda uppgifter, med beskrivning och svar.
    Add(add::Arguments),
    /// Visa vilka bilder som saknar svar.
    List(list::Arguments),
    /// Gör en kopia där ansikten eller andra delar är dolda.
    Hide(hide::Arguments),
}

/// Runs the command.
///
/// # Errors
/// When a picture cannot be read or written.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    match &arguments.action {
        Action::Add(own) => add::run(common, own),
        Action::List(own) => list::run(common, own),
        Action::Hide(own) => hide::run(common, own),
    }
}

/// The site that a file lies in: the nearest folder above it with settings.
fn site_of(file: &Path) -> Option<PathBuf> {
    let file = world::absolute(file).ok()?;
    file.ancestors().skip(1).find(|folder| world::is_file(&folder.join(SETTINGS))).map(Path::to_owned)
}

/// That a file of a site lies in it, not behind a link.
fn require_own_place(file: &Path) -> Result<(), Halt> {
    site_of(file).map_or(Ok(()), |site| require_no_link(&site, &world::absolute(file)?))
}

/// A picture from its bytes, or what to do when it is none.
fn opened(bytes: &[u8], name: &str) -> Result<Decoded, Halt> {
    decode(bytes).map_err(|_| {
        Halt(Text::new(
            format!("{name} går inte att öppna som bild: filen är skadad, för stor eller av ett annat slag. Ta om bilden eller spara den som JPEG."),
            format!("{name} cannot be opened as a picture: the file is damaged, too large or of another kind. Take it again or save it as JPEG."),
        ))
    })
}
