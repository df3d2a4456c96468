//! The table between the `+++`: one schema for posts and pages.

use std::cell::RefCell;
use std::ops::Range;

use jiff::civil::Date;

use crate::settings::{At, Fault, Reader, Table, Value, parse};
use crate::site::ORIGINS;

/// What a post says about itself.
#[derive(Debug, Default)]
pub struct FrontMatter {
    /// Title.
    pub title: Option<At<String>>,
    /// Date.
    pub date: Option<At<Date>>,
    /// Whether a key `date` is there at all, readable or not.
    pub has_date_key: bool,
    /// First day on which it is seen, when later than its date.
    pub publish: Option<At<Date>>,
    /// Day from which it is no longer current (policies that weed by relevance, S54).
    pub current_until: Option<At<Date>>,
    /// Not to be published yet.
    pub draft: bool,
    /// Tags.
    pub tags: Vec<At<String>>,
    /// Language.
    pub lang: Option<At<String>>,
    /// Whether a machine translated it.
    pub machine_translated: bool,
    /// Two lines for the start page.
    pub summary: Option<At<String>>,
    /// The unit that writes, by function; never a person.
    pub author: Option<At<String>>,
    /// Who approved it, by function.
    pub approved_by: Option<At<String>>,
    /// Reference of the risk assessment, where an adult is named (O28).
    pub risk_assessment: Option<At<String>>,
    /// Why an adult has to be named, and why no alternative serves (O29, S50).
    pub reasons: Option<At<String>>,
    /// For whom, when not for all target groups (O102).
    pub target_group: Option<At<String>>,
    /// What it is for: one of T07's purposes.
    pub purpose: Option<At<String>>,
    /// Where quoted texts come from.
    pub sources: Vec<At<String>>,
    /// What all its pictures show.
    pub motif: Option<At<String>>,
    /// Where all its pictures come from.
    pub origin: Option<At<String>>,
    /// The reference that goes with the origin.
    pub reference: Option<At<String>>,
    /// Statements about single pictures and films, by file name.
    pub pictures: Vec<PictureStatement>,
    /// The terms of a competition that it announces.
    pub competition: Option<CompetitionTerms>,
    /// Exceptions.
    pub waivers: Vec<WaiverStatement>,
    /// Every text in it, for the rules that look for personal data.
    pub texts: Vec<FrontText>,
    /// Comments in it.
    pub comments: Vec<Range<usize>>,
}

/// A text in the front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontText {
    /// Dotted key; `file` for the name of a picture, which stands there as a key.
    pub key: String,
    /// Its bytes, without quotation marks.
    pub span: Range<usize>,
    /// The text, where it is written otherwise there (`\u00e5`).
    pub decoded: Option<String>,
}

/// What a person says of one picture or film: `[pictures."lov.jpg"]`.
#[derive(Debug, Clone)]
pub struct PictureStatement {
    /// File name as in the reference.
    pub file: At<String>,
    /// `none`, `unidentifiable`, `drawn`, `staff`, `bureau`.
    pub people: Option<At<String>>,
    /// What it shows.
    pub motif: Option<At<String>>,
    /// Where it comes from.
    pub origin: Option<At<String>>,
    /// Licence, contract, permission or consent.
    pub reference: Option<At<String>>,
    /// Text in the picture, as written out in the post; `"none"` where there is none.
    pub text: Option<At<String>>,
    /// Whether it is decoration and needs no text alternative.
    pub decorative: bool,
    /// Voices in a film: `none`, `staff`, `unidentifiable`.
    pub voices: Option<At<String>>,
    /// That everything important in a film is also said, or where it is told.
    pub described: Option<At<String>>,
    /// Captions are burnt into the film (O67).
    pub captions_in_picture: bool,
    /// Who, by function, confirmed that a found face is none.
    pub confirmed_by: Option<At<String>>,
    /// Hash of the picture that was confirmed.
    pub confirmed_hash: Option<At<String>>,
    /// Boxes that were confirmed, `x,y,w,h`.
    pub confirmed_boxes: Vec<At<String>>,
    /// The table's bytes.
    pub span: Range<usize>,
}

impl PictureStatement {
    /// Whether this statement is about the file that `destination` refers to.
    pub fn names(&self, destination: &str) -> bool {
        let name = destination.rsplit('/').next().unwrap_or(destination);
        let file = self.file.value.rsplit('/').next().unwrap_or(&self.file.value);
        is_same_name(name, file)
    }
}

/// Equal names, whether the system wrote them composed or not.
fn is_same_name(a: &str, b: &str) -> bool {
    use unicode_normalization::UnicodeNormalization as _;
    a == b || a.nfc().eq(b.nfc())
}

