//! PDF (ISO 32000), read as a scanner reads: objects are found by their words, not by the cross-reference table, so a
//! damaged file is read as far as it goes.
//!
//! Text is decoded where fonts use letters' own codes, and through the fonts' own tables (ToUnicode) where every table
//! in the file agrees; what remains unclear is called unknown.

mod strings;

use super::super::container::png::inflate;
use super::super::metadata::{Hidden, Kind, MAX_TEXT, read_xmp};
use super::super::source::{Format, find};
use super::{Facts, MAX_UNPACKED, MAX_WORDS, Words};

/// The most font tables that are read.
const MAX_TABLES: usize = 200;
/// The most streams that are unpacked.
const MAX_STREAMS: usize = 5_000;

pub(super) fn facts(bytes: &[u8]) -> Facts {
    let mut facts = Facts::unknown(Format::Pdf);
    facts.is_encrypted = find(bytes, b"/Encrypt").is_some();
    let mut plain = outside_streams(bytes);
    let mut content = Vec::new();
    let mut has_pictures = false;
    let mut budget = MAX_UNPACKED;
    for stream in streams(bytes).take(MAX_STREAMS) {
        let has = |word: &[u8]| find(stream.head, word).is_some();
        if has(b"/Metadata") && !has(b"/FlateDecode") {
            facts.hidden.extend(read_xmp(stream.data));
        } else if has(b"/Image") {
            has_pictures = true;
        } else if has(b"/FlateDecode") && budget > 0 && !has(b"/FontFile") && !has(b"/Length1") {
            let unpacked = inflate(stream.data, budget).unwrap_or_default();
            budget -= unpacked.len();
            match () {
                () if has(b"/ObjStm") => plain.extend_from_slice(&unpacked),
                () if has(b"/Metadata") => facts.hidden.extend(read_xmp(&unpacked)),
                () => content.push(unpacked),
            }
        } else if !has(b"/Filter") {
            content.push(stream.data.to_vec());
        }
    }
    properties(&plain, &mut facts);
    facts.words = if facts.is_encrypted { Words::Unknown } else { words(&content, has_pictures) };
    facts.hidden.sort_by_key(|piece| piece.kind);
    facts.hidden.dedup();
    facts
}

/// A stream: the dictionary before it, cut to its last bytes, and its raw data.
struct Stream<'a> {
    head: &'a [u8],
    data: &'a [u8],
}

/// All streams of the file, by their words.
fn streams(bytes: &[u8]) -> impl Iterator<Item = Stream<'_>> {
    let finder = memchr::memmem::Finder::new(b"stream");
    let ending = memchr::memmem::Finder::new(b"endstream");
    let mut at = 0;
    std::iter::from_fn(move || {
        let word = at + finder.find(bytes.get(at..)?)?;
        let mut start = word + b"stream".len();
        start += usize::from(bytes.get(start) == Some(&b'\r'));
        start += usize::from(bytes.get(start) == Some(&b'\n'));
        let end = start + ending.find(bytes.get(start..)?)?;
        let head = &bytes[word.saturating_sub(1_500).max(at)..word];
        let head = memchr::memmem::rfind(head, b" obj").map_or(head, |object| &head[object..]);
        at = end + b"endstream".len();
        Some(Stream { head, data: &bytes[start..end] })
    })
}

/// The file without its streams.
fn outside_streams(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    let mut from = 0;
    for stream in streams(bytes) {
        let start = stream.data.as_ptr() as usize - bytes.as_ptr() as usize;
        plain.extend_from_slice(&bytes[from..start]);
        from = start + stream.data.len();
    }
    plain.extend_from_slice(&bytes[from..]);
    plain
}

/// What the file's dictionaries say: properties, structure, language, and what would happen on opening.
fn properties(plain: &[u8], facts: &mut Facts) {
    for (key, kind) in [
        (&b"/Author"[..], Kind::Author),
        (b"/Title", Kind::Caption),
        (b"/Subject", Kind::Caption),
        (b"/Keywords", Kind::Caption),
        (b"/Creator", Kind::Software),
        (b"/Producer", Kind::Software),
        (b"/CreationDate", Kind::Time),
        (b"/ModDate", Kind::Time),
        (b"/Company", Kind::Author),
        // The text of notes and of form fields, and who wrote them.
        (b"/Contents", Kind::Caption),
        (b"/T", Kind::Caption),
    ] {
        for value in strings::values(plain, key).take(50).filter(|_| !facts.is_encrypted) {
            let text: String = value.trim().chars().filter(|c| !c.is_control()).take(MAX_TEXT).collect();
            if !text.is_empty() {
                let field = String::from_utf8_lossy(&key[1..]).into_owned();
                facts.hidden.push(Hidden { kind, block: "PDF", field, text: Some(text) });
            }
        }
    }
    for (word, field) in [
        (&b"/JavaScript"[..], "JavaScript"),
        (b"/Launch", "Launch"),
        (b"/OpenAction", "OpenAction"),
        (b"/SubmitForm", "SubmitForm"),
        (b"/RichMedia", "RichMedia"),
    ] {
        if find(plain, word).is_some() {
            facts.hidden.push(Hidden { kind: Kind::Active, block: "PDF", field: field.to_owned(), text: None });
        }
    }
    if find(plain, b"/EmbeddedFile").is_some() {
        facts.hidden.push(Hidden {
            kind: Kind::Attachment,
            block: "PDF",
            field: "EmbeddedFile".to_owned(),
            text: None,
        });
    }
    let marked = find(plain, b"/MarkInfo").is_some()
        && (find(plain, b"/Marked true").is_some() || find(plain, b"/Marked  true").is_some());
    facts.tagged = (!facts.is_encrypted).then(|| marked && find(plain, b"/StructTreeRoot").is_some());
    facts.language =
        strings::values(plain, b"/Lang").next().filter(|language| !language.is_empty() && language.len() < 40);
}

/// The words of all content streams.
fn words(content: &[Vec<u8>], has_pictures: bool) -> Words {
    let tables: Vec<strings::Table> = content
        .iter()
        .filter(|stream| find(stream, b"begincmap").is_some())
        .take(MAX_TABLES)
        .map(|stream| strings::Table::read(stream))
        .collect();
    let table = strings::Table::agreed(&tables);
    let (mut text, mut unclear, mut shown) = (String::new(), 0_usize, 0_usize);
    for stream in content.iter().filter(|stream| find(stream, b"begincmap").is_none()) {
        if text.len() < MAX_WORDS {
            strings::shown(stream, table.as_ref(), !tables.is_empty(), &mut |piece| match piece {
                strings::Piece::Text(words) => {
                    shown += words.chars().count();
                    text.push_str(&words);
                }
                strings::Piece::Unclear(count) => unclear += count,
                strings::Piece::Break => {
                    if !text.ends_with(['\n', ' ']) {
                        text.push('\n');
                    }
                }
            });
        }
    }
    match () {
        () if shown + unclear == 0 && has_pictures => Words::None,
        () if shown == 0 || unclear * 5 > shown => Words::Unknown,
        () => Words::Text(text.trim().to_owned()),
    }
}
