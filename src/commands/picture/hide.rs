//! `kapprum picture hide FILE`: a copy with regions made unrecognisable; the original leaves the site.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::{as_known_format, opened, require_own_place, site_of};
use crate::cli::{Common, Exit};
use crate::diagnostic::Text;
use crate::pictures::faces::{FaceFinder as _, SeetaFinder};
use crate::pictures::hide::{Manner, Refusal, hide, regions_of};
use crate::pictures::raster::Region;
use crate::publication::Halt;
use crate::world;

/// Arguments of `picture hide`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Bilden.
    #[arg(value_name = "FIL")]
    file: PathBuf,
    /// En del att dölja: x,y,bredd,höjd i bildpunkter. Kan anges flera gånger.
    #[arg(long = "box", value_name = "X,Y,B,H", value_parser = region)]
    boxes: Vec<Region>,
    /// Dölj alla ansikten som hittas.
    #[arg(long)]
    faces: bool,
    /// Hur det görs: fill (en lugn färg, förvalt), crop (beskär) eller blur (suddigt).
    #[arg(long, value_enum, default_value = "fill", value_name = "HUR")]
    manner: MannerArgument,
}

/// `--manner`.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum MannerArgument {
    /// En lugn färg (förvalt).
    Fill,
    /// Beskär så att delen inte kommer med.
    Crop,
    /// Så suddigt att inget går att känna igen.
    Blur,
}

fn region(text: &str) -> Result<Region, String> {
    let numbers: Vec<u32> = text.split(',').filter_map(|n| n.trim().parse().ok()).collect();
    match numbers[..] {
        [x, y, width, height] if width > 0 && height > 0 => Ok(Region { x, y, width, height }),
        _ => Err("fyra heltal med kommatecken emellan: x,y,bredd,höjd".to_owned()),
    }
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let name = arguments.file.display().to_string();
    require_own_place(&arguments.file)?;
    let picture = opened(&as_known_format(&arguments.file, world::read_file(&arguments.file)?)?, &name)?;
    let finder = SeetaFinder::new();
    let mut regions = arguments.boxes.clone();
    if arguments.faces {
        regions.extend(regions_of(&finder.find(&picture), &picture));
    }
    let manner = match arguments.manner {
        MannerArgument::Fill => Manner::Fill,
        MannerArgument::Crop => Manner::Crop,
        MannerArgument::Blur => Manner::Blur,
    };
    let copy = hide(&picture, &regions, manner, &finder).map_err(|refusal| Halt(words(&refusal)))?;
    let to = arguments.file.with_file_name(hidden_name(&arguments.file, copy.is_png));
    world::write_new(&to, &copy.bytes)?;
    let shown = to.display();
    common.say(&Text::new(
        format!("Skrev {shown}. Använd den i stället för {name}, till exempel: kapprum picture add INLÄGG {shown}"),
        format!("Wrote {shown}. Use it instead of {name}, for instance: kapprum picture add POST {shown}"),
    ));
    if let Some(aside) = beside_the_site(&arguments.file) {
        world::move_file(&arguments.file, &aside)?;
        common.say(&Text::new(
            format!("Originalet ligger nu utanför bloggen: {}. Radera det när du inte behöver det.", aside.display()),
            format!("The original now lies outside the blog: {}. Delete it when you do not need it.", aside.display()),
        ));
    }
    if copy.faces_left.is_empty() {
        return Ok(Exit::Clean);
    }
    let left = copy.faces_left.len();
    let (sv, en) =
        if left == 1 { ("ett ansikte", "a face".to_owned()) } else { ("flera ansikten", format!("{left} faces")) };
    common.say(&Text::new(
        format!("Det syns fortfarande {sv} på andra ställen i bilden. Kör igen med --faces."),
        format!("There is still {en} elsewhere in the picture. Run again with --faces."),
    ));
    Ok(Exit::Refused)
}

/// `lek.jpg` → `lek-dold.jpg`.
fn hidden_name(file: &Path, is_png: bool) -> String {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    format!("{stem}-dold.{}", if is_png { "png" } else { "jpg" })
}

/// Where an original in a site goes: a folder beside the site, so that no copy of the site takes it along.
fn beside_the_site(file: &Path) -> Option<PathBuf> {
    let root = site_of(file)?;
    let mut name = root.file_name()?.to_owned();
    name.push("-original");
    Some(root.with_file_name(name).join(file.file_name()?))
}

fn words(refusal: &Refusal) -> Text {
    match refusal {
        Refusal::NothingToHide => Text::fixed(
            "Inget att dölja: inga ansikten hittades och ingen del av bilden är angiven. Ange en del med --box x,y,bredd,höjd.",
            "Nothing to hide: no faces were found and no part of the picture is given. Give a part with --box x,y,width,height.",
        ),
        Refusal::EyeBar { .. } => Text::fixed(
            "En remsa över ögonen räcker inte: den som känner barnet ser ändå vem det är. Dölj hela ansiktet, till exempel med --faces.",
            "A bar over the eyes is not enough: those who know the child still see who it is. Hide the whole face, for instance with --faces.",
        ),
        Refusal::HalfCovered { .. } => Text::fixed(
            "Delen täcker bara en bit av ett ansikte. Dölj hela, till exempel med --faces.",
            "The part covers a face only partly. Hide all of it, for instance with --faces.",
        ),
        Refusal::StillSeen { .. } => Text::fixed(
            "Ansiktet syns fortfarande. Välj en större del, eller --manner fill.",
            "The face is still seen. Choose a larger part, or --manner fill.",
        ),
        _ => Text::fixed(
            "Det gick inte att göra en kopia med den delen dold. Prova --manner fill.",
            "No copy with that part hidden could be made. Try --manner fill.",
        ),
    }
}
