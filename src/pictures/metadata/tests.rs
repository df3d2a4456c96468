//! What is planted in a file must be found, in every format; and nothing of it may ship.

use super::super::develop::{Settings, develop};
use super::super::{decode, samples};
use super::{Kind, prove_clean, read};

/// Every planted word begins so; no other byte of a sample does.
const SECRET: &str = "Lovisa Provdotter";

fn talkative_jpeg() -> Vec<u8> {
    let exif = samples::exif(6, &[(0x013B, SECRET), (0x010E, "Lovisa Provdotter bakar"), (0x010F, "Kamera AB")], true);
    let xmp = samples::xmp(
        "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description \
         mwg-rs:Name='Lovisa Provdotter' mwg-rs:Type='Face'/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>\
         <dc:creator><rdf:Seq><rdf:li>Lovisa Provdotter &amp; Söner</rdf:li></rdf:Seq></dc:creator>\
         <photoshop:City>Provköping</photoshop:City>",
    );
    let iptc = samples::iptc(&[
        (80, SECRET),
        (120, "Lovisa Provdotter vid bordet"),
        (116, "© Lovisa Provdotter"),
        (90, "Provköping"),
    ]);
    let mut bytes = samples::jpeg(64, 48);
    bytes = samples::with_segment(&bytes, 0xFE, b"Lovisa Provdotter, avdelning Lingonet");
    bytes = samples::with_segment(&bytes, 0xED, &iptc);
    bytes = samples::with_segment(&bytes, 0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", &xmp[..]].concat());
    samples::with_segment(&bytes, 0xE1, &[b"Exif\0\0", &exif[..]].concat())
}

fn talkative_png() -> Vec<u8> {
    let mut bytes = samples::png(64, 48);
    bytes = samples::with_chunk(&bytes, b"tEXt", b"Author\0Lovisa Provdotter");
    bytes = samples::with_chunk(
        &bytes,
        b"zTXt",
        &[b"Comment\0\0", &samples::packed("Lovisa Provdotter".as_bytes())[..]].concat(),
    );
    bytes = samples::with_chunk(
        &bytes,
        b"iTXt",
        &[b"Title\0\x01\0sv\0Titel\0", &samples::packed("Lovisa Provdotter i hallen".as_bytes())[..]].concat(),
    );
    bytes = samples::with_chunk(
        &bytes,
        b"iTXt",
        &[
            b"XML:com.adobe.xmp\0\0\0\0\0",
            &samples::xmp("<dc:description>Lovisa Provdotter leker</dc:description>")[..],
        ]
        .concat(),
    );
    samples::with_chunk(&bytes, b"eXIf", &samples::exif(1, &[(0x8298, SECRET)], true))
}

fn talkative_webp() -> Vec<u8> {
    let bytes = samples::with_riff_chunk(&samples::webp(64, 48), b"EXIF", &samples::exif(1, &[(0x013B, SECRET)], true));
    samples::with_riff_chunk(&bytes, b"XMP ", &samples::xmp("<dc:title>Lovisa Provdotter</dc:title>"))
}

fn talkative_gif() -> Vec<u8> {
    samples::with_extension(&samples::gif(64, 48, 1), 0xFE, b"Lovisa Provdotter")
}

#[test]
fn what_is_planted_is_found() {
    type Planted = (Kind, &'static str, &'static str);
    let cases: &[(&str, Vec<u8>, &[Planted])] = &[
        (
            "JPEG",
            talkative_jpeg(),
            &[
                (Kind::Person, "XMP", "mwg-rs:Name"),
                (Kind::Place, "EXIF", "GPSLatitude"),
                (Kind::Place, "EXIF", "GPSLongitude"),
                (Kind::Place, "XMP", "photoshop:City"),
                (Kind::Place, "IPTC", "City"),
                (Kind::Author, "EXIF", "Artist"),
                (Kind::Author, "XMP", "dc:creator"),
                (Kind::Author, "IPTC", "By-line"),
                (Kind::Rights, "IPTC", "Copyright Notice"),
                (Kind::Caption, "EXIF", "ImageDescription"),
                (Kind::Caption, "IPTC", "Caption/Abstract"),
                (Kind::Caption, "JPEG", "comment"),
                (Kind::Device, "EXIF", "Make"),
            ],
        ),
        (
            "PNG",
            talkative_png(),
            &[
                (Kind::Place, "EXIF", "GPSLatitude"),
                (Kind::Author, "PNG tEXt", "Author"),
                (Kind::Rights, "EXIF", "Copyright"),
                (Kind::Caption, "PNG zTXt", "Comment"),
                (Kind::Caption, "PNG iTXt", "Title"),
                (Kind::Caption, "XMP", "dc:description"),
            ],
        ),
        (
            "WebP",
            talkative_webp(),
            &[
                (Kind::Place, "EXIF", "GPSLatitude"),
                (Kind::Author, "EXIF", "Artist"),
                (Kind::Caption, "XMP", "dc:title"),
            ],
        ),
        ("GIF", talkative_gif(), &[(Kind::Caption, "GIF", "comment")]),
    ];
    for (name, bytes, planted) in cases {
        let found = read(bytes);
        for (kind, block, field) in *planted {
            let piece =
                found.iter().find(|piece| (piece.kind, piece.block, piece.field.as_str()) == (*kind, *block, *field));
            assert!(piece.is_some(), "{name}: {block} {field} was not found as {kind:?} in {found:#?}");
            if !matches!(kind, Kind::Place | Kind::Device) {
                assert!(piece.unwrap().text.as_ref().unwrap().contains(SECRET), "{name}: {piece:?}");
            }
        }
        assert!(prove_clean(bytes).is_err(), "{name}");
    }
}

#[test]
fn a_position_is_told_in_degrees() {
    let found = read(&talkative_webp());
    let latitude = found.iter().find(|piece| piece.field == "GPSLatitude").unwrap();
    assert_eq!(latitude.text.as_deref(), Some("57 deg 30 min 0 sec N"));
}

#[test]
fn nothing_hidden_ships() {
    for (name, bytes) in
        [("JPEG", talkative_jpeg()), ("PNG", talkative_png()), ("WebP", talkative_webp()), ("GIF", talkative_gif())]
    {
        let picture = decode::decode(&bytes).unwrap_or_else(|fault| panic!("{name}: {fault:?}"));
        for file in develop(&picture, &[7; 32], &Settings::publish()).unwrap() {
            assert_eq!(prove_clean(&file.bytes), Ok(()), "{name}: {}", file.variant.name);
            let secret = SECRET.as_bytes();
            assert!(!file.bytes.windows(secret.len()).any(|window| window == secret), "{name}: {}", file.variant.name);
        }
    }
}

#[test]
fn a_picture_behind_the_picture_is_told() {
    let film = [samples::jpeg(64, 64), b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom".to_vec()].concat();
    assert_eq!(read(&film).iter().map(|piece| piece.kind).collect::<Vec<_>>(), [Kind::Attachment]);
    let twice = [samples::jpeg(64, 64), samples::jpeg(32, 32)].concat();
    assert_eq!(read(&twice).iter().map(|piece| piece.kind).collect::<Vec<_>>(), [Kind::Preview]);
}

#[test]
fn a_drawing_tells_its_author_and_what_it_would_do() {
    let cases: &[(&str, Kind, &str)] = &[
        ("<svg sodipodi:docname='/home/lovisa/löv.svg'/>", Kind::Author, "sodipodi:docname"),
        (
            "<svg><metadata><rdf:RDF><cc:Work><dc:creator><cc:Agent><dc:title>Lovisa</dc:title></cc:Agent></dc:creator></cc:Work></rdf:RDF></metadata></svg>",
            Kind::Author,
            "title",
        ),
        ("<svg><!-- Lovisas barn --></svg>", Kind::Caption, "comment"),
        ("<svg><script>fetch('x')</script></svg>", Kind::Active, "script"),
        ("<svg onload='x()'/>", Kind::Active, "onload"),
        ("<svg><image href='data:image/jpeg;base64,AAAA'/></svg>", Kind::Preview, "image"),
        ("<svg><use xlink:href='https://example.org/a.svg#b'/></svg>", Kind::Active, "xlink:href"),
        ("<svg><style>@import 'https://example.org/a.css'</style></svg>", Kind::Active, "style"),
        ("<svg fill='url( \"https://example.org/x\")'/>", Kind::Active, "fill"),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", Kind::Active, "entities"),
        ("<svg><g>", Kind::Other, "unreadable"),
    ];
    for (drawing, kind, field) in cases {
        let found = read(drawing.as_bytes());
        assert!(found.iter().any(|piece| piece.kind == *kind && piece.field == *field), "{drawing}: {found:?}");
        assert!(prove_clean(drawing.as_bytes()).is_err(), "{drawing}");
    }
    let plain = "<svg xmlns='http://www.w3.org/2000/svg'><title>Ett löv</title><path fill='url(#a)' d='M0 0h1'/><use href='#a'/></svg>";
    assert_eq!(prove_clean(plain.as_bytes()), Ok(()));
    assert_eq!(read(plain.as_bytes())[0].text.as_deref(), Some("Ett löv"));
}

#[test]
fn packed_bombs_are_cut_and_long_texts_are_bounded() {
    let bomb = samples::packed(&vec![b'a'; 200 << 20]);
    let bytes = samples::with_chunk(&samples::png(8, 8), b"zTXt", &[b"Comment\0\0", &bomb[..]].concat());
    let found = read(&bytes);
    assert_eq!(found.len(), 1);
    assert!(found[0].text.as_ref().unwrap().len() <= super::MAX_TEXT);

    let long =
        samples::with_chunk(&samples::png(8, 8), b"iTXt", &[b"Comment\0\0\0\0\0", &vec![b'a'; 60 << 20][..]].concat());
    assert_eq!(read(&long).len(), 1);
    assert!(decode::decode(&long).is_ok());
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_a_walker_panic(head in 0..9_usize, noise in proptest::collection::vec(proptest::num::u8::ANY, 0..600), cut in 0..2_000_usize) {
        let sound = [talkative_jpeg, talkative_png, talkative_webp, talkative_gif][head % 4]();
        let mut bytes = sound.clone();
        for (at, byte) in noise.iter().enumerate() {
            let place = (at * 37 + usize::from(*byte) * 5) % bytes.len();
            bytes[place] ^= byte;
        }
        bytes.truncate(bytes.len() - cut.min(bytes.len()));
        read(&bytes);
        let _ = prove_clean(&bytes);
        read(&noise);
    }
}
