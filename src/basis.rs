//! The requirements as data: 265 rows from the guidelines of five Swedish documents and from law.
//!
//! A rule cites rows by id (`"M04"`); this module tells what the row says. It is read for `explain`, the handbook and the
//! reports only, so it is parsed at the first question and never on the way of a build.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

const MISSION: &str = include_str!("basis/mission.toml");

/// A document the rows come from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Who wrote it, in Swedish.
    pub municipality: String,
    /// Its own title where it has one, else what it is.
    pub title: String,
}

/// One requirement. Which rules hold it the rules say themselves, by citing it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Letter of the document and a running number, `M04`.
    pub id: String,
    /// Key of the document, for [`document`].
    pub document: String,
    /// Letters joined by `+` or `/`: E error, W advice, G generated, R record, N reminder, P report, X not for a blog.
    pub kind: String,
    /// What is required, in English.
    pub requirement: String,
    /// The Swedish words of the document, verbatim; of a derived row, its law or the rows it follows from.
    pub phrase: String,
    /// Generated pages, or parts of every page, that fulfil it.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Commands that fulfil it or keep its record.
    #[serde(default)]
    pub commands: Vec<String>,
    /// Why no software can or should answer it.
    pub outside: Option<String>,
    /// What will answer it and is not built yet.
    pub planned: Option<String>,
}

impl Row {
    /// Whether something besides rules answers the row, or tells why nothing does.
    pub fn is_answered_without_rules(&self) -> bool {
        !self.pages.is_empty() || !self.commands.is_empty() || self.outside.is_some() || self.planned.is_some()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mission {
    document: BTreeMap<String, Document>,
    row: Vec<Row>,
}

static TABLE: LazyLock<Mission> =
    LazyLock::new(|| toml::from_str(MISSION).expect("the table is part of the binary and a test reads it"));

/// All rows, in the order of the documents.
pub fn rows() -> &'static [Row] {
    &TABLE.row
}

/// The row with this id.
pub fn row(id: &str) -> Option<&'static Row> {
    rows().iter().find(|row| row.id == id)
}

/// The document that a row names.
pub fn document(key: &str) -> Option<&'static Document> {
    TABLE.document.get(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(rows().len(), 265);
        let derived = rows().iter().filter(|row| row.document == "derived").count();
        assert_eq!(derived, 17);
        for row in rows() {
            assert!(document(&row.document).is_some(), "{} names an unknown document", row.id);
            assert!(row.kind.chars().all(|c| "EWGRNPX+/".contains(c)), "{} is of kind {}", row.id, row.kind);
            assert!(!row.phrase.is_empty() && !row.requirement.is_empty(), "{} says nothing", row.id);
        }
    }

    #[test]
    fn every_id_is_there_once() {
        let mut ids: Vec<_> = rows().iter().map(|row| &row.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), rows().len());
        assert_eq!(
            row("O62").map(|row| row.phrase.as_str()),
            Some("Vi undviker emojis för att ersätta något i texten")
        );
        assert!(row("Z99").is_none());
    }
}
