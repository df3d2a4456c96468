//! Films built by hand: enough of a tree for every rule, since what plays them is not looked at here.

use super::*;

fn atom(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&((content.len() + 8) as u32).to_be_bytes()[..], kind, content].concat()
}

fn header(times: u32, rest: &[u8]) -> Vec<u8> {
    [&[0; 4][..], &times.to_be_bytes(), &times.to_be_bytes(), rest].concat()
}

/// A track with one sample of `length` bytes at `offset`.
fn track(handler: &[u8; 4], name: &[u8], offset: u32, length: u32) -> Vec<u8> {
    let unity: Vec<u8> =
        [0x10000_u32, 0, 0, 0, 0x10000, 0, 0, 0, 0x4000_0000].iter().flat_map(|n| n.to_be_bytes()).collect();
    let tkhd = header(
        7,
        &[&[0; 8][..], &[0; 20], &unity, &(640_u32 << 16).to_be_bytes(), &(360_u32 << 16).to_be_bytes()].concat(),
    );
    let numbers = |list: &[u32]| [0].iter().chain(list).flat_map(|n: &u32| n.to_be_bytes()).collect::<Vec<u8>>();
    let mut entry = [&[0; 6][..], &[0, 1], &[0; 42], b"\x0bProvkamera", &[0; 24]].concat();
    entry.truncate(78);
    let stsd = [&numbers(&[1])[..], &atom(b"avc1", &entry)].concat();
    let stbl = [
        atom(b"stsd", &stsd),
        atom(b"stsz", &numbers(&[0, 1, length])),
        atom(b"stco", &numbers(&[1, offset])),
        atom(b"stsc", &numbers(&[1, 1, 1, 1])),
    ]
    .concat();
    let dref = [&numbers(&[1])[..], &atom(b"url ", &[0, 0, 0, 1])].concat();
    let minf = [atom(b"dinf", &atom(b"dref", &dref)), atom(b"stbl", &stbl)].concat();
    let hdlr = [&[0; 8][..], handler, &[0; 12], name].concat();
    let mdia = [atom(b"mdhd", &header(7, &[0; 12])), atom(b"hdlr", &hdlr), atom(b"minf", &minf)].concat();
    atom(b"trak", &[atom(b"tkhd", &tkhd), atom(b"mdia", &mdia)].concat())
}

/// A film with a picture, sound, a track of places, and everything a phone adds.
fn mp4() -> Vec<u8> {
    let ftyp = atom(b"ftyp", b"isom\0\0\0\0isommp42");
    let mdat = atom(b"mdat", b"PICTURESOUND+57.5+19.2PLACE");
    let at = (ftyp.len() + 8) as u32;
    let mvhd = atom(b"mvhd", &header(7, &[&1000_u32.to_be_bytes()[..], &12_500_u32.to_be_bytes(), &[0; 80]].concat()));
    let place = atom(b"\xA9xyz", b"\0\x12\x15\xC7+57.5000+019.2500/");
    let udta =
        atom(b"udta", &[place, atom(b"\xA9nam", b"Lovisa Provdotter"), atom(b"\xA9mod", b"Provkamera 3")].concat());
    let moov = [
        mvhd,
        track(b"vide", b"Lovisas film\0", at, 7),
        track(b"soun", b"ljud\0", at + 7, 5),
        track(b"meta", b"platser\0", at + 12, 15),
        udta,
        atom(b"meta", b"\0\0\0\0Lovisa"),
    ]
    .concat();
    [ftyp, mdat, atom(b"moov", &moov), atom(b"uuid", b"XMP Lovisa Provdotter"), atom(b"free", b"rest av Lovisa")]
        .concat()
}

fn element(id: u32, content: &[u8]) -> Vec<u8> {
    let id: Vec<u8> = id.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
    let size = (content.len() as u64 | 1 << 56).to_be_bytes();
    [&id[..], &size, content].concat()
}

fn webm() -> Vec<u8> {
    let info = [
        element(0x2A_D7B1, &1_000_000_u32.to_be_bytes()),
        element(0x4489, &12_500_f64.to_be_bytes()),
        element(0x7BA9, b"Lovisa Provdotter"),
        element(0x4D80, b"Lovisas program"),
        element(0x5741, b"Lovisas dator"),
        element(0x4461, &[9; 8]),
    ]
    .concat();
    let video = element(0xE0, &[element(0xB0, &640_u16.to_be_bytes()), element(0xBA, &360_u16.to_be_bytes())].concat());
    let tracks = [
        element(0xAE, &[element(0x83, &[1]), element(0x536E, b"Lovisa vid bordet"), video].concat()),
        element(0xAE, &element(0x83, &[2])),
    ]
    .concat();
    let seek = element(0x4DBB, &[element(0x53AB, &0x1254_C367_u32.to_be_bytes()), element(0x53AC, &[1])].concat());
    let segment = [
        element(0x114D_9B74, &seek),
        element(0x1549_A966, &info),
        element(0x1654_AE6B, &tracks),
        element(0x1F43_B675, &element(0xA3, b"PICTURE")),
        element(0x1254_C367, &element(0x7373, b"Lovisa")),
        element(0x1941_A469, b"Lovisas bild"),
    ]
    .concat();
    [element(0x1A45_DFA3, &[]), element(0x1853_8067, &segment)].concat()
}

