//! `kapprum audit PATH…|-`: the page rules on any HTML.

mod sheets;

use std::collections::HashMap;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

use crate::audit::{Audited, audit};
use crate::cli::{Common, Exit};
use crate::commands::verdict;
use crate::publication::Halt;
use crate::report;
use crate::source::SourceFile;
use crate::world;
use sheets::Sheets;

/// Arguments of `audit`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Webbsidor eller mappar med webbsidor; - läser en sida från standard in.
    #[arg(required = true, value_name = "SÖKVÄG")]
    paths: Vec<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// When a page cannot be read.
pub fn run(common: &Common, arguments: &Arguments) -> Result<Exit, Halt> {
    let mut files = Vec::new();
    for path in &arguments.paths {
        if path.as_os_str() == "-" {
            files.push(path.clone());
        } else {
            files.extend(world::web_pages(path)?);
        }
    }
    let pages: Vec<Audited> = files
        .par_iter()
        .map(|path| {
            let bytes = if path.as_os_str() == "-" { world::read_standard_input()? } else { world::read_file(path)? };
            let name = path.to_string_lossy().into_owned();
            Ok(Audited { source: Arc::new(SourceFile::new(name.as_str(), bytes)), path: name })
        })
        .collect::<Result<_, Halt>>()?;
    let sheets = Sheets::default();
    let diagnostics = audit(&pages, &|page, address| sheets.linked(page, address));
    let by_path: HashMap<&str, &Audited> = pages.iter().map(|page| (page.path.as_str(), page)).collect();
    let sources = |path: &str| by_path.get(path).map(|page| Arc::clone(&page.source));
    let mut out = BufWriter::new(std::io::stdout().lock());
    report::write(&mut out, common.style(), &diagnostics, &sources, None)
        .and_then(|()| out.flush())
        .map_err(|e| Halt(crate::diagnostic::Text::new(e.to_string(), e.to_string())))?;
    Ok(verdict(&diagnostics))
}
