//! `kapprum check SITE`: every finding; writes nothing.

use std::path::{Path, PathBuf};

use crate::cli::{Common, Exit, SitePath};
use crate::commands::head_report::for_the_head;
use crate::commands::{examined, open, report, together, without_adopted};
use crate::diagnostic::Text;
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
/// When no trustworthy list can be made, or the report may not be written where it was asked for.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    if let Some(path) = &arguments.report {
        refuse_report_over_others(&arguments.site, path)?;
    }
    let loaded = open(&arguments.site, common, false)?;
    let mut examination = examined(&loaded);
    let published = publish::<Candidate>(&loaded, &examination, &Discard)?;
    let all = without_adopted(&loaded, together(&mut examination, published.diagnostics));
    if let Some(path) = &arguments.report {
        world::replace(path, for_the_head(common, &loaded, &examination, &all).as_bytes())?;
    }
    report(&loaded, common, &all)
}

/// A report is a web page of its own: its name says so, and it never takes the place of one of the blog's files.
fn refuse_report_over_others(site: &Path, report: &Path) -> Result<(), Halt> {
    let shown = report.display();
    let is_web_page =
        report.extension().is_some_and(|ending| ["html", "htm"].iter().any(|web| ending.eq_ignore_ascii_case(web)));
    if !is_web_page {
        return Err(Halt(Text::new(
            format!(
                "Rapporten är en webbsida, så filens namn behöver sluta på .html. {shown} är orörd. Till exempel: --report rapport.html"
            ),
            format!(
                "The report is a web page, so the file's name has to end in .html. {shown} is untouched. For instance: --report report.html"
            ),
        )));
    }
    let Some(folder) = world::own_folder(site, report) else { return Ok(()) };
    Err(Halt(Text::new(
        format!(
            "Rapporten hör inte hemma i mappen {folder}: där ligger bloggens egna filer. Inget är skrivet. Välj en annan plats, till exempel --report rapport.html"
        ),
        format!(
            "The report does not belong in the folder {folder}: the blog's own files lie there. Nothing was written. Choose another place, for instance --report report.html"
        ),
    )))
}
