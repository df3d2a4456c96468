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
    /// What answers it besides rules, by key, for [`answer`].
    #[serde(default)]
    pub answers: Vec<String>,
}

/// What answers a row besides rules.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Of which kind it is.
    pub kind: AnswerKind,
    /// In Swedish.
    pub sv: String,
    /// In English.
    pub en: String,
}

/// The kinds of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AnswerKind {
    /// A generated page, or a part of every page or message.
    Page,
    /// A command, or a setting of the blog.
    Command,
    /// Software that keeps records or serves many blogs: no matter of the single blog.
    Elsewhere,
    /// No software, because of what the answer tells.
    Outside,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mission {
    document: BTreeMap<String, Document>,
    answer: BTreeMap<String, Answer>,
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

/// The answer that a row names.
pub fn answer(key: &str) -> Option<&'static Answer> {
    TABLE.answer.get(key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
    fn every_answer_is_told_and_used() {
        let used: BTreeSet<&String> = rows().iter().flat_map(|row| &row.answers).collect();
        for key in &used {
            assert!(answer(key).is_some_and(|told| !told.sv.is_empty() && !told.en.is_empty()), "{key} is not told");
        }
        for key in TABLE.answer.keys() {
            assert!(used.contains(key), "no row has the answer {key}");
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
