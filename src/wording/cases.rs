//! The readable examples of `cases/`: what every detector finds and what it leaves alone.
//!
//! `+ category: text with «the words found»` is refused, once for every pair of marks; `- text` gives nothing. `\n` is a line
//! break. Every detector has at least six of each.

use jiff::civil::Date;

use super::*;

const FEWEST: usize = 6;

type Detector = fn(&Text) -> Vec<Hit>;

fn written() -> Date {
    Date::constant(2026, 5, 20)
}

fn plain_words(letters: &str) -> bool {
    include_str!("cases/words.txt").split_whitespace().any(|word| word == letters)
}

fn detectors() -> Vec<(&'static str, &'static str, Detector)> {
    vec![
        ("advertising", include_str!("cases/advertising.txt"), lists::advertising),
        ("capitals", include_str!("cases/capitals.txt"), |text| {
            [capitals::shouting(text), capitals::repeated_marks(text)].concat()
        }),
        ("competitions", include_str!("cases/competitions.txt"), lists::competitions),
        ("dates", include_str!("cases/dates.txt"), |text| {
            [dates::past_as_coming(text, written()), dates::wrong_weekdays(text, written())].concat()
        }),
        ("emoji", include_str!("cases/emoji.txt"), |text| [emoji::for_words(text), emoji::crowds(text)].concat()),
        ("guardian messages", include_str!("cases/guardian_messages.txt"), lists::guardian_messages),
        ("hashtags", include_str!("cases/hashtags.txt"), |text| hashtags::without_capitals(text, &plain_words)),
        ("internal talk", include_str!("cases/internal_talk.txt"), lists::internal_talk),
        ("link text", include_str!("cases/link_text.txt"), |text| {
            let hit =
                |(_, confidence)| Hit { range: 0..text.source.len(), category: "empty", confidence, instead: None };
            link_text::emptiness(text.source).filter(|_| !text.source.is_empty()).map(hit).into_iter().collect()
        }),
        ("links", include_str!("cases/links.txt"), |text| {
            let hit = |fault: links::Fault| Hit {
                range: 0..text.source.len(),
                category: fault.category,
                confidence: fault.confidence,
                instead: Some(fault.instead),
            };
            links::fault(text.source).map(hit).into_iter().collect()
        }),
        ("mailing lists", include_str!("cases/mailing_lists.txt"), lists::mailing_lists),
        ("officialese", include_str!("cases/officialese.txt"), lists::officialese),
        ("outings", include_str!("cases/outings.txt"), outings::announced),
        ("private voice", include_str!("cases/private_voice.txt"), lists::private_voice),
        ("quotations", include_str!("cases/quotations.txt"), |text| {
            [quotations::in_marks(text), quotations::verse(text).into_iter().collect()].concat()
        }),
        ("sight", include_str!("cases/sight.txt"), lists::sight),
        ("swearing", include_str!("cases/swearing.txt"), |text| swearing::find(text).to_vec()),
    ]
}

/// The text without marks, and the ranges they stood around.
fn marked(line: &str) -> (String, Vec<Range<usize>>) {
    let (mut text, mut ranges, mut start) = (String::new(), Vec::new(), 0);
    for sign in line.replace("\\n", "\n").chars() {
        match sign {
            '«' => start = text.len(),
            '»' => ranges.push(start..text.len()),
            _ => text.push(sign),
        }
    }
    (text, ranges)
}

fn check(name: &str, line: &str, detector: Detector) -> Result<bool, String> {
    let (refused, rest) = match (line.strip_prefix("+ "), line.strip_prefix("- ")) {
        (Some(rest), _) => (true, rest),
        (_, Some(rest)) => (false, rest),
        _ => return Err(format!("{name}: no example: {line}")),
    };
    let (category, marked_text) = if refused { rest.split_once(": ").unwrap_or_default() } else { ("", rest) };
    let (text, expected) = marked(marked_text);
    let expected: Vec<_> = expected.into_iter().map(|range| (category, &text[range])).collect();
    let cut = Text::new(&text);
    let hits = detector(&cut);
    let found: Vec<_> = hits.iter().map(|hit| (hit.category, &text[hit.range.clone()])).collect();
    if found == expected { Ok(refused) } else { Err(format!("{name}: {line}\n    found {found:?}")) }
}

#[test]
fn every_example_is_judged_as_it_says() {
    let mut faults = Vec::new();
    for (name, cases, detector) in detectors() {
        let lines = cases.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let results: Vec<_> = lines.map(|line| check(name, line, detector)).collect();
        for refused in [true, false] {
            let count = results.iter().filter(|result| **result == Ok(refused)).count();
            if count < FEWEST {
                faults.push(format!("{name}: {count} good examples where refused is {refused}"));
            }
        }
        faults.extend(results.into_iter().filter_map(Result::err));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

proptest::proptest! {
    #[test]
    fn no_detector_falls_over_any_text(source in "[a-zåäöA-ZÅÄÖ0-9 .,!?:;#*@/«»\"”\n🚲😊ǻ\u{200D}\u{FE0F}-]{0,120}|\\PC{0,80}") {
        let text = Text::new(&source);
        for (name, _, detector) in detectors() {
            for hit in detector(&text) {
                proptest::prop_assert!(source.get(hit.range.clone()).is_some_and(|found| !found.is_empty()), "{}: {:?}", name, hit);
            }
        }
    }
}
