//! The table of requirements: what answers each row of the guidelines and of the law.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::handbook::plain;
use crate::basis::{self, AnswerKind, Row};
use crate::diagnostic::Lang;
use crate::rules;

/// A row with everything that answers it.
#[derive(Serialize)]
struct Entry<'a> {
    row: &'a str,
    document: &'a str,
    kind: &'a str,
    requirement: &'a str,
    phrase: &'a str,
    rules: Vec<&'static str>,
    pages: Vec<&'a str>,
    commands: Vec<&'a str>,
    elsewhere: Vec<&'a str>,
    outside: Vec<&'a str>,
}

fn entries(lang: Lang) -> Vec<Entry<'static>> {
    let mut citing: BTreeMap<&str, Vec<&'static str>> = BTreeMap::new();
    for registered in rules::all() {
        for row in registered.rule.basis {
            citing.entry(row).or_default().push(registered.id);
        }
    }
    let told = |row: &'static Row, kind| {
        let answers = row.answers.iter().filter_map(|key| basis::answer(key)).filter(|answer| answer.kind == kind);
        answers.map(|answer| if lang == Lang::Sv { answer.sv.as_str() } else { answer.en.as_str() }).collect()
    };
    let entry = |row: &'static Row| Entry {
        row: &row.id,
        document: title(row),
        kind: &row.kind,
        requirement: &row.requirement,
        phrase: &row.phrase,
        rules: citing.get(row.id.as_str()).cloned().unwrap_or_default(),
        pages: told(row, AnswerKind::Page),
        commands: told(row, AnswerKind::Command),
        elsewhere: told(row, AnswerKind::Elsewhere),
        outside: told(row, AnswerKind::Outside),
    };
    basis::rows().iter().map(entry).collect()
}

fn title(row: &'static Row) -> &'static str {
    basis::document(&row.document).map_or("", |document| document.title.as_str())
}

impl Entry<'_> {
    /// Everything that answers the row, in words: what is no rule, page or command says so first.
    fn answers(&self, lang: Lang) -> Vec<String> {
        let (elsewhere, outside) = match lang {
            Lang::Sv => ("Inte av bloggen själv: ", "Inte av program: "),
            Lang::En => ("Not by the blog itself: ", "Not by software, because: "),
        };
        let mut answers: Vec<String> = self.rules.iter().map(|rule| format!("`{rule}`")).collect();
        let plain = self.pages.iter().chain(&self.commands).map(|text| (*text).to_owned());
        answers.extend(plain);
        answers.extend(self.elsewhere.iter().map(|text| format!("{elsewhere}{text}")));
        answers.extend(self.outside.iter().map(|text| format!("{outside}{text}")));
        answers
    }
}

/// The table for a terminal.
pub(super) fn human(lang: Lang) -> String {
    let mut out = String::new();
    let mut document = "";
    for entry in entries(lang) {
        if entry.document != document {
            document = entry.document;
            let _ = writeln!(out, "\n{document}\n");
        }
        let _ = writeln!(out, "  {:<5} ”{}”", entry.row, entry.phrase);
        for answer in entry.answers(lang) {
            let _ = writeln!(out, "        {}", answer.trim_matches('`'));
        }
    }
    out.trim_start().to_owned()
}

/// One JSON object a line.
pub(super) fn json(lang: Lang) -> String {
    let lines = entries(lang).into_iter().filter_map(|entry| serde_json::to_string(&entry).ok());
    lines.map(|line| line + "\n").collect()
}

/// The heading of the document.
pub(super) const TITLE: &str = "Kraven, och vad som svarar mot dem";

/// The table as a document in Swedish. It quotes the guidelines at length, so it is no page for families.
pub(super) fn markdown() -> String {
    let mut out = format!(
        "# {TITLE}\n\nHär står varje krav ur riktlinjerna och lagen, med vad som svarar mot det: en regel, en sida, ett kommando, ett annat program eller en människa.\n",
    );
    let mut document = "";
    for entry in entries(Lang::Sv) {
        if entry.document != document {
            document = entry.document;
            let _ = writeln!(out, "\n## {document}\n\n| rad | ur texten | vad som svarar |\n|---|---|---|");
        }
        let answers = entry.answers(Lang::Sv).join("; ");
        let _ = writeln!(out, "| {} | {} | {answers} |", entry.row, plain(entry.phrase));
    }
    out
}
