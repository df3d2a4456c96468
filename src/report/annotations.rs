//! Findings as GitHub Actions and GitLab show them beside the changed lines.

use std::io::Write;

use serde_json::json;

use crate::diagnostic::{Diagnostic, Lang, Severity};

/// Workflow commands of GitHub Actions.
pub(super) fn github(out: &mut dyn Write, lang: Lang, diagnostics: &[&Diagnostic]) -> std::io::Result<()> {
    for d in diagnostics {
        let level = if d.severity == Severity::Error { "error" } else { "notice" };
        let mut properties = vec![format!("title={}", property(d.rule))];
        if let Some(file) = &d.file {
            properties.push(format!("file={}", property(file)));
        }
        if let Some((start, end)) = d.place {
            properties.push(format!("line={},endLine={}", start.line, end.line));
            if start.line == end.line {
                properties.push(format!("col={},endColumn={}", start.column, end.column));
            }
        }
        let text = format!("{} {}", d.what.in_lang(lang), d.help.in_lang(lang));
        writeln!(out, "::{level} {}::{}", properties.join(","), message(&text))?;
    }
    Ok(())
}

fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}

/// The code quality report of GitLab.
pub(super) fn gitlab(out: &mut dyn Write, lang: Lang, diagnostics: &[&Diagnostic]) -> std::io::Result<()> {
    let issues: Vec<_> = diagnostics
        .iter()
        .map(|d| {
            let line = d.place.map_or(1, |(start, _)| start.line);
            let column = d.place.map_or(1, |(start, _)| start.column);
            let file = d.file.as_deref().unwrap_or("blog.toml");
            // The fingerprint holds place and rule only; the words themselves would make it a secret.
            let fingerprint = blake3::hash(format!("{}\n{file}\n{line}\n{column}", d.rule).as_bytes()).to_hex();
            json!({
                "description": format!("{} {}", d.what.in_lang(lang), d.help.in_lang(lang)),
                "check_name": d.rule,
                "fingerprint": &fingerprint[..32],
                "severity": if d.severity == Severity::Error { "major" } else { "info" },
                "location": { "path": file, "lines": { "begin": line } },
            })
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &issues)?;
    out.write_all(b"\n")
}
