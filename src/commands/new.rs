//! `kapprum new SITE "Titel"`: a new post, its front matter explained, with its first pictures.

use std::path::PathBuf;

use crate::cli::{Common, Exit, SitePath};
use crate::commands::picture::{Addition, Answers};
use crate::commands::{require_blog, require_no_link};
use crate::content::{POSTS, plain_address};
use crate::diagnostic::Text;
use crate::publication::Halt;
use crate::settings::is_blank;
use crate::world::{self, WorldError};

/// Arguments of `new`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen.
    #[arg(value_name = "BLOGG")]
    site: SitePath,
    /// Inläggets titel.
    #[arg(value_name = "TITEL")]
    title: String,
    /// Etiketter, med kommatecken mellan.
    #[arg(long, value_delimiter = ',', value_name = "ETIKETTER")]
    tags: Vec<String>,
    /// Det här planerar vi: en mall för det som ska hända, utan tid och plats.
    #[arg(long)]
    plan: bool,
    /// Inläggets bilder; de rensas från dolda uppgifter, och svaren om dem skrivs in i inlägget.
    #[arg(long = "picture", num_args = 1.., value_name = "BILD")]
    pictures: Vec<PathBuf>,
    #[command(flatten)]
    answers: Answers,
}

/// Runs the command.
///
/// # Errors
/// When there is no blog at the place, the post has no title or exists already, a link leads out of the blog, or a picture
/// cannot be read or lacks an answer. Nothing is written then.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    require_blog(&arguments.site)?;
    if is_blank(&arguments.title) {
        return Err(Halt(Text::fixed(
            "Inlägget behöver en titel: det är den som läsarna ser först. Till exempel: kapprum new BLOGG \"Höstens löv\"",
            "The post needs a title: readers see it first. For instance: kapprum new SITE \"Autumn leaves\"",
        )));
    }
    let date = common.today();
    let name = format!("{date}-{}", plain_address(&arguments.title));
    let path = arguments.site.join(POSTS).join(&name).join("index.md");
    require_no_link(&arguments.site, &path)?;
    // That the post exists already is told before anybody has answered a question.
    if world::is_file(&path) {
        return Err(WorldError { path, source: std::io::ErrorKind::AlreadyExists.into() }.into());
    }
    let text = template(arguments, &date.to_string());
    let addition = Addition::prepare(common, &path, &text, &arguments.pictures, &arguments.answers)?;
    world::write_new(&path, addition.text.as_bytes())?;
    addition.write_pictures(common)?;
    let (shown, site) = (path.display(), arguments.site.display());
    common.say(&Text::new(
        format!(
            "Skapade {shown}.
  Skriv i filen med vilken texteditor som helst.
  Lägg till bilder: kapprum picture add {shown} BILD …
  Se hur det blir:  kapprum serve {site}
  Kontrollera:      kapprum check {site}
  Bygg:             kapprum build {site}"
        ),
        format!(
            "Created {shown}.
  Write in the file with any text editor.
  Add pictures: kapprum picture add {shown} PICTURE …
  See it:       kapprum serve {site}
  Check it:     kapprum check {site}
  Build:        kapprum build {site}"
        ),
    ));
    Ok(if addition.refused { Exit::Refused } else { Exit::Clean })
}

/// The post as it begins: all advice stands in the front matter, so that nothing of it can be published by mistake.
fn template(arguments: &Arguments, date: &str) -> String {
    let tags: Vec<String> = arguments.tags.iter().map(|t| quoted(t.trim())).collect();
    let advice = if arguments.plan {
        "# Det här planerar vi: skriv vad barngruppen ska få undersöka, men inte plats och\n# klockslag. Det hör till lärplattformen."
    } else {
        "# Det här har vi gjort: skriv ”ett barn”, ”barngruppen” eller avdelningens namn,\n# aldrig vad någon heter."
    };
    format!(
        r#"+++
title = {title}
date = {date}
tags = [{tags}]            # ämnen, till exempel ["natur", "bygge"]
# draft = true            # utkast: publiceras inte
# publish = {date}    # publiceras först den här dagen
# summary = "Två rader till startsidan."

# Gäller alla bilder i inlägget:
# motif = "natur"         # material, pyssel, miljö, projekt, mat, natur, bygge …
# origin = "own"          # own, bureau, licence eller permission

# Varje bild behöver ett svar på om någon människa syns:
# [pictures."bild.jpg"]
# people = "none"

{advice}
# Texten skrivs under nästa rad, bilder så här: ![Vad bilden visar](bild.jpg)
+++

"#,
        title = quoted(&arguments.title),
        tags = tags.join(", "),
    )
}

/// A TOML string.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