/// The terms of a competition that a post announces (O80–O83): `[competition]`.
#[derive(Debug, Clone)]
pub struct CompetitionTerms {
    /// The terms, or where they can be read.
    pub terms: Option<At<String>>,
    /// Who arranges it.
    pub organiser: Option<At<String>>,
    /// Last day to take part.
    pub ends: Option<At<Date>>,
    /// Youngest age of those who may take part, years.
    pub least_age: Option<At<i64>>,
    /// What taking part costs, kronor.
    pub stake: Option<At<i64>>,
    /// Worth of the highest prize, kronor.
    pub prize: Option<At<i64>>,
    /// Whether the prize is money.
    pub cash: Option<At<bool>>,
    /// The table's bytes.
    pub span: Range<usize>,
}

/// An exception as its author wrote it: `[[waivers]]`.
#[derive(Debug, Clone)]
pub struct WaiverStatement {
    /// Id of the rule.
    pub rule: Option<At<String>>,
    /// Why.
    pub reason: Option<At<String>>,
    /// Role of the one who approved it.
    pub approved_by: Option<At<String>>,
    /// Last day it holds.
    pub until: Option<At<Date>>,
    /// The keys that are not there.
    pub missing: Vec<&'static str>,
    /// The entry's bytes.
    pub span: Range<usize>,
}

/// Values of `people` in a picture's statement.
const PEOPLE: [&str; 5] = ["none", "unidentifiable", "drawn", "staff", "bureau"];
/// Values of `voices` in a film's statement.
const VOICES: [&str; 3] = ["none", "unidentifiable", "staff"];
/// What a post may be for (T07).
const PURPOSES: [&str; 4] = ["recruit", "share", "insight", "involve"];

/// Where the front matter stands.
pub(super) enum Located {
    /// Between two lines `+++`.
    Found { inner: Range<usize>, body: Range<usize> },
    /// Opened and never closed.
    Open { opening: Range<usize> },
    /// Not there.
    Absent,
}

/// Finds the front matter of `text`.
pub(super) fn locate(text: &str) -> Located {
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "+++") else { return Located::Absent };
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == "+++" {
            return Located::Found { inner: first.len()..at, body: at + line.len()..text.len() };
        }
        at += line.len();
    }
    Located::Open { opening: 0..first.len() }
}

/// Reads the table that begins at byte `offset` of the author's file.
pub(super) fn read(inner: &str, offset: usize) -> (FrontMatter, Vec<Fault>) {
    let (table, mut faults) = parse(inner, offset);
    let found = RefCell::new(Vec::new());
    let r = Reader::new(&table, offset..offset, &found);
    let origin = |r: &Reader<'_>| r.choice("origin", &ORIGINS);
    let is_set = |r: &Reader<'_>, key| r.flag(key).is_some_and(|f| f.value);
    let front = FrontMatter {
        has_date_key: inner.lines().any(|line| line.trim_start().starts_with("date")),
        title: r.text("title"),
        date: r.date("date"),
        publish: r.date("publish"),
        current_until: r.date("current_until"),
        draft: is_set(&r, "draft"),
        tags: r.texts("tags"),
        lang: r.text("lang"),
        machine_translated: is_set(&r, "machine_translated"),
        summary: r.text("summary"),
        author: r.text("author"),
        approved_by: r.text("approved_by"),
        risk_assessment: r.text("risk_assessment"),
        reasons: r.text("reasons"),
        target_group: r.text("target_group"),
        purpose: r.choice("purpose", &PURPOSES),
        sources: r.texts("sources"),
        motif: r.text("motif"),
        origin: origin(&r),
        reference: r.text("reference"),
        pictures: r.named_tables("pictures").into_iter().map(|(file, r)| picture(file, r)).collect(),
        competition: r.table("competition").map(competition),
        waivers: r.tables("waivers").into_iter().map(waiver).collect(),
        texts: Vec::new(),
        comments: Vec::new(),
    };
    r.finish();
    faults.extend(found.into_inner());
    let texts = texts(&table, "", inner, offset);
    faults.sort_by_key(|f| f.span.start);
    let comments = comments(inner, offset, &texts);
    (FrontMatter { texts, comments, ..front }, faults)
}

