//! Documents made by hand, small but whole.

use super::super::metadata::Kind;
use super::super::samples;
use super::*;

fn pdf(objects: &[&[u8]]) -> Vec<u8> {
    let body: Vec<u8> = objects
        .iter()
        .enumerate()
        .flat_map(|(at, object)| [format!("{} 0 obj\n", at + 1).as_bytes(), object, b"\nendobj\n"].concat())
        .collect();
    [b"%PDF-1.7\n", &body[..], b"trailer << /Root 1 0 R /Info 2 0 R >>\n%%EOF"].concat()
}

fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    [format!("<< {dictionary} /Length {} >>\nstream\n", data.len()).as_bytes(), data, b"\nendstream"].concat()
}

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let packed = &samples::packed(content.as_bytes())[2..];
        let packed = &packed[..packed.len() - 4];
        let common = |signature: &[u8], version: &[u8]| {
            [
                signature,
                version,
                &[20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0],
                &(packed.len() as u32).to_le_bytes(),
                &(content.len() as u32).to_le_bytes(),
                &(name.len() as u16).to_le_bytes(),
                &[0, 0],
            ]
            .concat()
        };
        directory.extend(
            [
                common(b"PK\x01\x02", &[20, 0]),
                vec![0; 10],
                (bytes.len() as u32).to_le_bytes().to_vec(),
                name.as_bytes().to_vec(),
            ]
            .concat(),
        );
        bytes.extend([common(b"PK\x03\x04", &[]), name.as_bytes().to_vec(), packed.to_vec()].concat());
    }
    let (at, length, count) = (bytes.len() as u32, directory.len() as u32, files.len() as u16);
    bytes.extend(directory);
    bytes.extend(
        [
            b"PK\x05\x06\0\0\0\0",
            &count.to_le_bytes()[..],
            &count.to_le_bytes(),
            &length.to_le_bytes(),
            &at.to_le_bytes(),
            &[0, 0],
        ]
        .concat(),
    );
    bytes
}

#[test]
fn a_pdf_tells_its_author_structure_language_and_words() {
    let packed = samples::packed(
        b"BT /F1 12 Tf 72 700 Td (V\\345ra barn plockar l\\366v) Tj 0 -14 Td [(p\\345 g\\345r) -20 (den)] TJ ET",
    );
    let bytes = pdf(&[
        b"<< /Type /Catalog /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R /Lang (sv-SE) >>",
        b"<< /Author (Lovisa Provdotter) /Title <FEFF004C00F60076> /Producer (Prov 1.0) >>",
        &stream("/Filter /FlateDecode", &packed),
    ]);
    let facts = facts(&bytes).unwrap();
    assert_eq!((facts.tagged, facts.language.as_deref(), facts.is_encrypted), (Some(true), Some("sv-SE"), false));
    assert_eq!(facts.words, Words::Text("Våra barn plockar löv\npå gården".to_owned()));
    let told: Vec<_> = facts.hidden.iter().map(|piece| (piece.kind, piece.text.as_deref().unwrap())).collect();
    assert_eq!(told, [(Kind::Author, "Lovisa Provdotter"), (Kind::Caption, "Löv"), (Kind::Software, "Prov 1.0")]);
}

#[test]
fn words_behind_font_tables_are_read_or_called_unknown() {
    let map =
        b"beginbfchar <0001> <004C> <0002> <00F6> endbfchar 1 beginbfrange <0003> <0004> <0076> endbfrange begincmap";
    let coded = |tables: &[&[u8]]| {
        let mut objects: Vec<Vec<u8>> = tables.iter().map(|table| stream("", table)).collect();
        objects.push(stream("", b"BT <000100020003> Tj ET"));
        facts(&pdf(&objects.iter().map(Vec::as_slice).collect::<Vec<_>>())).unwrap().words
    };
    assert_eq!(coded(&[map]), Words::Text("Löv".to_owned()));
    assert_eq!(coded(&[]), Words::Unknown);
    assert_eq!(
        coded(&[map, b"begincmap beginbfchar <0001> <0041> endbfchar"]),
        Words::Unknown,
        "two fonts contradict each other"
    );
}

#[test]
fn scans_scripts_and_locks_are_told() {
    let scan = pdf(&[&stream("/Subtype /Image /Filter /DCTDecode", b"\xFF\xD8")]);
    assert_eq!((facts(&scan).unwrap().words, facts(&scan).unwrap().tagged), (Words::None, Some(false)));
    let active = pdf(&[b"<< /OpenAction << /S /JavaScript /JS (x) >> >>", b"<< /Type /EmbeddedFile >>"]);
    let kinds: Vec<_> = facts(&active).unwrap().hidden.into_iter().map(|piece| piece.kind).collect();
    assert_eq!(kinds, [Kind::Attachment, Kind::Active, Kind::Active]);
    let locked = facts(&pdf(&[b"<< /Encrypt 4 0 R /Author (\x01\x02\x03) >>"])).unwrap();
    assert!(
        locked.is_encrypted && locked.tagged.is_none() && locked.words == Words::Unknown && locked.hidden.is_empty()
    );
}

#[test]
fn an_office_file_tells_its_author_and_words() {
    let bytes = zip(&[
        ("[Content_Types].xml", "<Types/>"),
        (
            "docProps/core.xml",
            "<cp:coreProperties><dc:creator>Lovisa Provdotter</dc:creator><cp:lastModifiedBy>Bo &amp; Co</cp:lastModifiedBy></cp:coreProperties>",
        ),
        (
            "word/document.xml",
            "<w:document><w:p><w:r><w:t>Hej</w:t></w:r><w:r><w:t> alla</w:t></w:r></w:p><w:p><w:t>barn</w:t></w:p></w:document>",
        ),
        ("word/vbaProject.bin", "x"),
    ]);
    let facts = facts(&bytes).unwrap();
    assert_eq!(facts.words, Words::Text("Hej alla\nbarn".to_owned()));
    assert_eq!(facts.entries.len(), 4);
    let told: Vec<_> = facts.hidden.iter().map(|piece| (piece.kind, piece.text.as_deref())).collect();
    assert_eq!(
        told,
        [(Kind::Author, Some("Lovisa Provdotter")), (Kind::Author, Some("Bo & Co")), (Kind::Active, None)]
    );
}

#[test]
fn an_archive_tells_its_files() {
    assert_eq!(facts(&zip(&[("Lovisa.jpg", "a"), ("b.txt", "b")])).unwrap().entries, ["Lovisa.jpg", "b.txt"]);
    assert_eq!(facts(b"\xFF\xD8\xFF"), None);
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(which in 0..2_usize, noise in proptest::collection::vec((0..2_000_usize, proptest::num::u8::ANY), 0..40)) {
        let packed = samples::packed(b"BT (a) Tj <00> Tj ET");
        let mut bytes = match which {
            0 => pdf(&[b"<< /Author (a\\(b) /T <00 >>", &stream("/Filter /FlateDecode", &packed), &stream("", b"begincmap beginbfrange <00> <ffffffff> <0000> <12")]),
            _ => zip(&[("[Content_Types].xml", "<T/>"), ("docProps/core.xml", "<a><dc:creator>x</dc:creator></a>")]),
        };
        let length = bytes.len();
        for (place, byte) in noise {
            bytes[place % length] = byte;
        }
        facts(&bytes);
    }
}
