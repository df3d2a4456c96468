//! `kapprum picture list SITE`: what is unanswered.

use crate::cli::{Common, Exit, SitePath};
use crate::commands::{examined, open, report};
use crate::diagnostic::Diagnostic;
use crate::publication::Halt;

/// Arguments of `picture list`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen (annars den du står i).
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
}

pub(super) fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let loaded = open(&arguments.site, common, false)?;
    let mut examination = examined(&loaded);
    let about_pictures: Vec<Diagnostic> = std::mem::take(&mut examination.diagnostics)
        .into_iter()
        .filter(|d| d.rule.starts_with("pictures/") || d.rule.starts_with("accessibility/alt-text"))
        .collect();
    report(&loaded, common, &crate::pipeline::in_order(about_pictures))
}
