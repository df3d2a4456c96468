//! SARIF 2.1.0, as code hosts read it. Eight structs suffice.

use std::collections::BTreeMap;
use std::io::Write;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Lang, Severity};
use crate::rules;

#[derive(Serialize)]
struct Log<'a> {
    #[serde(rename = "$schema")]
    schema: &'a str,
    version: &'a str,
    runs: [Run<'a>; 1],
}

#[derive(Serialize)]
struct Run<'a> {
    tool: Tool<'a>,
    #[serde(rename = "columnKind")]
    column_kind: &'a str,
    results: Vec<Outcome<'a>>,
}

#[derive(Serialize)]
struct Tool<'a> {
    driver: Driver<'a>,
}

#[derive(Serialize)]
struct Driver<'a> {
    name: &'a str,
    version: &'a str,
    language: &'a str,
    rules: Vec<RuleText<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RuleText<'a> {
    id: &'a str,
    short_description: Message<'a>,
    full_description: Message<'a>,
    help: Message<'a>,
}

#[derive(Serialize)]
struct Message<'a> {
    text: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    rule_id: &'a str,
    level: &'a str,
    message: Message<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: Physical,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Physical {
    artifact_location: Artifact,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Serialize)]
struct Artifact {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

pub(super) fn write(out: &mut dyn Write, lang: Lang, diagnostics: &[&Diagnostic]) -> std::io::Result<()> {
    let used: BTreeMap<&str, _> = diagnostics.iter().filter_map(|d| Some((d.rule, rules::get(d.rule)?.rule))).collect();
    let rules = used.iter().map(|(id, rule)| RuleText {
        id,
        short_description: Message { text: rule.title.in_lang(lang) },
        full_description: Message { text: rule.why.in_lang(lang) },
        help: Message { text: rule.help.in_lang(lang) },
    });
    let log = Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "Kapprum",
                    version: env!("CARGO_PKG_VERSION"),
                    language: if lang == Lang::Sv { "sv-SE" } else { "en-US" },
                    rules: rules.collect(),
                },
            },
            column_kind: "unicodeCodePoints",
            results: diagnostics.iter().map(|d| outcome(d, lang)).collect(),
        }],
    };
    serde_json::to_writer_pretty(&mut *out, &log)?;
    out.write_all(b"\n")
}

fn outcome<'a>(d: &'a Diagnostic, lang: Lang) -> Outcome<'a> {
    let locations = d.file.iter().map(|file| Location {
        physical_location: Physical {
            artifact_location: Artifact { uri: uri(file) },
            region: d.place.map(|(start, end)| Region {
                start_line: start.line,
                start_column: start.column,
                end_line: end.line,
                end_column: end.column,
            }),
        },
    });
    Outcome {
        rule_id: d.rule,
        level: match d.severity {
            Severity::Error => "error",
            Severity::Advice => "note",
        },
        message: Message { text: d.what.in_lang(lang) },
        locations: locations.collect(),
    }
}

/// A path as a relative URI.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}
