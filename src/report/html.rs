//! The report for the head of the preschool: one page that needs nothing else, masked like every report that leaves the
//! screen, with marked thumbnails of pictures in which faces were found. It never leaves the machine unasked.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Lang, Severity};
use crate::render::figure::escape;

/// What the report is made of.
pub struct HeadReport<'a> {
    /// Name of the blog.
    pub title: &'a str,
    /// The day it was made.
    pub date: Date,
    /// Every finding, in order.
    pub diagnostics: &'a [Diagnostic],
    /// Waivers in use: file, rule, reason, approver's role, last day.
    pub waivers: &'a [[String; 5]],
    /// What is due, with its day.
    pub due: &'a [(Date, String)],
    /// Matters with whom to turn to, from the policy.
    pub ways: &'a [(&'static str, String)],
    /// Thumbnails of pictures with faces: file and JPEG as base64.
    pub thumbnails: &'a [(String, String)],
    /// The language.
    pub lang: Lang,
}

const STYLE: &str = "body{font:18px/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#221e1b;background:#fffdf7}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #8a8378}h2{margin-top:2.5rem}.tal{font-size:2rem;font-weight:700}img{max-width:100%}@media print{body{margin:0}}";

/// The report as HTML.
pub fn page(report: &HeadReport<'_>) -> String {
    let sv = report.lang == Lang::Sv;
    let say = |swedish: &'static str, english: &'static str| if sv { swedish } else { english };
    let errors = report.diagnostics.iter().filter(|d| d.severity == Severity::Error).count();
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
        say("sv", "en")
    );
    escape(&mut out, &format!("{} – {}", say("Rapport", "Report"), report.title));
    let _ = write!(out, "</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>");
    escape(&mut out, &format!("{}: {}", say("Rapport", "Report"), report.title));
    let _ = write!(
        out,
        "</h1>\n<p>{} {}</p>\n<p class=\"tal\">{errors} {}, {} {}</p>\n",
        say("Gjord", "Made"),
        report.date,
        say("fel", "errors"),
        report.diagnostics.len() - errors,
        say("råd", "pieces of advice")
    );
    by_rule(&mut out, report, &say);
    by_file(&mut out, report, &say);
    waivers(&mut out, report, &say);
    due(&mut out, report, &say);
    ways(&mut out, report, &say);
    thumbnails(&mut out, report, &say);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

type Say<'a> = &'a dyn Fn(&'static str, &'static str) -> &'static str;

fn table(out: &mut String, heading: &str, columns: &[&str], rows: impl Iterator<Item = Vec<String>>, none: &str) {
    out.push_str("<h2>");
    escape(out, heading);
    out.push_str("</h2>\n");
    let mut rows = rows.peekable();
    if rows.peek().is_none() {
        out.push_str("<p>");
        escape(out, none);
        out.push_str("</p>\n");
        return;
    }
    out.push_str("<table>\n<thead><tr>");
    for column in columns {
        out.push_str("<th scope=\"col\">");
        escape(out, column);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str("<td>");
            escape(out, &cell);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn word(severity: Severity, say: Say<'_>) -> String {
    match severity {
        Severity::Error => say("fel", "error").to_owned(),
        Severity::Advice => say("råd", "advice").to_owned(),
    }
}

fn by_rule(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    let mut counts: BTreeMap<(&str, Severity), usize> = BTreeMap::new();
    for d in report.diagnostics {
        *counts.entry((d.rule, d.severity)).or_default() += 1;
    }
    let rows = counts.into_iter().map(|((rule, severity), count)| {
        let title = crate::rules::get(rule).map_or("", |r| r.rule.title.in_lang(report.lang));
        vec![title.to_owned(), rule.to_owned(), word(severity, say), count.to_string()]
    });
    let columns = [say("Vad", "What"), say("Regel", "Rule"), say("Slag", "Kind"), say("Antal", "Count")];
    table(out, say("Efter regel", "By rule"), &columns, rows, say("Inget att anmärka.", "Nothing to remark."));
}

fn by_file(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    let rows = report.diagnostics.iter().map(|d| {
        let line = d.place.map_or_else(String::new, |(start, _)| format!("{}:{}", start.line, start.column));
        vec![
            d.file.clone().unwrap_or_default(),
            line,
            word(d.severity, say),
            d.what.in_lang(report.lang).to_owned(),
            d.help.in_lang(report.lang).to_owned(),
        ]
    });
    let columns =
        [say("Fil", "File"), say("Rad", "Line"), say("Slag", "Kind"), say("Vad", "What"), say("Gör så här", "Do this")];
    table(out, say("Efter inlägg", "By post"), &columns, rows, say("Inget att anmärka.", "Nothing to remark."));
}

fn waivers(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    let columns = [
        say("Fil", "File"),
        say("Regel", "Rule"),
        say("Skäl", "Reason"),
        say("Godkänt av", "Approved by"),
        say("Till och med", "Until"),
    ];
    let rows = report.waivers.iter().map(|row| row.to_vec());
    table(out, say("Undantag", "Waivers"), &columns, rows, say("Inga undantag.", "No waivers."));
}

fn due(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    let rows = report.due.iter().map(|(day, what)| vec![day.to_string(), what.clone()]);
    let columns = [say("Dag", "Day"), say("Vad", "What")];
    table(out, say("På gång", "Due"), &columns, rows, say("Inget är på gång.", "Nothing is due."));
}

fn ways(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    let rows = report.ways.iter().map(|(matter, whom)| vec![(*matter).to_owned(), whom.clone()]);
    let columns = [say("Vad det gäller", "The matter"), say("Vem", "Whom")];
    let none = say("Policyn säger inte vem som hjälper till.", "The policy does not say who helps.");
    table(out, say("Vart ni vänder er", "Whom to turn to"), &columns, rows, none);
}

fn thumbnails(out: &mut String, report: &HeadReport<'_>, say: Say<'_>) {
    if report.thumbnails.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<h2>{}</h2>\n<p>{}</p>\n",
        say("Bilder med ansikten", "Pictures with faces"),
        say(
            "Dela inte rapporten vidare: den visar bilderna i liten storlek.",
            "Do not pass this report on: it shows the pictures in a small size."
        )
    );
    for (file, jpeg) in report.thumbnails {
        out.push_str("<figure><img alt=\"");
        escape(out, say("Bild där ansikten är markerade", "Picture with faces marked"));
        let _ = write!(out, "\" src=\"data:image/jpeg;base64,{jpeg}\"><figcaption>");
        escape(out, file);
        out.push_str("</figcaption></figure>\n");
    }
}
