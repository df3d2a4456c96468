//! `kapprum picture add POST FILE…`: pictures into a post that exists.

use std::path::{Path, PathBuf};

use super::addition::{Addition, Answers};
use super::require_own_place;
use crate::cli::{Common, Exit};
use crate::diagnostic::Text;
use crate::publication::Halt;
use crate::world;

/// Arguments of `picture add`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Inläggets fil (eller dess mapp).
    #[arg(value_name = "INLÄGG")]
    post: PathBuf,
    /// Bilderna.
    #[arg(required = true, value_name = "BILD")]
    pictures: Vec<PathBuf>,
    #[command(flatten)]
    answers: Answers,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let post = if world::is_file(&arguments.post) { arguments.post.clone() } else { arguments.post.join("index.md") };
    require_own_place(&post)?;
    // A guess at the letters is good enough to read by; written back it would stand as the author's own.
    let text = String::from_utf8(world::read_file(&post)?).map_err(|_| not_utf8(&post))?;
    let addition = Addition::prepare(common, &post, &text, &arguments.pictures, &arguments.answers)?;
    addition.write_pictures(common)?;
    if addition.text != text {
        world::replace(&post, addition.text.as_bytes())?;
    }
    Ok(if addition.refused { Exit::Refused } else { Exit::Clean })
}

fn not_utf8(post: &Path) -> Halt {
    let shown = post.display();
    Halt(Text::new(
        format!(
            "{shown} är sparad med en gammal teckenkodning, så å, ä och ö kan bli fel. Inget har ändrats. Öppna filen och spara den som UTF-8 (i Anteckningar: Spara som, och välj UTF-8 längst ner). Kör sedan samma kommando igen."
        ),
        format!(
            "{shown} is saved in an old encoding, so å, ä and ö may come out wrong. Nothing has been changed. Open the file and save it as UTF-8 (in Notepad: Save as, and choose UTF-8 at the bottom). Then run the same command again."
        ),
    ))
}
