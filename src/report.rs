//! What the program tells: one list of diagnostics behind every form.
//!
//! Invariant: only the terminal form shows the author's own words, and only on a terminal; every other form, and the
//! terminal form when it is written to a file, leaves them out. No form repeats personal data in a message.

mod annotations;
pub mod html;
mod human;
mod json;
mod sarif;

use std::io::Write;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Lang, Severity};
use crate::source::SourceFile;

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For a person at a terminal.
    #[default]
    Human,
    /// One JSON object a line.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// Code quality report of GitLab.
    Gitlab,
}

/// How a report is written.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// The form.
    pub format: Format,
    /// The language.
    pub lang: Lang,
    /// Whether colours may be used.
    pub colour: bool,
    /// Whether the author's own lines may be shown: on the person's own screen only.
    pub private: bool,
    /// Errors only, and no summary.
    pub quiet: bool,
}

/// Looks up the text of a file that a diagnostic points into.
pub type Sources<'a> = &'a dyn Fn(&str) -> Option<Arc<SourceFile>>;

/// Writes a report of `diagnostics`, which are in order. `support` is who helps staff, from the policy.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(
    out: &mut dyn Write,
    style: Style,
    diagnostics: &[Diagnostic],
    sources: Sources<'_>,
    support: Option<&str>,
) -> std::io::Result<()> {
    let shown: Vec<&Diagnostic> =
        diagnostics.iter().filter(|d| !style.quiet || d.severity == Severity::Error).collect();
    match style.format {
        Format::Human => human::write(out, style, &shown, sources, support),
        Format::Json => json::write(out, style.lang, &shown),
        Format::Sarif => sarif::write(out, style.lang, &shown),
        Format::Github => annotations::github(out, style.lang, &shown),
        Format::Gitlab => annotations::gitlab(out, style.lang, &shown),
    }
}
