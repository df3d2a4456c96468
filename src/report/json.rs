//! JSON lines: the contract other programs rely on.

use std::io::Write;

use serde::Serialize;

use crate::diagnostic::{Confidence, Diagnostic, Lang, Severity};

#[derive(Serialize)]
struct Line<'a> {
    rule: &'a str,
    severity: Severity,
    confidence: Confidence,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: &'a str,
    why: &'a str,
    help: &'a str,
    basis: &'a [&'static str],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    act: &'a [&'static str],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    wcag: &'a [&'static str],
}

pub(super) fn write(out: &mut dyn Write, lang: Lang, diagnostics: &[&Diagnostic]) -> std::io::Result<()> {
    for d in diagnostics {
        let line = Line {
            rule: d.rule,
            severity: d.severity,
            confidence: d.confidence,
            file: d.file.as_deref(),
            line: d.place.map(|(start, _)| start.line),
            column: d.place.map(|(start, _)| start.column),
            end_line: d.place.map(|(_, end)| end.line),
            end_column: d.place.map(|(_, end)| end.column),
            message: d.what.in_lang(lang),
            why: d.why.in_lang(lang),
            help: d.help.in_lang(lang),
            basis: d.basis,
            act: d.act,
            wcag: d.wcag,
        };
        serde_json::to_writer(&mut *out, &line)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
