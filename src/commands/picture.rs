//! `kapprum picture add|list|hide`: the help that gets pictures through the gate.

mod add;
mod addition;
mod answers;
mod hide;
mod lettering;
mod list;

use std::path::{Path, PathBuf};

pub(super) use addition::{Addition, Answers};
use clap::Subcommand;

use crate::cli::{Common, Exit};
use crate::commands::require_no_link;
use crate::diagnostic::Text;
use crate::pictures::decode::{Decoded, decode};
use crate::pictures::source::{Format, sniff};
use crate::publication::Halt;
use crate::site::SETTINGS;
use crate::world::{self, NoHelp};

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

/// The bytes of a picture; one of an iPhone's is converted where the machine can.
fn as_known_format(file: &Path, bytes: Vec<u8>) -> Result<Vec<u8>, Halt> {
    if sniff(&bytes) != Format::Heic {
        return Ok(bytes);
    }
    world::convert_heif(file).map_err(|why| {
        let shown = file.display();
        let ((sv, en), (besides_sv, besides_en)) = match why {
            NoHelp::Unable => (
                ("den här datorn kan inte läsa den", "this machine cannot read it"),
                (
                    " (Med programmet heif-convert på datorn går det av sig självt.)",
                    " (With the program heif-convert on the machine it goes by itself.)",
                ),
            ),
            NoHelp::TooSlow => (
                (
                    "programmet heif-convert, som skulle läsa den, blev inte klart och stoppades",
                    "the program heif-convert, which was to read it, did not finish and was stopped",
                ),
                ("", ""),
            ),
        };
        Halt(Text::new(
            format!("{shown} är en HEIC-bild från en iPhone, och {sv}. Bilden lades inte till. Så blir den JPEG: skicka den till dig själv med e-post från telefonen. Så blir alla nya bilder JPEG: på telefonen, Inställningar → Kamera → Format → Mest kompatibla.{besides_sv}"),
            format!("{shown} is a HEIC picture from an iPhone, and {en}. The picture was not added. To make it a JPEG: e-mail it to yourself from the phone. To make all new pictures JPEG: on the phone, Settings → Camera → Formats → Most Compatible.{besides_en}"),
        ))
    })
}
