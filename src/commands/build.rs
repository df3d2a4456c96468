//! `kapprum build SITE`: check, then write the site and put it in the old one's place.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use crate::cli::{Common, Exit, SitePath};
use crate::commands::{bodies, examined, open, report, together, without_adopted};
use crate::content;
use crate::diagnostic::{Diagnostic, Severity, Text};
use crate::media::{DEVELOPED, FACTS};
use crate::pipeline::{Examination, Loaded};
use crate::publication::{Discard, Halt, Published, Sink, publish};
use crate::retention::{Candidate, Public, Standing};
use crate::world::{self, OUTPUT_FOLDER, Staging, StagingError};

/// Arguments of `build`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Mappen med bloggen (annars den du står i).
    #[arg(default_value = ".", value_name = "BLOGG")]
    site: SitePath,
    /// Mappen som den färdiga bloggen skrivs till, i stället för BLOGG/public.
    #[arg(long, value_name = "MAPP")]
    output: Option<PathBuf>,
    /// Lämna inlägg med fel utanför och bygg resten.
    #[arg(long)]
    leave_out: bool,
}

/// How long a build waits for another one that writes the same folder.
const PATIENCE: Duration = Duration::from_secs(30);

impl From<StagingError> for Halt {
    fn from(error: StagingError) -> Self {
        Self(error.text())
    }
}

impl Sink<Public> for Staging {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Halt> {
        Ok(self.write(path, bytes)?)
    }
}

/// Runs the command.
///
/// # Errors
/// When the site cannot be read or the output cannot be written; the old output then stands.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let output = arguments.output.clone().unwrap_or_else(|| arguments.site.join(OUTPUT_FOLDER));
    refuse_output_among_sources(&arguments.site, &output)?;
    let loaded = open(&arguments.site, common, true)?;
    let mut examination = examined(&loaded);
    let refused = examination.leaves.iter().filter(|leaf| leaf.refused).count();
    let site_refused = has_site_error(&loaded, &examination);
    if site_refused || (refused > 0 && !arguments.leave_out) {
        // Nothing will be written, but every finding is told at once, those on pages too.
        let published = publish::<Candidate>(&loaded, &examination, &Discard)?;
        let all = without_adopted(&loaded, together(&mut examination, published.diagnostics));
        let exit = report(&loaded, common, &all)?;
        common.say(&Text::fixed(
            "Bloggen är inte byggd. Den gamla står kvar som den var.",
            "The blog was not built. The old one stands as it was.",
        ));
        return Ok(exit);
    }
    let mut told = Vec::new();
    let (staging, published) = loop {
        if refused > 0 || !told.is_empty() {
            examination.unlink_refused(&loaded, &bodies(&loaded));
        }
        let staging = begin(&output, common)?;
        let published = publish::<Public>(&loaded, &examination, &staging)?;
        let faulty =
            if arguments.leave_out { leave_out_faulty(&loaded, &mut examination, &published) } else { Vec::new() };
        if faulty.is_empty() {
            break (staging, published);
        }
        // The next round does not show these texts, so it will not tell of them either.
        told.extend(faulty);
    };
    examination.diagnostics.extend(told);
    let page_error = published.diagnostics.iter().any(|d| d.severity == Severity::Error);
    if page_error {
        drop(staging);
    } else {
        staging.swap()?;
        loaded.cache.prune(DEVELOPED);
        loaded.cache.prune(FACTS);
    }
    let (posts, pages) = (published.posts, published.pages);
    let left_out = left_out(&examination);
    let all = without_adopted(&loaded, together(&mut examination, published.diagnostics));
    let exit = report(&loaded, common, &all)?;
    common.say(&left_out);
    common.say(&if page_error {
        Text::fixed(
            "Bloggen är inte byggd. Den gamla står kvar som den var.",
            "The blog was not built. The old one stands as it was.",
        )
    } else {
        let folder = output.display();
        Text::new(
            format!("Klart: {posts} inlägg och {pages} sidor i {folder}. Öppna {folder}/index.html i en webbläsare."),
            format!("Done: {posts} posts and {pages} pages in {folder}. Open {folder}/index.html in a browser."),
        )
    });
    Ok(exit)
}