fn picture(file: At<String>, r: Reader<'_>) -> PictureStatement {
    let statement = PictureStatement {
        file,
        people: r.choice("people", &PEOPLE),
        motif: r.text("motif"),
        origin: r.choice("origin", &ORIGINS),
        reference: r.text("reference"),
        text: r.text("text"),
        decorative: r.flag("decorative").is_some_and(|f| f.value),
        voices: r.choice("voices", &VOICES),
        described: r.text("described"),
        captions_in_picture: r.flag("captions_in_picture").is_some_and(|f| f.value),
        confirmed_by: r.text("confirmed_by"),
        confirmed_hash: r.text("confirmed_hash"),
        confirmed_boxes: r.texts("confirmed_boxes"),
        span: r.span(),
    };
    r.finish();
    statement
}

fn competition(r: Reader<'_>) -> CompetitionTerms {
    let competition = CompetitionTerms {
        terms: r.text("terms"),
        organiser: r.text("organiser"),
        ends: r.date("ends"),
        least_age: r.integer("least_age"),
        stake: r.integer("stake"),
        prize: r.integer("prize"),
        cash: r.flag("cash"),
        span: r.span(),
    };
    r.finish();
    competition
}

fn waiver(r: Reader<'_>) -> WaiverStatement {
    let is_blank = |value: &Value| matches!(value, Value::Text(text) if text.trim().is_empty());
    let is_missing = |key: &&'static str| r.node(key).is_none_or(|node| is_blank(&node.value));
    let missing = ["rule", "reason", "approved_by", "until"].into_iter().filter(is_missing).collect();
    let waiver = WaiverStatement {
        rule: r.text("rule"),
        reason: r.text("reason"),
        approved_by: r.text("approved_by"),
        until: r.date("until"),
        missing,
        span: r.span(),
    };
    r.finish();
    waiver
}

/// Every text value, those of unknown keys included: a name hides as well in a key nobody knows.
fn texts(table: &Table, prefix: &str, inner: &str, offset: usize) -> Vec<FrontText> {
    let mut found = Vec::new();
    let text = |key: &str, span: &Range<usize>, value: &str| {
        let span = unquoted(span, inner, offset);
        let written = inner.get(span.start - offset..span.end - offset);
        FrontText { key: key.to_owned(), decoded: (written != Some(value)).then(|| value.to_owned()), span }
    };
    for (key, key_span, node) in &table.entries {
        let dotted = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
        if prefix == "pictures" {
            found.push(text("file", key_span, key));
        }
        let mut nodes = vec![node];
        while let Some(node) = nodes.pop() {
            match &node.value {
                Value::Text(value) => found.push(text(&dotted, &node.span, value)),
                Value::List(items) => nodes.extend(items.iter().rev()),
                Value::Table(table) => found.extend(texts(table, &dotted, inner, offset)),
                _ => {}
            }
        }
    }
    found
}

/// What stands behind a number sign that is not within a text.
fn comments(inner: &str, offset: usize, texts: &[FrontText]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut line_start = offset;
    for line in inner.split_inclusive('\n') {
        let sign = line
            .match_indices('#')
            .map(|(at, _)| line_start + at)
            .find(|at| !texts.iter().any(|text| text.span.contains(at)));
        if let Some(at) = sign {
            found.push(at + 1..line_start + line.trim_end().len());
        }
        line_start += line.len();
    }
    found
}

/// The inside of a quoted value.
fn unquoted(span: &Range<usize>, inner: &str, offset: usize) -> Range<usize> {
    let Some(text) = inner.get(span.start - offset..span.end - offset) else { return span.clone() };
    for quote in ["\"\"\"", "'''", "\"", "'"] {
        if text.len() >= 2 * quote.len() && text.starts_with(quote) && text.ends_with(quote) {
            return span.start + quote.len()..span.end - quote.len();
        }
    }
    span.clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_keep_their_places_in_the_file() {
        let text = "+++\r\ntitle = \"Höst\"\r\ndate = 2026-11-20\r\ntags = [\"lek\", \"skog\"]\r\n\r\n[pictures.\"löv.jpg\"]\r\npeople = \"none\"\r\n+++\r\nText\r\n";
        let Located::Found { inner, body } = locate(text) else { panic!("the front matter is there") };
        assert_eq!(&text[body], "Text\r\n");
        let (front, faults) = read(&text[inner.clone()], inner.start);
        assert_eq!(faults, []);
        let title = front.title.expect("a title");
        assert_eq!(&text[title.span], "\"Höst\"");
        let told: Vec<_> = front.texts.iter().map(|t| (t.key.as_str(), &text[t.span.clone()])).collect();
        assert_eq!(
            told,
            [
                ("title", "Höst"),
                ("tags", "lek"),
                ("tags", "skog"),
                ("file", "löv.jpg"),
                ("pictures.löv.jpg.people", "none")
            ]
        );
    }
}