fn contains(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn facts_are_read() {
    let expected = Facts {
        duration: Some(12_500),
        width: Some(640),
        height: Some(360),
        has_picture: true,
        has_sound: true,
        has_subtitles: false,
    };
    assert_eq!(facts(&mp4()), Ok(expected));
    assert_eq!(facts(&webm()), Ok(expected));
}

#[test]
fn what_a_film_hides_is_told() {
    let told = |bytes: &[u8]| hidden(bytes).into_iter().map(|piece| (piece.kind, piece.field)).collect::<Vec<_>>();
    for expected in [
        (Kind::Place, "©xyz"),
        (Kind::Place, "track of data"),
        (Kind::Caption, "©nam"),
        (Kind::Caption, "meta"),
        (Kind::Caption, "uuid"),
        (Kind::Device, "©mod"),
        (Kind::Time, "creation time"),
        (Kind::Software, "handler name"),
        (Kind::Software, "encoder"),
        (Kind::Other, "free"),
    ] {
        assert!(told(&mp4()).contains(&(expected.0, expected.1.to_owned())), "{expected:?} in {:?}", told(&mp4()));
    }
    for expected in [
        (Kind::Caption, "title"),
        (Kind::Caption, "tags"),
        (Kind::Caption, "track name"),
        (Kind::Attachment, "attachments"),
        (Kind::Time, "date"),
        (Kind::Software, "muxing app"),
        (Kind::Software, "writing app"),
    ] {
        assert!(told(&webm()).contains(&(expected.0, expected.1.to_owned())), "{expected:?} in {:?}", told(&webm()));
    }
}

#[test]
fn a_stripped_film_keeps_its_length_and_its_samples_and_nothing_else() {
    for film in [mp4(), webm()] {
        let stripped = strip(&film).unwrap();
        assert_eq!(stripped.len(), film.len());
        assert_eq!(facts(&stripped), facts(&film));
        assert_eq!(prove_clean(&stripped), Ok(()));
        assert_eq!(strip(&stripped).as_ref(), Ok(&stripped), "a second time changes nothing");
        assert!(contains(&stripped, b"PICTURE"));
        for secret in [&b"Lovisa"[..], b"+57.5", b"PLACE", b"Provkamera"] {
            assert!(contains(&film, secret) || sniff(&film) == Format::WebM);
            assert!(!contains(&stripped, secret), "{:?}", String::from_utf8_lossy(secret));
        }
    }
    assert!(contains(&strip(&mp4()).unwrap(), b"PICTURESOUND"));
}

#[test]
fn films_that_cannot_be_shown_are_refused_with_their_reason() {
    let replaced = |film: &[u8], from: &[u8], to: &[u8]| {
        let mut film = film.to_vec();
        let at = film.windows(from.len()).position(|window| window == from).unwrap();
        film[at..at + to.len()].copy_from_slice(to);
        film
    };
    let cases: &[(&str, Vec<u8>, Unplayable)] = &[
        ("a picture", b"\xFF\xD8\xFF\xE0".to_vec(), Unplayable::OtherFormat(Format::Jpeg)),
        ("half an MP4", mp4()[..400].to_vec(), Unplayable::Truncated),
        ("half a WebM", webm()[..200].to_vec(), Unplayable::Truncated),
        ("an MP4 without tracks", [atom(b"ftyp", b"isom\0\0\0\0"), atom(b"moov", &[])].concat(), Unplayable::Broken),
        ("samples elsewhere", replaced(&mp4(), b"url \0\0\0\x01", b"url \0\0\0\0"), Unplayable::LoadsFromElsewhere),
        ("an encrypted picture", replaced(&mp4(), b"avc1", b"encv"), Unplayable::Protected),
        ("bytes that are no box behind the end", [mp4(), vec![0, 0, 0, 4]].concat(), Unplayable::Truncated),
        ("a box larger than its folder", replaced(&mp4(), b"\0\0\0\x20mdhd", b"\0\0\x04\0mdhd"), Unplayable::Broken),
    ];
    for (name, film, reason) in cases {
        assert_eq!(strip(film).err(), Some(*reason), "{name}");
    }
}

#[test]
fn samples_that_would_empty_the_film_itself_are_refused() {
    let film = mp4();
    // The track of places claims that its samples stand at the beginning of the file.
    let mut lying = film.clone();
    let at = film.windows(8).rposition(|window| &window[..4] == b"stco").unwrap();
    lying[at + 12..at + 16].copy_from_slice(&0_u32.to_be_bytes());
    assert_eq!(strip(&lying), Err(Unplayable::Broken));
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_a_reader_panic(which in 0..2_usize, noise in proptest::collection::vec((0..2_000_usize, proptest::num::u8::ANY), 0..40), cut in 0..2_000_usize) {
        let mut film = [mp4, webm][which]();
        let length = film.len();
        for (place, byte) in noise {
            film[place % length] = byte;
        }
        film.truncate(length.saturating_sub(cut % length));
        let _ = facts(&film);
        hidden(&film);
        if let Ok(stripped) = strip(&film) {
            proptest::prop_assert!(prove_clean(&stripped).is_ok());
            proptest::prop_assert_eq!(stripped.len(), film.len());
        }
    }
}
