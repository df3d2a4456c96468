//! `kapprum picture add POST FILE…`: pictures into a post that exists.

use std::path::PathBuf;

use super::addition::{Addition, Answers};
use super::require_own_place;
use crate::cli::{Common, Exit};
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
    let text = String::from_utf8_lossy(&world::read_file(&post)?).into_owned();
    let addition = Addition::prepare(common, &post, &text, &arguments.pictures, &arguments.answers)?;
    addition.write_pictures(common)?;
    if addition.text != text {
        world::replace(&post, addition.text.as_bytes())?;
    }
    Ok(if addition.refused { Exit::Refused } else { Exit::Clean })
}
