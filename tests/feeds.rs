//! The feeds, read back as a feed reader does.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the door is for the program, not for its tests"
)]

#[path = "themes/samples.rs"]
#[allow(dead_code)] // The samples are shared; the feeds need only the site.
mod samples;

use jiff::civil::date;
use kapprum::render::feed;
use kapprum::render::view::FeedEntry;
use quick_xml::events::Event;

fn entries() -> Vec<FeedEntry> {
    vec![
        FeedEntry {
            href: "inlagg/brod/index.html".into(),
            title: "Bröd & <sånt>".into(),
            lang: "sv".into(),
            date: date(2026, 11, 18),
            changed: Some(date(2026, 11, 20)),
            summary: "Degen lyfte.".into(),
            body: "<p>Degen <em>lyfte</em> &amp; jäste. ]]></p>\n".into(),
            byline: Some("avdelningen Fjärilen".into()),
            tags: vec!["Bakning".into()],
        },
        FeedEntry {
            href: "inlagg/brod/ar.html".into(),
            title: "خبزنا".into(),
            lang: "ar".into(),
            date: date(2026, 11, 18),
            changed: None,
            summary: "العجين".into(),
            body: "<p>العجين</p>".into(),
            byline: None,
            tags: Vec::new(),
        },
    ]
}

/// The text of every element `name`, in order.
fn texts(xml: &str, name: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut found = Vec::new();
    let mut inside = false;
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) if tag.name().as_ref() == name => {
                inside = true;
                found.push(String::new());
            }
            Event::End(tag) if tag.name().as_ref() == name => inside = false,
            Event::Text(text) if inside => {
                let part: &str = &text;
                found.last_mut().expect("an element").push_str(part);
            }
            Event::GeneralRef(reference) if inside => {
                let part = match &*reference {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("unexpected &{other};"),
                };
                found.last_mut().expect("an element").push_str(part);
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

#[test]
fn atom_holds_the_whole_text_and_whose_it_is() {
    let xml = feed::atom(&samples::site(), samples::ADDRESS, &entries()).expect("a feed");
    assert_eq!(texts(&xml, "title")[1], "Bröd & <sånt>");
    assert_eq!(texts(&xml, "updated"), ["2026-11-20T12:00:00Z", "2026-11-20T12:00:00Z", "2026-11-18T12:00:00Z"]);
    assert_eq!(texts(&xml, "id")[1], "https://blogg.example.se/bjorken/inlagg/brod/");
    let contents = texts(&xml, "content");
    assert!(contents[0].starts_with("<p>Degen <em>lyfte</em> &amp; jäste. ]]></p>"));
    for content in contents {
        assert!(content.contains("Förskolan Björken, Almviks kommun – här visar vi"), "{content}");
    }
    assert_eq!(texts(&xml, "rights"), ["Förskolan Björken, Almviks kommun"]);
    assert!(xml.contains("xml:lang=\"ar\""));
}

#[test]
fn json_feed_says_the_same() {
    let text = feed::json(&samples::site(), samples::ADDRESS, &entries());
    let feed: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["items"][0]["date_modified"], "2026-11-20T12:00:00Z");
    assert_eq!(feed["items"][1]["language"], "ar");
    assert_eq!(feed["items"][0]["tags"][0], "Bakning");
    let content = feed["items"][0]["content_html"].as_str().expect("text");
    assert!(content.contains("Almviks kommun"));
}

#[test]
fn an_empty_feed_is_still_a_feed() {
    let xml = feed::atom(&samples::site(), samples::ADDRESS, &[]).expect("a feed");
    assert_eq!(texts(&xml, "updated"), ["1970-01-01T00:00:00Z"]);
}
