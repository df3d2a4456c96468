//! `kapprum check SITE`: every finding; writes nothing.

use std::path::PathBuf;

use crate::cli::{Common, Exit, SitePath};
use crate::commands::head_report::for_the_head;
use crate::commands::{examined, open, report, together, without_adopted};
use crate::publication::{Discard, Halt, publish};
use crate::retention::Candidate;
use crate::world;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen (annars den du står i).
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
    /// Skriv också en rapport för chefen till den här filen (en webbsida).
    #[arg(long, value_name = "FIL")]
    report: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When no trustworthy list can be made.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let loaded = open(&arguments.site, common, false)?;
    let mut examination = examined(&loaded);
    let published = publish::<Candidate>(&loaded, &examination, &Discard)?;
    let all = without_adopted(&loaded, together(&mut examination, published.diagnostics));
    if let Some(path) = &arguments.report {
        world::replace(path, for_the_head(common, &loaded, &examination, &all).as_bytes())?;
    }
    report(&loaded, common, &all)
}
