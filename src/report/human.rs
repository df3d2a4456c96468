//! The report for a person at a terminal: the line, a caret, and three answers: what, why, what now.

use std::collections::BTreeSet;
use std::io::Write;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Sources, Style};
use crate::diagnostic::{Diagnostic, Lang, Severity};

pub(super) fn write(
    out: &mut dyn Write,
    style: Style,
    diagnostics: &[&Diagnostic],
    sources: Sources<'_>,
    support: Option<&str>,
) -> std::io::Result<()> {
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode);
    // A name that stands five times is shown five times, but what to do about it is read once.
    let mut told = BTreeSet::new();
    for diagnostic in diagnostics {
        let is_new = told.insert((diagnostic.rule, diagnostic.help.in_lang(style.lang)));
        one(out, style, &renderer, diagnostic, sources)?;
        explain(out, style, diagnostic, is_new)?;
    }
    if !style.quiet {
        summary(out, style, diagnostics, support)?;
    }
    Ok(())
}

fn one(
    out: &mut dyn Write,
    style: Style,
    renderer: &Renderer,
    d: &Diagnostic,
    sources: Sources<'_>,
) -> std::io::Result<()> {
    let words = Words::of(style.lang);
    let level = match d.severity {
        Severity::Error => Level::ERROR.with_name(words.error),
        Severity::Advice => Level::WARNING.with_name(words.advice),
    };
    let file = d.file.as_deref().unwrap_or("");
    let title = level.primary_title(d.what.in_lang(style.lang)).id(d.rule);
    let framed = d.span.as_ref().filter(|_| style.private).and_then(|span| Some((span, sources(file)?)));
    let frame = match (&framed, d.place) {
        (Some((span, source)), Some((start, _))) => {
            let lines = source.lines_of(span);
            let text = source.text[lines.clone()].trim_end_matches('\r');
            let mark = span.start - lines.start..(span.end - lines.start).min(text.len()).max(span.start - lines.start);
            let snippet =
                Snippet::source(text).line_start(start.line).path(file).annotation(AnnotationKind::Primary.span(mark));
            renderer.render(&[Group::with_title(title).element(snippet)])
        }
        (_, place) => {
            let at =
                place.map_or_else(|| file.to_owned(), |(start, _)| format!("{file}:{}:{}", start.line, start.column));
            let head = renderer.render(&[Group::with_title(title)]);
            if at.is_empty() { head } else { format!("{head}\n  ╭▸ {at}") }
        }
    };
    writeln!(out, "{frame}")
}

/// Why, and what now; for a finding of a kind that was explained already only that it was.
fn explain(out: &mut dyn Write, style: Style, d: &Diagnostic, is_new: bool) -> std::io::Result<()> {
    let words = Words::of(style.lang);
    if !is_new {
        return writeln!(out, "  {}\n", words.as_above);
    }
    writeln!(out, "{}", folded(words.why, d.why.in_lang(style.lang)))?;
    writeln!(out, "{}\n", folded(words.help, d.help.in_lang(style.lang)))
}

/// `  Varför:  text`, folded at a readable width with the lines under each other.
fn folded(word: &str, text: &str) -> String {
    const WIDTH: usize = 79;
    let indent = 2 + word.chars().count() + 2;
    let mut lines = vec![format!("  {word}: ")];
    let mut length = indent;
    for part in text.split_whitespace() {
        let wide = part.chars().count();
        if length + wide > WIDTH && length > indent {
            lines.push(" ".repeat(indent));
            length = indent;
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(part);
            line.push(' ');
        }
        length += wide + 1;
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

fn summary(out: &mut dyn Write, style: Style, all: &[&Diagnostic], support: Option<&str>) -> std::io::Result<()> {
    let errors = all.iter().filter(|d| d.severity == Severity::Error).count();
    let advice = all.len() - errors;
    let mut files: Vec<&str> =
        all.iter().filter(|d| d.severity == Severity::Error).filter_map(|d| d.file.as_deref()).collect();
    files.sort_unstable();
    files.dedup();
    let line = match style.lang {
        Lang::Sv => swedish(errors, advice, files.len()),
        Lang::En => english(errors, advice, files.len()),
    };
    writeln!(out, "{line}")?;
    if errors > 0 {
        let (friendly, help) = match style.lang {
            Lang::Sv => ("Du har inte gjort något fel – det här är lätt hänt.", "Behöver du hjälp?"),
            Lang::En => ("You have done nothing wrong – this happens easily.", "Do you need help?"),
        };
        writeln!(out, "{friendly}")?;
        if let Some(support) = support {
            writeln!(out, "{help} {support}")?;
        }
    }
    Ok(())
}

fn swedish(errors: usize, advice: usize, files: usize) -> String {
    let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    match (errors, advice) {
        (0, 0) => "Inget att anmärka.".to_owned(),
        (0, n) => format!("Inga fel. {}.", counted(n, "råd", "råd")),
        (e, 0) => format!("{} i {}.", counted(e, "fel", "fel"), counted(files, "fil", "filer")),
        (e, a) => format!(
            "{} i {}, och {}.",
            counted(e, "fel", "fel"),
            counted(files, "fil", "filer"),
            counted(a, "råd", "råd")
        ),
    }
}

fn english(errors: usize, advice: usize, files: usize) -> String {
    let counted = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    match (errors, advice) {
        (0, 0) => "Nothing to remark.".to_owned(),
        (0, n) => format!("No errors. {}.", counted(n, "advice", "pieces of advice")),
        (e, 0) => format!("{} in {}.", counted(e, "error", "errors"), counted(files, "file", "files")),
        (e, a) => format!(
            "{} in {}, and {}.",
            counted(e, "error", "errors"),
            counted(files, "file", "files"),
            counted(a, "advice", "pieces of advice")
        ),
    }
}

struct Words {
    error: &'static str,
    advice: &'static str,
    why: &'static str,
    help: &'static str,
    as_above: &'static str,
}

impl Words {
    fn of(lang: Lang) -> Self {
        match lang {
            Lang::Sv => Self {
                error: "fel",
                advice: "råd",
                why: "Varför",
                help: "Gör så här",
                as_above: "Varför och vad man gör: som ovan.",
            },
            Lang::En => Self {
                error: "error",
                advice: "advice",
                why: "Why",
                help: "Do this",
                as_above: "Why, and what to do: as above.",
            },
        }
    }
}
