use super::*;

const SRT: &str = "1\r\n00:00:00,500 --> 00:00:02,000\r\nHej på er!\r\n\r\n2\r\n00:00:02,500 --> 00:00:05,000\r\n<i>Nu går vi ut</i>\r\noch letar & räknar.\r\n";

fn kinds(text: &str, duration: Option<u64>) -> Vec<FaultKind> {
    parse(text).faults(text, duration).into_iter().map(|fault| fault.kind).collect()
}

fn vtt(cues: &str) -> String {
    format!("WEBVTT\n\n{cues}\n")
}

#[test]
fn subrip_becomes_webvtt() {
    let track = parse(SRT);
    assert_eq!((track.format, track.cues.len()), (Format::Srt, 2));
    assert_eq!(
        &SRT[track.cues[1].span()],
        "00:00:02,500 --> 00:00:05,000\r\n<i>Nu går vi ut</i>\r\noch letar & räknar."
    );
    assert_eq!(
        track.to_vtt(SRT),
        "WEBVTT\n\n1\n00:00:00.500 --> 00:00:02.000\nHej på er!\n\n2\n00:00:02.500 --> 00:00:05.000\nNu går vi ut\noch letar &amp; räknar.\n"
    );
    assert_eq!(kinds(SRT, Some(6000)), []);
}

#[test]
fn webvtt_keeps_its_settings_and_is_read_again_as_itself() {
    let text = "WEBVTT - Skogen\n\nNOTE Ett barn --> talar\n\nSTYLE\n::cue { color: red }\n\nstart\n00:01.000 --> 01:03.500 line:0 align:start\n<v Bo>Här &amp; nu</v>\n";
    let track = parse(text);
    assert_eq!(track.words(text, &track.cues[0]), "Här & nu");
    let again = track.to_vtt(text);
    assert!(again.contains("00:00:01.000 --> 00:01:03.500 line:0 align:start\n<v Bo>Här &amp; nu</v>\n"), "{again}");
    assert_eq!(parse(&again).to_vtt(&again), again);
}

#[test]
fn every_kind_of_fault_is_found_where_it_is() {
    let cases = [
        ("", None, FaultKind::Empty),
        ("WEBVTT\n", None, FaultKind::Empty),
        ("WEBVTT\n\nHej hopp\n\n00:01.000 --> 00:02.000\nx\n", None, FaultKind::Syntax),
        ("WEBVTT\n\n00:01 -> 00:02\nx\n\n00:01.000 --> 00:02.000\nx\n", None, FaultKind::Syntax),
        ("WEBVTT\n\n00:61.000 --> 01:02.000\nx\n\n01:01.000 --> 01:02.000\nx\n", None, FaultKind::Syntax),
        ("WEBVTT\n\n00:02.000 --> 00:01.000\nx\n", None, FaultKind::Backwards),
        ("WEBVTT\n\n00:01.000 --> 00:03.000\nx\n\n00:02.000 --> 00:04.000\ny\n", None, FaultKind::Overlap),
        ("WEBVTT\n\n00:01.000 --> 00:03.000\nx\n\n00:04.000 --> 00:05.000\n\n", None, FaultKind::NoWords),
        ("WEBVTT\n\n00:00.000 --> 00:09.000\nx\n", Some(5000), FaultKind::PastEnd),
        ("WEBVTT\n\n00:01.000 --> 00:03.000\na\nb\nc\n", None, FaultKind::Lines(3)),
        (
            "WEBVTT\n\n00:01.000 --> 00:09.000\nDen här raden är alldeles för lång för att läsas\n",
            None,
            FaultKind::LongLine(48),
        ),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\nTjugofem tecken på en sekund\n", None, FaultKind::Fast(28)),
        ("WEBVTT\n\n00:01.000 --> 00:03.000\nx\n", Some(60_000), FaultKind::Coverage(3)),
    ];
    for (text, duration, kind) in cases {
        assert_eq!(kinds(text, duration), [kind], "{text:?}");
    }
}

#[test]
fn near_misses_are_no_faults() {
    let cases = [
        (vtt("00:01.000 --> 00:03.000\nHej --- hopp"), None),
        (vtt("00:01.000 --> 00:03.000\nx\n\n00:03.000 --> 00:04.000\ny"), Some(3600)),
        (vtt("00:01.000 --> 00:09.000\n<b>Den här raden är lagom</b> lång för läsning"), None),
        (vtt("00:01.000 --> 00:02.000\nTjugo tecken, lagom!"), None),
        (vtt("00:00.000 --> 00:05.000\nett\ntvå"), Some(5300)),
        ("1\n00:00:00,0 --> 00:00:02,50\nkort bråkdel\n".to_owned(), Some(2000)),
    ];
    for (text, duration) in cases {
        assert_eq!(kinds(&text, duration), [], "{text:?}");
    }
}

#[test]
fn a_forgotten_empty_line_costs_no_words() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nhej\n2\n00:00:03,000 --> 00:00:04,000\nhopp\n";
    let track = parse(text);
    assert_eq!(track.cues.iter().map(|cue| track.words(text, cue)).collect::<Vec<_>>(), ["hej", "hopp"]);
    assert_eq!(kinds(text, None), [FaultKind::Syntax]);
}

proptest::proptest! {
    #[test]
    fn any_file_is_read_and_its_webvtt_has_the_same_cues(text in "(WEBVTT\n|[0-9:,. >\r\nåA<{&-]|00:0[0-9][.,]000 --> 00:0[0-9][.,]500( line:0)?\n|\n\n){0,60}") {
        let track = parse(&text);
        for fault in track.faults(&text, Some(60_000)) {
            proptest::prop_assert!(text.get(fault.range).is_some());
        }
        let vtt = track.to_vtt(&text);
        let kept = track.cues.iter().filter(|cue| cue.end > cue.start).count();
        proptest::prop_assert_eq!(parse(&vtt).cues.len(), kept);
    }
}
