//! Office files that are zipped XML: Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300).

use super::super::metadata::xml::{Part, walk};
use super::super::metadata::{Hidden, Kind, MAX_TEXT};
use super::super::source::Format;
use super::{Facts, MAX_UNPACKED, MAX_WORDS, Words, zip};

/// Where properties stand: two parts of Office Open XML, one of OpenDocument.
const PROPERTIES: [&str; 3] = ["docProps/core.xml", "docProps/app.xml", "meta.xml"];

pub(super) fn facts(bytes: &[u8]) -> Facts {
    let entries = zip::names(bytes);
    let mut hidden = Vec::new();
    for part in PROPERTIES {
        if let Some(document) = zip::text(bytes, part, MAX_UNPACKED) {
            walk(&document, &mut |found| property(found, &mut hidden));
        }
    }
    for name in &entries {
        let kind = match name.as_str() {
            _ if name.ends_with("vbaProject.bin") || name.starts_with("Basic/") => Kind::Active,
            _ if name.contains("comments") || name.ends_with("people.xml") => Kind::Caption,
            _ if name.starts_with("docProps/thumbnail") || name.starts_with("Thumbnails/") => Kind::Preview,
            _ => continue,
        };
        hidden.push(Hidden { kind, block: "Office", field: name.clone(), text: None });
    }
    hidden.sort_by_key(|piece| piece.kind);
    Facts { hidden, words: words(bytes, &entries), entries, ..Facts::unknown(Format::Office) }
}

/// Adds a property with its text.
fn property(part: Part, hidden: &mut Vec<Hidden>) {
    let Part::Text { open, words } = part else {
        return;
    };
    let field = open.last().map_or("", |name| name.rsplit(':').next().unwrap_or_default());
    let kind = match field {
        "creator" | "lastModifiedBy" | "initial-creator" | "Manager" | "Company" | "printed-by" => Kind::Author,
        "title" | "subject" | "description" | "keywords" | "keyword" | "category" | "TitlesOfParts" | "lpstr"
        | "user-defined" => Kind::Caption,
        "created" | "modified" | "date" | "creation-date" | "lastPrinted" | "print-date" => Kind::Time,
        "Application" | "AppVersion" | "generator" | "Template" => Kind::Software,
        _ => return,
    };
    hidden.push(Hidden {
        kind,
        block: "Office",
        field: field.to_owned(),
        text: Some(words.trim().chars().take(MAX_TEXT).collect()),
    });
}

/// The text of the parts that hold some.
fn words(bytes: &[u8], entries: &[String]) -> Words {
    let holds_text = |name: &str| {
        matches!(
            name,
            "word/document.xml" | "content.xml" | "xl/sharedStrings.xml" | "word/comments.xml" | "word/footnotes.xml"
        ) || name.starts_with("ppt/slides/slide")
            || name.starts_with("ppt/notesSlides/notes")
            || name.starts_with("word/header")
            || name.starts_with("word/footer")
    };
    let mut text = String::new();
    let mut budget = MAX_UNPACKED;
    for name in entries.iter().filter(|name| holds_text(name)) {
        let Some(document) = zip::text(bytes, name, budget) else {
            continue;
        };
        budget = budget.saturating_sub(document.len());
        walk(&document, &mut |part| match part {
            Part::Text { words, .. } if text.len() < MAX_WORDS => text.push_str(words),
            // A new paragraph, cell or line parts words.
            Part::Element { name, .. }
                if matches!(
                    name.rsplit(':').next(),
                    Some("p" | "tab" | "br" | "h" | "si" | "line-break" | "table-cell")
                ) =>
            {
                text.push('\n');
            }
            _ => {}
        });
    }
    if text.trim().is_empty() { Words::Unknown } else { Words::Text(text.trim().to_owned()) }
}
