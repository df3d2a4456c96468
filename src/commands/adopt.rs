//! `kapprum adopt SITE`: a baseline of today's advices.

use crate::baseline::{self, Baseline};
use crate::cli::{Common, Exit, SitePath};
use crate::commands::{examined, open, require_blog, together};
use crate::diagnostic::Text;
use crate::publication::{Discard, Halt, publish};
use crate::retention::Candidate;
use crate::world;

/// Arguments of `adopt`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen (annars den du står i).
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
}

/// Runs the command.
///
/// # Errors
/// When there is no blog at the place, it cannot be read or the baseline cannot be written.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    require_blog(&arguments.site)?;
    let loaded = open(&arguments.site, common, false)?;
    let mut examination = examined(&loaded);
    let published = publish::<Candidate>(&loaded, &examination, &Discard)?;
    let all = together(&mut examination, published.diagnostics);
    let adopted = Baseline::adopt(&all, &|path| loaded.source(path));
    let path = arguments.site.join(baseline::FILE);
    world::replace(&path, &adopted.to_bytes())?;
    let (count, shown) = (adopted.len(), path.display());
    common.say(&Text::new(
        format!("{count} råd står nu i {shown} och visas inte förrän texten ändras. Fel och personuppgifter visas alltid."),
        format!("{count} pieces of advice stand in {shown} and are not shown until the text changes. Errors and personal data always are."),
    ));
    Ok(Exit::Clean)
}