/// Begins to write to `output`, after another build that does so too.
fn begin(output: &Path, common: &Common) -> Result<Staging, Halt> {
    match Staging::begin(output, Duration::ZERO) {
        Err(StagingError::Busy { .. }) => {
            common.say(&Text::fixed(
                "Ett annat bygge skriver just nu till samma mapp. Väntar på det …",
                "Another build is writing to the same folder. Waiting for it …",
            ));
            Ok(Staging::begin(output, PATIENCE)?)
        }
        begun => Ok(begun?),
    }
}

/// Refuses the texts whose pages have faults that only the finished page showed, and gives the findings on them.
fn leave_out_faulty(loaded: &Loaded, examination: &mut Examination, published: &Published) -> Vec<Diagnostic> {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let mut faulty = BTreeSet::new();
    for found in published.diagnostics.iter().filter(is_error) {
        let path = found.file.as_deref().unwrap_or("");
        if let Some(index) = content::position(&loaded.posts, path) {
            Arc::make_mut(&mut examination.leaves[index]).refused = true;
            faulty.insert(path);
        }
    }
    let of_faulty = |found: &&Diagnostic| found.file.as_deref().is_some_and(|path| faulty.contains(path));
    published.diagnostics.iter().filter(of_faulty).cloned().collect()
}

/// A finished blog among its own sources would be read as one of them the next time.
fn refuse_output_among_sources(site: &Path, output: &Path) -> Result<(), Halt> {
    let Some(folder) = world::own_folder(site, output).filter(|folder| *folder != OUTPUT_FOLDER) else { return Ok(()) };
    Err(Halt(Text::new(
        format!(
            "Den färdiga bloggen kan inte skrivas i mappen {folder}: där ligger det som bloggen görs av. Inget är ändrat. Utan --output hamnar den i {OUTPUT_FOLDER}; en mapp utanför bloggen går också bra."
        ),
        format!(
            "The finished blog cannot be written into the folder {folder}: what the blog is made of lies there. Nothing was changed. Without --output it goes to {OUTPUT_FOLDER}; a folder outside the blog is fine too."
        ),
    )))
}

/// Whether something other than a post refuses: it cannot be left out.
fn has_site_error(loaded: &Loaded, examination: &Examination) -> bool {
    examination
        .diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .any(|d| content::position(&loaded.posts, d.file.as_deref().unwrap_or("")).is_none())
}

/// What was left out and why, and the next day on which something changes.
fn left_out(examination: &Examination) -> Text {
    let mut counts = [0usize; 4];
    let mut next: Option<Date> = None;
    for leaf in &examination.leaves {
        let coming = match leaf.standing {
            Standing::Draft | Standing::Undated => {
                counts[0] += 1;
                None
            }
            Standing::Scheduled(day) => {
                counts[1] += 1;
                Some(day)
            }
            Standing::Expired(_) => {
                counts[2] += 1;
                None
            }
            Standing::Live { until, .. } => {
                counts[3] += usize::from(leaf.refused);
                until
            }
        };
        next = match (next, coming) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }
    let [drafts, scheduled, expired, refused] = counts;
    let kinds = [
        (drafts, "utkast", "drafts"),
        (scheduled, "kommande", "coming"),
        (expired, "för gamla", "too old"),
        (refused, "med fel", "with errors"),
    ];
    let mut sv = String::from("Alla inlägg är med.");
    let mut en = String::from("Every post is there.");
    if kinds.iter().any(|(count, ..)| *count > 0) {
        let counted = |word: fn(&(usize, &'static str, &'static str)) -> &'static str| {
            let some = kinds.iter().filter(|(count, ..)| *count > 0);
            some.map(|kind| format!("{} {}", kind.0, word(kind))).collect::<Vec<_>>().join(", ")
        };
        sv = format!("Utanför bloggen: {}.", counted(|kind| kind.1));
        en = format!("Left out: {}.", counted(|kind| kind.2));
    }
    if let Some(day) = next {
        sv.push_str(&format!(" Nästa gång något ändras är {day}: bygg om bloggen den dagen."));
        en.push_str(&format!(" Something changes next on {day}: build the blog anew that day."));
    }
    Text::new(sv, en)
}
