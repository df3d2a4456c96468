//! `kapprum check SITE`: every finding; writes nothing.

use crate::cli::{Common, Exit, SitePath};
use crate::commands::{examined, open, report, together};
use crate::publication::{Discard, Halt, publish};
use crate::retention::Candidate;

/// Arguments of `check`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen.
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
}

/// Runs the command.
///
/// # Errors
/// When no trustworthy list can be made.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let loaded = open(&arguments.site, common, false)?;
    let mut examination = examined(&loaded, false);
    let published = publish::<Candidate>(&loaded, &examination, &Discard)?;
    let all = together(&mut examination, published.diagnostics);
    report(&loaded, common, &all)
}
