//! `kapprum picture add|list|hide`: the help that gets pictures through the gate.

mod add;
mod answers;
mod hide;
mod lettering;
mod list;

use clap::Subcommand;

use crate::cli::{Common, Exit};
use crate::diagnostic::Text;
use crate::pictures::decode::{Decoded, decode};
use crate::publication::Halt;

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

/// A picture from its bytes, or what to do when it is none.
fn opened(bytes: &[u8], name: &str) -> Result<Decoded, Halt> {
    decode(bytes).map_err(|_| {
        Halt(Text::new(
            format!("{name} går inte att öppna som bild: filen är skadad, för stor eller av ett annat slag. Ta om bilden eller spara den som JPEG."),
            format!("{name} cannot be opened as a picture: the file is damaged, too large or of another kind. Take it again or save it as JPEG."),
        ))
    })
}
