//! One thin file per command: it reads its arguments, calls the stages, and says how it went.

pub mod adopt;
pub mod audit;
pub mod banner;
pub mod build;
pub mod check;
pub mod explain;
mod head_report;
pub mod init;
pub mod new;
pub mod picture;
#[cfg(feature = "serve")]
pub mod serve;

use std::io::{BufWriter, Write as _};
use std::mem::ManuallyDrop;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use crate::baseline::{self, Baseline};
use crate::cli::{Common, Exit};
use crate::diagnostic::{Diagnostic, Severity, Text};
use crate::pages::Bodies;
use crate::pipeline::{Examination, Loaded, Options, examine, in_order};
use crate::publication::Halt;
use crate::report;
use crate::site::SETTINGS;
use crate::world::{self, World, WorldError};

impl From<WorldError> for Halt {
    fn from(error: WorldError) -> Self {
        let path = error.path.display().to_string();
        let (sv, en) = match error.source.kind() {
            std::io::ErrorKind::NotFound => ("finns inte", "does not exist"),
            std::io::ErrorKind::IsADirectory => ("är en mapp, ingen fil", "is a folder, not a file"),
            std::io::ErrorKind::NotADirectory => ("är ingen mapp", "is not a folder"),
            std::io::ErrorKind::AlreadyExists => {
                ("finns redan och skrivs inte över", "exists already and is not overwritten")
            }
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                ("får inte läsas eller skrivas", "may not be read or written")
            }
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
                ("får inte plats: disken är full", "does not fit: the disk is full")
            }
            _ => return Self(Text::new(format!("{path}: {}", error.source), format!("{path}: {}", error.source))),
        };
        Self(Text::new(format!("{path} {sv}."), format!("{path} {en}.")))
    }
}

/// That there is a blog at `site`, before anything is written there.
fn require_blog(site: &Path) -> Result<(), Halt> {
    if world::is_file(&site.join(SETTINGS)) {
        return Ok(());
    }
    let site = site.display();
    Err(Halt(Text::new(
        format!("I {site} finns ingen blogg: {SETTINGS} fattas. Skapa en med: kapprum init {site}"),
        format!("There is no blog in {site}: {SETTINGS} is missing. Create one with: kapprum init {site}"),
    )))
}

/// That no link stands between the site at `root` and `path`: what is written must land in the site.
fn require_no_link(root: &Path, path: &Path) -> Result<(), Halt> {
    let Some(link) = world::link_on_the_way(root, path) else { return Ok(()) };
    let link = link.display();
    Err(Halt(Text::new(
        format!(
            "{link} är en länk och leder kanske ut ur bloggen. Inget är skrivet. Ta bort länken och lägg det som den leder till på dess plats."
        ),
        format!(
            "{link} is a link and may lead out of the blog. Nothing was written. Remove the link and put what it leads to in its place."
        ),
    )))
}

/// Opens the site at `path`.
///
/// What a command holds lives as long as its process: to free ten thousand texts one by one would only keep a person
/// waiting at the end.
fn open(path: &Path, common: &Common, develop: bool) -> Result<ManuallyDrop<Loaded>, Halt> {
    let world = World::disk(path, common.today())?;
    let options = Options { policy: common.policy.clone(), develop, preview: false };
    let bar = progress_bar(common);
    let done = AtomicUsize::new(0);
    let loaded = Loaded::read(world, &options, &|total| {
        let count = done.fetch_add(1, Ordering::Relaxed) + 1;
        if let Some(bar) = &bar
            && bar.elapsed() > SHOWN_AFTER
        {
            if bar.is_hidden() {
                bar.set_draw_target(indicatif::ProgressDrawTarget::stderr_with_hz(4));
            }
            bar.set_length(total as u64);
            bar.set_position(count as u64);
        }
    });
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    Ok(ManuallyDrop::new(loaded))
}

/// How long pictures are worked on before a bar tells how far it has come.
const SHOWN_AFTER: Duration = Duration::from_secs(1);

/// A bar that shows itself after a second of work, on a terminal only.
fn progress_bar(common: &Common) -> Option<indicatif::ProgressBar> {
    use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
    if common.quiet {
        return None;
    }
    let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::hidden());
    let words = if common.language() == crate::diagnostic::Lang::Sv { "Bilder" } else { "Pictures" };
    let style = ProgressStyle::with_template(&format!("{words} {{wide_bar}} {{pos}}/{{len}}")).ok()?;
    Some(bar.with_style(style).with_elapsed(std::time::Duration::ZERO))
}

/// Examines the sources of a site with the words for its bodies; held as long as the site itself.
fn examined(loaded: &Loaded) -> ManuallyDrop<Examination> {
    ManuallyDrop::new(examine(loaded, &bodies(loaded)))
}

/// What writes the texts of a site for its readers.
fn bodies(loaded: &Loaded) -> Bodies {
    let default = loaded.site.language();
    Bodies::new(loaded.posts.iter().map(|post| post.lang(default)), false)
}

/// Writes the report and gives the exit code it asks for.
fn report(loaded: &Loaded, common: &Common, diagnostics: &[Diagnostic]) -> Result<Exit, Halt> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let support = loaded.policy.routes.support.as_deref();
    let written = report::write(&mut out, common.style(), diagnostics, &|path| loaded.source(path), support)
        .and_then(|()| out.flush());
    if let Err(error) = written
        && error.kind() != std::io::ErrorKind::BrokenPipe
    {
        return Err(Halt(Text::new(
            format!("Rapporten gick inte att skriva: {error}"),
            format!("The report could not be written: {error}"),
        )));
    }
    Ok(verdict(diagnostics))
}

fn verdict(diagnostics: &[Diagnostic]) -> Exit {
    if diagnostics.iter().any(|d| d.severity == Severity::Error) { Exit::Refused } else { Exit::Clean }
}

/// All findings of a run in one list.
fn together(examination: &mut Examination, published: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut all = std::mem::take(&mut examination.diagnostics);
    all.extend(published);
    in_order(all)
}

/// The findings without those advices that the site adopted.
fn without_adopted(loaded: &Loaded, mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if let Ok(bytes) = loaded.world.read(baseline::FILE) {
        let baseline = Baseline::read(&bytes);
        diagnostics.retain(|d| !baseline.covers(d, &|path| loaded.source(path)));
    }
    diagnostics
}
