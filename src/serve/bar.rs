//! What the preview adds to a page: the bar with that page's findings, and the page of all of them.
//!
//! The preview lives on the author's own machine, so the words themselves are marked; nothing here is ever built.

use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Lang, Severity};
use crate::pipeline::Loaded;
use crate::render::figure::escape;

/// Where the preview's own files lie.
pub(super) const OWN: &str = "_kapprum";
/// The bar's script: reload, and marking the words.
pub(super) const SCRIPT: &str = include_str!("preview.js");
/// The bar's style.
pub(super) const STYLE: &str = include_str!("preview.css");

struct Words {
    title: &'static str,
    nothing: &'static str,
    error: &'static str,
    advice: &'static str,
    why: &'static str,
    help: &'static str,
    show: &'static str,
    all: &'static str,
    back: &'static str,
    more: &'static str,
}

const SV: Words = Words {
    title: "Anmärkningar",
    nothing: "Inget att anmärka på den här sidan.",
    error: "Fel",
    advice: "Råd",
    why: "Varför",
    help: "Gör så här",
    show: "Visa stället",
    all: "Alla anmärkningar",
    back: "Till bloggen",
    more: "Regeln",
};
const EN: Words = Words {
    title: "Findings",
    nothing: "Nothing to remark on this page.",
    error: "Error",
    advice: "Advice",
    why: "Why",
    help: "Do this",
    show: "Show the place",
    all: "All findings",
    back: "To the blog",
    more: "The rule",
};

fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

/// `html` with the bar before the end of its body.
pub(super) fn with_bar(
    html: &str,
    loaded: &Loaded,
    findings: &[Diagnostic],
    path: &str,
    lang: Lang,
    version: u64,
) -> String {
    let root = "../".repeat(path.matches('/').count());
    let words = words(lang);
    let mut bar = String::new();
    let _ = write!(
        bar,
        "<link rel=\"stylesheet\" href=\"{root}{OWN}/preview.css\"><aside id=\"kapprum-bar\" lang=\"{}\" dir=\"ltr\" aria-labelledby=\"kapprum-title\" data-version=\"{version}\"><details{}><summary id=\"kapprum-title\">{}</summary>",
        code(lang),
        if findings.iter().any(|d| d.severity == Severity::Error) { " open" } else { "" },
        headline(findings, words, lang),
    );
    if findings.is_empty() {
        let _ = write!(bar, "<p>{}</p>", words.nothing);
    }
    list(&mut bar, loaded, findings, lang, true);
    let _ = write!(
        bar,
        "<p><a href=\"{root}{OWN}/\">{}</a></p></details></aside><script src=\"{root}{OWN}/preview.js\" defer></script>",
        words.all
    );
    match html.rfind("</body>") {
        Some(at) => format!("{}{bar}{}", &html[..at], &html[at..]),
        None => format!("{html}{bar}"),
    }
}

/// A page that says what is the matter with the theme or the folder, and reloads when it is mended.
pub(super) fn trouble(text: &str, version: u64) -> String {
    let mut shown = String::new();
    escape(&mut shown, text);
    format!(
        "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Kapprum</title><link rel=\"stylesheet\" href=\"/{OWN}/preview.css\"></head><body><main id=\"kapprum-bar\" data-version=\"{version}\"><h1>FÖRHANDSVISNING</h1><pre>{shown}</pre></main><script src=\"/{OWN}/preview.js\" defer></script></body></html>"
    )
}

/// The page of all findings.
pub(super) fn overview(loaded: &Loaded, findings: &[Diagnostic], lang: Lang, version: u64) -> String {
    let words = words(lang);
    let mut page = format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{} – Kapprum</title><link rel=\"stylesheet\" href=\"preview.css\"></head><body><main id=\"kapprum-bar\" data-version=\"{version}\"><p><a href=\"../\">{}</a></p><h1>{}</h1><p>{}</p>",
        code(lang),
        words.title,
        words.back,
        words.title,
        headline(findings, words, lang),
    );
    let mut file = None;
    let mut group: Vec<Diagnostic> = Vec::new();
    let flush = |page: &mut String, file: Option<&str>, group: &mut Vec<Diagnostic>| {
        if !group.is_empty() {
            page.push_str("<h2>");
            escape(page, file.unwrap_or(""));
            page.push_str("</h2>");
            list(page, loaded, group, lang, false);
            group.clear();
        }
    };
    for finding in findings {
        if finding.file != file {
            flush(&mut page, file.as_deref(), &mut group);
            file.clone_from(&finding.file);
        }
        group.push(finding.clone());
    }
    flush(&mut page, file.as_deref(), &mut group);
    page.push_str("</main><script src=\"preview.js\" defer></script></body></html>");
    page
}

fn code(lang: Lang) -> &'static str {
    match lang {
        Lang::Sv => "sv",
        Lang::En => "en",
    }
}

fn headline(findings: &[Diagnostic], words: &Words, lang: Lang) -> String {
    let errors = findings.iter().filter(|d| d.severity == Severity::Error).count();
    let advice = findings.len() - errors;
    match lang {
        Lang::Sv => format!("{}: {errors} fel, {advice} råd", words.title),
        Lang::En => format!("{}: {errors} errors, {advice} pieces of advice", words.title),
    }
}

fn list(out: &mut String, loaded: &Loaded, findings: &[Diagnostic], lang: Lang, jump: bool) {
    if findings.is_empty() {
        return;
    }
    let words = words(lang);
    out.push_str("<ol>");
    for finding in findings {
        let (class, word) = match finding.severity {
            Severity::Error => ("error", words.error),
            Severity::Advice => ("advice", words.advice),
        };
        let _ = write!(out, "<li class=\"{class}\"><p><strong>{word}:</strong> ");
        escape(out, finding.what.in_lang(lang));
        if let Some((start, _)) = finding.place {
            let _ = write!(out, " <span>({}:{})</span>", start.line, start.column);
        }
        let _ = write!(out, "</p><p><strong>{}:</strong> ", words.why);
        escape(out, finding.why.in_lang(lang));
        let _ = write!(out, "</p><p><strong>{}:</strong> ", words.help);
        escape(out, finding.help.in_lang(lang));
        out.push_str("</p>");
        if let Some(text) = offending(loaded, finding).filter(|_| jump) {
            out.push_str("<p><button type=\"button\" data-words=\"");
            escape(out, &text);
            let _ = write!(out, "\">{}</button></p>", words.show);
        }
        let _ = write!(out, "<p class=\"rule\">{}: <code>{}</code></p></li>", words.more, finding.rule);
    }
    out.push_str("</ol>");
}

/// The words of the author's that a finding is about, as they stand in the file.
fn offending(loaded: &Loaded, finding: &Diagnostic) -> Option<String> {
    let span = finding.span.clone()?;
    let source = loaded.source(finding.file.as_deref()?)?;
    let text = source.text.get(span)?.trim().to_owned();
    (!text.is_empty() && text.len() < 400).then_some(text)
}
